import Testing
import TongluCRMMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluMessages
import TongluService
import TongluTestSupport

@Suite struct WatchCustomerTests {
  private func watch(
    _ bed: Testbed, _ customer: Int64, as actor: Actor, after cursor: String = "",
    skippingOwn: Bool = false
  ) throws(Status) -> TestStream {
    var request = WatchCustomerRequest()
    request.customerID = customer
    request.cursor = cursor
    request.skipsOwnChanges = skippingOwn
    return try bed.open("/tonglu.v1.CrmService/WatchCustomer", request.encoded(), as: actor)
  }

  private func subjects(_ stream: TestStream) throws -> [CustomerSubject] {
    try stream.pull(WatchCustomerResponse.self).compactMap { $0.event?.subject }
  }

  @Test func `events of a customer arrive in order, and none of others`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let customer = bed.dealerA.customerID
    let stream = try watch(bed, customer, as: bed.sales)
    let first = try stream.pull(WatchCustomerResponse.self)
    #expect(first.count == 1 && first[0].event == nil)
    let changed = try desk.update(desk.get(customer)) { $0.note = "called" }
    var contact = CreateContactRequest()
    contact.requestID = bed.requestID()
    contact.customerID = customer
    contact.name = "Wu"
    let _: CreateContactResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateContact", contact, as: bed.dealerA.boss)
    _ = try desk.update(desk.get(bed.dealerB.customerID)) { $0.note = "other" }
    let events = try stream.pull(WatchCustomerResponse.self).compactMap(\.event)
    #expect(events.map(\.subject) == [.customer, .contact])
    #expect(events.map(\.change) == [.updated, .created])
    #expect(events.first?.customer?.note == "called")
    #expect(events.first?.version == changed.version)
    #expect(events.map(\.actorID) == [bed.manager.id, bed.dealerA.boss.id])
    #expect(events.first?.time == bed.clock.now)
  }

  @Test func `changes far after a cursor arrive in order`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let customer = bed.dealerA.customerID
    let cursor = try watch(bed, customer, as: bed.sales).pull(WatchCustomerResponse.self)[0].cursor
    _ = try desk.update(desk.get(customer)) { $0.note = "called" }
    // Two million positions of others' changes, of which the last of each 16,384 exist.
    let start = bed.position.position
    if !bed.platform.database.isShared {
      let (other, actor) = (bed.dealerB.customerID, bed.owner.id)
      try bed.write { transaction throws(Status) in
        _ = try transaction.execute(
          """
          INSERT INTO feed
            (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
          VALUES ($tenant, $1, 11, $1, 1, 1, $2, 0, $3)
          """, forEach: (1...128).map { [start + $0 * 16_384, actor, other] })
      }
      try bed.reopen()
    }
    var contact = CreateContactRequest()
    contact.requestID = bed.requestID()
    contact.customerID = customer
    contact.name = "Wu"
    let _: CreateContactResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateContact", contact, as: bed.dealerA.boss)
    let stream = try watch(bed, customer, as: bed.sales, after: cursor)
    #expect(try subjects(stream) == [.customer, .contact])
    _ = try desk.update(desk.get(customer)) { $0.note = "called again" }
    #expect(try subjects(stream) == [.customer])
  }

  @Test func `a cursor resumes after a restart`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let customer = bed.dealerA.customerID
    let stream = try watch(bed, customer, as: bed.owner)
    let cursor = try #require(try stream.pull(WatchCustomerResponse.self).last).cursor
    for index in 0..<100 { _ = try desk.update(desk.get(customer)) { $0.note = "\(index)" } }
    try bed.reopen()
    #expect(try subjects(watch(bed, customer, as: bed.owner, after: cursor)).count == 100)
    let now = bed.position
    let cursors = bed.platform.executor.cursors
    func resumed(epoch: Int64, position: Int64, tenant: Int64) throws -> String {
      let cursor = cursors.text(Cursor(epoch: epoch, position: position), tenant: tenant)
      let stream = try watch(bed, customer, as: bed.owner, after: cursor)
      return refusal { try stream.pull() }
    }
    let expired = "OUT_OF_RANGE CURSOR_EXPIRED"
    let fine = try resumed(epoch: now.epoch, position: now.position, tenant: bed.tenant)
    #expect(fine == "accepted")
    #expect(try resumed(epoch: now.epoch + 1, position: 5, tenant: bed.tenant) == expired)
    // As after the restore of an older copy, in which a part of the stream's history is missing.
    let ahead = try resumed(epoch: now.epoch, position: now.position + 1, tenant: bed.tenant)
    #expect(ahead == expired)
    let bad = "INVALID_ARGUMENT BAD_CURSOR"
    #expect(try resumed(epoch: now.epoch, position: 5, tenant: bed.tenant + 1) == bad)
    let forged = try watch(bed, customer, as: bed.owner, after: "1.5")
    #expect(refusal { try forged.pull() } == bad)
  }

  @Test func `a backend gets the account of each change, and skips its own changes`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let customer = bed.dealerA.customerID
    let system = try desk.backend(roles: [.manager])
    let other = try desk.backend(roles: [.sales])
    let streams = [
      try watch(bed, customer, as: system, skippingOwn: true), try watch(bed, customer, as: system),
      try watch(bed, customer, as: bed.owner, skippingOwn: true),
    ]
    for stream in streams { _ = try stream.pull() }
    let writers = [
      system, system.acting(for: bed.manager), other.acting(for: bed.sales), bed.manager,
    ]
    for (index, writer) in writers.enumerated() {
      _ = try desk.update(desk.get(customer), as: writer) { $0.note = "\(index)" }
    }
    let events = try streams.map { stream in
      try stream.pull(WatchCustomerResponse.self).compactMap(\.event)
    }
    let everything = [system.id, system.id, other.id, 0]
    #expect(events.map { $0.map(\.originID) } == [[other.id, 0], everything, everything])
    #expect(events[1].map(\.actorID) == [system.id, bed.manager.id, bed.sales.id, bed.manager.id])
    // A reopened stream continues with the changes of others.
    let cursor = try #require(
      try watch(bed, customer, as: system, skippingOwn: true).pull(WatchCustomerResponse.self).first
    ).cursor
    _ = try desk.update(desk.get(customer), as: system) { $0.note = "own" }
    _ = try desk.update(desk.get(customer)) { $0.note = "theirs" }
    let again = try watch(bed, customer, as: system, after: cursor, skippingOwn: true)
    #expect(try again.pull(WatchCustomerResponse.self).compactMap(\.event?.originID) == [0])
  }

  @Test func `a caller without sight of the customer, now or later, gets no change`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let theirs = try watch(bed, bed.dealerB.customerID, as: bed.sales)
    #expect(refusal { try theirs.pull() } == "NOT_FOUND NOT_FOUND")
    let mine = try watch(bed, bed.dealerA.customerID, as: bed.sales)
    #expect(try subjects(mine) == [])
    var request = HandOverCustomersRequest()
    request.requestID = bed.requestID()
    request.fromStaffID = bed.sales.id
    request.toStaffID = bed.sales2.id
    let _: HandOverCustomersResponse = try bed.call(
      "/tonglu.v1.CrmService/HandOverCustomers", request, as: bed.owner)
    #expect(refusal { try mine.pull() } == "NOT_FOUND NOT_FOUND")
  }
}

// The checks of every RPC.
extension WatchCustomerTests {
  static var rpc: RPC {
    RPC(
      "CrmService/WatchCustomer", callers: "staff",
      typical: { (world: GrownWorld, request: inout WatchCustomerRequest) in
        request.customerID = world.dealer.id
        return world.bed.sales
      },
      worst: { world, request in
        request.customerID = world.largest.id
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
