import Foundation
import TongluCore
import TongluSpatial

/// Customers distributed as in a country: dense in cities, sparse between them.
enum Workload {
  /// Longitude, latitude, weight of thirty cities.
  private static let cities: [(Double, Double, Double)] = [
    (116.40, 39.90, 22), (121.47, 31.23, 25), (113.26, 23.13, 19), (114.06, 22.54, 18),
    (104.07, 30.57, 21), (106.55, 29.56, 16), (117.20, 39.13, 13), (114.31, 30.59, 14),
    (108.94, 34.34, 13), (120.15, 30.27, 12), (118.80, 32.06, 10), (120.58, 31.30, 13),
    (113.62, 34.75, 13), (112.94, 28.23, 10), (123.43, 41.80, 9), (120.38, 36.07, 10),
    (117.00, 36.65, 9), (126.64, 45.76, 9), (118.09, 24.48, 5), (119.30, 26.08, 8),
    (117.23, 31.82, 9), (102.83, 24.88, 8), (106.71, 26.57, 6), (108.37, 22.82, 8),
    (115.86, 28.68, 6), (112.55, 37.87, 5), (114.51, 38.04, 11), (87.62, 43.83, 4),
    (103.83, 36.06, 4), (121.61, 38.91, 7),
  ]

  /// Half around the cities with a spread of 3, 10 or 30 km (40, 40, 20 %), half uniform; five
  /// classes, 200 owners, contacts within two years.
  static func points(_ count: Int, _ random: inout SplitMix64) -> [GridPoint] {
    let weights = cities.map(\.2).reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1) }
    let total = weights.last ?? 1
    return (1...Int64(count)).map { id in
      let place: Coordinate
      if id.isMultiple(of: 2) {
        let draw = Double.random(in: 0..<total, using: &random)
        let city = cities[(weights.firstIndex { $0 > draw } ?? 1) - 1]
        let spread = [3.0, 3, 10, 10, 30][Int.random(in: 0..<5, using: &random)]
        let north = city.1 + normal(&random) * spread / 111.195
        let east = city.0 + normal(&random) * spread / (111.195 * cos(north * .pi / 180))
        place = Coordinate(uncheckedLatitude: north, longitude: east)
      } else {
        place = Coordinate(
          uncheckedLatitude: .random(in: 21..<42, using: &random),
          longitude: .random(in: 98..<123, using: &random))
      }
      return GridPoint(
        id: id, place: place, classID: .random(in: 0..<5, using: &random),
        ownerID: .random(in: 0..<200, using: &random),
        contactDay: firstDay + .random(in: 0..<730, using: &random))
    }
  }

  /// The earliest day of a contact.
  static let firstDay: UInt16 = 19_000

  /// Box–Muller.
  private static func normal(_ random: inout SplitMix64) -> Double {
    let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &random))).squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
  }

  /// The peers' own points and queries, as written to a directory by `gen.py`.
  static func peers(_ directory: String) throws -> (points: [GridPoint], centers: [Coordinate]) {
    let folder = URL(filePath: directory)
    func read(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }
    let places = coordinates(try read("pts.f64"))
    let (classes, owners, days) = (try read("cls.u8"), try read("own.u16"), try read("day.u16"))
    func short(_ data: Data, _ index: Int) -> UInt16 {
      UInt16(data[2 * index]) | UInt16(data[2 * index + 1]) << 8
    }
    let points = places.indices.map { index in
      GridPoint(
        id: Int64(index), place: places[index], classID: Int64(classes[index]),
        ownerID: Int64(short(owners, index)), contactDay: firstDay + short(days, index))
    }
    return (points, coordinates(try read("q.f64")))
  }

  /// Pairs of longitude and latitude.
  private static func coordinates(_ data: Data) -> [Coordinate] {
    let numbers = stride(from: 0, to: data.count, by: 8).map { start in
      Double(
        bitPattern: (0..<8).reduce(UInt64(0)) { $0 | UInt64(data[start + $1]) << (8 * $1) })
    }
    return stride(from: 0, to: numbers.count, by: 2).map {
      Coordinate(uncheckedLatitude: numbers[$0 + 1], longitude: numbers[$0])
    }
  }
}
