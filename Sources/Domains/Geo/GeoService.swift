/// Customers by where they are.
///
/// The map of the folder: `CustomerIndexes` keeps a `CustomerMap` per tenant, a grid index and
/// `CustomerCards` beside it, and follows the feed; `NearbySearch` is a checked request; `Nearby`
/// answers it. The domain has no table: what it shows of customers is in memory, as of the last
/// commit.
package struct GeoService: GeoServiceProtocol {
  let indexes: CustomerIndexes

  package init(_ indexes: CustomerIndexes) {
    self.indexes = indexes
  }
}
