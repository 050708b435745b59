package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluGeoMessages
import TongluMessages
package import TongluService
import TongluSpatial

extension GeoService {
  package func nearby(
    _ request: NearbyRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NearbyResponse {
    let search = try NearbySearch(request, call.caller, snapshot)
    let map = try indexes.freshMap(of: snapshot.tenant)
    var response = NearbyResponse()
    let sight = call.sight
    let owners = try sight.owners(snapshot)
    guard !sight.seesAll else {
      let hits = map.index.nearest(search.query)
      response.customers = Self.seen(hits, search.datum, map, owners, call.caller)
      return response
    }
    // A caller who sees no customers of any owner does not learn that others exist.
    guard sight.mayReach(owner: 0) else { return response }
    var query = search.query
    query.ownerIDs = query.ownerIDs.map { $0.filter(owners.owners.contains) } ?? owners.owners
    let shared = try SharedCustomers(search.query, owners, snapshot)
    let hits = shared.merged(with: map.index.nearest(query), limit: query.limit)
    let seen = Self.seen(hits, search.datum, map, owners, call.caller)
    response.customers =
      search.isFiltered ? seen : Self.merge(seen, Self.taken(search.query, map, owners))
    return response
  }

  /// The customers that the caller sees with all fields.
  private static func seen(
    _ hits: [GridHit], _ datum: Datum, _ map: CustomerMap, _ owners: SeenOwners,
    _ caller: Caller
  ) -> [NearbyCustomer] {
    let codes = map.codes
    var customers: [NearbyCustomer] = []
    customers.reserveCapacity(hits.count)
    for (hit, card) in zip(hits, map.cards.find(hits.map(\.id))) {
      // A customer just deleted, or just moved to another owner, is left out.
      guard let card, owners.sees(hit.id, owner: card.ownerID) else { continue }
      customers.append(answer(hit, card, codes, datum, caller))
    }
    return customers
  }

  /// Other customers: found, sorted, limited and described by their coarse cells alone.
  private static func taken(
    _ query: GridQuery, _ map: CustomerMap, _ owners: SeenOwners
  ) -> [NearbyCustomer] {
    var wider = GridQuery(
      center: query.center, radius: query.radius, limit: query.limit + owners.customers.count)
    wider.excludedOwnerIDs = owners.owners
    let others = map.coarse.nearest(wider).filter { !owners.customers.contains($0.id) }
    return others.prefix(query.limit).map { hit in
      var customer = NearbyCustomer()
      customer.taken = true
      customer.distanceM = (hit.distance / 100).rounded(.up) * 100
      return customer
    }
  }

  /// Both by distance; at equal distance visible ones first.
  private static func merge(
    _ seen: [NearbyCustomer], _ taken: [NearbyCustomer]
  ) -> [NearbyCustomer] {
    guard !taken.isEmpty else { return seen }
    var merged: [NearbyCustomer] = []
    merged.reserveCapacity(seen.count + taken.count)
    var rest = taken[...]
    for customer in seen {
      while let next = rest.first, next.distanceM < customer.distanceM {
        merged.append(next)
        rest.removeFirst()
      }
      merged.append(customer)
    }
    merged.append(contentsOf: rest)
    return merged
  }

  private static func answer(
    _ hit: GridHit, _ card: CustomerCards.Card, _ codes: [Int64: String], _ datum: Datum,
    _ caller: Caller
  ) -> NearbyCustomer {
    var customer = NearbyCustomer()
    customer.customerID = hit.id
    customer.name = card.name
    customer.distanceM = hit.distance
    customer.classCode = codes[hit.classID] ?? ""
    customer.ownerID = card.ownerID
    customer.place =
      datum == .gcj02
      ? Place(gcj02: card.shifted, accuracyM: card.accuracyM)
      : Place(card.place, card.datum, accuracyM: card.accuracyM, in: datum, for: caller)
    return customer
  }
}
