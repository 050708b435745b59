import Foundation
import TongluCore
import TongluMessages

/// The rows of places_cn.csv: `city,kind,name,category,lat,lng,price`.
struct PlaceFile: Sendable {
  struct Row: Sendable {
    /// The line number in the file; the header is 1.
    let number: Int
    let city: String
    let kind: String
    let name: String
    let category: String
    /// NaN if the file has no number.
    let latitude: Double
    let longitude: Double
  }

  let rows: [Row]

  init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Status(.notFound, "FILE_NOT_FOUND", "cannot read \(path)")
    }
    var rows: [Row] = []
    var number = 0
    CSV([UInt8](data)).forEachRow { fields in
      number += 1
      guard number > 1, fields.count >= 6 else { return }
      rows.append(
        Row(
          number: number, city: fields[0], kind: fields[1], name: fields[2], category: fields[3],
          latitude: Double(fields[4]) ?? .nan, longitude: Double(fields[5]) ?? .nan))
    }
    self.rows = rows
  }

  /// Rows farther from their city's centre than any city extends: typing errors that are valid
  /// coordinates. The centre is the median, which they do not affect.
  func strays(beyond metres: Double) -> Set<Int> {
    var strays: Set<Int> = []
    for (_, rows) in Dictionary(grouping: rows, by: \.city) {
      let placed = rows.filter { $0.latitude.isFinite && $0.longitude.isFinite }
      guard !placed.isEmpty else { continue }
      let middle = Degrees(
        north: placed.map(\.latitude).sorted()[placed.count / 2],
        east: placed.map(\.longitude).sorted()[placed.count / 2])
      for row in placed
      where Degrees(north: row.latitude, east: row.longitude).metres(to: middle) > metres {
        strays.insert(row.number)
      }
    }
    return strays
  }
}
