import Foundation
package import TongluCore

/// Converts coordinates between WGS-84 and China's shifted datums.
///
/// Within `DatumBorder` GCJ-02 is shifted by a few hundred metres, and BD-09 is GCJ-02 shifted
/// again; abroad both are WGS-84. The shift forward is the published closed form; the inverse is an
/// iteration of that form alone, which is not affected by the border, to less than a micrometre.
///
/// The border divides places of WGS-84. A place of GCJ-02 or BD-09 is a shifted one exactly if the
/// place that the shift moves to it is within the border. So:
/// - a place of WGS-84 within the border, and every place from 3 km off it on either side, is the
///   same after any way there and back, to a tenth of a millimetre;
/// - in a strip abroad as wide as one shift, two places of WGS-84, one within and one abroad, have
///   the same shifted coordinates. The one within is taken: the other comes back at most one shift
///   off (GCJ-02 800 m, BD-09 2,500 m), and its shifted coordinates stay as they are;
/// - in a strip within the border a place of GCJ-02 or BD-09 is that of no place of WGS-84. It is
///   taken as it is, comes back at most one shift off, and stays there.
package enum DatumConversion {
  /// Converts `coordinate` from datum `from` to datum `to`.
  package static func convert(_ coordinate: Coordinate, from: Datum, to: Datum) -> Coordinate {
    guard from != to else { return coordinate }
    switch DatumBorder.side(of: coordinate) {
    case .abroad: return coordinate
    case .within: return shift(coordinate, from: from, to: to)
    case .mixed:
      return isShifted(coordinate, of: from) ? shift(coordinate, from: from, to: to) : coordinate
    }
  }

  private static func isShifted(_ place: Coordinate, of datum: Datum) -> Bool {
    DatumBorder.contains(shift(place, from: datum, to: .wgs84))
  }

  /// The shift, regardless of the border.
  private static func shift(_ place: Coordinate, from: Datum, to: Datum) -> Coordinate {
    let middle: Coordinate
    guard from != to else { return place }
    switch from {
    case .wgs84: middle = gcj02(wgs84: place)
    case .gcj02: middle = place
    case .bd09: middle = inverse(place, of: bd09(gcj02:))
    }
    switch to {
    case .wgs84: return inverse(middle, of: gcj02(wgs84:))
    case .gcj02: return middle
    case .bd09: return bd09(gcj02: middle)
    }
  }

  private static func gcj02(wgs84 place: Coordinate) -> Coordinate {
    // The ellipsoid of Krasovsky 1940.
    let (axis, eccentricity) = (6_378_245.0, 0.006_693_421_622_965_943)
    let (x, y) = (place.longitude - 105, place.latitude - 35)
    let latitude = GreatCircle.radians(place.latitude)
    let flattened = 1 - eccentricity * sin(latitude) * sin(latitude)
    let root = flattened.squareRoot()
    let north = northing(x, y) * 180 * flattened * root / (axis * (1 - eccentricity) * .pi)
    let east = easting(x, y) * 180 * root / (axis * cos(latitude) * .pi)
    return Coordinate(
      uncheckedLatitude: place.latitude + north, longitude: place.longitude + east)
  }

  private static func northing(_ x: Double, _ y: Double) -> Double {
    let plain = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * abs(x).squareRoot()
    return plain + wave([(20, 6), (20, 2)], x) + wave([(20, 1), (40, 1.0 / 3)], y)
      + wave([(160, 1.0 / 12), (320, 1.0 / 30)], y)
  }

  private static func easting(_ x: Double, _ y: Double) -> Double {
    let plain = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * abs(x).squareRoot()
    return plain + wave([(20, 6), (20, 2)], x) + wave([(20, 1), (40, 1.0 / 3)], x)
      + wave([(150, 1.0 / 12), (300, 1.0 / 30)], x)
  }

  /// Two thirds of the sum of sines with these amplitudes and frequencies.
  private static func wave(_ terms: [(amplitude: Double, frequency: Double)], _ x: Double) -> Double
  {
    terms.reduce(0) { $0 + $1.amplitude * sin($1.frequency * x * .pi) } * 2 / 3
  }

  private static func bd09(gcj02 place: Coordinate) -> Coordinate {
    let (x, y) = (place.longitude, place.latitude)
    let turn = Double.pi * 3_000 / 180
    let radius = (x * x + y * y).squareRoot() + 0.000_02 * sin(y * turn)
    let angle = atan2(y, x) + 0.000_003 * cos(x * turn)
    return Coordinate(
      uncheckedLatitude: radius * sin(angle) + 0.006, longitude: radius * cos(angle) + 0.006_5)
  }

  /// The place that `shift` moves to `target`: the shift changes slowly, so that each round divides
  /// the error by hundreds.
  private static func inverse(
    _ target: Coordinate, of shift: (Coordinate) -> Coordinate
  ) -> Coordinate {
    var place = target
    for _ in 0..<10 {
      let shifted = shift(place)
      let (north, east) =
        (target.latitude - shifted.latitude, target.longitude - shifted.longitude)
      place = Coordinate(
        uncheckedLatitude: place.latitude + north, longitude: place.longitude + east)
      if abs(north) < 1e-12, abs(east) < 1e-12 { break }
    }
    return place
  }
}
