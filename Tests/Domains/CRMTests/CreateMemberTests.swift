import Testing
import TongluCRMMessages
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

@Suite struct CreateMemberTests {
  @Test func `a member has a login and the rights of its roles`() throws {
    let desk = try Desk()
    let customer = desk.bed.dealerA.customerID
    let member = try desk.member("小李", of: customer) {
      $0.loginName = "LI"
      $0.phone = "139"
      $0.roles = [.buyer, .clerk]
    }
    #expect(member.version == 1)
    #expect(member.customerID == customer)
    #expect(member.loginName == "LI")
    #expect(Set(member.roles) == [.buyer, .clerk])
    #expect(!member.disabled)
    var code = IssueLoginCodeRequest()
    code.requestID = desk.bed.requestID()
    code.accountID = member.id
    let issued: IssueLoginCodeResponse = try desk.bed.call(
      "/tonglu.v1.AccessService/IssueLoginCode", code, as: desk.bed.owner)
    var login = LoginRequest()
    login.requestID = desk.bed.requestID()
    login.enterpriseCode = "demo"
    login.loginName = "Li"
    login.loginCode = issued.loginCode
    let reply: LoginResponse = try desk.bed.call(
      "/tonglu.v1.AccessService/Login", login, as: .nobody)
    #expect(reply.accountID == member.id)
  }

  @Test func `a boss adds people to the own company only`() throws {
    let desk = try Desk()
    let boss = desk.bed.dealerA.boss
    #expect(try desk.member("x", of: desk.bed.dealerA.customerID, as: boss).name == "x")
    #expect(
      refusal { try desk.member("x", of: desk.bed.dealerB.customerID, as: boss) }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal {
        try desk.member("x", of: desk.bed.dealerA.customerID, as: desk.bed.dealerA.buyer)
      } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }

  @Test func `a company may try twenty taken login names a day, staff any number`() throws {
    let desk = try Desk()
    let (a, b) = (desk.bed.dealerA, desk.bed.dealerB)
    let taken = "ALREADY_EXISTS LOGIN_NAME_TAKEN"
    let exceeded = "RESOURCE_EXHAUSTED LOGIN_NAME_ATTEMPTS_EXCEEDED"
    func ask(_ name: String, _ dealer: Dealer, as actor: Actor) -> String {
      refusal { try desk.member("x", of: dealer.customerID, as: actor) { $0.loginName = name } }
    }
    for number in 0..<20 {
      let asking = number.isMultiple(of: 2) ? a.boss : desk.bed.backend.acting(for: a.boss)
      #expect(ask("b.boss", a, as: asking) == taken)
    }
    // From now on a free name is refused like a taken one.
    #expect(ask("b.boss", a, as: a.boss) == exceeded)
    #expect(ask("free", a, as: a.boss) == exceeded)
    #expect(try desk.member("without", of: a.customerID, as: a.boss).loginName.isEmpty)
    #expect(ask("a.boss", b, as: b.boss) == taken)
    for _ in 0..<21 { #expect(ask("b.boss", a, as: desk.bed.sales) == taken) }
    desk.bed.clock.advance(seconds: 24 * 3_600)
    #expect(ask("free", a, as: a.boss) == "accepted")
    // The refused calls have added no member.
    var list = ListMembersRequest()
    list.customerID = a.customerID
    let members: ListMembersResponse = try desk.call("ListMembers", list, as: nil)
    #expect(members.members.count == 6)
  }

  @Test func `a clock three weeks ahead does not block a company's names`() throws {
    let desk = try Desk()
    let (dealer, ahead) = (desk.bed.dealerA, 20 * 86_400 as Int64)
    func ask(_ name: String) -> String {
      refusal {
        try desk.member("x", of: dealer.customerID, as: dealer.boss) { $0.loginName = name }
      }
    }
    let exceeded = "RESOURCE_EXHAUSTED LOGIN_NAME_ATTEMPTS_EXCEEDED"
    desk.bed.clock.jump(seconds: ahead)
    for _ in 0..<20 { #expect(ask("b.boss") == "ALREADY_EXISTS LOGIN_NAME_TAKEN") }
    #expect(ask("free") == exceeded)
    desk.bed.clock.jump(seconds: -ahead)
    // The count starts again, by the corrected clock.
    for _ in 0..<20 { #expect(ask("b.boss") == "ALREADY_EXISTS LOGIN_NAME_TAKEN") }
    #expect(ask("free") == exceeded)
    desk.bed.clock.advance(seconds: 24 * 3_600)
    #expect(ask("free") == "accepted")
  }

  @Test func `a bad field is refused and nobody is added`() throws {
    let desk = try Desk()
    let customer = desk.bed.dealerA.customerID
    let cases: [(String, (inout CreateMemberRequest) -> Void)] = [
      ("INVALID_ARGUMENT FIELD_REQUIRED", { $0.name = " " }),
      ("INVALID_ARGUMENT BAD_PHONE", { $0.phone = "x" }),
      ("INVALID_ARGUMENT BAD_LOGIN_NAME", { $0.loginName = "a b" }),
      ("ALREADY_EXISTS LOGIN_NAME_TAKEN", { $0.loginName = "A.BOSS" }),
      ("ALREADY_EXISTS LOGIN_NAME_TAKEN", { $0.loginName = "manager" }),
      ("INVALID_ARGUMENT BAD_ROLE", { $0.roles = [.manager] }),
      ("INVALID_ARGUMENT FIELD_REQUIRED", { $0.roles = [] }),
      ("NOT_FOUND NOT_FOUND", { $0.customerID = desk.bed.otherTenant.dealer.customerID }),
    ]
    for (index, (expected, set)) in cases.enumerated() {
      #expect(
        refusal { try desk.member("ok", of: customer, set) } == expected, "case \(index)")
    }
    let feed = try desk.changes { _ = try? desk.member("ok", of: customer) { $0.phone = "x" } }
    #expect(feed == [])
  }
}

// The checks of every RPC.
extension CreateMemberTests {
  static var rpc: RPC {
    RPC(
      "CrmService/CreateMember", callers: "owner manager sales boss",
      typical: { (world: GrownWorld, request: inout CreateMemberRequest) in
        request.customerID = world.dealer.id
        request.name = "Member"
        request.loginName = "unused"
        request.roles = [.clerk]
        return world.dealer.boss
      },
      worst: { world, request in
        request.customerID = world.largest.id
        request.name = "Member"
        request.loginName = "unused"
        request.roles = [.clerk]
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
