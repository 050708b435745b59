import Testing
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluTestSupport

@testable import TongluIdentity

struct LoginTests {
  @Test func `the owner's first code gives a token valid for thirty days`() throws {
    let bed = try Testbed()
    let reply = try bed.login("owner", code: bed.ownerCode)
    #expect(reply.kind == .staff)
    #expect(reply.accountID == bed.owner.id)
    #expect(reply.expireTime == bed.clock.now.adding(seconds: 30 * 24 * 3_600))
    #expect(reply.token.hasPrefix("tl_\(String(bed.tenant, radix: 32))_"))
    let owner = Actor(id: reply.accountID, token: reply.token)
    #expect(try bed.whoAmI(as: owner).roles == [.owner])
  }

  @Test func `a code works once, typed with or without hyphens and in small letters`() throws {
    let bed = try Testbed()
    let typed = bed.ownerCode.lowercased().filter { $0 != "-" }
    #expect(try bed.login(" Owner ", code: typed, at: " DEMO ").accountID == bed.owner.id)
    #expect(
      refusal { try bed.login("owner", code: bed.ownerCode) } == "UNAUTHENTICATED LOGIN_REFUSED")
  }

  @Test func `a code ends with its time`() throws {
    let bed = try Testbed()
    let code = try bed.code(for: bed.sales, as: bed.owner, hours: 1).loginCode
    bed.clock.advance(seconds: 3_600)
    #expect(refusal { try bed.login("sales", code: code) } == "UNAUTHENTICATED LOGIN_REFUSED")
  }

  @Test func `the code of one account does not work for another`() throws {
    let bed = try Testbed()
    let code = try bed.code(for: bed.sales, as: bed.owner).loginCode
    #expect(refusal { try bed.login("sales2", code: code) } == "UNAUTHENTICATED LOGIN_REFUSED")
    #expect(
      refusal { try bed.login("sales", code: code, at: "other") }
        == "UNAUTHENTICATED LOGIN_REFUSED")
    #expect(try bed.login("sales", code: code).accountID == bed.sales.id)
  }

  @Test func `a password opens its account`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: try bed.session("sales", of: bed.sales))
    let reply = try bed.login("sales", password: "correct horse")
    #expect(reply.accountID == bed.sales.id)
    #expect(
      refusal { try bed.login("sales", password: "correct house") }
        == "UNAUTHENTICATED LOGIN_REFUSED")
  }

  @Test func `a password opens its account in any normal form`() throws {
    let bed = try Testbed()
    try bed.setPassword("crème brûlée", as: try bed.session("sales", of: bed.sales))
    #expect(
      try bed.login("ＳＡＬＥＳ", password: "cre\u{300}me bru\u{302}le\u{301}e").accountID
        == bed.sales.id)
  }

  @Test func `every refusal of a login has the same text`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: try bed.session("sales", of: bed.sales))
    try bed.updateStaff(try bed.getStaff(bed.sales2.id)) { $0.disabled = true }
    let refusals = [
      status { try bed.login("sales", password: "wrong password") },
      status { try bed.login("manager", password: "has none yet") },
      status { try bed.login("nobody", password: "no such name") },
      status { try bed.login("owner", password: "no such firm", at: "nowhere") },
      status { try bed.login("sales2", password: "disabled one") },
      status { try bed.login("sales", code: "0000-0000-0000") },
    ]
    // Nothing tells them apart but the name that was given, which the log of the server needs.
    let names = ["sales", "manager", "nobody", "owner", "sales2", "sales"]
    #expect(refusals.map { $0?.facts } == names.map { ["login_name": $0] })
    let others = refusals.map { refusal in
      var other = refusal
      other?.facts = [:]
      return other
    }
    #expect(Set(others).count == 1)
    #expect(refusals.first??.reason == "LOGIN_REFUSED")
  }

  @Test func `of a long name a refusal repeats the beginning`() throws {
    let bed = try Testbed()
    let refused = status { try bed.login(String(repeating: "长", count: 900), code: "0000") }
    #expect(refused?.facts == ["login_name": String(repeating: "长", count: 64)])
  }

  private static let exceeded = "RESOURCE_EXHAUSTED LOGIN_ATTEMPTS_EXCEEDED"
  private static let refused = "UNAUTHENTICATED LOGIN_REFUSED"

  /// Counts wrong passwords directly in the database: hashing each would take long.
  private func fail(
    _ bed: Testbed, _ name: String, times: Int, from peer: String
  ) throws {
    let now = bed.clock.now
    try bed.write { transaction throws(Status) in
      let attempts = LoginAttempts(.password, name: name, peer: peer)
      for _ in 0..<times { try attempts.fail(now: now, transaction) }
    }
  }

  @Test func `ten wrong passwords block a name for the rest of fifteen minutes`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: try bed.session("sales", of: bed.sales))
    for _ in 0..<10 {
      #expect(refusal { try bed.login("sales", password: "wrong horse") } == Self.refused)
    }
    bed.clock.advance(seconds: 300)
    let closed = status { try bed.login("SALES", password: "correct horse") }
    #expect(closed?.code == .resourceExhausted)
    #expect(closed?.reason == "LOGIN_ATTEMPTS_EXCEEDED")
    #expect(closed?.retryAfterMilliseconds == 600_000)
    bed.clock.advance(seconds: 600)
    #expect(try bed.login("sales", password: "correct horse").accountID == bed.sales.id)
  }

  @Test func `a clock a month ahead blocks no name and extends no code`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: try bed.session("sales", of: bed.sales))
    let month: Int64 = 30 * 86_400
    bed.clock.jump(seconds: month)
    for _ in 0..<10 {
      #expect(refusal { try bed.login("sales", password: "wrong horse") } == Self.refused)
    }
    #expect(refusal { try bed.login("sales", password: "correct horse") } == Self.exceeded)
    bed.clock.jump(seconds: -month)
    // The count starts again, so guesses are also limited after the clock is corrected.
    for _ in 0..<10 {
      #expect(refusal { try bed.login("sales", password: "wrong horse") } == Self.refused)
    }
    #expect(refusal { try bed.login("sales", password: "correct horse") } == Self.exceeded)
    bed.clock.advance(seconds: 900)
    #expect(try bed.login("sales", password: "correct horse").accountID == bed.sales.id)
  }

  @Test func `a code issued by a clock ahead is valid no longer than its maximum`() throws {
    let bed = try Testbed()
    let session = try bed.session("owner", of: bed.owner)
    let month: Int64 = 20 * 86_400
    bed.clock.jump(seconds: month)
    let code = try bed.code(for: bed.sales, as: session, hours: 24).loginCode
    bed.clock.jump(seconds: -month)
    #expect(refusal { try bed.login("sales", code: code) } == Self.refused)
    bed.clock.jump(seconds: month)
    #expect(try bed.login("sales", code: code).accountID == bed.sales.id)
  }

  @Test func `failures from one address block the name for that address alone`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: try bed.session("sales", of: bed.sales))
    bed.peer = "203.0.113.7"
    for _ in 0..<10 {
      #expect(refusal { try bed.login("sales", password: "wrong horse") } == Self.refused)
    }
    #expect(refusal { try bed.login("sales", password: "correct horse") } == Self.exceeded)
    bed.peer = "198.51.100.9"
    #expect(try bed.login("sales", password: "correct horse").accountID == bed.sales.id)
    // A success elsewhere does not unblock the name for the address of the failures.
    bed.peer = "203.0.113.7"
    #expect(refusal { try bed.login("sales", password: "correct horse") } == Self.exceeded)
  }

  @Test func `a hundred failures from any addresses block a name's passwords`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: try bed.session("sales", of: bed.sales))
    for peer in 1...11 { try fail(bed, "sales", times: 9, from: "203.0.113.\(peer)") }
    bed.peer = "198.51.100.9"
    #expect(try bed.login("sales", password: "correct horse").accountID == bed.sales.id)
    try fail(bed, "sales", times: 1, from: "203.0.113.12")
    #expect(refusal { try bed.login("sales", password: "correct horse") } == Self.exceeded)
    #expect(refusal { try bed.login("manager", password: "no such one") } == Self.refused)
  }

  @Test func `two hundred failures from an address block it, but never the loopback`() throws {
    let bed = try Testbed()
    for peer in ["2001:db8:1:2::", "127.0.0.1"] {
      for name in 0..<20 { try fail(bed, "ghost\(name)", times: 10, from: peer) }
      bed.peer = peer
      #expect(
        refusal { try bed.login("manager", password: "no such one") }
          == (peer == "127.0.0.1" ? Self.refused : Self.exceeded))
    }
  }

  @Test func `a right code always works, so nobody can lock a person out`() throws {
    let bed = try Testbed()
    bed.peer = "203.0.113.7"
    try fail(bed, "owner", times: 300, from: "203.0.113.7")
    for _ in 0..<10 {
      #expect(refusal { try bed.login("owner", code: "wrong") } == Self.refused)
    }
    // Wrong codes have a separate limit.
    #expect(refusal { try bed.login("owner", code: "wrong") } == Self.exceeded)
    let reply = try bed.login("owner", code: bed.ownerCode)
    #expect(reply.accountID == bed.owner.id)
    // Its token sets a new password at once, which then works.
    let owner = Actor(id: bed.owner.id, token: reply.token)
    try bed.setPassword("correct horse", as: owner)
    bed.peer = "198.51.100.9"
    #expect(try bed.login("owner", password: "correct horse").accountID == bed.owner.id)
  }

  @Test func `a name that was tried from any number of addresses is forgotten in part`() throws {
    let bed = try Testbed()
    for peer in 0..<700 {
      bed.peer = "2001:db8:\(peer):1::"
      #expect(refusal { try bed.login("sales", code: "wrong") } == Self.refused)
    }
    #expect(try attempts(bed) == 700)
    bed.peer = "127.0.0.1"
    let code = try bed.code(for: bed.sales, as: bed.owner, hours: 24).loginCode
    #expect(try attempts(bed) == 188, "512 at a time")
    bed.peer = "2001:db8:699:1::"
    #expect(try bed.login("sales", code: code).accountID == bed.sales.id)
    #expect(try attempts(bed) == 0)
  }

  @Test func `a hundred failures of a name's passwords are forgotten with its code`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: try bed.session("sales", of: bed.sales))
    for peer in 0..<11 { try fail(bed, "sales", times: 10, from: "203.0.113.\(peer)") }
    bed.peer = "198.51.100.9"
    #expect(refusal { try bed.login("sales", password: "correct horse") } == Self.exceeded)
    _ = try bed.code(for: bed.sales, as: bed.owner, hours: 24)
    #expect(try bed.login("sales", password: "correct horse").accountID == bed.sales.id)
  }

  /// How many addresses have failed at a name.
  private func attempts(_ bed: Testbed) throws -> Int64 {
    try bed.read { snapshot throws(Status) in
      try snapshot.first(
        """
        SELECT COUNT(*) FROM login_attempts
        WHERE tenant = $tenant AND length(name_hash) > 0 AND length(peer_hash) > 0
        """
      ) { row throws(Status) in row.int(0) } ?? 0
    }
  }

  @Test func `wrong codes do not count as wrong passwords, nor the other way round`() throws {
    let bed = try Testbed()
    try bed.setPassword("correct horse", as: try bed.session("sales", of: bed.sales))
    for _ in 0..<11 { _ = status { try bed.login("sales", code: "wrong") } }
    #expect(try bed.login("sales", password: "correct horse").accountID == bed.sales.id)
    try fail(bed, "sales2", times: 10, from: "")
    #expect(refusal { try bed.login("sales2", code: "wrong") } == Self.refused)
  }

  @Test func `an unknown name is blocked in the same way`() throws {
    let bed = try Testbed()
    for enterprise in ["demo", "nowhere"] {
      for _ in 0..<10 { _ = status { try bed.login("ghost", code: "x", at: enterprise) } }
      #expect(
        refusal { try bed.login("ghost", code: "x", at: enterprise) }
          == "RESOURCE_EXHAUSTED LOGIN_ATTEMPTS_EXCEEDED")
    }
    #expect(try bed.login("owner", code: bed.ownerCode).accountID == bed.owner.id)
  }

  @Test func `a success resets earlier failures`() throws {
    let bed = try Testbed()
    for _ in 0..<9 { _ = status { try bed.login("owner", code: "wrong") } }
    _ = try bed.login("owner", code: bed.ownerCode)
    #expect(refusal { try bed.login("owner", code: "wrong") } == "UNAUTHENTICATED LOGIN_REFUSED")
    #expect(refusal { try bed.login("owner", code: "wrong") } == "UNAUTHENTICATED LOGIN_REFUSED")
  }

  @Test func `a login is not repeated, because its token was shown`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    let first = try bed.login("owner", code: bed.ownerCode, requestID: id)
    #expect(!first.token.isEmpty)
    #expect(
      refusal { try bed.login("owner", code: bed.ownerCode, requestID: id) }
        == "ALREADY_EXISTS SECRET_ALREADY_ISSUED")
  }

  @Test func `a token in the metadata does not affect a login, valid or not`() throws {
    let bed = try Testbed()
    let former = try bed.session("sales", of: bed.sales)
    bed.clock.advance(seconds: 30 * 24 * 3_600 - 1_800)
    for token in [former.token, "tl_0_none", "no token", bed.ownerCode] {
      let code = try bed.code(for: bed.sales, as: bed.owner).loginCode
      if token == former.token {
        bed.clock.advance(seconds: 1_700)
        #expect(try bed.whoAmI(as: former).accountID == bed.sales.id)
      }
      var request = LoginRequest()
      request.requestID = bed.requestID()
      request.enterpriseCode = "demo"
      request.loginName = "sales"
      request.loginCode = code
      let reply: LoginResponse = try bed.identity(
        "Login", request, as: Actor(id: bed.sales.id, token: token))
      #expect(reply.accountID == bed.sales.id)
    }
    let code = try bed.code(for: bed.sales, as: bed.owner).loginCode
    bed.clock.advance(seconds: 3_600)
    #expect(refusal { try bed.whoAmI(as: former) } == "UNAUTHENTICATED TOKEN_EXPIRED")
    var request = LoginRequest()
    request.requestID = bed.requestID()
    request.enterpriseCode = "demo"
    request.loginName = "sales"
    request.loginCode = code
    let reply: LoginResponse = try bed.identity("Login", request, as: former)
    #expect(try bed.whoAmI(as: Actor(id: 0, token: reply.token)).accountID == bed.sales.id)
  }

  @Test func `exactly one secret is required`() throws {
    let bed = try Testbed()
    #expect(refusal { try bed.login("owner") } == "INVALID_ARGUMENT ONE_SECRET_NEEDED")
    #expect(
      refusal { try bed.login("owner", password: "a", code: "b") }
        == "INVALID_ARGUMENT ONE_SECRET_NEEDED")
    #expect(refusal { try bed.login("", code: "b") } == "INVALID_ARGUMENT FIELD_REQUIRED")
  }

  @Test func `tokens, codes and passwords are stored only as hashes`() throws {
    let bed = try Testbed()
    let session = try bed.session("sales", of: bed.sales)
    try bed.setPassword("correct horse", as: session)
    let hashes = try bed.read { snapshot throws(Status) in
      try snapshot.all("SELECT hash FROM tokens WHERE tenant = $tenant") { row throws(Status) in
        row.bytes(0)
      }
    }
    #expect(hashes.allSatisfy { $0.count == 32 && $0 != Array(session.token.utf8) })
    let password = try bed.read { snapshot throws(Status) in
      try snapshot.first(
        "SELECT password_hash FROM logins WHERE tenant = $tenant AND login_name_folded = 'sales'"
      ) { row throws(Status) in row.text(0) }
    }
    #expect(password?.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$") == true)
  }
}

// The checks of every RPC.
extension LoginTests {
  static var rpc: RPC {
    RPC("AccessService/Login", callers: "anyone") {
      (world: GrownWorld, request: inout LoginRequest) in
      request.enterpriseCode = "demo"
      request.loginName = "newcomer"
      request.loginCode = world.loginCode
      return .nobody
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
