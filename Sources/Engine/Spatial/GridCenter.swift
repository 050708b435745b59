import Foundation

/// Distances from a fixed center to places in fixed point.
struct GridCenter {
  let place: FixedPlace
  /// The sine of the latitude.
  let sine: Double
  let cosine: Double
  /// The latitude in radians.
  let latitude: Double

  private static var radiansPerFine: Double { FixedPlace.radiansPerUnit / 65_536 }
  private static var fineTurn: Int64 { FixedPlace.turn << 16 }

  init(_ place: FixedPlace) {
    self.place = place
    latitude = Double(place.fineY - Self.fineTurn / 4) * Self.radiansPerFine
    sine = sin(latitude)
    cosine = max(0, cos(latitude))
  }

  /// The distance to a place in metres.
  @inline(__always)
  func distance(_ other: FixedPlace) -> Double {
    GreatCircle.distance(haversine: haversine(other.fineX, other.fineY))
  }

  /// The haversine to a place whose coordinates are given in 65,536ths of a unit: by series where
  /// angles are small, to double precision.
  @inline(__always)
  func haversine(_ fineX: Int64, _ fineY: Int64) -> Double {
    let dy = Double(fineY - place.fineY) * Self.radiansPerFine
    var turned = abs(fineX - place.fineX)
    if turned > Self.fineTurn / 2 { turned = Self.fineTurn - turned }
    let dx = Double(turned) * Self.radiansPerFine
    guard abs(dy) < 0.1, dx < 0.1 else {
      let (a, b) = (sin(dy / 2), sin(dx / 2))
      return a * a + cosine * max(0, cos(latitude + dy)) * b * b
    }
    let (yy, xx) = (dy * dy, dx * dx)
    let cosineThere = max(0, cosine * Self.cosine(yy) - sine * dy * Self.sinc(yy))
    return Self.haversine(yy) + cosine * cosineThere * Self.haversine(xx)
  }

  // Functions of an angle below 0.1, given by its square, with an error below 1e-17 of the value.

  @inline(__always)
  private static func haversine(_ square: Double) -> Double {
    square
      * (1.0 / 4 - square
        * (1.0 / 48 - square * (1.0 / 1_440 - square * (1.0 / 80_640 - square / 7_257_600))))
  }

  @inline(__always)
  private static func cosine(_ square: Double) -> Double {
    1 - square
      * (1.0 / 2 - square
        * (1.0 / 24 - square * (1.0 / 720 - square * (1.0 / 40_320 - square / 3_628_800))))
  }

  @inline(__always)
  private static func sinc(_ square: Double) -> Double {
    1 - square
      * (1.0 / 6 - square
        * (1.0 / 120 - square * (1.0 / 5_040 - square * (1.0 / 362_880 - square / 39_916_800))))
  }
}

extension GridCenter {
  /// The bounding boxes of a circle of `radius` metres: two if it crosses the antimeridian.
  func boxes(within radius: Double) -> (GridBox, GridBox?) {
    let angle = min(.pi, radius / GreatCircle.earthRadius)
    let reach = Int64(angle / FixedPlace.radiansPerUnit) + 3
    let south = UInt32(max(0, Int64(place.y) - reach))
    let north = UInt32(min(FixedPlace.turn / 2, Int64(place.y) + reach))
    var box = GridBox(west: 0, east: UInt32(FixedPlace.turn - 1), south: south, north: north)
    guard let half = longitudeReach(angle), half < FixedPlace.turn / 2 else { return (box, nil) }
    let (west, east) = (Int64(place.x) - half, Int64(place.x) + half)
    box.west = UInt32(west < 0 ? west + FixedPlace.turn : west)
    box.east = UInt32(east >= FixedPlace.turn ? east - FixedPlace.turn : east)
    guard box.west > box.east else { return (box, nil) }
    var other = box
    other.west = 0
    box.east = UInt32(FixedPlace.turn - 1)
    return (box, other)
  }

  /// The units of longitude that a circle spans; nil if it contains a pole. sin Δλ = sin r / cos φ;
  /// the tangent of a small circle's is below r / cos(φ + r).
  private func longitudeReach(_ angle: Double) -> Int64? {
    let least = cosine - angle * abs(sine) - angle * angle / 2
    if angle < 0.01, least > 0.1 { return Int64(angle / least / FixedPlace.radiansPerUnit) + 3 }
    guard abs(latitude) + angle < .pi / 2 - 1e-6 else { return nil }
    return Int64(asin(min(1, sin(angle) / cosine)) / FixedPlace.radiansPerUnit) + 3
  }
}
