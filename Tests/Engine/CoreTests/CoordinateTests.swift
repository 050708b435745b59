import Testing
import TongluCore

struct CoordinateTests {
  @Test(arguments: [
    (Double.nan, 1.0), (1.0, .nan), (.infinity, 1), (90.000001, 0), (0, -180.000001), (0, 0),
  ])
  func `an invalid place is refused`(latitude: Double, longitude: Double) {
    #expect(
      refusal { _ = try Coordinate(latitude: latitude, longitude: longitude) } == "BAD_COORDINATE")
  }

  @Test(arguments: [(90.0, 0.0), (-90, 180), (0, -180), (39.9, 116.4), (0, 0.1)])
  func `the limits of latitude and longitude are valid`(latitude: Double, longitude: Double) throws
  {
    let place = try Coordinate(latitude: latitude, longitude: longitude)
    #expect(place.latitude == latitude && place.longitude == longitude)
  }

  @Test func `an instant is clamped to its range`() {
    #expect(Instant(microseconds: .max).adding(seconds: 1).microseconds == .max)
    #expect(Instant(microseconds: .min).adding(seconds: -1).microseconds == .min)
    #expect(Instant(microseconds: 0).adding(seconds: 2).microseconds == 2_000_000)
  }

  @Test func `a status shows code, reason and message`() {
    let status = Status.staleVersion("order", given: 1, stored: 3)
    #expect(
      status.description
        == "ABORTED STALE_VERSION: the order is at version 3, not 1: read it again")
    #expect(Code.allCases.map(\.rawValue) == Array(0...16))
  }
}
