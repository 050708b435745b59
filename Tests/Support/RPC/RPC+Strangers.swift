import TongluCore
import TongluDatabase
import TongluMessages

// Callers without sight of the data cannot reach it.
extension RPCTrial {
  /// Another enterprise's owner and another dealer's members make the call first.
  func checkStrangers() throws {
    // A login code authenticates its account.
    guard actor != .nobody else { return }
    try checkOtherEnterprise()
    try checkOtherDealers()
    // In a separate enterprise, because some of them may make the call.
    let other = try RPCTrial(call, callers: callers)
    try other.checkColleagues()
    faults += other.faults
  }

  private func checkOtherEnterprise() throws {
    let ids = try idsOfDemo()
    let before = try changes()
    let asked = anew
    do {
      let reply = try bed.send(call.path, asked, as: bed.otherTenant.owner)
      let leaked = try told(reply).intersection(ids)
      expect(leaked == [], "tells another enterprise \(leaked)")
      let named = try WireContents(asked, of: info.request).texts.intersection(ids)
      // A list may be empty, and each row of a batch has its own outcome.
      let isOfOne = !call.path.contains("/List") && !hasRows
      expect(named == [] || !isOfOne, "is not refused to another enterprise")
    } catch let refused as Status {
      let leaked = Set(refused.facts.values).intersection(ids)
      expect(leaked == [], "tells another enterprise \(leaked) by its refusal")
      expect(
        [.notFound, .permissionDenied, .failedPrecondition, .aborted, .invalidArgument]
          .contains(refused.code), "is refused to another enterprise by \(refused)")
    }
    expect(try changes() == before, "changes something of another enterprise")
  }

  private func checkOtherDealers() throws {
    let dealer = grown.world.dealer
    let secrets = try privateIDs(of: dealer.id).union([dealer.id, dealer.boss.id, dealer.buyer.id])
    let names = Set(secrets.map(String.init))
    let largest = grown.world.largest
    for stranger in bed.dealerB.everyone + [largest.boss, largest.buyer] {
      let before = try changes().filter { secrets.contains($0.id) }
      do {
        let leaked = try told(try bed.send(call.path, anew, as: stranger)).intersection(names)
        expect(leaked == [], "tells another dealer \(leaked)")
      } catch let refused as Status {
        let leaked = Set(refused.facts.values).intersection(names)
        expect(leaked == [], "tells another dealer \(leaked) by its refusal")
        expect(
          [.notFound, .permissionDenied].contains(refused.code),
          "is refused to another dealer by \(refused)")
      }
      let after = try changes().filter { secrets.contains($0.id) }
      expect(after == before, "changes something of another dealer")
    }
  }

  /// Staff who do not see the dealer make the call: another salesperson, a manager whose team is
  /// empty, and a driver.
  private func checkColleagues() throws {
    let dealer = grown.world.dealer
    let secrets = try privateIDs(of: dealer.id).union([dealer.id, dealer.boss.id, dealer.buyer.id])
    let names = Set(secrets.map(String.init))
    for stranger in [bed.sales2, grown.world.lead, bed.delivery] {
      let before = try changes().filter { secrets.contains($0.id) }
      do {
        let leaked = try told(try bed.send(call.path, anew, as: stranger)).intersection(names)
        expect(
          leaked == [] || Self.tellsAllStaff.contains(String(call.path.split(separator: "/")[1])),
          "tells colleagues \(leaked)")
      } catch let refused as Status {
        let leaked = Set(refused.facts.values).intersection(names)
        expect(leaked == [], "tells colleagues \(leaked) by its refusal")
      }
      let after = try changes().filter { secrets.contains($0.id) }
      expect(after == before, "changes something of a customer that is not seen")
    }
  }

  /// The RPCs that show ids of orders and members to all staff: stock is the enterprise's, and a
  /// comment for everyone shows its author.
  private static let tellsAllStaff: Set = ["ListStockMoves", "ListComments", "Subscribe"]

  /// Whether the request has rows or ids with separate outcomes.
  private var hasRows: Bool {
    (Descriptors.embedded.messages[info.request]?.fields ?? []).contains {
      $0.isRepeated && ($0.type == 3 || $0.type == 11)
    }
  }

  /// The ids in a response. A requested id that the caller does not see is returned like one that
  /// does not exist, which reveals nothing.
  private func told(_ reply: [UInt8]) throws -> Set<String> {
    let told = try WireContents(reply, of: info.reply).texts
    guard hasRows else { return told }
    let asked = try WireContents(bytes, of: info.request).texts
    return told.subtracting(asked)
  }

  private func changes() throws -> [Change] {
    try bed.read { snapshot throws(Status) in try snapshot.changes(after: 0, limit: 10_000) }
  }

  /// The ids of "demo": those of the cast, and all in its feed since.
  private func idsOfDemo() throws -> Set<String> {
    let cast =
      bed.staff.map(\.id)
      + [bed.dealerA, bed.dealerB].flatMap { [$0.customerID] + $0.everyone.map(\.id) }
    return Set((try changes().map(\.id) + cast + [bed.tenant]).map(String.init))
  }

  /// The ids of a company's members, contacts, addresses and orders.
  private func privateIDs(of customer: Int64) throws -> Set<Int64> {
    let statements: [Statement] = [
      "SELECT id FROM members WHERE tenant = $tenant AND customer_id = $1",
      "SELECT id FROM contacts WHERE tenant = $tenant AND customer_id = $1",
      "SELECT id FROM addresses WHERE tenant = $tenant AND customer_id = $1",
      "SELECT id FROM orders WHERE tenant = $tenant AND customer_id = $1",
    ]
    return try bed.read { snapshot throws(Status) in
      var ids: Set<Int64> = []
      for sql in statements {
        ids.formUnion(try snapshot.all(sql, customer) { row throws(Status) in row.int(0) })
      }
      return ids
    }
  }
}
