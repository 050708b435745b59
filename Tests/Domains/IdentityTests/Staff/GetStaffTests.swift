import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct GetStaffTests {
  @Test func `staff read each other`() throws {
    let bed = try Testbed()
    let staff = try bed.getStaff(bed.finance.id, as: bed.delivery)
    #expect(staff.name == "finance")
    #expect(staff.loginName == "finance")
    #expect(staff.roles == [.finance])
  }

  @Test func `another tenant's staff are not found`() throws {
    let bed = try Testbed()
    let theirs = status { try bed.getStaff(bed.otherTenant.sales.id) }
    #expect(theirs == Status.notFound("staff", bed.otherTenant.sales.id))
    #expect(refusal { try bed.getStaff(1) } == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try bed.getStaff(bed.dealerA.boss.id) } == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try bed.getStaff(0) } == "INVALID_ARGUMENT FIELD_REQUIRED")
  }

  @Test func `dealers do not read staff`() throws {
    let bed = try Testbed()
    for actor in bed.dealerA.everyone + [bed.prospect] {
      #expect(
        refusal { try bed.getStaff(bed.sales.id, as: actor) }
          == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
  }
}

// The checks of every RPC.
extension GetStaffTests {
  static var rpc: RPC {
    RPC("StaffService/GetStaff", callers: "staff") {
      (world: GrownWorld, request: inout GetStaffRequest) in
      request.staffID = world.newcomer
      return world.bed.sales
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
