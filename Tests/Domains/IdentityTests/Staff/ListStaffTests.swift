import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct ListStaffTests {
  private func list(
    _ bed: Testbed, as actor: Actor? = nil, size: Int32 = 0, token: String = ""
  ) throws(Status) -> ListStaffResponse {
    var request = ListStaffRequest()
    request.pageSize = size
    request.pageToken = token
    return try bed.identity("ListStaff", request, as: actor ?? bed.sales)
  }

  @Test func `the staff of the tenant, in the order of creation`() throws {
    let bed = try Testbed()
    let reply = try list(bed)
    #expect(
      reply.staff.map(\.name) == [
        "Owner", "sales", "sales2", "manager", "finance", "warehouse", "delivery", "marketing",
      ])
    #expect(reply.nextPageToken.isEmpty)
    #expect(try list(bed, as: bed.otherTenant.owner).staff.map(\.name) == ["Owner", "sales"])
  }

  @Test func `pages have no gap`() throws {
    let bed = try Testbed()
    var names: [String] = []
    var token = ""
    repeat {
      let page = try list(bed, size: 3, token: token)
      names += page.staff.map(\.name)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(try list(bed).staff.map(\.name) == names)
  }

  @Test func `a bad page is refused`() throws {
    let bed = try Testbed()
    #expect(refusal { try list(bed, size: -1) } == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    #expect(refusal { try list(bed, token: "zz") } == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
    #expect(
      refusal { try list(bed, as: bed.dealerA.boss) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }
}

// The checks of every RPC.
extension ListStaffTests {
  static var rpc: RPC {
    RPC("StaffService/ListStaff", callers: "staff") {
      (world: GrownWorld, request: inout ListStaffRequest) in
      request.pageSize = 10
      return world.bed.sales
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
