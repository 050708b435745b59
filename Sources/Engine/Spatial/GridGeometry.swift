/// The globe divided by powers of two of a unit (1e-7°), so that a place's cell is found by a
/// shift.
///
/// A cell is 0.21° wide and high, 23 km of latitude. A crowded one is split into 2^level × 2^level
/// parts, and a crowded part is split again. 32 × 32 cells are a tile.
enum GridGeometry {
  static let cellBits = 21
  static let tileBits = 26
  static let cellsPerTile = 1_024
  /// Half a turn and a turn in tiles.
  static let tileRows = 27
  static let tileColumns = 54
  /// The target number of points of a part; a leaf with more than twice as many is split,
  static let leafPoints = 48
  /// unless it is as small as 2^10 units, 11 m of latitude.
  static let leafBitsMin = 10
  static let levelMax = 6

  /// The level to which `count` points within a square of `bits` bits are split; 0 for none.
  static func level(count: Int, bits: Int) -> Int {
    guard count > 2 * leafPoints else { return 0 }
    var level = 0
    while level < min(levelMax, bits - leafBitsMin), count >> (2 * level) > leafPoints {
      level += 1
    }
    return level
  }

  /// The index of the tile.
  static func tile(_ x: UInt32, _ y: UInt32) -> Int {
    Int(y >> tileBits) * tileColumns + Int(x >> tileBits)
  }

  /// The index of the cell in its tile.
  static func cell(_ x: UInt32, _ y: UInt32) -> Int {
    let mask: UInt32 = 31
    return Int((y >> cellBits & mask) << 5 | x >> cellBits & mask)
  }

  /// The index of a part in a square of `bits` bits, row by row.
  @inline(__always)
  static func part(_ x: UInt32, _ y: UInt32, bits: Int, level: Int) -> Int {
    let mask: UInt32 = 1 << bits - 1
    let shift = bits - level
    return Int(((y & mask) >> shift) << level | (x & mask) >> shift)
  }
}

/// A range of whole units, edges included, that does not cross the antimeridian.
struct GridBox: Equatable {
  var west: UInt32
  var east: UInt32
  var south: UInt32
  var north: UInt32
}
