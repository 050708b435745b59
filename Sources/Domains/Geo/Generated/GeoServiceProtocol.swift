// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// Customers by where they are.
///
/// Every customer with a place is found as soon as the call that placed it has ended. Distances are
/// great-circle metres between WGS-84 positions, whatever the datum in which a place was received.
package protocol GeoServiceProtocol: Sendable {
  /// Finds the customers nearest to a place, within a radius, by distance and then by id.
  ///
  /// A caller with no role but sales sees its own customers and the pool in full. A colleague's
  /// customer appears as taken: no id, no name, no place. It stands at the centre of its cell of a
  /// fixed grid (0.004 degrees of latitude, about 445 metres, and as wide): radius, order, limit and
  /// the distance shown, rounded up to 100 metres, use that centre, so that no number of calls tells
  /// more than the cell. Taken customers match no filter, so that no filter tells their class or
  /// owner, and are counted apart: they never displace a customer that the caller sees.
  ///
  /// Refusals: BAD_COORDINATE (center), BAD_RADIUS, BAD_LIMIT, TOO_MANY_VALUES (more than 100 in a
  /// filter), NOT_FOUND (a class), WGS84_NOT_PERMITTED (only owner and manager are given WGS-84).
  func nearby(
    _ request: NearbyRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NearbyResponse
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
    ]
  }
}
