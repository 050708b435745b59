import Testing
import TongluCore
import TongluMessages
import TongluService
import TongluSpatial
import TongluTestSupport

/// Every `Place` of every response is one that its caller may see.
@Suite struct PlaceDatumTests {
  /// Dealer A's place and dealer B's, in WGS-84.
  private static let known = Coordinate(uncheckedLatitude: 30.2533, longitude: 120.1577)
  private static let secret = Coordinate(uncheckedLatitude: 30.2512, longitude: 120.1631)

  /// Whether a message has a place somewhere.
  private static func reachesPlace(_ message: String) -> Bool {
    message == "tonglu.v1.Place"
      || (Descriptors.embedded.messages[message]?.fields ?? []).contains {
        $0.type == 11 && reachesPlace($0.typeName)
      }
  }

  /// The bytes of each place in a message, found by the schema.
  private static func places(_ bytes: [UInt8], of message: String) throws -> [Place] {
    if message == "tonglu.v1.Place" { return [try Place.decode(bytes, .strict)] }
    let fields = try #require(Descriptors.embedded.messages[message]).fields
    var found: [Place] = []
    var reader = WireReader(bytes[...])
    while let (number, value) = try reader.next() {
      guard case .bytes(let inner) = value,
        let field = fields.first(where: { $0.number == number }), field.type == 11
      else { continue }
      found += try places(Array(inner), of: field.typeName)
    }
    return found
  }

  /// Dealer A's and dealer B's places are as a GPS gives them; B's is the secret.
  private static func locate(_ bed: Testbed, north: Double = 0) throws {
    for (dealer, place) in [
      (bed.dealerA, known),
      (bed.dealerB, secret),
    ] {
      var get = GetCustomerRequest()
      get.customerID = dealer.customerID
      let known: GetCustomerResponse = try bed.call(
        "/tonglu.v1.CrmService/GetCustomer", get, as: bed.manager)
      var request = UpdateCustomerRequest()
      request.requestID = bed.requestID()
      request.customerID = dealer.customerID
      request.version = known.customer?.version ?? 0
      request.place = Place()
      request.place?.latitude = place.latitude + north
      request.place?.longitude = place.longitude
      request.place?.datum = .wgs84
      let _: UpdateCustomerResponse = try bed.call(
        "/tonglu.v1.CrmService/UpdateCustomer", request, as: bed.manager)
    }
  }

  /// Expects of a response that its places are the caller's; how many it has.
  private static func check(
    _ reply: [UInt8], _ method: MethodInfo, as actor: Actor, _ bed: Testbed
  ) throws -> Int {
    let places = try places(reply, of: method.reply)
    let seesWGS84 = [bed.owner.id, bed.manager.id].contains(actor.id)
    let isStrangerOfB =
      bed.dealerA.everyone.map(\.id).contains(actor.id) || actor.id == bed.sales.id
    for place in places {
      #expect(seesWGS84 || place.datum != .wgs84, "\(method.path): WGS-84")
      guard let datum = Datum(rawValue: place.datum.rawValue) else {
        Issue.record("\(method.path): a place without a datum")
        continue
      }
      let shown = Coordinate(uncheckedLatitude: place.latitude, longitude: place.longitude)
      // Neither as it was received under another datum's name, nor exactly.
      for exact in [secret, DatumConversion.convert(secret, from: .wgs84, to: datum)]
      where isStrangerOfB {
        #expect(GreatCircle.distance(exact, shown) > 1, "\(method.path): the exact place")
      }
      if datum != .wgs84 {
        #expect(GreatCircle.distance(known, shown) > 1, "\(method.path): WGS-84 named otherwise")
      }
    }
    return places.count
  }

  @Test func `every place in every response is in a datum that its caller may see`() throws {
    let bed = try Testbed()
    try Self.locate(bed)
    let methods = MethodInfo.all.filter {
      $0.path.hasPrefix("/tonglu.v1.") && Self.reachesPlace($0.reply)
    }
    var seen: Set<String> = []
    func visit(_ method: MethodInfo, _ reply: [UInt8], as actor: Actor) throws {
      if try Self.check(reply, method, as: actor, bed) > 0 { seen.insert(method.path) }
    }
    let tour = try Tour(bed) { step in
      guard let method = methods.first(where: { $0.path == step.path }) else { return }
      try visit(method, step.reply, as: step.actor)
      for actor in bed.staff + bed.dealerA.everyone + bed.dealerB.everyone {
        do {
          let reply = try bed.send(
            step.path, step.bytes(requestID: bed.requestID()), as: actor)
          try visit(method, reply, as: actor)
        } catch {}
      }
    }
    // A stream tells of a change after its first message.
    for method in methods where method.path.contains("/Watch") {
      for actor in [bed.sales, bed.manager] {
        var request = WatchCustomerRequest()
        request.customerID = bed.dealerA.customerID
        let stream = try bed.open(method.path, request.encoded(), as: actor)
        var messages = try stream.pull()
        try Self.locate(bed, north: actor == bed.sales ? 0.001 : 0)
        messages += try stream.pull()
        for message in messages { try visit(method, message, as: actor) }
      }
    }
    #expect(tour.paths.isSuperset(of: methods.map(\.path)))
    #expect(seen == Set(methods.map(\.path)), "a method whose places the tour does not meet")
  }
}
