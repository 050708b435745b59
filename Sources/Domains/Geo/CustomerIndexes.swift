import Synchronization
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
import TongluSpatial

/// The map of one tenant's customers: their places, their shown fields, and the classes' codes.
final class CustomerMap: Sendable {
  /// In WGS-84.
  let index: GridIndex
  /// The customers with an owner, each at the centre of its coarse cell: callers that may not see a
  /// customer find it through this index alone.
  let coarse: GridIndex
  let cards: CustomerCards
  private let classCodes: Mutex<[Int64: String]>

  /// PostgreSQL returns a result as a whole.
  private static let pageMax = 10_000

  /// An empty map.
  init() {
    index = GridIndex([])
    coarse = GridIndex([])
    cards = CustomerCards()
    classCodes = Mutex([:])
  }

  /// Reads every placed customer of the view's tenant.
  init(_ snapshot: borrowing Snapshot) throws(Status) {
    let placed = try snapshot.first(
      "SELECT COUNT(*) FROM customers WHERE tenant = $tenant AND latitude IS NOT NULL"
    ) { row throws(Status) in row.int(0) }
    let cards = CustomerCards(capacity: Int(placed ?? 0))
    var points: [GridPoint] = []
    points.reserveCapacity(Int(placed ?? 0))
    var last: Int64 = 0
    var count = Self.pageMax
    while count == Self.pageMax {
      count = 0
      try snapshot.each(
        CustomerPin.self,
        """
        SELECT $columns(CustomerPin) FROM customers
        WHERE tenant = $tenant AND id > $1 AND latitude IS NOT NULL ORDER BY id LIMIT $2
        """, last, Self.pageMax
      ) { pin, _ throws(Status) in
        count += 1
        last = pin.id
        guard let (point, card) = Self.placed(pin) else { return }
        points.append(point)
        cards.set([card])
      }
    }
    index = GridIndex(points)
    coarse = GridIndex(points.compactMap(Self.coarse))
    self.cards = cards
    classCodes = Mutex(try Self.codes(snapshot))
  }

  /// The codes of the classes by their ids.
  var codes: [Int64: String] { classCodes.withLock { $0 } }

  /// Updates the customers of these ids to the view.
  func update(_ ids: [Int64], _ snapshot: borrowing Snapshot) throws(Status) {
    var found: [Int64: GridPoint] = [:]
    var told: [CustomerCards.Card] = []
    for start in stride(from: 0, to: ids.count, by: List.countMax) {
      let chunk = ids[start..<min(start + List.countMax, ids.count)]
      try snapshot.each(
        CustomerPin.self,
        """
        SELECT $columns(CustomerPin) FROM customers
        WHERE tenant = $tenant AND id IN ($list)
        """, List(chunk)
      ) { pin, _ throws(Status) in
        guard let (point, card) = Self.placed(pin) else { return }
        found[point.id] = point
        told.append(card)
      }
    }
    // A customer in the index must have a card, so cards are added first and removed last.
    cards.set(told)
    index.apply(ids.map { ($0, found[$0]) })
    coarse.apply(ids.map { ($0, found[$0].flatMap(Self.coarse)) })
    cards.remove(ids.filter { found[$0] == nil })
  }

  /// Removes these customers until they can be read again.
  func hide(_ ids: some Collection<Int64>) {
    index.apply(ids.map { ($0, nil) })
    coarse.apply(ids.map { ($0, nil) })
    cards.remove(Array(ids))
  }

  func updateClasses(_ snapshot: borrowing Snapshot) throws(Status) {
    let codes = try Self.codes(snapshot)
    classCodes.withLock { $0 = codes }
  }

  private static func codes(_ snapshot: borrowing Snapshot) throws(Status) -> [Int64: String] {
    let classes = try CustomerClassRecord.all(snapshot)
    return Dictionary(classes.map { ($0.id, $0.code) }) { _, last in last }
  }

  /// The point in `coarse`; nil in the pool, whose customers all staff see.
  private static func coarse(_ point: GridPoint) -> GridPoint? {
    guard point.ownerID != 0 else { return nil }
    return GridPoint(
      id: point.id, place: CoarsePlace.center(of: point.place), classID: 0, ownerID: point.ownerID)
  }

  /// nil for a customer without a place.
  private static func placed(
    _ pin: CustomerPin
  ) -> (point: GridPoint, card: CustomerCards.Card)? {
    guard let place = pin.place, let datum = pin.datum, let point = GridPoint(pin) else {
      return nil
    }
    let card = CustomerCards.Card(
      id: point.id, name: pin.name, ownerID: point.ownerID, place: place, datum: datum,
      shifted: DatumConversion.convert(place, from: datum, to: .gcj02),
      accuracyM: pin.knownAccuracyM ?? 0)
    return (point, card)
  }
}

extension GridPoint {
  /// The customer in the index; nil without a place.
  init?(_ pin: CustomerPin) {
    guard let place = pin.place, let datum = pin.datum else { return nil }
    self.init(
      id: pin.id, place: DatumConversion.convert(place, from: datum, to: .wgs84),
      classID: pin.classID ?? 0, ownerID: pin.ownerID ?? 0)
  }
}

/// Each tenant's map, updated from the feed.
///
/// A commit's changes are on the map before its calls get their responses.
package final class CustomerIndexes: CommitObserver {
  private struct State {
    var maps: [Int64: CustomerMap] = [:]
    /// Changes that could not be read after their commit: read again at the next.
    var missed: [Int64: Touched] = [:]
  }

  /// The things of a tenant that changes concern.
  private struct Touched {
    var customers: Set<Int64> = []
    var classes = false
  }

  private let state: Mutex<State>
  private let freshness: Freshness

  /// Reads every placed customer of every tenant.
  package init(_ snapshot: borrowing Snapshot, _ freshness: Freshness) throws(Status) {
    self.freshness = freshness
    var maps: [Int64: CustomerMap] = [:]
    for tenant in try EnterpriseRecord.tenants(snapshot) {
      maps[tenant] = try snapshot.scoped(tenant: tenant) { snapshot throws(Status) in
        try CustomerMap(snapshot)
      }
    }
    state = Mutex(State(maps: maps))
  }

  /// The tenant's map for a call: UNAVAILABLE FEED_BEHIND when it may be old.
  func freshMap(of tenant: Int64) throws(Status) -> CustomerMap {
    try freshness.wait()
    return map(of: tenant)
  }

  /// The tenant's map; an empty one for a tenant without placed customers.
  func map(of tenant: Int64) -> CustomerMap {
    state.withLock { state in
      if let known = state.maps[tenant] { return known }
      let fresh = CustomerMap()
      state.maps[tenant] = fresh
      return fresh
    }
  }

  package func committed(_ changes: [Change], _ snapshot: borrowing Snapshot) {
    var touched = state.withLock { state in
      defer { state.missed = [:] }
      return state.missed
    }
    for change in changes {
      switch change.entity {
      case .customer: touched[change.tenant, default: Touched()].customers.insert(change.id)
      case .customerClass: touched[change.tenant, default: Touched()].classes = true
      default: break
      }
    }
    for (tenant, touched) in touched {
      do throws(Status) {
        try snapshot.scoped(tenant: tenant) { snapshot throws(Status) in
          let map = map(of: tenant)
          if touched.classes { try map.updateClasses(snapshot) }
          if !touched.customers.isEmpty { try map.update(touched.customers.sorted(), snapshot) }
        }
      } catch {
        // An unknown current state may not be for all who saw the former one.
        map(of: tenant).hide(touched.customers)
        state.withLock { $0.missed[tenant] = touched }
      }
    }
  }
}
