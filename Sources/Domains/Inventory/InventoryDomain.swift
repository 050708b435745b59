import TongluCore
package import TongluDatabase
package import TongluService

extension Domain {
  package static let inventory = Domain(
    "Inventory", schema: PackageResources.Schema_sql, entities: [.warehouse, .stock]
  ) { (_, _) throws(Status) in
    DomainParts(InventoryService().methods, references: [WarehouseRecord.reference])
  }
}

extension Entity {
  package static var warehouse: Entity { Entity(40, "warehouse") }
  package static var stock: Entity { Entity(41, "stock") }
}
