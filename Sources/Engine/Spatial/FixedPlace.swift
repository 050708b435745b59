import TongluCore

/// A place in fixed point: whole units of 1e-7° (1.1 cm of latitude) and 65,536ths of one.
///
/// Cells are ranges of whole units, and scans compare whole units; distances of the results use the
/// fractions, which give a resolution of 0.1 µm.
struct FixedPlace: Equatable {
  /// Units of a full turn.
  static let turn: Int64 = 3_600_000_000
  static var radiansPerUnit: Double { .pi / 180 * 1e-7 }
  static var unitsPerMetre: Double { 1 / (GreatCircle.earthRadius * radiansPerUnit) }

  /// Units east of the antimeridian, below `turn`.
  let x: UInt32
  /// Units north of the South Pole, at most half of `turn`.
  let y: UInt32
  let xFraction: UInt16
  let yFraction: UInt16

  /// The coordinates in 65,536ths of a unit.
  var fineX: Int64 { Int64(x) << 16 | Int64(xFraction) }
  var fineY: Int64 { Int64(y) << 16 | Int64(yFraction) }

  init(_ place: Coordinate) {
    // Not negative, so that truncation after adding ½ rounds.
    let east = Int64((place.longitude + 180) * (1e7 * 65_536) + 0.5)
    let north = Int64((place.latitude + 90) * (1e7 * 65_536) + 0.5)
    let wrapped = east >= (Self.turn << 16) ? east - (Self.turn << 16) : east
    (x, xFraction) = (UInt32(wrapped >> 16), UInt16(wrapped & 0xffff))
    (y, yFraction) = (UInt32(north >> 16), UInt16(north & 0xffff))
  }

  init(x: UInt32, y: UInt32, xFraction: UInt16, yFraction: UInt16) {
    (self.x, self.y, self.xFraction, self.yFraction) = (x, y, xFraction, yFraction)
  }
}
