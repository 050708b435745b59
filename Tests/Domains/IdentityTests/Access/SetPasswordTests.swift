import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct SetPasswordTests {
  @Test func `a first password needs no current one`() throws {
    let bed = try Testbed()
    #expect(try bed.setPassword("correct horse", as: bed.dealerA.boss).revokedTokenCount == 0)
    let reply = try bed.login("a.boss", password: "correct horse")
    #expect(reply.kind == .member)
    #expect(reply.accountID == bed.dealerA.boss.id)
  }

  @Test func `a change requires the current password`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: bed.sales)
    #expect(
      refusal { try bed.setPassword("battery staple", current: "wrong", as: bed.sales) }
        == "PERMISSION_DENIED PASSWORD_WRONG")
    try bed.setPassword("battery staple", current: "correct horse", as: bed.sales)
    #expect(
      refusal { try bed.login("sales", password: "correct horse") }
        == "UNAUTHENTICATED LOGIN_REFUSED")
    #expect(try bed.login("sales", password: "battery staple").accountID == bed.sales.id)
  }

  @Test func `a one-time code replaces a forgotten password, for an hour`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: bed.sales)
    let session = try bed.session("sales", of: bed.sales)
    try bed.setPassword("battery staple", as: session)
    bed.clock.advance(seconds: 3_600)
    #expect(
      refusal { try bed.setPassword("another phrase", as: session) }
        == "PERMISSION_DENIED PASSWORD_WRONG")
  }

  @Test func `a login by code with a clock ahead does not replace the password`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: bed.sales)
    bed.clock.jump(seconds: 86_400)
    let session = try bed.session("sales", of: bed.sales)
    bed.clock.jump(seconds: -86_400)
    #expect(
      refusal { try bed.setPassword("another phrase", as: session) }
        == "PERMISSION_DENIED PASSWORD_WRONG")
  }

  @Test func `every other token of the account is revoked`() throws {
    let bed = try Testbed()
    let session = try bed.session("sales", of: bed.sales)
    #expect(try bed.setPassword("correct horse", as: session).revokedTokenCount == 1)
    #expect(try bed.whoAmI(as: session).accountID == bed.sales.id)
    #expect(refusal { try bed.whoAmI(as: bed.sales) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(try bed.whoAmI(as: bed.sales2).accountID == bed.sales2.id)
  }

  @Test func `wrong guesses and logins share one limit`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: bed.sales)
    for _ in 0..<5 {
      _ = status { try bed.setPassword("battery staple", current: "wrong", as: bed.sales) }
      _ = status { try bed.login("sales", password: "wrong horse") }
    }
    #expect(
      refusal { try bed.setPassword("battery staple", current: "correct horse", as: bed.sales) }
        == "RESOURCE_EXHAUSTED LOGIN_ATTEMPTS_EXCEEDED")
  }

  @Test(arguments: ["", "short", "ninechars", String(repeating: "长", count: 86)])
  func `a bad password is refused`(_ password: String) throws {
    let bed = try Testbed()
    let expected = password.isEmpty ? "FIELD_REQUIRED" : "BAD_PASSWORD"
    #expect(
      refusal { try bed.setPassword(password, as: bed.sales) } == "INVALID_ARGUMENT \(expected)")
  }

  @Test func `ten Chinese characters make a password`() throws {
    let bed = try Testbed()
    try bed.setPassword("通路为王渠道制胜天下", as: bed.sales)
    #expect(try bed.login("sales", password: "通路为王渠道制胜天下").accountID == bed.sales.id)
  }

  @Test func `a backend sets no password, not even for its member`() throws {
    let bed = try Testbed()
    #expect(
      refusal {
        try bed.setPassword("correct horse", as: bed.backend.acting(for: bed.dealerA.boss))
      } == "FAILED_PRECONDITION NO_LOGIN_NAME")
  }

  @Test func `a repeated request is one change`() throws {
    let bed = try Testbed()
    var request = SetPasswordRequest()
    request.requestID = bed.requestID()
    request.newPassword = "correct horse"
    let first: SetPasswordResponse = try bed.identity("SetPassword", request, as: bed.sales)
    let again: SetPasswordResponse = try bed.identity("SetPassword", request, as: bed.sales)
    #expect(first == again)
  }
}

// The checks of every RPC.
extension SetPasswordTests {
  static var rpc: RPC {
    RPC(
      "AccessService/SetPassword", callers: "staff dealer prospect",
      reason: .time("Argon2id is to cost what it costs")
    ) {
      (world: GrownWorld, request: inout SetPasswordRequest) in
      request.newPassword = "a long enough password"
      return world.dealer.buyer
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
