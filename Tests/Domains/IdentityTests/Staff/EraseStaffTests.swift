import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

@Suite struct EraseStaffTests {
  private func erase(_ bed: Testbed, _ staff: Staff) throws -> Staff {
    var request = EraseStaffRequest()
    request.requestID = bed.requestID()
    request.staffID = staff.id
    request.version = staff.version
    let reply: EraseStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/EraseStaff", request, as: bed.owner)
    return try #require(reply.staff)
  }

  @Test func `name, phone and login name go, the id stays`() throws {
    let bed = try Testbed()
    let old = try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.disabled = true }
    let erased = try erase(bed, old)
    #expect((erased.name, erased.phone, erased.loginName) == ("", "", ""))
    #expect(erased.erased && erased.disabled)
    #expect(erased.roles == old.roles)
    #expect(try bed.getStaff(old.id) == erased)
    #expect(try erase(bed, erased) == erased, "erasing twice changes nothing")
  }

  @Test func `an active person and a stale version are refused`() throws {
    let bed = try Testbed()
    let active = try bed.getStaff(bed.sales.id)
    #expect(refusal { _ = try erase(bed, active) } == "FAILED_PRECONDITION NOT_DISABLED")
    let disabled = try bed.updateStaff(active) { $0.disabled = true }
    #expect(refusal { _ = try erase(bed, active) } == "ABORTED STALE_VERSION")
    let erased = try erase(bed, disabled)
    #expect(
      refusal { try bed.updateStaff(erased) { $0.disabled = false } }
        == "FAILED_PRECONDITION PERSON_ERASED")
  }
}

// What holds of every RPC.
extension EraseStaffTests {
  static var rpc: RPC {
    RPC("StaffService/EraseStaff", callers: "owner") {
      (world: GrownWorld, request: inout EraseStaffRequest) in
      request.staffID = world.leaver
      request.version = 2
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `it is as every rpc is`() throws { try Self.rpc.holds() }
}
