import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

@Suite struct GetWorkCalendarTests {
  @Test func `an enterprise begins without work hours, in its own time zone`() throws {
    let bed = try Testbed()
    let calendar = try bed.workCalendar()
    #expect(calendar.calendar?.version == 0 && calendar.calendar?.hours == [])
    #expect(calendar.calendar?.timeZone == "Asia/Shanghai")
    #expect(calendar.specialDays == [])
  }

  @Test func `every caller of the enterprise reads its own calendar`() throws {
    let bed = try Testbed()
    try bed.setOfficeHours()
    try bed.setDays([SpecialDay("2027-01-01", .holiday, "元旦")])
    let known = try bed.workCalendar()
    #expect(known.specialDays.map(\.name) == ["元旦"])
    for actor in [bed.sales, bed.dealerA.clerk, bed.prospect] {
      #expect(try bed.workCalendar(as: actor) == known)
    }
    let other = try bed.workCalendar(as: bed.otherTenant.owner)
    #expect(other.calendar?.version == 0 && other.specialDays == [])
  }

  @Test func `a range of at most 400 days is read, from today by default`() throws {
    let bed = try Testbed()
    // Today is 2026-11-18.
    let days = ["2026-11-17", "2026-11-18", "2027-12-22", "2027-12-23"]
    try bed.setDays(days.map { SpecialDay($0, .holiday) })
    #expect(try bed.workCalendar().specialDays.map(\.day) == ["2026-11-18", "2027-12-22"])
    #expect(
      try bed.workCalendar(from: "2026-11-17", until: "2026-11-18").specialDays.map(\.day)
        == ["2026-11-17"])
    let cases = [
      ("2026-02-30", "", "BAD_DAY"), ("", "tomorrow", "BAD_DAY"), ("1999-12-31", "", "BAD_DAY"),
      ("2026-11-18", "2026-11-18", "BAD_RANGE"), ("2026-01-01", "2027-02-06", "BAD_RANGE"),
    ]
    for (from, until, reason) in cases {
      #expect(
        refusal { try bed.workCalendar(from: from, until: until) } == "INVALID_ARGUMENT \(reason)")
    }
    #expect(try bed.workCalendar(from: "2026-01-01", until: "2027-02-05").specialDays.count == 2)
  }
}

// The checks of every RPC.
extension GetWorkCalendarTests {
  static var rpc: RPC {
    RPC("CalendarService/GetWorkCalendar", callers: "staff dealer prospect") {
      (world: GrownWorld, _: inout GetWorkCalendarRequest) in world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
