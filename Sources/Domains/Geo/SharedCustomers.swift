import TongluCore
import TongluCustomers
import TongluDatabase
import TongluSpatial

/// Other owners' customers on which a caller collaborates, as results of a search. They are few, so
/// the distance of each is computed.
struct SharedCustomers {
  private var hits: [GridHit] = []

  init(
    _ query: GridQuery, _ owners: SeenOwners, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    guard !owners.customers.isEmpty else { return }
    let pins = try snapshot.all(
      CustomerPin.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(CustomerPin c) FROM wanted CROSS JOIN customers AS c
      WHERE c.tenant = $tenant AND c.id = wanted.id AND c.latitude IS NOT NULL
      """, List(owners.customers))
    for pin in pins {
      // Visible owners' customers are found by the index.
      guard let point = GridPoint(pin), !owners.owners.contains(point.ownerID),
        query.classIDs?.contains(point.classID) ?? true,
        query.ownerIDs?.contains(point.ownerID) ?? true
      else { continue }
      let distance = GreatCircle.distance(query.center, point.place)
      guard distance <= query.radius else { continue }
      hits.append(
        GridHit(id: pin.id, distance: distance, classID: point.classID, ownerID: point.ownerID))
    }
  }

  /// Both lists merged, the nearest first, ties by id.
  func merged(with others: [GridHit], limit: Int) -> [GridHit] {
    guard !hits.isEmpty else { return others }
    let all = (hits + others).sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
    return Array(all.prefix(limit))
  }
}
