import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct UpdateEnterpriseTests {
  private func update(
    _ bed: Testbed, version: Int64 = 1, as actor: Actor? = nil,
    _ set: (inout UpdateEnterpriseRequest) -> Void
  ) throws(Status) -> Enterprise {
    var request = UpdateEnterpriseRequest()
    request.requestID = bed.requestID()
    request.version = version
    set(&request)
    let reply: UpdateEnterpriseResponse = try bed.identity(
      "UpdateEnterprise", request, as: actor ?? bed.owner)
    return reply.enterprise ?? Enterprise()
  }

  @Test func `given fields change, of this tenant only`() throws {
    let bed = try Testbed()
    let renamed = try update(bed) { $0.name = "通路商贸" }
    #expect(renamed.version == 2)
    #expect(renamed.name == "通路商贸")
    #expect(renamed.code == "demo")
    #expect(renamed.timeZone == "Asia/Shanghai")
    let moved = try update(bed, version: 2) {
      $0.timeZone = "Europe/London"
      $0.currency = "GBP"
    }
    #expect(moved.timeZone == "Europe/London")
    #expect(moved.currency == "GBP")
    let other: GetEnterpriseResponse = try bed.identity(
      "GetEnterprise", GetEnterpriseRequest(), as: bed.otherTenant.owner)
    #expect(other.enterprise?.name == "Other")
    #expect(other.enterprise?.currency == "CNY")
  }

  @Test func `a stale version changes nothing`() throws {
    let bed = try Testbed()
    _ = try update(bed) { $0.name = "First" }
    #expect(refusal { try update(bed) { $0.name = "Second" } } == "ABORTED STALE_VERSION")
    #expect(try update(bed, version: 2) { _ in }.name == "First")
  }

  @Test func `bad input and other roles are refused`() throws {
    let bed = try Testbed()
    #expect(
      refusal { try update(bed) { $0.timeZone = "Mars/Olympus" } }
        == "INVALID_ARGUMENT BAD_TIME_ZONE")
    #expect(refusal { try update(bed) { $0.timeZone = "" } } == "INVALID_ARGUMENT BAD_TIME_ZONE")
    #expect(
      refusal { try update(bed) { $0.currency = "rmb" } } == "INVALID_ARGUMENT BAD_CURRENCY")
    #expect(refusal { try update(bed) { $0.name = "" } } == "INVALID_ARGUMENT BAD_NAME")
    for actor in [bed.manager, bed.finance, bed.dealerA.boss] {
      #expect(
        refusal { try update(bed, as: actor) { $0.name = "Mine" } }
          == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
  }
}

// The checks of every RPC.
extension UpdateEnterpriseTests {
  static var rpc: RPC {
    RPC("EnterpriseService/UpdateEnterprise", callers: "owner") {
      (world: GrownWorld, request: inout UpdateEnterpriseRequest) in
      request.version = 1
      request.name = "Demo again"
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
