import Testing
import TongluCRMMessages
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

@Suite struct UpdateMemberTests {
  private func members(_ desk: Desk, _ customer: Int64) throws -> [Member] {
    var request = ListMembersRequest()
    request.customerID = customer
    let reply: ListMembersResponse = try desk.call("ListMembers", request, as: nil)
    return reply.members
  }

  private func member(_ desk: Desk, _ actor: Actor) throws -> Member {
    let all = try members(desk, try #require(actor.customerID))
    return try #require(all.first { $0.id == actor.id })
  }

  @discardableResult
  private func update(
    _ desk: Desk, _ member: Member, as actor: Actor? = nil,
    _ set: (inout UpdateMemberRequest) -> Void
  ) throws -> Member {
    var request = UpdateMemberRequest()
    request.requestID = desk.bed.requestID()
    request.memberID = member.id
    request.version = member.version
    set(&request)
    let reply: UpdateMemberResponse = try desk.call("UpdateMember", request, as: actor)
    return try #require(reply.member)
  }

  private func whoAmI(_ desk: Desk, as actor: Actor) throws -> WhoAmIResponse {
    try desk.bed.call("/tonglu.v1.AccessService/WhoAmI", WhoAmIRequest(), as: actor)
  }

  @Test func `given fields change, the others stay`() throws {
    let desk = try Desk()
    let before = try member(desk, desk.bed.dealerA.clerk)
    let changes = try desk.changes {
      let after = try update(desk, before) {
        $0.name = " 新名 "
        $0.phone = "139"
      }
      var expected = before
      expected.version = 2
      expected.name = "新名"
      expected.phone = "***"
      #expect(after == expected)
    }
    #expect(changes == ["member updated 2"])
    #expect(
      refusal { try update(desk, before) { $0.name = "x" } } == "ABORTED STALE_VERSION")
  }

  @Test func `a login name is changed, added, and removed together with its tokens`() throws {
    let desk = try Desk()
    let (boss, clerk) = (desk.bed.dealerA.boss, desk.bed.dealerA.clerk)
    let renamed = try update(desk, member(desk, clerk), as: boss) { $0.loginName = "13800001111" }
    #expect(renamed.loginName == "13800001111" && renamed.version == 2)
    #expect(try whoAmI(desk, as: clerk).accountID == clerk.id)
    #expect(
      refusal { try update(desk, renamed, as: boss) { $0.loginName = "a.buyer" } }
        == "ALREADY_EXISTS LOGIN_NAME_TAKEN")
    let nameless = try desk.member("新人", of: desk.bed.dealerA.customerID)
    #expect(try update(desk, nameless) { $0.loginName = "a.clerk" }.loginName == "a.clerk")
    let out = try update(desk, renamed, as: boss) { $0.loginName = "" }
    #expect(out.loginName.isEmpty && !out.disabled)
    #expect(refusal { try whoAmI(desk, as: clerk) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(
      try desk.member("再来", of: desk.bed.dealerA.customerID) { $0.loginName = "13800001111" }
        .loginName == "13800001111")
    #expect(
      refusal { try update(desk, member(desk, boss), as: boss) { $0.loginName = "" } }
        == "PERMISSION_DENIED OWN_ACCOUNT")
  }

  @Test func `an update without a change writes nothing, and an empty phone clears it`() throws {
    let desk = try Desk()
    let before = try update(desk, member(desk, desk.bed.dealerA.clerk)) { $0.phone = "139" }
    let changes = try desk.changes {
      let after = try update(desk, before) {
        $0.phone = "139"
        $0.roles = [.clerk]
        $0.disabled = false
      }
      #expect(after == before)
    }
    #expect(changes == [])
    #expect(try update(desk, before) { $0.phone = "" }.phone.isEmpty)
  }

  @Test func `new roles apply to the next call`() throws {
    let desk = try Desk()
    let clerk = desk.bed.dealerA.clerk
    #expect(try whoAmI(desk, as: clerk).roles == [.clerk])
    try update(desk, member(desk, clerk), as: desk.bed.dealerA.boss) {
      $0.roles = [.buyer, .clerk]
    }
    #expect(Set(try whoAmI(desk, as: clerk).roles) == [.buyer, .clerk])
  }

  @Test func `a disabled member loses access at once, on every server`() throws {
    let desk = try Desk()
    let buyer = desk.bed.dealerA.buyer
    let backend = desk.bed.backend.acting(for: buyer)
    #expect(try whoAmI(desk, as: buyer).accountID == buyer.id)
    #expect(try whoAmI(desk, as: backend).accountID == buyer.id)
    let out = try update(desk, member(desk, buyer), as: desk.bed.sales) { $0.disabled = true }
    #expect(out.disabled)
    #expect(refusal { try whoAmI(desk, as: buyer) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(refusal { try whoAmI(desk, as: backend) } == "PERMISSION_DENIED ACT_FOR_REFUSED")
    #expect(!(try update(desk, out) { $0.disabled = false }.disabled))
    // The old token stays revoked when the person is enabled again.
    #expect(refusal { try whoAmI(desk, as: buyer) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(try whoAmI(desk, as: backend).accountID == buyer.id)
  }

  @Test func `a boss changes its own company's people, but not its own rights`() throws {
    let desk = try Desk()
    let boss = desk.bed.dealerA.boss
    let own = try member(desk, boss)
    #expect(
      refusal { try update(desk, own, as: boss) { $0.disabled = true } }
        == "PERMISSION_DENIED OWN_ACCOUNT")
    #expect(
      refusal { try update(desk, own, as: boss) { $0.roles = [.clerk] } }
        == "PERMISSION_DENIED OWN_ACCOUNT")
    #expect(try update(desk, own, as: boss) { $0.phone = "1" }.phone == "*")
    let other = try member(desk, desk.bed.dealerB.clerk)
    #expect(
      refusal { try update(desk, other, as: boss) { $0.disabled = true } }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try update(desk, other, as: desk.bed.sales) { $0.disabled = true } }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try update(desk, other, as: desk.bed.otherTenant.owner) { $0.disabled = true } }
        == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a bad field is refused and nothing changes`() throws {
    let desk = try Desk()
    let before = try member(desk, desk.bed.dealerA.clerk)
    let cases: [(String, (inout UpdateMemberRequest) -> Void)] = [
      ("INVALID_ARGUMENT BAD_NAME", { $0.name = "" }),
      ("INVALID_ARGUMENT BAD_PHONE", { $0.phone = "x" }),
      ("INVALID_ARGUMENT BAD_ROLE", { $0.roles = [.owner] }),
      ("NOT_FOUND NOT_FOUND", { $0.memberID = 5 }),
      ("INVALID_ARGUMENT FIELD_REQUIRED", { $0.version = 0 }),
    ]
    for (expected, set) in cases {
      #expect(refusal { try update(desk, before, set) } == expected)
    }
    #expect(try member(desk, desk.bed.dealerA.clerk) == before)
  }
}

// The checks of every RPC.
extension UpdateMemberTests {
  static var rpc: RPC {
    RPC(
      "CrmService/UpdateMember", callers: "owner manager sales boss",
      typical: { (world: GrownWorld, request: inout UpdateMemberRequest) in
        request.memberID = world.dealer.buyer.id
        request.version = 1
        request.name = "Buyer"
        return world.dealer.boss
      },
      worst: { world, request in
        request.memberID = world.largest.buyer.id
        request.version = 1
        request.disabled = true
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
