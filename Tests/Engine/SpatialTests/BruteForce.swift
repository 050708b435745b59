import Foundation
import TongluCore
import TongluSpatial

/// The oracle: every point, by the chord between unit vectors, sorted.
enum BruteForce {
  typealias Found = (id: Int64, distance: Double)

  static func nearest(_ points: [GridPoint], _ query: GridQuery) -> [Found] {
    let center = vector(query.center)
    return
      points
      .filter { query.classIDs?.contains($0.classID) ?? true }
      .filter { query.ownerIDs?.contains($0.ownerID) ?? true }
      .map { (id: $0.id, distance: distance(center, vector($0.place))) }
      .sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
  }

  /// What differs, in words; nil when `hits` is an answer to the query: as many as there are, at
  /// their distances (to a millimetre), nearest first, ties by id, none missing that is nearer.
  static func complaint(
    _ hits: [GridHit], _ points: [GridPoint], _ query: GridQuery
  ) -> String? {
    let margin = 1e-3
    let all = nearest(points, query)
    let sure = all.prefix { $0.distance <= query.radius - margin }.prefix(query.limit)
    let most = all.prefix { $0.distance <= query.radius + margin }.prefix(query.limit)
    guard (sure.count...most.count).contains(hits.count) else {
      return "\(hits.count) hits instead of \(sure.count)"
    }
    for (index, (hit, wanted)) in zip(hits, most).enumerated() {
      if abs(hit.distance - wanted.distance) > margin {
        return "hit \(index) at \(hit.distance) instead of \(wanted.distance)"
      }
      let isAlone = all.filter { abs($0.distance - wanted.distance) < margin }.count == 1
      if isAlone, hit.point.id != wanted.id {
        return "hit \(index) is \(hit.point.id) instead of \(wanted.id)"
      }
    }
    for (a, b) in zip(hits, hits.dropFirst()) {
      if (a.distance, a.point.id) >= (b.distance, b.point.id) {
        return "\(a.point.id) before \(b.point.id)"
      }
    }
    return nil
  }

  private static func distance(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double {
    let chord = ((a - b) * (a - b)).sum().squareRoot()
    return 2 * 6_371_008.8 * asin(min(1, chord / 2))
  }

  private static func vector(_ place: Coordinate) -> SIMD3<Double> {
    let (latitude, longitude) = (place.latitude * .pi / 180, place.longitude * .pi / 180)
    return SIMD3(cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude))
  }
}
