import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

/// The role of service accounts that exchange records with another system.
struct IntegratorTests {
  private static let refused = "PERMISSION_DENIED ROLE_NOT_ALLOWED"

  @Test func `an integrator is a service account in its own name, not staff`() throws {
    let bed = try Testbed()
    let me = try bed.whoAmI(as: bed.integrator)
    #expect(me.kind == .serviceAccount && me.roles == [.integrator])
    #expect(me.accountID == bed.integrator.id && me.customerID == 0)
    #expect(refusal { try bed.getStaff(bed.sales.id, as: bed.integrator) } == Self.refused)
    let reply: GetEnterpriseResponse = try bed.identity(
      "GetEnterprise", GetEnterpriseRequest(), as: bed.integrator)
    #expect(reply.enterprise?.code == "demo")
  }

  @Test func `no person can be given the role`() throws {
    let bed = try Testbed()
    var request = CreateStaffRequest()
    request.requestID = bed.requestID()
    request.name = "Erp"
    request.loginName = "erp-person"
    request.roles = [.sales, .integrator]
    #expect(
      refusal {
        let _: CreateStaffResponse = try bed.identity("CreateStaff", request, as: bed.owner)
      } == "INVALID_ARGUMENT BAD_ROLE")
    let staff = try bed.getStaff(bed.sales.id)
    #expect(
      refusal { try bed.updateStaff(staff) { $0.roles = [.integrator] } }
        == "INVALID_ARGUMENT BAD_ROLE")
  }

  @Test func `the role combines with staff roles, in its own name only`() throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.integrator, .warehouse, .boss])
    #expect(try bed.whoAmI(as: backend).roles == [.warehouse, .integrator])
    #expect(try bed.whoAmI(as: backend.acting(for: bed.dealerA.boss)).roles == [.boss])
    #expect(
      try bed.whoAmI(as: backend.acting(for: bed.warehouseKeeper)).roles == [.warehouse])
    #expect(refusal { try bed.whoAmI(as: backend.acting(for: bed.sales)) } == Self.refused)
    #expect(
      refusal { try bed.whoAmI(as: bed.integrator.acting(for: bed.dealerA.boss)) } == Self.refused)
  }

  @Test func `a service account gains and loses the role at once`() throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.warehouse])
    #expect(try bed.whoAmI(as: backend).roles == [.warehouse])
    for (version, roles) in [(1, [Role.integrator]), (2, [.sales])] as [(Int64, [Role])] {
      try bed.grant(roles, to: backend, version: version)
      #expect(try bed.whoAmI(as: backend).roles == roles)
    }
  }
}
