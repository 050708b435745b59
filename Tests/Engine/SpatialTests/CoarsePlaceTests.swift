import Testing
import TongluCore

@testable import TongluSpatial

struct CoarsePlaceTests {
  @Test func `a place is within 315 metres of its cell's centre, anywhere but at the poles`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<20_000 {
      let place = Coordinate(
        uncheckedLatitude: .random(in: -89.5...89.5, using: &random),
        longitude: .random(in: -180...180, using: &random))
      #expect(GreatCircle.distance(place, CoarsePlace.center(of: place)) < 320)
    }
    for latitude in [-90.0, -89.999, 89.999, 90] {
      for longitude in [-180.0, -1, 0, 77, 180] {
        let place = Coordinate(uncheckedLatitude: latitude, longitude: longitude)
        #expect(GreatCircle.distance(place, CoarsePlace.center(of: place)) < 630)
      }
    }
  }

  @Test func `a cell has one centre, which is in it`() {
    let center = CoarsePlace.center(of: Coordinate(uncheckedLatitude: 30.2512, longitude: 120.1631))
    #expect(CoarsePlace.center(of: center) == center)
    for (north, east) in [(0.0019, 0.0019), (-0.0019, 0.0019), (0.0019, -0.0019)] {
      let moved = Coordinate(
        uncheckedLatitude: center.latitude + north, longitude: center.longitude + east)
      #expect(CoarsePlace.center(of: moved) == center)
    }
    let beyond = Coordinate(
      uncheckedLatitude: center.latitude + 0.0021, longitude: center.longitude)
    #expect(CoarsePlace.center(of: beyond) != center)
  }
}
