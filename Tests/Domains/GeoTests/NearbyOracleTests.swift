import Foundation
import Testing
import TongluCRMMessages
import TongluCore
import TongluGeoMessages
import TongluMessages
import TongluTestSupport

/// Nearby by RPC compared with a scan of all customers, with separate formulas.
@Suite struct NearbyOracleTests {
  private struct Known {
    let id: Int64
    let latitude: Double
    let longitude: Double
    let owner: Int64
  }

  @Test func `random queries get the results of a scan`() throws {
    let map = try Map()
    var random = SplitMix64(seed: 7)
    let owners = [0, map.bed.sales.id, map.bed.sales2.id]
    var known: [Known] = []
    for number in 0..<400 {
      let latitude = Double.random(in: 31.0...31.1, using: &random)
      let longitude = Double.random(in: 121.0...121.1, using: &random)
      let owner = owners[number % 3]
      let customer = try map.place("c\(number)", latitude, longitude, owner: owner)
      known.append(
        Known(id: customer.id, latitude: latitude, longitude: longitude, owner: owner))
    }
    for _ in 0..<150 {
      let latitude = Double.random(in: 30.98...31.12, using: &random)
      let longitude = Double.random(in: 120.98...121.12, using: &random)
      let radius = Double.random(in: 100...8_000, using: &random)
      let limit = Int.random(in: 1...40, using: &random)
      let owner = Bool.random(using: &random) ? owners.randomElement(using: &random) : nil
      let found = try map.nearby(latitude, longitude, radius: radius) {
        $0.limit = Int32(limit)
        $0.ownerIDs = owner.map { [$0] } ?? []
      }
      let expected =
        known
        .filter { owner == nil || $0.owner == owner }
        .map { (id: $0.id, metres: Self.metres(from: (latitude, longitude), to: $0)) }
        .filter { $0.metres <= radius }
        .sorted { ($0.metres, $0.id) < ($1.metres, $1.id) }
        .prefix(limit)
      #expect(found.map(\.customerID) == expected.map(\.id))
      #expect(zip(found, expected).allSatisfy { abs($0.distanceM - $1.metres) < 0.001 })
    }
  }

  /// The spherical law of haversines on the mean radius.
  private static func metres(from: (Double, Double), to: Known) -> Double {
    let degree = Double.pi / 180
    let (north, east) = (to.latitude - from.0, to.longitude - from.1)
    let half =
      pow(sin(north * degree / 2), 2)
      + cos(from.0 * degree) * cos(to.latitude * degree) * pow(sin(east * degree / 2), 2)
    return 2 * 6_371_008.8 * asin(half.squareRoot())
  }
}
