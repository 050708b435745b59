import Foundation
package import TongluCore

/// Fixed cells of the globe: a caller that may not see a place gets the centre of its cell.
///
/// A cell is 0.004° of latitude high, which is 445 metres, and at least as wide, so that a place is
/// within 315 metres of its cell's centre (at the poles, where a row has few cells, within 630).
/// Cells do not depend on the query, so repeated queries from different points reveal no more than
/// the cell.
package enum CoarsePlace {
  private static let rowsPerDegree = 250.0
  private static let rowCount = 45_000

  /// The centre of the cell of a place.
  package static func center(of place: Coordinate) -> Coordinate {
    let row = cell((place.latitude + 90) * rowsPerDegree, of: rowCount)
    let latitude = (Double(row) + 0.5) / rowsPerDegree - 90
    let columns = max(1, Int(360 * rowsPerDegree * cos(GreatCircle.radians(latitude))))
    let width = 360 / Double(columns)
    let column = cell((place.longitude + 180) / width, of: columns)
    return Coordinate(
      uncheckedLatitude: latitude, longitude: (Double(column) + 0.5) * width - 180)
  }

  private static func cell(_ offset: Double, of count: Int) -> Int {
    min(max(0, Int(offset)), count - 1)
  }
}
