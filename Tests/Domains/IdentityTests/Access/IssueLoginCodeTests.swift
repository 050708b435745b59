import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct IssueLoginCodeTests {
  @Test func `a code has twelve characters and is valid for a day`() throws {
    let bed = try Testbed()
    let reply = try bed.code(for: bed.sales, as: bed.owner)
    #expect(
      reply.loginCode.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}/) != nil)
    #expect(reply.expireTime == bed.clock.now.adding(seconds: 24 * 3_600))
    #expect(try bed.login("sales", code: reply.loginCode).accountID == bed.sales.id)
  }

  @Test func `a new code ends the earlier one`() throws {
    let bed = try Testbed()
    let first = try bed.code(for: bed.dealerA.buyer, as: bed.manager).loginCode
    let second = try bed.code(for: bed.dealerA.buyer, as: bed.manager).loginCode
    #expect(refusal { try bed.login("a.buyer", code: first) } == "UNAUTHENTICATED LOGIN_REFUSED")
    #expect(try bed.login("a.buyer", code: second).kind == .member)
  }

  @Test func `a code opens a name that was blocked by failures`() throws {
    let bed = try Testbed()
    for _ in 0..<10 { _ = status { try bed.login("sales", code: "wrong") } }
    let code = try bed.code(for: bed.sales, as: bed.owner).loginCode
    #expect(try bed.login("sales", code: code).accountID == bed.sales.id)
  }

  @Test func `who may issue for whom`() throws {
    let bed = try Testbed()
    let everyone = [
      bed.owner, bed.manager, bed.sales, bed.dealerA.boss, bed.dealerA.clerk, bed.dealerB.clerk,
    ]
    func reach(_ actor: Actor) -> [Bool] {
      everyone.map { account in refusal { try bed.code(for: account, as: actor) } == "accepted" }
    }
    #expect(reach(bed.owner) == [true, true, true, true, true, true])
    #expect(reach(bed.manager) == [false, false, true, true, true, true])
    #expect(reach(bed.dealerA.boss) == [false, false, false, true, true, false])
    #expect(
      reach(bed.backend.acting(for: bed.dealerB.boss)) == [false, false, false, false, false, true])
    #expect(reach(bed.otherTenant.owner) == Array(repeating: false, count: 6))
  }

  @Test func `accounts out of reach are not found`() throws {
    let bed = try Testbed()
    let theirs = status { try bed.code(for: bed.dealerB.clerk, as: bed.dealerA.boss) }
    #expect(theirs == Status.notFound("account", bed.dealerB.clerk.id))
    #expect(
      status { try bed.code(for: bed.sales, as: bed.dealerA.boss) }
        == Status.notFound("account", bed.sales.id))
    #expect(
      refusal { try bed.code(for: bed.sales, as: bed.sales) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    #expect(
      refusal { try bed.code(for: bed.dealerA.buyer, as: bed.dealerA.buyer) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test func `a disabled account gets no code`() throws {
    let bed = try Testbed()
    try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.disabled = true }
    #expect(
      refusal { try bed.code(for: bed.sales, as: bed.owner) }
        == "FAILED_PRECONDITION ACCOUNT_DISABLED")
  }

  @Test func `a week is the longest`() throws {
    let bed = try Testbed()
    #expect(
      try bed.code(for: bed.sales, as: bed.owner, hours: 168).expireTime
        == bed.clock.now.adding(seconds: 168 * 3_600))
    for hours: Int32 in [-1, 169] {
      #expect(
        refusal { try bed.code(for: bed.sales, as: bed.owner, hours: hours) }
          == "INVALID_ARGUMENT BAD_LIFETIME")
    }
  }
}

// The checks of every RPC.
extension IssueLoginCodeTests {
  static var rpc: RPC {
    RPC("AccessService/IssueLoginCode", callers: "owner manager boss") {
      (world: GrownWorld, request: inout IssueLoginCodeRequest) in
      request.accountID = world.dealer.buyer.id
      return world.dealer.boss
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
