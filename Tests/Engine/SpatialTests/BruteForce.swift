import Foundation
import TongluCore
import TongluSpatial

/// The reference: every point, sorted by the angle between unit vectors.
enum BruteForce {
  struct Found {
    let point: GridPoint
    let distance: Double
  }

  /// All points accepted by a query, at any distance, by distance and id.
  static func nearest(_ points: [GridPoint], _ query: GridQuery) -> [Found] {
    let center = vector(query.center)
    return
      points
      .filter { query.classIDs?.contains($0.classID) ?? true }
      .filter { query.ownerIDs?.contains($0.ownerID) ?? true }
      .filter { point in query.notContactedSince.map { point.contactDay < $0 } ?? true }
      .filter { !query.prospectsOnly || $0.isProspect }
      .map { Found(point: $0, distance: distance(center, vector($0.place))) }
      .sorted { ($0.distance, $0.point.id) < ($1.distance, $1.point.id) }
  }

  /// The error of `hits` as a result of the query, nil if it is correct: the right number, with
  /// their distances (to a few micrometres), nearest first, ties by id, no nearer one missing.
  static func complaint(
    _ hits: [GridHit], _ points: [GridPoint], _ query: GridQuery
  ) -> String? {
    let margin = 5e-6
    let all = nearest(points, query)
    let sure = all.prefix { $0.distance <= query.radius - margin }.prefix(query.limit)
    let most = all.prefix { $0.distance <= query.radius + margin }.prefix(query.limit)
    guard (sure.count...most.count).contains(hits.count) else {
      return "\(hits.count) hits instead of \(sure.count)"
    }
    let known = Dictionary(uniqueKeysWithValues: all.map { ($0.point.id, $0) })
    for (index, (hit, wanted)) in zip(hits, most).enumerated() {
      guard let found = known[hit.id] else { return "\(hit.id) is not to be found" }
      if abs(hit.distance - found.distance) > margin {
        return "\(hit.id) at \(hit.distance) instead of \(found.distance)"
      }
      if abs(hit.distance - wanted.distance) > margin {
        return "hit \(index) at \(hit.distance) instead of \(wanted.distance)"
      }
      if hit.id != wanted.point.id, found.point.place == wanted.point.place {
        return "hit \(index) is \(hit.id) instead of \(wanted.point.id), both in one place"
      }
      if hit.ownerID != found.point.ownerID || hit.classID != found.point.classID {
        return "\(hit.id) is of another owner or class"
      }
    }
    for (a, b) in zip(hits, hits.dropFirst()) where (a.distance, a.id) >= (b.distance, b.id) {
      return "\(a.id) before \(b.id)"
    }
    return nil
  }

  static func count(_ points: [GridPoint], _ region: GridRegion) -> Int {
    points.filter { point in
      let (north, east) = (point.place.latitude, point.place.longitude)
      let isBetween =
        region.west <= region.east
        ? region.west <= east && east <= region.east : east >= region.west || east <= region.east
      return isBetween && region.south <= north && north <= region.north
    }.count
  }

  private static func distance(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double {
    2 * 6_371_008.8 * atan2(length(a - b), length(a + b))
  }

  private static func length(_ a: SIMD3<Double>) -> Double { (a * a).sum().squareRoot() }

  private static func vector(_ place: Coordinate) -> SIMD3<Double> {
    let (latitude, longitude) = (place.latitude * .pi / 180, place.longitude * .pi / 180)
    return SIMD3(cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude))
  }
}
