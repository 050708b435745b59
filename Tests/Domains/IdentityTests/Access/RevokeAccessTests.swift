import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct RevokeAccessTests {
  @Test func `all tokens and the code of the account are revoked at once`() throws {
    let bed = try Testbed()
    let session = try bed.session("sales", of: bed.sales)
    let code = try bed.code(for: bed.sales, as: bed.owner).loginCode
    #expect(try bed.whoAmI(as: session).accountID == bed.sales.id)
    #expect(try bed.revokeAccess(of: bed.sales, as: bed.manager).revokedTokenCount == 2)
    #expect(refusal { try bed.whoAmI(as: session) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(refusal { try bed.whoAmI(as: bed.sales) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(refusal { try bed.login("sales", code: code) } == "UNAUTHENTICATED LOGIN_REFUSED")
    #expect(try bed.revokeAccess(of: bed.sales, as: bed.owner).revokedTokenCount == 0)
  }

  @Test func `a revoked backend loses access for every member`() throws {
    let bed = try Testbed()
    let acting = bed.backend.acting(for: bed.dealerA.boss)
    #expect(try bed.whoAmI(as: acting).accountID == bed.dealerA.boss.id)
    #expect(
      refusal { try bed.revokeAccess(of: bed.backend, as: bed.manager) } == "NOT_FOUND NOT_FOUND")
    #expect(try bed.revokeAccess(of: bed.backend, as: bed.owner).revokedTokenCount == 1)
    #expect(refusal { try bed.whoAmI(as: acting) } == "UNAUTHENTICATED TOKEN_INVALID")
  }

  @Test func `a boss revokes access of its own people only`() throws {
    let bed = try Testbed()
    try bed.revokeAccess(of: bed.dealerA.clerk, as: bed.dealerA.boss)
    #expect(refusal { try bed.whoAmI(as: bed.dealerA.clerk) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(
      status { try bed.revokeAccess(of: bed.dealerB.clerk, as: bed.dealerA.boss) }
        == Status.notFound("account", bed.dealerB.clerk.id))
    #expect(try bed.whoAmI(as: bed.dealerB.clerk).accountID == bed.dealerB.clerk.id)
  }

  @Test func `accounts out of reach are not found`() throws {
    let bed = try Testbed()
    #expect(
      refusal { try bed.revokeAccess(of: bed.owner, as: bed.manager) } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try bed.revokeAccess(of: bed.sales, as: bed.otherTenant.owner) }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try bed.revokeAccess(of: bed.sales2, as: bed.sales) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    #expect(try bed.whoAmI(as: bed.sales).accountID == bed.sales.id)
  }
}

// The checks of every RPC.
extension RevokeAccessTests {
  static var rpc: RPC {
    RPC("AccessService/RevokeAccess", callers: "owner manager boss") {
      (world: GrownWorld, request: inout RevokeAccessRequest) in
      request.accountID = world.dealer.buyer.id
      return world.dealer.boss
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
