import TongluCore
package import TongluDatabase
package import TongluService

extension Domain {
  package static let orders = Domain(
    "Orders", schema: PackageResources.Schema_sql, entities: [.order]
  ) { (_, _) throws(Status) in
    DomainParts(OrderService().methods, references: [OrderRecord.reference])
  }
}

extension Entity {
  package static var order: Entity { Entity(50, "order") }
}
