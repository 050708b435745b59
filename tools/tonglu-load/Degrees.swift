import Foundation
import TongluMessages

/// A position in degrees and the formulas of the check, written separately from the server's so
/// that an error there is not repeated here.
struct Degrees: Sendable {
  var north: Double
  var east: Double

  /// Haversine on the mean radius of 6,371,008.8 m.
  func metres(to other: Degrees) -> Double {
    let half =
      pow(sin(rad(other.north - north) / 2), 2)
      + cos(rad(north)) * cos(rad(other.north)) * pow(sin(rad(other.east - east) / 2), 2)
    return 2 * 6_371_008.8 * asin(min(1, half.squareRoot()))
  }

  /// This position, given in `datum`, in WGS-84.
  func wgs84(from datum: GeodeticDatum) -> Degrees {
    switch datum {
    case .gcj02: solve(Degrees.gcj02)
    case .bd09: solve { Degrees.bd09(Degrees.gcj02($0)) }
    default: self
    }
  }

  /// This WGS-84 position in `datum`.
  func shifted(to datum: GeodeticDatum) -> Degrees {
    switch datum {
    case .gcj02: Degrees.gcj02(self)
    case .bd09: Degrees.bd09(Degrees.gcj02(self))
    default: self
    }
  }

  private static func gcj02(_ place: Degrees) -> Degrees {
    let (x, y) = (place.east - 105, place.north - 35)
    func ripple(_ v: Double, _ a: Double, _ b: Double, _ slow: [(Double, Double)]) -> Double {
      var sum = 20 * sin(v * .pi) + 40 * sin(v * .pi / 3)
      for (amplitude, period) in slow { sum += amplitude * sin(v * .pi / period) }
      return sum * a / b
    }
    let quick = (20 * sin(6 * x * .pi) + 20 * sin(2 * x * .pi)) * 2 / 3
    let up =
      -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * abs(x).squareRoot() + quick
      + ripple(y, 2, 3, [(160, 12), (320, 30)])
    let right =
      300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * abs(x).squareRoot() + quick
      + ripple(x, 2, 3, [(150, 12), (300, 30)])
    let (a, e) = (6_378_245.0, 0.006_693_421_622_965_94)
    let w = 1 - e * pow(sin(rad(place.north)), 2)
    let meridian = a * (1 - e) / pow(w, 1.5)
    let parallel = a / w.squareRoot() * cos(rad(place.north))
    return Degrees(
      north: place.north + up / meridian * 180 / .pi,
      east: place.east + right / parallel * 180 / .pi)
  }

  private static func bd09(_ place: Degrees) -> Degrees {
    let turn = Double.pi * 3_000 / 180
    let length = hypot(place.east, place.north) + 0.000_02 * sin(place.north * turn)
    let angle = atan2(place.north, place.east) + 0.000_003 * cos(place.east * turn)
    return Degrees(north: length * sin(angle) + 0.006, east: length * cos(angle) + 0.006_5)
  }

  /// The position that `shift` maps to this one, by Newton's method with numeric derivatives.
  private func solve(_ shift: (Degrees) -> Degrees) -> Degrees {
    var guess = self
    for _ in 0..<6 {
      let (at, step) = (shift(guess), 1e-6)
      let up = shift(Degrees(north: guess.north + step, east: guess.east))
      let right = shift(Degrees(north: guess.north, east: guess.east + step))
      let (nn, en) = ((up.north - at.north) / step, (up.east - at.east) / step)
      let (ne, ee) = ((right.north - at.north) / step, (right.east - at.east) / step)
      let (dn, de) = (north - at.north, east - at.east)
      let determinant = nn * ee - ne * en
      guess.north += (dn * ee - ne * de) / determinant
      guess.east += (nn * de - dn * en) / determinant
    }
    return guess
  }

  private func rad(_ degrees: Double) -> Double { degrees * .pi / 180 }
  private static func rad(_ degrees: Double) -> Double { degrees * .pi / 180 }
}
