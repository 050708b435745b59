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
    var query = search.query
    if search.isFiltered, !call.caller.seesAllCustomers {
      query.ownerIDs = Self.owners(query.ownerIDs, visibleTo: call.caller)
    }
    let map = indexes.map(of: snapshot.tenant)
    let hits = map.index.nearest(query)
    let codes = map.codes
    var response = NearbyResponse()
    response.customers.reserveCapacity(hits.count)
    for (hit, card) in zip(hits, map.cards.find(hits.map(\.id))) {
      // A customer that has just gone is left out.
      guard let card else { continue }
      response.customers.append(Self.answer(hit, card, codes, search.datum, call.caller))
    }
    return response
  }

  /// The owners of a filter whose customers the caller sees in full: its own and the pool's.
  private static func owners(_ asked: [Int64]?, visibleTo caller: Caller) -> [Int64] {
    let visible = [0, caller.userID]
    return asked.map { asked in visible.filter(asked.contains) } ?? visible
  }

  private static func answer(
    _ hit: GridHit, _ card: CustomerCards.Card, _ codes: [Int64: String], _ datum: Datum,
    _ caller: Caller
  ) -> NearbyCustomer {
    var customer = NearbyCustomer()
    let owner = card.ownerID == 0 ? nil : card.ownerID
    guard CustomerRecord.isVisible(hit.id, ownedBy: owner, to: caller) else {
      customer.taken = true
      customer.distanceM = (hit.distance / 100).rounded(.up) * 100
      return customer
    }
    customer.customerID = hit.id
    customer.name = card.name
    customer.distanceM = hit.distance
    customer.classCode = codes[hit.classID] ?? ""
    customer.ownerID = card.ownerID
    let shown =
      datum == .gcj02
      ? card.shifted : DatumConversion.convert(card.place, from: card.datum, to: datum)
    var message = Place()
    message.latitude = shown.latitude
    message.longitude = shown.longitude
    message.datum = GeodeticDatum(rawValue: datum.rawValue)
    message.accuracyM = card.accuracyM
    customer.place = message
    return customer
  }
}
