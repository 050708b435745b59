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
    let records = try CustomerRecord.all(hits.map(\.id), snapshot)
    var response = NearbyResponse()
    // A customer that the view does not know yet is left out.
    response.customers = hits.compactMap { hit in
      records[hit.id].map { record in
        Self.answer(record, hit.distance, search.datum, call.caller)
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
    _ record: CustomerRecord, _ distance: Double, _ datum: Datum, _ caller: Caller
  ) -> NearbyCustomer {
    var customer = NearbyCustomer()
    guard record.isVisible(to: caller) else {
      customer.taken = true
      customer.distanceM = (distance / 100).rounded(.up) * 100
      return customer
    }
    customer.customerID = record.id
    customer.name = record.name
    customer.distanceM = distance
    customer.classCode = record.classCode
    customer.ownerID = record.ownerID ?? 0
    if let place = record.place, let stored = record.datum {
      let shown = DatumConversion.convert(place, from: stored, to: datum)
      var message = Place()
      message.latitude = shown.latitude
      message.longitude = shown.longitude
      message.datum = GeodeticDatum(rawValue: datum.rawValue)
      message.accuracyM = record.accuracyM
      customer.place = message
    }
    return customer
  }
}
