import TongluCore
import TongluDatabase

/// Two addresses per dealer: the first is the default.
extension GrownRows {
  func addresses() throws(Status) {
    let time = rules.times(sizes.addresses)
    try fill(
      sizes.addresses,
      """
      INSERT INTO addresses
        (tenant, id, version, customer_id, label, consignee, phone, phone_key, adcode, address,
         latitude, longitude, datum, accuracy_m, note, is_default, create_time, update_time)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $3 + i, 1, c.id, 'Address ' || CAST(i AS TEXT), '',
        CAST($6 + i AS TEXT), CAST($6 + i AS TEXT), '330106', 'A street', 30.3, 120.2, 1, 0.0,
        '', 1 - i % 2, $4 + i * $5, $4 + i * $5
      FROM s
      JOIN customers AS c ON c.tenant = $tenant AND c.code_folded = 'c' || CAST(i / 2 AS TEXT)
      """, ids[.address], time.first, time.step, GrownRules.addressPhones)
    try fill(
      sizes.addresses,
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
      SELECT $tenant, $3 + id - $4, 13, id, 1, 1, $5, create_time, customer_id
      FROM addresses WHERE tenant = $tenant AND id BETWEEN $4 + $1 AND $4 + $2
      """, ids.position(.address), ids[.address], bed.owner.id)
    try traces(.address, sizes.addresses, "/tonglu.v1.AddressService/CreateAddress")
    try persons(.address, sizes.addresses)
  }
}
