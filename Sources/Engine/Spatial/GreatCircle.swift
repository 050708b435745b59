import Foundation
package import TongluCore

/// Distances on the sphere of the Earth's mean radius (IUGG R₁), within 0.6 % of the ellipsoid's.
package enum GreatCircle {
  /// Metres.
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

  /// Metres for a haversine.
  static func distance(haversine: Double) -> Double {
    2 * earthRadius * asin(min(1, max(0, haversine).squareRoot()))
  }

  /// The haversine of a distance in metres, at most half the globe.
  static func haversine(distance: Double) -> Double {
    let half = sin(min(distance / earthRadius, .pi) / 2)
    return half * half
  }

  /// Never more than the haversine of an angle in 0…π, and growing with it.
  static func haversineFloor(_ angle: Double) -> Double {
    if angle < 0.5 {
      let square = angle * angle
      return square / 4 * (1 - square / 12)
    }
    let half = sin(min(angle, .pi) / 2)
    return half * half * (1 - 1e-12)
  }
}
