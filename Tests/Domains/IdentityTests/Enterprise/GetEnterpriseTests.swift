import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct GetEnterpriseTests {
  private func get(_ bed: Testbed, as actor: Actor) throws(Status) -> Enterprise {
    let reply: GetEnterpriseResponse = try bed.identity(
      "GetEnterprise", GetEnterpriseRequest(), as: actor)
    return reply.enterprise ?? Enterprise()
  }

  @Test func `every caller reads its own enterprise`() throws {
    let bed = try Testbed()
    for actor in bed.staff + bed.dealerA.everyone + [bed.prospect] {
      let enterprise = try get(bed, as: actor)
      #expect(enterprise.id == bed.tenant)
      #expect(enterprise.code == "demo")
      #expect(enterprise.name == "Demo")
      #expect(enterprise.timeZone == "Asia/Shanghai")
      #expect(enterprise.currency == "CNY")
    }
    // The rules of customers' states, and the version that rises with them, are for staff.
    let shown = try get(bed, as: bed.delivery)
    #expect(shown.version == 1 && !shown.approvesSalesCustomers)
    #expect(shown.regularOrderCount == 3 && shown.regularDays == 45)
    let member = try get(bed, as: bed.dealerA.boss)
    #expect(member.version == 0 && member.regularOrderCount == 0 && member.regularDays == 0)
    #expect(try get(bed, as: bed.otherTenant.dealer.clerk).code == "other")
  }

  @Test func `a call without a login is refused`() throws {
    let bed = try Testbed()
    #expect(refusal { try get(bed, as: .nobody) } == "UNAUTHENTICATED LOGIN_REQUIRED")
  }
}

// The checks of every RPC.
extension GetEnterpriseTests {
  static var rpc: RPC {
    RPC("EnterpriseService/GetEnterprise", callers: "staff integrator dealer prospect") {
      (world: GrownWorld, _: inout GetEnterpriseRequest) in
      return world.dealer.buyer
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
