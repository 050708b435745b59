import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct IssueServiceTokenTests {
  private func issue(
    _ bed: Testbed, for id: Int64, as actor: Actor? = nil, days: Int32 = 0
  ) throws(Status) -> IssueServiceTokenResponse {
    var request = IssueServiceTokenRequest()
    request.requestID = bed.requestID()
    request.serviceAccountID = id
    request.tokenLifetimeDays = days
    return try bed.identity("IssueServiceToken", request, as: actor ?? bed.owner)
  }

  @Test func `a second token is valid beside the first until that expires`() throws {
    let bed = try Testbed()
    let reply = try issue(bed, for: bed.backend.id, days: 1)
    let second = Actor(id: bed.backend.id, token: reply.token).acting(for: bed.dealerA.boss)
    #expect(try bed.whoAmI(as: second).accountID == bed.dealerA.boss.id)
    bed.clock.advance(seconds: 24 * 3_600 - 1)
    #expect(try bed.whoAmI(as: second).accountID == bed.dealerA.boss.id)
    bed.clock.advance(seconds: 1)
    #expect(refusal { try bed.whoAmI(as: second) } == "UNAUTHENTICATED TOKEN_EXPIRED")
    let first = bed.backend.acting(for: bed.dealerA.boss)
    #expect(try bed.whoAmI(as: first).accountID == bed.dealerA.boss.id)
  }

  @Test func `an account has at most 256 tokens, the one that expires first is ended`() throws {
    let bed = try Testbed()
    let early = try issue(bed, for: bed.backend.id, days: 1).token
    let late = try issue(bed, for: bed.backend.id, days: 366).token
    // With the first one, which it was created with.
    for _ in 3..<256 { _ = try issue(bed, for: bed.backend.id, days: 60) }
    func acts(_ token: String) throws -> String {
      let actor = Actor(id: bed.backend.id, token: token).acting(for: bed.dealerA.boss)
      return refusal { try bed.whoAmI(as: actor) }
    }
    #expect(try acts(early) == "accepted")
    let steps = try bed.countSteps { _ = try issue(bed, for: bed.backend.id, days: 60) }
    #expect(try acts(early) == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(try acts(late) == "accepted")
    #expect(steps < 20_000, "it looks at the account's tokens, which are few")
    #expect(try bed.revokeAccess(of: bed.backend, as: bed.owner).revokedTokenCount == 256)
  }

  @Test func `only the owner, only its own backends`() throws {
    let bed = try Testbed()
    #expect(
      refusal { try issue(bed, for: bed.backend.id, as: bed.otherTenant.owner) }
        == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try issue(bed, for: bed.sales.id) } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try issue(bed, for: bed.backend.id, as: bed.manager) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    #expect(
      refusal { try issue(bed, for: bed.backend.id, days: 400) } == "INVALID_ARGUMENT BAD_LIFETIME")
  }
}

// The checks of every RPC.
extension IssueServiceTokenTests {
  static var rpc: RPC {
    RPC("AccessService/IssueServiceToken", callers: "owner") {
      (world: GrownWorld, request: inout IssueServiceTokenRequest) in
      request.serviceAccountID = world.serviceAccount
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
