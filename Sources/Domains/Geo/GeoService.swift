/// Customers by place.
///
/// The map of the folder: `CustomerIndexes` keeps a `CustomerMap` per tenant, with a grid index and
/// `CustomerCards`, and updates them from the feed; `NearbySearch` is a checked request; `Nearby`
/// answers it. The domain has no table: its data are in memory, as of the last commit.
package struct GeoService: GeoServiceProtocol {
  let indexes: CustomerIndexes

  package init(_ indexes: CustomerIndexes) {
    self.indexes = indexes
  }
}
