import TongluComposition
import TongluCore
import TongluDatabase
import TongluService

/// Fills an enterprise by statements that insert thousands of rows each: the same rows as RPCs
/// write, as a test checks. The products, dealers, stock and base prices exist already.
///
/// Values are computed from a row's number, from 0: a test that makes the same rows by calls
/// computes them in the same way, by `GrownRules`.
struct GrownRows {
  /// Rows of one statement, and of one transaction.
  private static let chunk = 100_000

  let bed: Testbed
  let rules: GrownRules
  let ids: GrownIDs
  let warehouse: Int64
  /// A stored response: a message of 300 bytes in an unknown field.
  private let reply = [0x7A, 0xA9, 0x02] + [UInt8](repeating: 0, count: 297)
  private let payload = [UInt8](repeating: 0, count: 16)

  var sizes: GrownSizes { rules.sizes }

  func run() throws(Status) {
    for part in [people, trade, stock, community, files] {
      // PostgreSQL plans joins with statistics, which it does not have for newly filled tables.
      try bed.platform.database.analyze()
      try part()
    }
  }

  /// Runs a statement over the numbers below `count`: `$1` is the first, `$2` the last.
  func fill(
    _ count: Int, _ sql: Statement, _ parameters: any Bindable...
  ) throws(Status) {
    for start in stride(from: 0, to: count, by: Self.chunk) {
      let bounds: [any Bindable] = [start, min(start + Self.chunk, count) - 1]
      let all = bounds + parameters
      try bed.write { transaction throws(Status) in
        _ = try transaction.execute(sql, forEach: [all])
      }
    }
  }

  /// Runs a statement once.
  func once(_ sql: Statement, _ parameters: any Bindable...) throws(Status) {
    try bed.write { transaction throws(Status) in
      _ = try transaction.execute(sql, forEach: [parameters])
    }
  }

  /// The outcomes and the audit entries of `count` calls of one method, by the owner or, for
  /// readings, by members.
  func traces(
    _ kind: GrownIDs.Kind, _ count: Int, _ method: String, byMembers: Bool = false
  ) throws(Status) {
    let time = rules.times(count)
    let caller: (base: Int64, factor: Int, modulus: Int) =
      byMembers ? (ids[.member], GrownRules.readFactor, sizes.members) : (bed.owner.id, 0, 1)
    try fill(
      count,
      """
      INSERT INTO outcomes
        (tenant, minted_ms, request_high, request_low, caller, method, payload, reply, at)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, ($3 + i * $4) / 1000, ($3 + i * $4) / 1000 * 65536 + 28672, $5 + i,
        $6 + i / 90 * $7 % $8, $9, $10, $11, $3 + i * $4
      FROM s
      """, time.first, time.step, ids.request(kind), caller.base, caller.factor, caller.modulus,
      method, payload, reply)
    try fill(
      count,
      """
      INSERT INTO audit
        (tenant, id, at, caller_kind, caller, service_account, method, request_high, request_low,
         certificate_sha256)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $10 + i, $3 + i * $4, $11, $6 + i / 90 * $7 % $8, NULL, $9,
        ($3 + i * $4) / 1000 * 65536 + 28672, $5 + i, NULL
      FROM s
      """, time.first, time.step, ids.request(kind), caller.base, caller.factor, caller.modulus,
      method, ids.audit(kind), byMembers ? 2 : 1)
  }

  /// Two members and two contacts per dealer, each with a phone number of its own.
  private func people() throws(Status) {
    let time = rules.times(sizes.members)
    try fill(
      sizes.members,
      """
      INSERT INTO members
        (tenant, id, version, customer_id, name, phone, phone_key, roles, is_prospect, disabled,
         erased, create_time, update_time)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $3 + i, 1, c.id, 'Member ' || CAST(i AS TEXT),
        CAST($8 + i AS TEXT), CAST($8 + i AS TEXT),
        CASE WHEN i % 2 = 0 THEN $4 ELSE $5 END, 0, 0, 0, $6 + i * $7, $6 + i * $7
      FROM s
      JOIN customers AS c ON c.tenant = $tenant AND c.code_folded = 'c' || CAST(i / 2 AS TEXT)
      """, ids[.member], Int64(Roles.boss.rawValue), Int64(Roles.buyer.rawValue), time.first,
      time.step, GrownRules.memberPhones)
    try fill(
      sizes.members,
      """
      INSERT INTO logins (tenant, login_name, login_name_folded, kind, user_id)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, 'm' || CAST(i AS TEXT), 'm' || CAST(i AS TEXT), 2, $3 + i FROM s
      """, ids[.member])
    try fill(
      sizes.members,
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
      SELECT $tenant, $3 + id - $4, 3, id, 1, 1, $5, create_time, customer_id
      FROM members WHERE tenant = $tenant AND id BETWEEN $4 + $1 AND $4 + $2
      """, ids.position(.member), ids[.member], bed.owner.id)
    try traces(.member, sizes.members, "/tonglu.v1.CrmService/CreateMember")
    try persons(.member, sizes.members)
    try contacts()
    try addresses()
  }

  private func contacts() throws(Status) {
    let time = rules.times(sizes.contacts)
    try fill(
      sizes.contacts,
      """
      INSERT INTO contacts
        (tenant, id, version, shared_version, by_member, customer_id, name, phone, phone_key, title,
         note, create_time, update_time)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $3 + i, 1, 1, 0, c.id, 'Contact ' || CAST(i AS TEXT),
        CAST($6 + i AS TEXT), CAST($6 + i AS TEXT), 'Buyer', '', $4 + i * $5, $4 + i * $5
      FROM s
      JOIN customers AS c ON c.tenant = $tenant AND c.code_folded = 'c' || CAST(i / 2 AS TEXT)
      """, ids[.contact], time.first, time.step, GrownRules.contactPhones)
    try fill(
      sizes.contacts,
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
      SELECT $tenant, $3 + id - $4, 11, id, 1, 1, $5, create_time, customer_id
      FROM contacts WHERE tenant = $tenant AND id BETWEEN $4 + $1 AND $4 + $2
      """, ids.position(.contact), ids[.contact], bed.owner.id)
    try traces(.contact, sizes.contacts, "/tonglu.v1.CrmService/CreateContact")
    try persons(.contact, sizes.contacts)
  }

  /// The persons whose data are in the stored responses: those of the rows, or one author.
  func persons(
    _ kind: GrownIDs.Kind, _ count: Int, author: Int64? = nil
  ) throws(Status) {
    let time = rules.times(count)
    try fill(
      count,
      """
      INSERT INTO outcome_persons (tenant, person_id, minted_ms, request_high, request_low)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $6 + i * $7, ($3 + i * $4) / 1000,
        ($3 + i * $4) / 1000 * 65536 + 28672, $5 + i
      FROM s
      """, time.first, time.step, ids.request(kind), author ?? ids[kind],
      author == nil ? 1 : 0)
  }

  /// Orders of three lines, their reservations, and contract prices.
  private func trade() throws(Status) {
    let time = rules.times(sizes.orders)
    try fill(
      sizes.orders,
      """
      INSERT INTO orders
        (tenant, id, version, number, customer_id, warehouse_id, currency, total_e4, line_count,
         open_line_count, external_reference, external_reference_folded, note, place_time,
         create_time, cancel_time, cancel_reason, placed_by_id, placed_by_staff, customer_name,
         customer_address)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2),
      o AS (
        SELECT i, CASE WHEN i % 10 = 0 THEN 0 ELSE 1 + i * 7919 % ($3 - 1) END AS dealer,
          CASE WHEN i % 10 = 1 THEN 0 ELSE i * 31 % $4 END AS product
        FROM s)
      SELECT $tenant, $5 + i, CASE WHEN i % 1000 = 7 THEN 2 ELSE 1 END,
        'SO-20261101-' || CAST(i AS TEXT), c.id, $6, 'CNY',
        10000 * (240 + product % 41 + (product + 1) % $4 % 41 + (product + 2) % $4 % 41), 3,
        CASE WHEN i % 1000 = 7 THEN 0 ELSE 3 END, NULL, NULL, '', $7 + i * $8, $7 + i * $8,
        CASE WHEN i % 1000 = 7 THEN $7 + i * $8 END,
        CASE WHEN i % 1000 = 7 THEN 'grown' ELSE '' END,
        $9, 1, c.name, c.address
      FROM o
      JOIN customers AS c ON c.tenant = $tenant AND c.code_folded = 'c' || CAST(o.dealer AS TEXT)
      """, sizes.dealers, sizes.products, ids[.order], warehouse, time.first, time.step,
      bed.owner.id)
    try lines()
    try fill(
      sizes.orders,
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
      SELECT $tenant, $3 + id - $4, 50, id, 1, 1, $5, create_time, customer_id
      FROM orders WHERE tenant = $tenant AND id BETWEEN $4 + $1 AND $4 + $2
      """, ids.position(.order), ids[.order], bed.owner.id)
    try traces(.order, sizes.orders, "/tonglu.v1.OrderService/PlaceOrder")
    try once(
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
      SELECT $tenant, $1 + (id - $2) / 1000, 50, id, 2, 2, $3, cancel_time, customer_id
      FROM orders WHERE tenant = $tenant AND id >= $2 AND open_line_count = 0
      """, ids.position(.cancellation), ids[.order], bed.owner.id)
    try traces(.cancellation, rules.cancellations, "/tonglu.v1.OrderService/CancelOrder")
    try contracts()
  }

  private func lines() throws(Status) {
    try fill(
      3 * sizes.orders,
      """
      INSERT INTO order_lines
        (tenant, order_id, number, product_id, unit, quantity_e3, base_quantity_e3,
         cancelled_base_quantity_e3, unit_price_e4, total_e4, price_source, price_rule_id, sku,
         product_name, basis_unit, basis_price_e4, basis_numerator, basis_denominator)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2),
      o AS (
        SELECT i / 3 AS number, i % 3 AS line,
          (CASE WHEN i / 3 % 10 = 1 THEN 0 ELSE i / 3 * 31 % $3 END + i % 3) % $3 AS product
        FROM s)
      SELECT $tenant, $4 + o.number, o.line + 1, p.id, p.base_unit, 1000, 1000,
        CASE WHEN o.number % 1000 = 7 THEN 1000 ELSE 0 END, r.unit_price_e4, r.unit_price_e4, 4,
        r.id, p.sku, p.name, p.base_unit, r.unit_price_e4, 1, 1
      FROM o
      JOIN products AS p ON p.tenant = $tenant
        AND p.sku_folded = 'sku-' || CAST(1000000 + o.product AS TEXT)
      JOIN price_rules AS r ON r.tenant = $tenant AND r.product_id = p.id AND r.target_id = 0
      """, sizes.products, ids[.order])
    try fill(
      3 * sizes.orders,
      """
      INSERT INTO reservations (tenant, order_id, warehouse_id, product_id, quantity_e3)
      SELECT $tenant, l.order_id, $3, l.product_id, l.base_quantity_e3 FROM order_lines AS l
      WHERE l.tenant = $tenant AND l.order_id BETWEEN $4 + $1 / 3 AND $4 + $2 / 3
        AND (l.order_id - $4) * 3 + l.number - 1 BETWEEN $1 AND $2
        AND l.cancelled_base_quantity_e3 = 0
      """, warehouse, ids[.order])
  }

  /// Twenty-five per dealer, one of them for the most popular product.
  private func contracts() throws(Status) {
    let time = rules.times(sizes.contracts)
    try fill(
      sizes.contracts,
      """
      INSERT INTO price_rules
        (tenant, product_id, target_id, currency, end_time, id, start_time, level, unit,
         unit_folded, min_quantity_e3, priority, unit_price_e4, version, create_time, update_time)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, p.id, c.id, 'CNY', 9223372036854775807, $5 + i, $8, 2,
        p.base_unit, p.base_unit, 0, 0, 500000, 1, $6 + i * $7, $6 + i * $7
      FROM s
      JOIN customers AS c ON c.tenant = $tenant AND c.code_folded = 'c' || CAST(i % $3 AS TEXT)
      JOIN products AS p ON p.tenant = $tenant
        AND p.sku_folded = 'sku-' || CAST(1000000 + CASE WHEN i < $3 THEN 0
          ELSE 1 + (i % $3 * 7 + i / $3) % ($4 - 1) END AS TEXT)
      """, sizes.dealers, sizes.products, ids[.priceRule], time.first, time.step, Int64.min)
    try fill(
      sizes.contracts,
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
      SELECT $tenant, $3 + id - $4, 30, id, 1, 1, $5, create_time, target_id
      FROM price_rules WHERE tenant = $tenant AND id BETWEEN $4 + $1 AND $4 + $2
      """, ids.position(.priceRule), ids[.priceRule], bed.owner.id)
    try traces(.priceRule, sizes.contracts, "/tonglu.v1.PricingService/CreatePriceRule")
  }

  /// Corrections: half of them for all products in turn, half for the most popular one.
  private func stock() throws(Status) {
    let time = rules.times(sizes.moves)
    try fill(
      sizes.moves,
      """
      INSERT INTO stock_moves
        (tenant, id, warehouse_id, product_id, kind, quantity_e3, reference, staff_id, create_time,
         sku, product_name)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $5 + i, $6, p.id, 2, 1000, 'grown', $7, $8 + i * $9, p.sku, p.name
      FROM s
      JOIN products AS p ON p.tenant = $tenant
        AND p.sku_folded = 'sku-'
          || CAST(1000000 + CASE WHEN i < $3 / 2 THEN i % $4 ELSE 0 END AS TEXT)
      """, sizes.moves, sizes.products, ids[.move], warehouse, bed.owner.id, time.first, time.step)
    try fill(
      sizes.moves,
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
      SELECT $tenant, $3 + m.id - $4, 41, l.id,
        CASE WHEN m.id - $4 < $6 / 2 THEN 2 + (m.id - $4) / $7
          ELSE 2 + ($6 / 2 + $7 - 1) / $7 + m.id - $4 - $6 / 2 END,
        2, $5, m.create_time, NULL
      FROM stock_moves AS m
      JOIN stock_levels AS l ON l.tenant = $tenant AND l.warehouse_id = m.warehouse_id
        AND l.product_id = m.product_id
      WHERE m.tenant = $tenant AND m.id BETWEEN $4 + $1 AND $4 + $2
      """, ids.position(.move), ids[.move], bed.owner.id, sizes.moves, sizes.products)
    try traces(.move, sizes.moves, "/tonglu.v1.InventoryService/AdjustStock")
    try once(
      """
      UPDATE stock_levels SET version = version + m.moves, on_hand_e3 = on_hand_e3 + m.sum
      FROM (
        SELECT product_id, COUNT(*) AS moves, CAST(SUM(quantity_e3) AS BIGINT) AS sum
        FROM stock_moves WHERE tenant = $tenant AND kind = 2 GROUP BY product_id) AS m
      WHERE stock_levels.tenant = $tenant AND stock_levels.warehouse_id = $1
        AND stock_levels.product_id = m.product_id
      """, warehouse)
    try once(
      """
      UPDATE stock_levels SET reserved_e3 = r.sum
      FROM (
        SELECT product_id, CAST(SUM(quantity_e3) AS BIGINT) AS sum
        FROM reservations WHERE tenant = $tenant GROUP BY product_id) AS r
      WHERE stock_levels.tenant = $tenant AND stock_levels.warehouse_id = $1
        AND stock_levels.product_id = r.product_id
      """, warehouse)
  }
}
