import Foundation
package import TongluCore

/// Distances on the sphere of the Earth's mean radius (IUGG R₁), within 0.6 % of the ellipsoid's.
package enum GreatCircle {
  /// In metres.
  package static let earthRadius = 6_371_008.8

  /// Metres between two WGS-84 places, by the haversine formula.
  package static func distance(_ a: Coordinate, _ b: Coordinate) -> Double {
    distance(
      haversine: haversine(
        latitude: radians(a.latitude), longitude: radians(a.longitude),
        toLatitude: radians(b.latitude), longitude: radians(b.longitude)))
  }

  static func radians(_ degrees: Double) -> Double { degrees * (.pi / 180) }

  /// The square of the sine of half the angle between two places in radians.
  static func haversine(
    latitude: Double, longitude: Double, toLatitude: Double, longitude toLongitude: Double
  ) -> Double {
    let a = sin((toLatitude - latitude) / 2)
    let b = sin((toLongitude - longitude) / 2)
    return a * a + cos(latitude) * cos(toLatitude) * b * b
  }

  /// The distance in metres of a haversine.
  @inline(__always)
  static func distance(haversine: Double) -> Double {
    // asin x = x + x³/6 + 3x⁵/40 + 15x⁷/336 + …, to double precision.
    if haversine < 1e-4 {
      let h = max(0, haversine)
      let series = 1 + h * (1.0 / 6 + h * (3.0 / 40 + h * (15.0 / 336 + h * (105.0 / 3_456))))
      return 2 * earthRadius * h.squareRoot() * series
    }
    return 2 * earthRadius * asin(min(1, max(0, haversine).squareRoot()))
  }

  /// The haversine of an angle in radians.
  static func haversine(angle: Double) -> Double {
    let half = sin(angle / 2)
    return half * half
  }
}
