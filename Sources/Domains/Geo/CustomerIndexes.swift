import Synchronization
package import TongluCore
package import TongluDatabase
import TongluIdentity
import TongluSpatial

/// A grid index of each tenant's customers, in WGS-84; follows the feed.
///
/// A commit's changes are in the index before the calls of the commit are answered.
package final class CustomerIndexes: CommitObserver {
  private struct State {
    var indexes: [Int64: GridIndex] = [:]
    /// Customers whose rows could not be read after their commit: read again at the next.
    var missed: [Int64: Set<Int64>] = [:]
  }

  private let state: Mutex<State>

  /// Reads every placed customer of every tenant.
  package init(_ snapshot: borrowing Snapshot) throws(Status) {
    var indexes: [Int64: GridIndex] = [:]
    for tenant in try EnterpriseRecord.tenants(snapshot) {
      indexes[tenant] = try snapshot.scoped(tenant: tenant) { snapshot throws(Status) in
        GridIndex(try Self.points(snapshot))
      }
    }
    state = Mutex(State(indexes: indexes))
  }

  /// The tenant's index; an empty one for a tenant that has placed nobody yet.
  func index(of tenant: Int64) -> GridIndex {
    state.withLock { state in
      if let known = state.indexes[tenant] { return known }
      let fresh = GridIndex([])
      state.indexes[tenant] = fresh
      return fresh
    }
  }

  package func committed(_ changes: [Change], _ snapshot: borrowing Snapshot) {
    var touched = state.withLock { state in
      defer { state.missed = [:] }
      return state.missed
    }
    for change in changes where change.entity == .customer {
      touched[change.tenant, default: []].insert(change.id)
    }
    for (tenant, ids) in touched {
      do throws(Status) {
        try snapshot.scoped(tenant: tenant) { snapshot throws(Status) in
          index(of: tenant).apply(try Self.updates(of: ids.sorted(), snapshot))
        }
      } catch {
        state.withLock { $0.missed[tenant] = ids }
      }
    }
  }

  private static func points(_ snapshot: borrowing Snapshot) throws(Status) -> [GridPoint] {
    try snapshot.all(
      """
      SELECT id, latitude, longitude, datum, class_id, owner_id FROM customers
      WHERE tenant = $tenant AND latitude IS NOT NULL ORDER BY id
      """
    ) { row throws(Status) in point(row) }.compactMap { $0 }
  }

  private static func updates(
    of ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [GridIndex.Update] {
    var points: [Int64: GridPoint] = [:]
    for start in stride(from: 0, to: ids.count, by: List.countMax) {
      let chunk = ids[start..<min(start + List.countMax, ids.count)]
      try snapshot.each(
        """
        SELECT id, latitude, longitude, datum, class_id, owner_id FROM customers
        WHERE tenant = $tenant AND id IN ($list)
        """, List(chunk)
      ) { row throws(Status) in points[row.int(0)] = point(row) }
    }
    return ids.map { ($0, points[$0]) }
  }

  /// Reads the columns of `points`; nil for a customer without a place.
  private static func point(_ row: borrowing Row) -> GridPoint? {
    guard let latitude = row.optionalDouble(1), let longitude = row.optionalDouble(2),
      let datum = Datum(rawValue: Int32(truncatingIfNeeded: row.int(3)))
    else { return nil }
    let place = Coordinate(uncheckedLatitude: latitude, longitude: longitude)
    return GridPoint(
      id: row.int(0), place: DatumConversion.convert(place, from: datum, to: .wgs84),
      classID: row.optionalInt(4) ?? 0, ownerID: row.optionalInt(5) ?? 0)
  }
}
