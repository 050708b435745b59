package import TongluSearch

/// The catalogue.
///
/// The map of the folder: `ProductRecord` is a stored product, found within the caller's sight;
/// `ProductChange` writes one; `ProductRules` are the pure checks, `UnitRatio` the pure conversion;
/// `ProductDocuments` is the searched text of products. Each RPC has its own file.
package struct CatalogService: CatalogServiceProtocol {
  let index: FeedIndex

  package init(_ index: FeedIndex) {
    self.index = index
  }
}
