import Testing
import TongluCRMMessages
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct ListAuditEntriesTests {
  private func list(
    _ bed: Testbed, as actor: Actor? = nil, size: Int32 = 0, token: String = ""
  ) throws(Status) -> ListAuditEntriesResponse {
    var request = ListAuditEntriesRequest()
    request.pageSize = size
    request.pageToken = token
    return try bed.identity("ListAuditEntries", request, as: actor ?? bed.owner)
  }

  @Test func `each executed mutation has one row, newest first`() throws {
    let bed = try Testbed()
    _ = try bed.code(for: bed.sales, as: bed.manager)
    _ = status { try bed.code(for: bed.owner, as: bed.manager) }
    var request = LogoutRequest()
    request.requestID = bed.requestID()
    let _: LogoutResponse = try bed.identity(
      "Logout", request, as: bed.backend.acting(for: bed.dealerA.buyer))
    let entries = try list(bed).entries
    #expect(
      entries.map(\.method) == [
        "/tonglu.v1.AccessService/Logout", "/tonglu.v1.AccessService/IssueLoginCode",
      ])
    let logout = try #require(entries.first)
    #expect(logout.requestID == request.requestID)
    #expect(logout.time == bed.clock.now)
    #expect(logout.callerKind == .member)
    #expect(logout.callerID == bed.dealerA.buyer.id)
    #expect(logout.serviceAccountID == bed.backend.id)
    #expect(entries.last?.callerKind == .staff)
    #expect(entries.last?.callerID == bed.manager.id)
    #expect(entries.last?.serviceAccountID == 0)
  }

  @Test func `a backend acting for a member is audited as WhoAmI shows it`() throws {
    let bed = try Testbed()
    let acting = bed.backend.acting(for: bed.dealerA.boss)
    var request = CreateContactRequest()
    request.requestID = bed.requestID()
    request.customerID = bed.dealerA.customerID
    request.name = "Li"
    let _: CreateContactResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateContact", request, as: acting)
    let me = try bed.whoAmI(as: acting)
    let entry = try #require(try list(bed).entries.first)
    #expect(me.kind == .member && entry.callerKind == me.kind)
    #expect(entry.callerID == me.accountID && me.accountID == bed.dealerA.boss.id)
    #expect(entry.serviceAccountID == me.serviceAccountID)
    #expect(me.serviceAccountID == bed.backend.id)
  }

  @Test func `a login is recorded in its enterprise`() throws {
    let bed = try Testbed()
    _ = status { try bed.login("owner", code: "wrong") }
    _ = try bed.login("owner", code: bed.ownerCode)
    let entries = try list(bed).entries
    #expect(entries.map(\.method) == ["/tonglu.v1.AccessService/Login"])
    #expect(entries.map(\.callerID) == [bed.owner.id])
    #expect(entries.map(\.callerKind) == [.staff])
    #expect(try list(bed, as: bed.otherTenant.owner).entries.isEmpty)
  }

  @Test func `a retry adds no second row`() throws {
    let bed = try Testbed()
    let staff = try bed.getStaff(bed.sales.id)
    let id = bed.requestID()
    for _ in 0..<3 {
      try bed.updateStaff(staff) {
        $0.requestID = id
        $0.phone = "110"
      }
    }
    #expect(try list(bed).entries.count == 1)
  }

  @Test func `pages have no gap`() throws {
    let bed = try Testbed()
    for _ in 0..<5 { _ = try bed.code(for: bed.sales, as: bed.owner) }
    let first = try list(bed, size: 3)
    let second = try list(bed, size: 3, token: first.nextPageToken)
    #expect(try list(bed).entries == first.entries + second.entries)
    #expect(second.nextPageToken.isEmpty)
  }

  @Test func `each tenant has its own, for its owner alone`() throws {
    let bed = try Testbed()
    _ = try bed.code(for: bed.sales, as: bed.owner)
    #expect(try list(bed, as: bed.otherTenant.owner).entries.isEmpty)
    for actor in bed.staff.dropFirst() + [bed.dealerA.boss, bed.prospect] {
      #expect(refusal { try list(bed, as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
    #expect(refusal { try list(bed, size: -5) } == "INVALID_ARGUMENT BAD_PAGE_SIZE")
  }
}

// The checks of every RPC.
extension ListAuditEntriesTests {
  static var rpc: RPC {
    RPC("EnterpriseService/ListAuditEntries", callers: "owner") {
      (world: GrownWorld, request: inout ListAuditEntriesRequest) in
      request.pageSize = 10
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
