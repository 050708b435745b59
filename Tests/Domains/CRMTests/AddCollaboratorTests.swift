import Testing
import TongluCRMMessages
import TongluCore
import TongluIdentityMessages
import TongluMessages
import TongluTestSupport

@Suite struct AddCollaboratorTests {
  @Test func `a collaborator sees the customer from the next call on, and can change it`() throws {
    let desk = try Desk()
    let (bed, id) = (desk.bed, desk.bed.dealerA.customerID)
    #expect(refusal { try desk.get(id, as: bed.sales2) } == "NOT_FOUND NOT_FOUND")
    let added = try desk.collaborate(bed.sales2, on: id)
    #expect(added.customerVersion == 2)
    #expect(added.collaborator?.staffID == bed.sales2.id && added.collaborator?.access == .work)
    #expect(added.collaborator?.addedByID == bed.manager.id)
    #expect(added.collaborator?.createTime == bed.clock.now)
    let customer = try desk.get(id, as: bed.sales2)
    #expect(customer.version == 2 && customer.ownerID == bed.sales.id)
    #expect(try desk.update(customer, as: bed.sales2) { $0.note = "met" }.note == "met")
    _ = try desk.contact("Wang", of: id, as: bed.sales2)
    let seen = try desk.seen(by: bed.sales2)
    #expect(seen.got.contains(id) && seen.listed.contains(id))
    #expect(seen.got.count == 3 && seen.got == seen.listed)
  }

  @Test func `a collaborator with read access changes nothing`() throws {
    let desk = try Desk()
    let (bed, id) = (desk.bed, desk.bed.dealerA.customerID)
    let contact = try desk.contact("Wang", of: id)
    try desk.collaborate(bed.sales2, on: id, .read)
    let customer = try desk.get(id, as: bed.sales2)
    let refused = "PERMISSION_DENIED COLLABORATOR_READS"
    #expect(refusal { try desk.update(customer, as: bed.sales2) { $0.note = "x" } } == refused)
    #expect(refusal { try desk.contact("Li", of: id, as: bed.sales2) } == refused)
    #expect(refusal { try desk.member("Li", of: id, as: bed.sales2) } == refused)
    var update = UpdateContactRequest()
    update.requestID = bed.requestID()
    update.contactID = contact.id
    update.version = contact.version
    update.title = "x"
    #expect(
      refusal {
        let _: UpdateContactResponse = try desk.call("UpdateContact", update, as: bed.sales2)
      } == refused)
    // Its own and the pool's are as before.
    let own = try desk.get(bed.dealerB.customerID, as: bed.sales2)
    #expect(try desk.update(own, as: bed.sales2) { $0.note = "mine" }.note == "mine")
    try desk.collaborate(bed.sales2, on: id, .work)
    let again = try desk.get(id, as: bed.sales2)
    #expect(try desk.update(again, as: bed.sales2) { $0.note = "x" }.note == "x")
  }

  @Test func `a collaborator can neither take nor give away the owner's customer`() throws {
    let desk = try Desk()
    let (bed, id) = (desk.bed, desk.bed.dealerA.customerID)
    try desk.collaborate(bed.sales2, on: id, .work)
    let customer = try desk.get(id, as: bed.sales2)
    for owner in [bed.sales2.id, bed.manager.id, 0] {
      #expect(
        refusal { try desk.update(customer, as: bed.sales2) { $0.ownerID = owner } }
          == "PERMISSION_DENIED OWNER_NOT_ALLOWED")
    }
    #expect(try desk.update(customer, as: bed.sales) { $0.ownerID = 0 }.ownerID == 0)
  }

  @Test func `a lead with read access cannot raise its own access`() throws {
    let desk = try Desk()
    let (bed, id) = (desk.bed, desk.bed.dealerB.customerID)
    try desk.team("East", led: bed.manager, of: [bed.sales])
    try desk.collaborate(bed.manager, on: id, .read, as: bed.owner)
    let refused = "PERMISSION_DENIED COLLABORATOR_READS"
    #expect(refusal { try desk.collaborate(bed.manager, on: id, as: bed.manager) } == refused)
    #expect(
      refusal { try desk.endCollaboration(of: bed.manager, on: id, as: bed.manager) } == refused)
  }

  @Test func `sight ends with the collaboration, in an open stream too`() throws {
    let desk = try Desk()
    let (bed, id) = (desk.bed, desk.bed.dealerA.customerID)
    try desk.collaborate(bed.sales2, on: id) {
      $0.endTime = Instant(microseconds: bed.clock.now.microseconds + 60_000_000)
    }
    var watch = WatchCustomerRequest()
    watch.customerID = id
    let stream = try bed.open(
      "/tonglu.v1.CrmService/WatchCustomer", watch.encoded(), as: bed.sales2)
    #expect(try stream.pull().count == 1)
    bed.clock.advance(seconds: 59)
    #expect(try desk.get(id, as: bed.sales2).id == id)
    bed.clock.advance(seconds: 1)
    #expect(refusal { try desk.get(id, as: bed.sales2) } == "NOT_FOUND NOT_FOUND")
    #expect(try desk.seen(by: bed.sales2).listed.contains(id) == false)
    _ = try desk.contact("Wang", of: id)
    #expect(refusal { try stream.pull() } == "NOT_FOUND NOT_FOUND")
    #expect(try desk.collaborators(of: id) == [])
  }

  @Test func `an unchanged collaboration keeps the version, another access or end does not`() throws
  {
    let desk = try Desk()
    let (bed, id) = (desk.bed, desk.bed.dealerA.customerID)
    let first = try desk.collaborate(bed.sales2, on: id, .read)
    #expect(try desk.collaborate(bed.sales2, on: id, .read) == first)
    bed.clock.advance(seconds: 5)
    let second = try desk.collaborate(bed.sales2, on: id, .work)
    #expect(second.customerVersion == 3)
    #expect(second.collaborator?.createTime == first.collaborator?.createTime)
    #expect(try desk.collaborators(of: id).map(\.access) == [.work])
  }

  @Test func `bad input is refused by name`() throws {
    let desk = try Desk()
    let (bed, id) = (desk.bed, desk.bed.dealerA.customerID)
    func refused(
      _ person: Actor, as actor: Actor? = nil, _ set: (inout AddCollaboratorRequest) -> Void
    ) -> String {
      refusal { try desk.collaborate(person, on: id, as: actor, set) }
    }
    #expect(refused(bed.sales2) { $0.version = 9 } == "ABORTED STALE_VERSION")
    #expect(refused(bed.sales2) { $0.customerID = 5 } == "NOT_FOUND NOT_FOUND")
    #expect(refused(bed.sales2) { $0.staffID = 5 } == "NOT_FOUND NOT_FOUND")
    #expect(
      refused(bed.sales2) { $0.endTime = bed.clock.now } == "INVALID_ARGUMENT BAD_END_TIME")
    #expect(
      refused(bed.sales2) { $0.access = .unrecognized(9) } == "INVALID_ARGUMENT UNKNOWN_ENUM_VALUE")
    #expect(refused(bed.delivery) { _ in } == "FAILED_PRECONDITION OWNER_CANNOT_SELL")
    #expect(
      refused(bed.sales2, as: bed.sales) { _ in } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    try desk.disable(bed.sales2.id)
    #expect(refused(bed.sales2) { _ in } == "FAILED_PRECONDITION STAFF_DISABLED")
  }

  @Test func `a customer has at most twenty collaborators, without ended ones`() throws {
    let desk = try Desk()
    let (bed, id) = (desk.bed, desk.bed.dealerA.customerID)
    let people = try (1...21).map { number in
      var request = CreateStaffRequest()
      request.requestID = bed.requestID()
      (request.name, request.loginName) = ("Seller", "seller-\(number)")
      request.roles = [.sales]
      let made: CreateStaffResponse = try bed.call(
        "/tonglu.v1.StaffService/CreateStaff", request, as: bed.owner)
      return Actor(id: made.staff?.id ?? 0, token: "")
    }
    for (index, person) in people.prefix(20).enumerated() {
      try desk.collaborate(person, on: id) {
        if index == 0 { $0.endTime = Instant(microseconds: bed.clock.now.microseconds + 1_000_000) }
      }
    }
    #expect(
      refusal { try desk.collaborate(people[20], on: id) }
        == "FAILED_PRECONDITION TOO_MANY_COLLABORATORS")
    // An existing collaborator can get another access.
    try desk.collaborate(people[1], on: id, .read)
    bed.clock.advance(seconds: 1)
    try desk.collaborate(people[20], on: id)
    #expect(try desk.collaborators(of: id).count == 20)
  }

  @Test func `a lead adds collaborators for its team's customers only`() throws {
    let desk = try Desk()
    let bed = desk.bed
    try desk.team("East", led: bed.manager, of: [bed.sales])
    try desk.collaborate(bed.sales2, on: bed.dealerA.customerID, as: bed.manager)
    #expect(
      refusal {
        try desk.collaborate(bed.sales, on: bed.dealerB.customerID, as: bed.manager)
      } == "NOT_FOUND NOT_FOUND")
  }
}

// The checks of every RPC.
extension AddCollaboratorTests {
  static var rpc: RPC {
    RPC("CrmService/AddCollaborator", callers: "owner manager") {
      (world: GrownWorld, request: inout AddCollaboratorRequest) in
      request.customerID = world.largest.id
      request.version = 1
      request.staffID = world.bed.sales2.id
      request.access = .work
      return world.bed.manager
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
