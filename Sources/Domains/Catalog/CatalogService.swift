package import TongluDatabase

/// The catalogue.
///
/// The map of the folder: `ProductRecord` is a product as stored, found with the caller's eyes;
/// `ProductChange` writes one; `ProductRules` are the pure checks, `UnitRatio` the pure conversion;
/// `SearchTerms` is what a product can be found by. Each RPC has its own file.
package struct CatalogService: CatalogServiceProtocol {
  package init() {}
}

/// The domain's tables.
package enum CatalogSchema {
  package static var migrations: [Migration] {
    Migration.parse(String(decoding: PackageResources.Schema_sql, as: UTF8.self))
  }
}
