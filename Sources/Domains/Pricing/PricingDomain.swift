import TongluCore
package import TongluDatabase
package import TongluService

extension Domain {
  package static let pricing = Domain(
    "Pricing", schema: PackageResources.Schema_sql, entities: [.priceRule]
  ) { (_, _) throws(Status) in
    DomainParts(PricingService().methods, references: [PriceRuleReference.all])
  }
}

extension Entity {
  package static var priceRule: Entity { Entity(30, "price rule") }
}
