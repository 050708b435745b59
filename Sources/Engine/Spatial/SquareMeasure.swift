/// Squared distances in single precision from a center to whole leaves, for candidates.
///
/// In units of 1e-7° of a great circle. One of three methods is chosen by the radius: on a plane,
/// by series on the sphere, by the haversine in double precision.
struct SquareMeasure {
  private enum Way { case plane, series, sphere }

  private var way = Way.plane
  /// The center; across the antimeridian it is below 0 or above a full turn.
  private var x: UInt32 = 0
  private let y: UInt32
  private let sine: Float
  private let cosine: Float
  private let center: GridCenter

  init(_ center: GridCenter) {
    y = center.place.y
    x = center.place.x
    sine = Float(center.sine)
    cosine = Float(center.cosine)
    self.center = center
  }

  /// Chooses the method for `radius` metres; returns the squared distance beyond which no point is
  /// within the radius.
  mutating func begin(_ radius: Double, _ center: GridCenter) -> Float {
    let angle = min(.pi, radius / GreatCircle.earthRadius)
    let least = center.cosine - angle
    if angle < 0.005, least > 0.42 {
      way = .plane
    } else if angle < 0.1, angle < 0.3 * least {
      way = .series
    } else {
      way = .sphere
    }
    let chord = angle < 0.005 ? angle : 2 * GreatCircle.haversine(angle: angle).squareRoot()
    let units = chord / FixedPlace.radiansPerUnit
    return beyond(Float(units * units))
  }

  /// An upper bound of the measured square of every point that is as near as one with `square`: the
  /// relative error of the method, and 5 units for the rounding to whole units.
  ///
  /// On the plane within 30 km and 65° of latitude the relative error is less than 5e-5, by the
  /// series and on the sphere less than 2e-6.
  @inline(__always)
  func beyond(_ square: Float) -> Float {
    let reach = square.squareRoot() * (way == .plane ? 1.000_12 : 1.000_004) + 5
    return reach * reach
  }

  /// The same for points anywhere; the plane is only for near ones.
  mutating func beginAnywhere(_ radius: Double, _ center: GridCenter) -> Float {
    let bound = begin(radius, center)
    if way == .plane { way = .series }
    if center.boxes(within: radius).1 != nil { way = .sphere }
    x = center.place.x
    return bound
  }

  /// Moves the center to the side of the antimeridian where the box is.
  mutating func unwrap(_ center: GridCenter, _ box: GridBox) {
    let place = Int64(center.place.x)
    var turned = place
    if Int64(box.west) - place > FixedPlace.turn / 2 { turned += FixedPlace.turn }
    if place - Int64(box.east) > FixedPlace.turn / 2 { turned -= FixedPlace.turn }
    x = UInt32(truncatingIfNeeded: turned)
  }

  /// Appends the points of a leaf within a squared distance to `keys`, which has `count` elements
  /// and room for a whole leaf. Returns the new count.
  @inline(__always)
  func scan(
    _ leaf: Leaf, within bound: Float, _ keys: UnsafeMutablePointer<UInt64>, _ count: Int
  ) -> Int {
    switch way {
    case .plane: unsafe scan(leaf, within: bound, keys, count, plane)
    case .series: unsafe scan(leaf, within: bound, keys, count, series)
    case .sphere: unsafe scanSphere(leaf, within: bound, keys, count)
    }
  }

  @inline(__always)
  private func scan(
    _ leaf: Leaf, within bound: Float, _ keys: UnsafeMutablePointer<UInt64>, _ count: Int,
    _ square: (SIMD4<Float>, SIMD4<Float>) -> SIMD4<Float>
  ) -> Int {
    let points = leaf.count
    var end = count
    var index = 0
    while index < points {
      // The capacity of a leaf is a multiple of four; lanes beyond its points are not counted.
      let group = unsafe leaf.group(index >> 2)
      let fields = UnsafeRawPointer(group)
      let east = unsafe fields.loadUnaligned(as: SIMD4<UInt32>.self) &- x
      let north = unsafe fields.loadUnaligned(fromByteOffset: 16, as: SIMD4<UInt32>.self) &- y
      let squares = square(
        SIMD4<Float>(SIMD4<Int32>(truncatingIfNeeded: east)),
        SIMD4<Float>(SIMD4<Int32>(truncatingIfNeeded: north)))
      for lane in 0..<4 {
        unsafe keys[end] = UInt64(squares[lane].bitPattern) << 32 | UInt64(group[8 + lane])
        end &+= squares[lane] <= bound && index &+ lane < points ? 1 : 0
      }
      index &+= 4
    }
    return end
  }

  /// dx = Δλ·(cos φ − ½ sin φ·Δφ), dy = Δφ.
  @inline(__always)
  private func plane(_ east: SIMD4<Float>, _ north: SIMD4<Float>) -> SIMD4<Float> {
    let slope = sine * Float(FixedPlace.radiansPerUnit / 2)
    let across = east * (cosine - north * slope)
    return north * north + across * across
  }

  /// Four times the haversine, of angles below 0.3, and infinity beyond:
  /// 4 sin² ½x = x² − x⁴/12 + x⁶/360, and the cosine of the other latitude by series too.
  @inline(__always)
  private func series(_ east: SIMD4<Float>, _ north: SIMD4<Float>) -> SIMD4<Float> {
    let unit = Float(FixedPlace.radiansPerUnit)
    let (dx, dy) = (east * unit, north * unit)
    let (xx, yy) = (dx * dx, dy * dy)
    let cosineOfStep: SIMD4<Float> = 1 - yy * (0.5 - yy * Float(1.0 / 24))
    let sineOfStep: SIMD4<Float> = dy * (1 - yy * (Float(1.0 / 6) - yy * Float(1.0 / 120)))
    let there: SIMD4<Float> = cosineOfStep * cosine - sineOfStep * sine
    let up: SIMD4<Float> = north * north * Self.bend(yy)
    let across: SIMD4<Float> = east * east * Self.bend(xx) * (there * cosine)
    let isFar: SIMDMask<SIMD4<Int32>> = (xx .> 0.1) .| (yy .> 0.1)
    return (up + across).replacing(with: Float.infinity, where: isFar)
  }

  /// 4 sin² ½x ÷ x² of an angle whose square is given.
  @inline(__always)
  private static func bend(_ square: SIMD4<Float>) -> SIMD4<Float> {
    let inner: SIMD4<Float> = Float(1.0 / 12) - square * Float(1.0 / 360)
    return 1 - square * inner
  }

  private func scanSphere(
    _ leaf: Leaf, within bound: Float, _ keys: UnsafeMutablePointer<UInt64>, _ count: Int
  ) -> Int {
    let scale = 4 / (FixedPlace.radiansPerUnit * FixedPlace.radiansPerUnit)
    var end = count
    for index in 0..<leaf.count {
      let haversine = center.haversine(
        Int64(leaf.x(index)) << 16, Int64(leaf.y(index)) << 16)
      let square = Float(haversine * scale)
      unsafe keys[end] = UInt64(square.bitPattern) << 32 | UInt64(leaf.slot(index))
      end += square <= bound ? 1 : 0
    }
    return end
  }
}
