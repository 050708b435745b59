// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluGeoMessages
package import TongluService

/// Customers by their place.
///
/// A customer with a place is found as soon as the call that set the place has returned. Distances
/// are great-circle metres between WGS-84 positions, in whichever datum a place was received.
package protocol GeoServiceProtocol: Sendable {
  /// Finds the customers nearest to a place, within a radius, by distance and then by id.
  ///
  /// A caller with no role but sales sees its own customers and the pool in full. A colleague's
  /// customer appears as taken: without id, name and place. It is located at the centre of its cell
  /// of a fixed grid (0.004 degrees of latitude, about 445 metres, and as wide), and radius, order,
  /// limit and the returned distance, rounded up to 100 metres, use that centre, so that no number
  /// of calls reveals more than the cell. Taken customers are left out when a filter is given, so
  /// that no filter reveals their class or owner, and they have a limit of their own: they never
  /// displace a customer that the caller sees.
  ///
  /// Refusals: BAD_COORDINATE (center), BAD_RADIUS, BAD_LIMIT, TOO_MANY_VALUES (more than 100 in a
  /// filter), NOT_FOUND (a class), WGS84_NOT_PERMITTED (WGS-84 is for owner and manager).
  func nearby(
    _ request: NearbyRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NearbyResponse

  /// Returns links that open a map app with a customer, or one of its addresses, as the destination.
  /// Each app gets the place in its own datum: BD-09 for Baidu, GCJ-02 for the others, which outside
  /// the mainland of China is the position in WGS-84.
  ///
  /// Refusals: ONE_OF_REQUIRED (neither or both of customer_id and address_id), NOT_FOUND, NO_PLACE
  /// (the customer or the address has no place).
  func getNavigationLinks(
    _ request: GetNavigationLinksRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetNavigationLinksResponse
}

extension GeoServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .read(
        "/tonglu.v1.GeoService/Nearby", access: [.staff], isHeavy: false
      ) { (request: NearbyRequest, call, snapshot) throws(Status) in
        try self.nearby(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.GeoService/GetNavigationLinks", access: [.staff], isHeavy: false
      ) { (request: GetNavigationLinksRequest, call, snapshot) throws(Status) in
        try self.getNavigationLinks(request, call, snapshot)
      },
    ]
  }
}
