import TongluCRMMessages
import TongluCore
import TongluMessages
import TongluService
import TongluSpatial

// Places are shown in a datum that the caller may see.
extension RPCTrial {
  /// A place of the enterprise in WGS-84, and who sees it exactly.
  private struct Known {
    let place: Coordinate
    let customer: Int64
    let owner: Int64
  }

  /// All callers make the call again, and must not see places that are hidden from them.
  func checkPlaces() throws {
    guard WireContents.hasPlaces(info.reply) else { return }
    let known = try exactPlaces()
    expect(!known.isEmpty, "no place is known in WGS-84")
    var count = try check(reply, as: actor, known)
    let members = [grown.world.dealer.boss, grown.world.dealer.buyer]
    for caller in bed.staff + bed.dealerA.everyone + bed.dealerB.everyone + members {
      for reply in replies(as: caller) { count += try check(reply, as: caller, known) }
    }
    expect(count > 0, "shows no place to anybody")
  }

  private var isServerStream: Bool {
    switch method.body {
    case .serverStream, .bidirectional: true
    case .read, .write, .clientStream: false
    }
  }

  /// The responses to a caller; empty if it is refused. A stream sends a change after its first
  /// message.
  private func replies(as caller: Actor) -> [[UInt8]] {
    do {
      guard isServerStream else { return [try bed.send(call.path, anew, as: caller)] }
      let stream = try bed.open(call.path, anew, as: caller)
      let first = try stream.pull()
      try bed.move(
        grown.world.dealer.id, latitude: 30.25, longitude: 120.15 + Double(moves) / 1_000)
      moves += 1
      return try first + stream.pull()
    } catch {
      return []
    }
  }

  /// The places of customers as received from a GPS.
  private func exactPlaces() throws -> [Known] {
    var request = ListCustomersRequest()
    request.pageSize = 100
    let reply: ListCustomersResponse = try bed.call(
      "/tonglu.v1.CrmService/ListCustomers", request, as: bed.manager)
    return reply.customers.compactMap { customer in
      guard let place = customer.place, place.datum == .wgs84 else { return nil }
      return Known(
        place: Coordinate(uncheckedLatitude: place.latitude, longitude: place.longitude),
        customer: customer.id, owner: customer.ownerID)
    }
  }

  /// Checks a response; returns the number of its places.
  private func check(_ reply: [UInt8], as caller: Actor, _ known: [Known]) throws -> Int {
    let places = try WireContents(reply, of: info.reply).places
    let sellers = [bed.sales, bed.sales2]
    let seesWGS84 = [bed.owner.id, bed.manager.id].contains(caller.id)
    for place in places {
      expect(seesWGS84 || place.datum != .wgs84, "shows WGS-84")
      guard let datum = Datum(rawValue: place.datum.rawValue) else {
        fault("shows a place without a datum")
        continue
      }
      let shown = Coordinate(uncheckedLatitude: place.latitude, longitude: place.longitude)
      let isNear = { (exact: Coordinate) in GreatCircle.distance(exact, shown) <= 1 }
      for other in known {
        // It must not be the received coordinate under another datum's name.
        expect(datum == .wgs84 || !isNear(other.place), "shows WGS-84 under another name")
        let isStranger =
          caller.customerID.map { $0 != other.customer }
          ?? (sellers.contains(caller) && ![caller.id, 0].contains(other.owner))
        guard isStranger else { continue }
        let exact = DatumConversion.convert(other.place, from: .wgs84, to: datum)
        expect(!isNear(exact), "shows a stranger the exact place")
      }
    }
    return places.count
  }
}
