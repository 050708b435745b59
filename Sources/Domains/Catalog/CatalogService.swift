package import TongluSearch

/// The catalogue.
///
/// The map of the folder: `ProductRecord` is a product as stored, found with the caller's eyes;
/// `ProductChange` writes one; `ProductRules` are the pure checks, `UnitRatio` the pure conversion;
/// `ProductDocuments` is what a product can be found by. Each RPC has its own file.
package struct CatalogService: CatalogServiceProtocol {
  let index: FeedIndex

  package init(_ index: FeedIndex) {
    self.index = index
  }
}
