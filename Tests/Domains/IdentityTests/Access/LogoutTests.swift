import Testing
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluTestSupport

struct LogoutTests {
  private func logout(
    _ bed: Testbed, as actor: Actor, requestID: String? = nil
  ) throws(Status) -> LogoutResponse {
    var request = LogoutRequest()
    request.requestID = requestID ?? bed.requestID()
    return try bed.identity("Logout", request, as: actor)
  }

  private func outcomesOfNobody(_ bed: Testbed) throws -> Int64? {
    try bed.read(tenant: 0) { snapshot throws(Status) in
      try snapshot.first("SELECT COUNT(*) FROM outcomes WHERE tenant = $tenant") {
        row throws(Status) in row.int(0)
      }
    }
  }

  @Test func `the token of the call is revoked at once and no other`() throws {
    let bed = try Testbed()
    let one = try bed.session("sales", of: bed.sales)
    let two = try bed.session("sales", of: bed.sales)
    #expect(try bed.whoAmI(as: one).accountID == bed.sales.id)
    _ = try logout(bed, as: one)
    #expect(refusal { try bed.whoAmI(as: one) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(try bed.whoAmI(as: two).accountID == bed.sales.id)
    #expect(try bed.whoAmI(as: bed.sales).accountID == bed.sales.id)
  }

  @Test func `a revoked, foreign or malformed token is ignored with success`()
    throws
  {
    let bed = try Testbed()
    let session = try bed.session("sales", of: bed.sales)
    let secret = session.token.split(separator: "_", maxSplits: 2)[2]
    let foreign = "tl_\(String(bed.otherTenant.id, radix: 32))_\(secret)"
    _ = try logout(bed, as: session)
    let before = bed.position
    let kept = try outcomesOfNobody(bed)
    for token in [session.token, foreign, "tl_0_none", "no token at all", ""] {
      let id = bed.requestID()
      for _ in 0..<2 { _ = try logout(bed, as: Actor(id: 0, token: token), requestID: id) }
    }
    // Such a call without a login stores nothing.
    #expect(bed.position == before)
    #expect(try outcomesOfNobody(bed) == kept)
    #expect(try bed.whoAmI(as: bed.sales).accountID == bed.sales.id)
  }

  @Test func `members log out too, and without a token nothing happens`() throws {
    let bed = try Testbed()
    for actor in [bed.dealerA.clerk, bed.prospect] {
      _ = try logout(bed, as: actor)
      #expect(refusal { try bed.whoAmI(as: actor) } == "UNAUTHENTICATED TOKEN_INVALID")
    }
    _ = try logout(bed, as: .nobody)
  }

  @Test func `a backend acting for a member revokes its own token`() throws {
    let bed = try Testbed()
    _ = try logout(bed, as: bed.backend.acting(for: bed.dealerA.buyer))
    #expect(
      refusal { try bed.whoAmI(as: bed.backend.acting(for: bed.dealerA.boss)) }
        == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(try bed.whoAmI(as: bed.dealerA.buyer).accountID == bed.dealerA.buyer.id)
  }
}

// The checks of every RPC.
extension LogoutTests {
  static var rpc: RPC {
    RPC("AccessService/Logout", callers: "anyone staff integrator dealer prospect") {
      (world: GrownWorld, _: inout LogoutRequest) in
      return world.dealer.buyer
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
