import TongluCore
import TongluDatabase
import TongluIdentity
import TongluService

extension WarehouseRecord {
  /// The most warehouses that are searched.
  private static let searchedMax = 200

  /// How warehouses are found and described: by code and name.
  static let reference = Reference(
    "Warehouse", openTo: .staff,
    find: { (query, _, snapshot) throws(Status) in
      let warehouses = try snapshot.all(
        WarehouseRecord.self,
        """
        SELECT $columns(WarehouseRecord) FROM warehouses
        WHERE tenant = $tenant AND code_folded > $1 ORDER BY code_folded LIMIT $2
        """, "", searchedMax)
      return query.among(warehouses.map(description))
    },
    describe: { (ids, _, snapshot) throws(Status) in
      try snapshot.all(
        WarehouseRecord.self,
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT $columns(WarehouseRecord w)
        FROM wanted CROSS JOIN warehouses AS w WHERE w.tenant = $tenant AND w.id = wanted.id
        """, List(ids)
      ).map(description)
    })

  private static func description(_ warehouse: WarehouseRecord) -> Reference.Description {
    Reference.Description(id: warehouse.id, handle: warehouse.code, title: warehouse.name)
  }
}
