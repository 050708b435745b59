import Testing
import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluTestSupport

@Suite struct EraseMemberTests {
  private func member(_ desk: Desk, disabled: Bool) throws -> Member {
    var request = CreateMemberRequest()
    request.requestID = desk.bed.requestID()
    request.customerID = desk.bed.dealerA.customerID
    request.name = "周小妹"
    request.phone = "13900001111"
    request.loginName = "zhou.xiaomei"
    request.roles = [.clerk]
    let made: CreateMemberResponse = try desk.call("CreateMember", request, as: nil)
    let member = try #require(made.member)
    return disabled ? try update(desk, member) { $0.disabled = true } : member
  }

  private func update(
    _ desk: Desk, _ member: Member, _ set: (inout UpdateMemberRequest) -> Void
  ) throws -> Member {
    var request = UpdateMemberRequest()
    request.requestID = desk.bed.requestID()
    request.memberID = member.id
    request.version = member.version
    set(&request)
    let reply: UpdateMemberResponse = try desk.call("UpdateMember", request, as: nil)
    return try #require(reply.member)
  }

  private func erase(_ desk: Desk, _ member: Member, as actor: Actor? = nil) throws -> Member {
    var request = EraseMemberRequest()
    request.requestID = desk.bed.requestID()
    request.memberID = member.id
    request.version = member.version
    let reply: EraseMemberResponse = try desk.call("EraseMember", request, as: actor)
    return try #require(reply.member)
  }

  @Test func `name, phone and login name are removed, the id stays`() throws {
    let desk = try Desk()
    let old = try member(desk, disabled: true)
    var expected = Member()
    expected.id = old.id
    expected.version = old.version + 1
    expected.customerID = old.customerID
    expected.roles = old.roles
    expected.disabled = true
    expected.erased = true
    var erased = old
    let changes = try desk.changes { erased = try erase(desk, old) }
    #expect(erased == expected)
    #expect(changes == ["member updated 3"])
    let again = try erase(desk, expected)
    #expect(again == expected, "erasing twice changes nothing")
  }

  @Test func `the login name of an erased member is free`() throws {
    let desk = try Desk()
    _ = try erase(desk, try member(desk, disabled: true))
    #expect(try member(desk, disabled: false).loginName == "zhou.xiaomei")
  }

  @Test func `an active member, a stale version and another's are refused`() throws {
    let desk = try Desk()
    let active = try member(desk, disabled: false)
    #expect(refusal { _ = try erase(desk, active) } == "FAILED_PRECONDITION NOT_DISABLED")
    let disabled = try update(desk, active) { $0.disabled = true }
    #expect(refusal { _ = try erase(desk, active) } == "ABORTED STALE_VERSION")
    for actor in [desk.bed.dealerB.boss, desk.bed.otherTenant.owner] {
      #expect(refusal { _ = try erase(desk, disabled, as: actor) } == "NOT_FOUND NOT_FOUND")
    }
  }

  @Test func `an erased member is not changed or enabled again`() throws {
    let desk = try Desk()
    let erased = try erase(desk, try member(desk, disabled: true))
    #expect(
      refusal { _ = try update(desk, erased) { $0.disabled = false } }
        == "FAILED_PRECONDITION PERSON_ERASED")
    #expect(
      refusal { _ = try update(desk, erased) { $0.name = "again" } }
        == "FAILED_PRECONDITION PERSON_ERASED")
  }
}

// The checks of every RPC.
extension EraseMemberTests {
  static var rpc: RPC {
    RPC("CrmService/EraseMember", callers: "owner manager boss") {
      (world: GrownWorld, request: inout EraseMemberRequest) in
      request.memberID = world.disabledMember
      request.version = 2
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
