import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluMessages
import TongluTestSupport

/// Each call of the tour is made again by somebody whom it does not concern.
@Suite struct IsolationTests {
  /// Every text in a reply: ids are texts in JSON.
  private static func texts(_ value: JSONValue) -> Set<String> {
    switch value {
    case .string(let text): [text]
    case .array(let values): values.reduce(into: []) { $0.formUnion(texts($1)) }
    case .object(let members): members.reduce(into: []) { $0.formUnion(texts($1.value)) }
    default: []
    }
  }

  /// What a reply tells. GetAvailability answers each id that it was asked for: one that the caller
  /// does not see by that id and the words for one that does not exist, which tell nothing.
  private static func told(_ step: Tour.Step, _ reply: [UInt8]) throws -> Set<String> {
    let told = texts(try step.json(reply))
    guard step.path.hasSuffix("/GetAvailability") else { return told }
    let asked = texts(step.asked)
    let isAbsent = { (id: String) in told.contains("no product \(id)") }
    return told.subtracting(asked.filter(isAbsent))
  }

  /// What "demo" has: the cast's ids, and all that its feed has told of since.
  private static func idsOfDemo(_ bed: Testbed) throws -> Set<String> {
    let changes = try bed.read { snapshot throws(Status) in
      try snapshot.changes(after: 0, limit: 10_000)
    }
    let cast =
      bed.staff.map(\.id)
      + [bed.dealerA, bed.dealerB].flatMap { dealer in
        [dealer.customerID] + dealer.everyone.map(\.id)
      }
    return Set((changes.map(\.id) + cast + [bed.tenant]).map(String.init))
  }

  @Test func `another enterprise's owner reaches nothing by any method`() throws {
    let bed = try Testbed()
    let stranger = bed.otherTenant.owner
    var refused: Set<String> = []
    let tour = try Tour(bed) { step in
      guard !step.path.hasSuffix("/Login"), !step.path.hasSuffix("/Logout"),
        !step.path.hasSuffix("/SetPassword")
      else { return }
      let before = try bed.read { snapshot throws(Status) in
        try snapshot.changes(after: 0, limit: 10_000)
      }
      do {
        let bytes = step.bytes(requestID: bed.requestID())
        let reply = try bed.send(step.path, bytes, as: stranger)
        let leaked = try Self.told(step, reply).intersection(try Self.idsOfDemo(bed))
        #expect(leaked == [], "\(step.path)")
      } catch let status as Status {
        refused.insert(step.path)
        let told = Set(status.facts.values)
        #expect(told.intersection(try Self.idsOfDemo(bed)) == [], "\(step.path)")
        #expect(
          [.notFound, .permissionDenied, .failedPrecondition, .aborted, .invalidArgument]
            .contains(status.code), "\(step.path): \(status)")
      }
      let after = try bed.read { snapshot throws(Status) in
        try snapshot.changes(after: 0, limit: 10_000)
      }
      #expect(after == before, "\(step.path) changed something of another enterprise")
    }
    #expect(tour.paths == Set(PermissionTests.expected.keys))
    // What names a thing of "demo" was refused.
    for path in [
      "CatalogService/GetProduct", "CrmService/GetCustomer", "OrderService/GetOrder",
      "OrderService/CancelOrder", "InventoryService/ReceiveStock", "CommunityService/GetPost",
      "PricingService/UpdatePriceRule", "IdentityService/RevokeAccess",
      "IdentityService/IssueLoginCode", "CrmService/DeleteContact", "FileService/GetFile",
      "FileService/DownloadFile", "FileService/UpdateFile", "FileService/DeleteFile",
    ] {
      #expect(refused.contains("/tonglu.v1.\(path)"), "\(path)")
    }
  }

  @Test func `another dealer's members reach nothing by any method`() throws {
    let bed = try Testbed()
    let dealer = bed.dealerA
    // What is private to dealer A: the company, its people, its orders and contacts.
    let known = Set(([dealer.customerID] + dealer.everyone.map(\.id)).map(String.init))
    let mine: Set<Entity> = [.order, .contact, .member, .customer]
    _ = try Tour(bed) { step in
      guard !step.path.hasSuffix("/Login"), !step.path.hasSuffix("/Logout"),
        !step.path.hasSuffix("/SetPassword")
      else { return }
      let changes = try bed.read { snapshot throws(Status) in
        try snapshot.changes(after: 0, limit: 10_000)
      }
      // What dealer B has, and what its people make on the way.
      let people = Set(bed.dealerB.everyone.map(\.id))
      let theirs = people.union(changes.filter { people.contains($0.actor) }.map(\.id))
        .union([bed.dealerB.customerID])
      let secrets = known.union(
        changes.filter { mine.contains($0.entity) }.map(\.id).filter { !theirs.contains($0) }
          .map(String.init))
      let versions = changes.filter { secrets.contains(String($0.id)) }
      for stranger in bed.dealerB.everyone {
        do {
          let bytes = step.bytes(requestID: bed.requestID())
          let reply = try bed.send(step.path, bytes, as: stranger)
          let leaked = Self.texts(try step.json(reply)).intersection(secrets)
          #expect(leaked == [], "\(step.path)")
        } catch let status as Status {
          #expect(Set(status.facts.values).intersection(secrets) == [], "\(step.path)")
          #expect(
            [.notFound, .permissionDenied].contains(status.code), "\(step.path): \(status)")
        }
      }
      let after = try bed.read { snapshot throws(Status) in
        try snapshot.changes(after: 0, limit: 10_000)
      }.filter { secrets.contains(String($0.id)) }
      #expect(after == versions, "\(step.path) changed something of another dealer")
    }
  }
}
