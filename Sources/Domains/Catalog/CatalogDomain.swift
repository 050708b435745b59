import TongluCore
package import TongluDatabase
import TongluSearch
package import TongluService

extension Domain {
  package static let catalog = Domain(
    "Catalog", schema: PackageResources.Schema_sql, entities: [.product],
    keptTables: [KeptTable("products", .product)]
  ) { (site, snapshot) throws(Status) in
    let index = try FeedIndex(
      ProductDocuments.source, tenants: site.tenants, site.database.freshness, snapshot)
    return DomainParts(
      CatalogService(index).methods, observers: [index],
      references: [ProductReferences.product(index)])
  }
}

extension Entity {
  package static var product: Entity { Entity(20, "product", .keptInMemory) }
}
