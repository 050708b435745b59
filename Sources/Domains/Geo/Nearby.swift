package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluMessages
package import TongluService
import TongluSpatial

extension GeoService {
  package func nearby(
    _ request: NearbyRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NearbyResponse {
    let search = try NearbySearch(request, call.caller, snapshot)
    let map = try indexes.freshMap(of: snapshot.tenant)
    var response = NearbyResponse()
    guard !call.caller.seesAllCustomers else {
      response.customers = Self.seen(search.query, search.datum, map, call.caller)
      return response
    }
    var query = search.query
    query.ownerIDs = Self.owners(query.ownerIDs, visibleTo: call.caller)
    let seen = Self.seen(query, search.datum, map, call.caller)
    response.customers =
      search.isFiltered ? seen : Self.merge(seen, Self.taken(search.query, map, call.caller))
    return response
  }

  /// The customers that the caller sees in full.
  private static func seen(
    _ query: GridQuery, _ datum: Datum, _ map: CustomerMap, _ caller: Caller
  ) -> [NearbyCustomer] {
    let hits = map.index.nearest(query)
    let codes = map.codes
    var customers: [NearbyCustomer] = []
    customers.reserveCapacity(hits.count)
    for (hit, card) in zip(hits, map.cards.find(hits.map(\.id))) {
      // A customer that has just gone, or has just become another's, is left out.
      guard let card,
        CustomerRecord.isVisible(
          hit.id, ownedBy: card.ownerID == 0 ? nil : card.ownerID, to: caller)
      else { continue }
      customers.append(answer(hit, card, codes, datum, caller))
    }
    return customers
  }

  /// The others' customers: found, ordered, limited and described by their coarse cells alone.
  private static func taken(
    _ query: GridQuery, _ map: CustomerMap, _ caller: Caller
  ) -> [NearbyCustomer] {
    var query = query
    query.excludedOwnerIDs = [caller.userID]
    return map.coarse.nearest(query).map { hit in
      var customer = NearbyCustomer()
      customer.taken = true
      customer.distanceM = (hit.distance / 100).rounded(.up) * 100
      return customer
    }
  }

  /// Both by distance, what is seen first where they are equal.
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

  /// The owners whose customers the caller sees in full, its own and the pool's, as far as a
  /// filter accepts them.
  private static func owners(_ asked: [Int64]?, visibleTo caller: Caller) -> [Int64] {
    let visible = [0, caller.userID]
    return asked.map { asked in visible.filter(asked.contains) } ?? visible
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
