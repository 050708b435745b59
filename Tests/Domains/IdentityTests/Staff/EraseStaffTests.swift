import Testing
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluMessages
import TongluService
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

  @Test func `name, phone and login name are removed, the id stays`() throws {
    let bed = try Testbed()
    let old = try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.disabled = true }
    let erased = try erase(bed, old)
    #expect((erased.name, erased.phone, erased.loginName) == ("", "", ""))
    #expect(erased.erased && erased.disabled)
    #expect(erased.roles == old.roles)
    #expect(try bed.getStaff(old.id) == erased)
    #expect(try erase(bed, erased) == erased, "erasing twice changes nothing")
  }

  @Test func `stored responses are cleared a step at a time, however many name the person`() throws
  {
    let bed = try Testbed()
    var staff = try bed.getStaff(bed.sales.id)
    for number in 1_000..<1_200 {
      staff = try bed.updateStaff(staff) { $0.phone = "1390013\(number)" }
    }
    #expect(try named(bed, staff.id) >= 200)
    var (left, steps) = (try named(bed, staff.id), 0)
    var isErased = false
    while !isErased, steps < 100 {
      let id = staff.id
      isErased = try bed.write { transaction throws(Status) in
        var room = StepRoom(rows: 50)
        return try Outcomes.erase(person: id, &room, transaction)
      }
      let now = try named(bed, staff.id)
      #expect(left - now <= 50 && (now == 0 || !isErased))
      (left, steps) = (now, steps + 1)
    }
    #expect(isErased && steps > 4)
    let phones = try bed.read { snapshot throws(Status) in
      try snapshot.all("SELECT reply FROM outcomes WHERE tenant = $tenant AND reply IS NOT NULL") {
        row throws(Status) in String(decoding: row.bytes(0), as: UTF8.self)
      }
    }
    #expect(!phones.contains { $0.contains("1390013") })
  }

  @Test func `all that the person was named in is cleared when the response comes`() throws {
    let bed = try Testbed()
    var staff = try bed.getStaff(bed.sales.id)
    for number in 1_000..<1_300 {
      staff = try bed.updateStaff(staff) { $0.phone = "1390013\(number)" }
    }
    let disabled = try bed.updateStaff(staff) { $0.disabled = true }
    #expect(try erase(bed, disabled).phone == "")
    // Its own response names the person too, without data.
    #expect(try named(bed, staff.id) <= 1)
  }

  /// How many stored responses hold data of a person.
  private func named(_ bed: Testbed, _ id: Int64) throws -> Int64 {
    try bed.read { snapshot throws(Status) in
      try snapshot.first(
        "SELECT COUNT(*) FROM outcome_persons WHERE tenant = $tenant AND person_id = $1", id
      ) { row throws(Status) in row.int(0) } ?? 0
    }
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

// The checks of every RPC.
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

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
