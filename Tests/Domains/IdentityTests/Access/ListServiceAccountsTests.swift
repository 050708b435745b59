import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct ListServiceAccountsTests {
  private func list(
    _ bed: Testbed, as actor: Actor, size: Int32 = 0, token: String = ""
  ) throws(Status) -> ListServiceAccountsResponse {
    var request = ListServiceAccountsRequest()
    request.pageSize = size
    request.pageToken = token
    return try bed.identity("ListServiceAccounts", request, as: actor)
  }

  @Test func `the owner sees the tenant's backends, without their tokens`() throws {
    let bed = try Testbed()
    let accounts = try list(bed, as: bed.owner).serviceAccounts
    #expect(accounts.map(\.id) == [bed.backend.id, bed.integrator.id])
    #expect(accounts.first?.name == "app")
    #expect(accounts.first?.roles == [.boss, .buyer, .dealerFinance, .clerk, .prospect])
    #expect(accounts.last?.roles == [.integrator])
    #expect(try list(bed, as: bed.otherTenant.owner).serviceAccounts.isEmpty)
  }

  @Test func `pages have no gap`() throws {
    let bed = try Testbed()
    var request = CreateServiceAccountRequest()
    request.name = "ERP"
    request.roles = [.warehouse]
    for _ in 0..<2 {
      request.requestID = bed.requestID()
      let _: CreateServiceAccountResponse = try bed.identity(
        "CreateServiceAccount", request, as: bed.owner)
    }
    let first = try list(bed, as: bed.owner, size: 2)
    let second = try list(bed, as: bed.owner, size: 2, token: first.nextPageToken)
    #expect(
      try list(bed, as: bed.owner).serviceAccounts
        == first.serviceAccounts + second.serviceAccounts)
    #expect(second.nextPageToken.isEmpty)
    #expect(
      refusal { try list(bed, as: bed.owner, token: "00") } == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }

  @Test func `nobody else sees them`() throws {
    let bed = try Testbed()
    for actor in [bed.manager, bed.finance, bed.dealerA.boss] {
      #expect(refusal { try list(bed, as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
  }
}

// The checks of every RPC.
extension ListServiceAccountsTests {
  static var rpc: RPC {
    RPC("AccessService/ListServiceAccounts", callers: "owner") {
      (world: GrownWorld, request: inout ListServiceAccountsRequest) in
      request.pageSize = 10
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
