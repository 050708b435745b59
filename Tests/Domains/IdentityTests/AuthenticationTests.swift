import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentity
import TongluIdentityMessages
import TongluMessages
import TongluService
import TongluTestSupport

struct AuthenticationTests {
  @Test(arguments: [
    "tl_", "tl__", "tl_1_", "Basic abc", "tl_zz_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "tl_-5_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", String(repeating: "x", count: 5_000),
  ])
  func `a foreign token is refused`(_ token: String) throws {
    let bed = try Testbed()
    #expect(
      refusal { try bed.whoAmI(as: Actor(id: 0, token: token)) } == "UNAUTHENTICATED TOKEN_INVALID")
  }

  @Test func `a token of one tenant under another's number is unknown`() throws {
    let bed = try Testbed()
    let secret = bed.owner.token.split(separator: "_", maxSplits: 2)[2]
    let forged = "tl_\(String(bed.otherTenant.id, radix: 32))_\(secret)"
    #expect(
      refusal { try bed.whoAmI(as: Actor(id: 0, token: forged)) }
        == "UNAUTHENTICATED TOKEN_INVALID")
  }

  @Test func `a token expires, and is known as expired for a while`() throws {
    let bed = try Testbed()
    let session = try bed.session("sales", of: bed.sales)
    bed.clock.advance(seconds: 30 * 24 * 3_600 - 1)
    #expect(try bed.whoAmI(as: session).accountID == bed.sales.id)
    bed.clock.advance(seconds: 1)
    #expect(refusal { try bed.whoAmI(as: session) } == "UNAUTHENTICATED TOKEN_EXPIRED")
  }

  @Test func `only a backend acts for a person, and only in its tenant`() throws {
    let bed = try Testbed()
    let refused = "PERMISSION_DENIED ACT_FOR_REFUSED"
    #expect(refusal { try bed.whoAmI(as: bed.owner.acting(for: bed.dealerA.boss)) } == refused)
    #expect(
      refusal { try bed.whoAmI(as: bed.dealerA.boss.acting(for: bed.dealerA.boss)) } == refused)
    #expect(
      refusal { try bed.whoAmI(as: bed.backend.acting(for: bed.otherTenant.dealer.boss)) }
        == refused)
    #expect(
      refusal { try bed.whoAmI(as: bed.backend.acting(for: bed.otherTenant.sales)) } == refused)
    #expect(refusal { try bed.whoAmI(as: Actor.nobody.acting(for: bed.dealerA.boss)) } == refused)
  }

  @Test func `dealer roles of a backend are not effective in its own name`() throws {
    let bed = try Testbed()
    #expect(
      refusal { try bed.whoAmI(as: bed.backend) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test func `a company's state decides its members' rights at once`() throws {
    let bed = try Testbed()
    let (boss, customer) = (bed.prospect, bed.prospect.customerID ?? 0)
    let acting = bed.backend.acting(for: boss)
    #expect(try bed.whoAmI(as: boss).roles == [.prospect])
    #expect(try bed.whoAmI(as: acting).roles == [.prospect])
    try setProspect(false, customer, bed)
    #expect(try bed.whoAmI(as: boss).roles == [.boss])
    #expect(try bed.whoAmI(as: acting).roles == [.boss])
    try setProspect(true, customer, bed)
    #expect(try bed.whoAmI(as: boss).roles == [.prospect])
    #expect(try bed.whoAmI(as: bed.dealerA.boss).roles == [.boss])
  }

  @Test func `a view older than a revocation does not restore a token`() throws {
    let bed = try Testbed()
    let session = try bed.session("sales", of: bed.sales)
    let authenticator = IdentityAuthenticator()
    bed.platform.database.observe(authenticator)
    let credentials = Credentials(authorization: "Bearer \(session.token)")
    let now = bed.clock.now
    let old = try bed.platform.database.makeReader()
    let before = try old.read(tenant: 0) { snapshot throws(Status) in
      #expect(try EnterpriseRecord.exists(snapshot))
      try bed.revokeAccess(of: bed.sales, as: bed.owner)
      return try authenticator.caller(credentials, now: now, snapshot)
    }
    #expect(before.userID == bed.sales.id)
    old.endTurn()
    let fresh = try bed.platform.database.makeReader()
    #expect(
      refusal {
        try fresh.read(tenant: 0) { snapshot throws(Status) in
          try authenticator.caller(credentials, now: now, snapshot)
        }
      } == "UNAUTHENTICATED TOKEN_INVALID")
  }

  private func setProspect(
    _ isProspect: Bool, _ customer: Int64, _ bed: Testbed
  ) throws(Status) {
    let call = Call(
      caller: .anonymous, now: bed.clock.now, requestID: nil,
      mint: IdentifierMint(node: 2, clock: bed.clock.wall))
    try bed.write { transaction throws(Status) in
      try Members.setProspect(isProspect, customerID: customer, call, transaction)
    }
  }
}
