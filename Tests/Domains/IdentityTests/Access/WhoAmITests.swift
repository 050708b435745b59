import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct WhoAmITests {
  @Test func `staff get their name, roles and enterprise`() throws {
    let bed = try Testbed()
    let reply = try bed.whoAmI(as: bed.sales)
    #expect(reply.kind == .staff)
    #expect(reply.accountID == bed.sales.id)
    #expect(reply.name == "sales")
    #expect(reply.roles == [.sales])
    #expect(reply.customerID == 0)
    #expect(reply.enterpriseID == bed.tenant)
    #expect(reply.enterpriseCode == "demo")
    #expect(try bed.whoAmI(as: bed.otherTenant.sales).enterpriseCode == "other")
  }

  @Test func `a member gets its company`() throws {
    let bed = try Testbed()
    let reply = try bed.whoAmI(as: bed.dealerA.finance)
    #expect(reply.kind == .member)
    #expect(reply.name == "a.finance")
    #expect(reply.roles == [.dealerFinance])
    #expect(reply.customerID == bed.dealerA.customerID)
  }

  @Test func `a member of a prospect is a prospect with any role`() throws {
    let bed = try Testbed()
    #expect(try bed.whoAmI(as: bed.prospect).roles == [.prospect])
  }

  @Test func `a backend is shown as the member it acts for`() throws {
    let bed = try Testbed()
    let reply = try bed.whoAmI(as: bed.backend.acting(for: bed.dealerB.boss))
    #expect(reply.kind == .member)
    #expect(reply.accountID == bed.dealerB.boss.id)
    #expect(reply.roles == [.boss])
    #expect(reply.customerID == bed.dealerB.customerID)
    #expect(reply.serviceAccountID == bed.backend.id)
  }

  @Test func `a call without a login is refused`() throws {
    let bed = try Testbed()
    #expect(refusal { try bed.whoAmI(as: .nobody) } == "UNAUTHENTICATED LOGIN_REQUIRED")
  }
}

// The checks of every RPC.
extension WhoAmITests {
  static var rpc: RPC {
    RPC("AccessService/WhoAmI", callers: "staff integrator dealer prospect") {
      (world: GrownWorld, _: inout WhoAmIRequest) in
      return world.dealer.buyer
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
