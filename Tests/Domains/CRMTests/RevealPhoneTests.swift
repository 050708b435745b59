import Testing
import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluTestSupport

@Suite struct RevealPhoneTests {
  private static let phone = "+86 138-0000-1234"
  private static let masked = "+** ***-****-1234"

  /// Somebody of each kind with a number: at dealer A, and of the staff.
  private struct Holders {
    let contact: Int64
    let member: Int64
    let staff: Int64
    let address: Int64

    init(_ desk: Desk) throws {
      let customer = desk.bed.dealerA.customerID
      contact = try desk.contact("周", of: customer) { $0.phone = RevealPhoneTests.phone }.id
      member = try desk.member("王", of: customer) { $0.phone = RevealPhoneTests.phone }.id
      address = try desk.address(of: customer) { $0.phone = RevealPhoneTests.phone }.id
      var request = CreateStaffRequest()
      request.requestID = desk.bed.requestID()
      (request.name, request.loginName, request.phone) = ("李", "li", RevealPhoneTests.phone)
      request.roles = [.delivery]
      let made: CreateStaffResponse = try desk.bed.call(
        "/tonglu.v1.StaffService/CreateStaff", request, as: desk.bed.owner)
      staff = try #require(made.staff).id
      #expect(made.staff?.phone == RevealPhoneTests.masked)
    }

    var all: [(PhoneHolder, Int64)] {
      [(.contact, contact), (.member, member), (.staff, staff), (.address, address)]
    }
  }

  @Test func `a dry run shows no number and counts none`() throws {
    let desk = try Desk()
    let holders = try Holders(desk)
    var request = RevealPhoneRequest()
    (request.holder, request.holderID) = (.contact, holders.contact)
    request.requestID = desk.bed.requestID()
    let path = "/tonglu.v1.CrmService/RevealPhone"
    let tried: RevealPhoneResponse = try desk.bed.dryRun(path, request, as: desk.bed.sales)
    #expect(tried.holderID == holders.contact && tried.phone == "")
    let reveals = try desk.bed.read { snapshot throws(Status) in
      try snapshot.first("SELECT COUNT(*) FROM phone_reveals WHERE tenant = $tenant") {
        row throws(Status) in row.int(0)
      }
    }
    #expect(reveals == 0)
    let told: RevealPhoneResponse = try desk.bed.call(path, request, as: desk.bed.sales)
    #expect(told.phone == Self.phone)
  }

  @Test func `every list masks numbers, and a reveal returns the whole one`() throws {
    let desk = try Desk()
    let holders = try Holders(desk)
    let customer = desk.bed.dealerA.customerID
    var members = ListMembersRequest()
    members.customerID = customer
    var staff = GetStaffRequest()
    staff.staffID = holders.staff
    for actor in [desk.bed.owner, desk.bed.sales] {
      #expect(try desk.contacts(of: customer, as: actor).contacts.map(\.phone) == [Self.masked])
      #expect(try desk.addresses(of: customer, as: actor).addresses.map(\.phone) == [Self.masked])
      let listed: ListMembersResponse = try desk.call("ListMembers", members, as: actor)
      #expect(listed.members.first { $0.id == holders.member }?.phone == Self.masked)
      let one: GetStaffResponse = try desk.bed.call(
        "/tonglu.v1.StaffService/GetStaff", staff, as: actor)
      #expect(one.staff?.phone == Self.masked)
      let all: ListStaffResponse = try desk.bed.call(
        "/tonglu.v1.StaffService/ListStaff", ListStaffRequest(), as: actor)
      #expect(all.staff.first { $0.id == holders.staff }?.phone == Self.masked)
      for (holder, id) in holders.all {
        #expect(try desk.reveal(holder, id, as: actor) == Self.phone)
      }
    }
  }

  @Test func `a caller that does not see the person gets the refusal of a missing one`() throws {
    let desk = try Desk()
    let holders = try Holders(desk)
    let (a, b) = (desk.bed.dealerA, desk.bed.dealerB)
    for actor in [b.boss, a.clerk, desk.bed.otherTenant.owner] {
      for (holder, id) in holders.all {
        let refused = status { try desk.reveal(holder, id, as: actor) }
        let none = status { try desk.reveal(holder, 7, as: actor) }
        #expect(refused?.reason == "NOT_FOUND" && none?.reason == "NOT_FOUND")
        #expect(refused?.message.replacing("\(id)", with: "7") == none?.message)
      }
    }
    #expect(
      refusal { try desk.reveal(.contact, holders.contact, as: desk.bed.sales2) }
        == "NOT_FOUND NOT_FOUND")
    #expect(try desk.reveal(.contact, holders.contact, as: a.boss) == Self.phone)
    #expect(try desk.reveal(.member, holders.member, as: a.boss) == Self.phone)
    #expect(try desk.reveal(.address, holders.address, as: a.buyer) == Self.phone)
    for actor in [a.boss, a.buyer] {
      #expect(
        refusal { try desk.reveal(.staff, holders.staff, as: actor) }
          == "NOT_FOUND NOT_FOUND")
    }
    #expect(
      refusal { try desk.reveal(.contact, holders.contact, as: a.buyer) }
        == "NOT_FOUND NOT_FOUND")
    #expect(try desk.reveal(.member, a.clerk.id, as: a.clerk) == "")
    // The id of a contact is not found among members.
    #expect(refusal { try desk.reveal(.member, holders.contact) } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try desk.reveal(.unspecified, holders.contact) }
        == "INVALID_ARGUMENT BAD_KIND")
  }

  @Test func `the audit log shows whose number was revealed to whom, once a request`() throws {
    let desk = try Desk()
    let holders = try Holders(desk)
    let id = desk.bed.requestID()
    let acting = desk.bed.backend.acting(for: desk.bed.dealerA.boss)
    for _ in 0..<2 {
      #expect(
        try desk.reveal(.contact, holders.contact, as: acting, requestID: id) == Self.phone)
    }
    #expect(
      refusal { try desk.reveal(.member, holders.contact, as: acting, requestID: id) }
        == "ALREADY_EXISTS REQUEST_ID_REUSED")
    let log: ListAuditEntriesResponse = try desk.bed.call(
      "/tonglu.v1.EnterpriseService/ListAuditEntries", ListAuditEntriesRequest(), as: desk.bed.owner
    )
    let reveals = log.entries.filter { $0.method == "/tonglu.v1.CrmService/RevealPhone" }
    #expect(reveals.count == 1)
    let entry = try #require(reveals.first)
    #expect(entry.subjectID == holders.contact && entry.requestID == id)
    #expect(entry.callerID == desk.bed.dealerA.boss.id)
    #expect(entry.serviceAccountID == desk.bed.backend.id)
    #expect(log.entries.filter { $0.subjectID != 0 }.count == 1)
  }

  @Test func `an account reveals 200 numbers in 24 hours`() throws {
    let desk = try Desk()
    let contact = try Holders(desk).contact
    let exceeded = "RESOURCE_EXHAUSTED PHONE_REVEALS_EXCEEDED"
    for _ in 0..<200 { _ = try desk.reveal(.contact, contact, as: desk.bed.sales) }
    desk.bed.clock.advance(seconds: 60)
    let refused = status { try desk.reveal(.contact, contact, as: desk.bed.sales) }
    #expect(refused.map { "\($0.code.name) \($0.reason)" } == exceeded)
    let wait: Int64 = 86_340_000
    #expect(refused?.retryAfterMilliseconds == wait)
    #expect(try desk.reveal(.contact, contact, as: desk.bed.manager) == Self.phone)
    desk.bed.clock.advance(seconds: 24 * 3_600 - 61)
    #expect(refusal { try desk.reveal(.contact, contact, as: desk.bed.sales) } == exceeded)
    desk.bed.clock.advance(seconds: 1)
    #expect(try desk.reveal(.contact, contact, as: desk.bed.sales) == Self.phone)
  }

  @Test func `erasure removes the number from the stored response`() throws {
    let desk = try Desk()
    let contact = try desk.contact("周", of: desk.bed.dealerA.customerID) { $0.phone = Self.phone }
    let id = desk.bed.requestID()
    #expect(try desk.reveal(.contact, contact.id, requestID: id) == Self.phone)
    var request = DeleteContactRequest()
    request.requestID = desk.bed.requestID()
    (request.contactID, request.version) = (contact.id, 1)
    let _: DeleteContactResponse = try desk.call("DeleteContact", request, as: nil)
    #expect(try desk.reveal(.contact, contact.id, requestID: id) == "")
    #expect(refusal { try desk.reveal(.contact, contact.id) } == "NOT_FOUND NOT_FOUND")
  }
}

// The checks of every RPC.
extension RevealPhoneTests {
  static var rpc: RPC {
    RPC(
      "CrmService/RevealPhone", callers: "staff dealer",
      typical: { (world: GrownWorld, request: inout RevealPhoneRequest) in
        request.holder = .contact
        request.holderID = world.contact
        return world.dealer.boss
      },
      worst: { world, request in
        request.holder = .address
        request.holderID = world.address
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
