/// Customers by where they are.
///
/// The map of the folder: `CustomerIndexes` keeps a grid index per tenant and follows the feed;
/// `NearbySearch` is a checked request; `Nearby` answers it. The domain has no table: what it
/// tells of a customer it reads from `customers`, and the row decides who may see it.
package struct GeoService: GeoServiceProtocol {
  let indexes: CustomerIndexes

  package init(_ indexes: CustomerIndexes) {
    self.indexes = indexes
  }
}
