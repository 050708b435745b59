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
    let hits = indexes.index(of: snapshot.tenant).nearest(query)
    let cards = try CustomerCard.all(hits.map(\.id), snapshot)
    let classes = try CustomerClassRecord.codes(
      of: Set(cards.values.lazy.compactMap(\.classID)).sorted(), snapshot)
    var response = NearbyResponse()
    // A customer that the view does not know yet is left out.
    response.customers = hits.compactMap { hit in
      cards[hit.id].map { card in
        let classCode = card.classID.flatMap { classes[$0] } ?? ""
        return Self.answer(card, classCode, hit.distance, search.datum, call.caller)
      }
    }
    return response
  }

  /// The owners of a filter whose customers the caller sees in full: its own and the pool's.
  private static func owners(_ asked: [Int64]?, visibleTo caller: Caller) -> [Int64] {
    let visible = [0, caller.userID]
    return asked.map { asked in visible.filter(asked.contains) } ?? visible
  }

  private static func answer(
    _ card: CustomerCard, _ classCode: String, _ distance: Double, _ datum: Datum, _ caller: Caller
  ) -> NearbyCustomer {
    var customer = NearbyCustomer()
    guard card.isVisible(to: caller) else {
      customer.taken = true
      customer.distanceM = (distance / 100).rounded(.up) * 100
      return customer
    }
    customer.customerID = card.id
    customer.name = card.name
    customer.distanceM = distance
    customer.classCode = classCode
    customer.ownerID = card.ownerID ?? 0
    if let place = card.place, let stored = card.datum {
      let shown = DatumConversion.convert(place, from: stored, to: datum)
      var message = Place()
      message.latitude = shown.latitude
      message.longitude = shown.longitude
      message.datum = GeodeticDatum(rawValue: datum.rawValue)
      message.accuracyM = card.accuracyM
      customer.place = message
    }
    return customer
  }
}
