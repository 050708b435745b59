import Foundation

/// The globe in coarse cells of about 8 km: 2,500 rows of latitude, 4,096 columns of longitude.
enum GridGeometry {
  static let rows = 2_500
  static let columns = 4_096
  /// Radians.
  static let rowHeight = Double.pi / Double(rows)
  static let columnWidth = 2 * Double.pi / Double(columns)
  /// A crowded cell is split into 2^level × 2^level leaves, so that a leaf holds about so many.
  static let leafPoints = 24
  static let levelMax = 5

  /// The least cosine of latitude within each row.
  static let leastCosine: [Double] = (0..<rows).map { row in
    let south = Double(row) * rowHeight - .pi / 2
    return max(0, min(cos(south), cos(south + rowHeight)))
  }

  static func row(latitude: Double) -> Int {
    min(rows - 1, max(0, Int((latitude + .pi / 2) / rowHeight)))
  }

  /// Radians into −π..<π.
  static func wrapped(_ longitude: Double) -> Double {
    longitude >= .pi ? longitude - 2 * .pi : longitude
  }

  static func column(longitude: Double) -> Int {
    min(columns - 1, max(0, Int((longitude + .pi) / columnWidth)))
  }

  static func south(ofRow row: Int) -> Double { Double(row) * rowHeight - .pi / 2 }
  static func west(ofColumn column: Int) -> Double { Double(column) * columnWidth - .pi }

  static func level(count: Int) -> Int {
    var level = 0
    while level < levelMax, count >> (2 * level) > leafPoints { level += 1 }
    return level
  }

  /// The leaf of a coordinate along one axis, of `1 << level`.
  static func leaf(_ offset: Double, size: Double, level: Int) -> Int {
    let count = 1 << level
    return min(count - 1, max(0, Int(offset / size * Double(count))))
  }
}
