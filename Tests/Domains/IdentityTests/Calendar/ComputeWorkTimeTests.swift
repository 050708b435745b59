import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

@Suite struct ComputeWorkTimeTests {
  private func at(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

  @Test func `work time is computed by the enterprise's calendar and zone`() throws {
    let bed = try Testbed()
    try bed.setOfficeHours()
    try bed.setDays([
      SpecialDay("2026-11-23", .holiday), SpecialDay("2026-11-28", .workDay, like: .friday),
    ])
    let found = try bed.workTime(at: "2026-11-20T17:50:00+08:00", minutes: 60)
    #expect(found.isOpen && found.isWorkDay && found.day == "2026-11-20")
    #expect(found.openTime == (try at("2026-11-20T17:50:00+08:00")))
    #expect(found.closeTime == (try at("2026-11-20T18:00:00+08:00")))
    #expect(found.dueTime == (try at("2026-11-24T09:50:00+08:00")))
    #expect(found.nextWorkDay == "2026-11-24")
    let rest = try bed.workTime(at: "2026-11-27T20:00:00Z", as: bed.dealerA.clerk)
    #expect(!rest.isOpen && rest.isWorkDay && rest.day == "2026-11-28")
    #expect(rest.openTime == (try at("2026-11-28T09:00:00+08:00")))
    #expect(rest.dueTime == rest.openTime && rest.nextWorkDay == "2026-11-30")
  }

  @Test func `a make-up day has its weekday's current hours`() throws {
    let bed = try Testbed()
    try bed.setOfficeHours()
    try bed.setDays([SpecialDay("2026-11-21", .workDay, like: .friday)])
    try bed.setHours([(.friday, [(600, 660)])])
    let found = try bed.workTime(at: "2026-11-21T00:00:00+08:00", minutes: 60)
    #expect(found.openTime == (try at("2026-11-21T10:00:00+08:00")))
    #expect(found.dueTime == (try at("2026-11-21T11:00:00+08:00")))
  }

  @Test func `the default instant is now, and without work hours the result is empty`() throws {
    let bed = try Testbed()
    let none = try bed.workTime(minutes: 1)
    #expect(!none.isOpen && !none.isWorkDay && none.day == "2026-11-18")
    #expect(none.openTime == nil && none.closeTime == nil && none.dueTime == nil)
    #expect(none.nextWorkDay == "")
    try bed.setHours([(.wednesday, [(0, 1_440)])])
    let now = try bed.workTime()
    #expect(now.isOpen && now.openTime == bed.clock.now && now.nextWorkDay == "2026-11-25")
    // 100,000 minutes are 70 Wednesdays.
    #expect(try bed.workTime(minutes: 100_000).dueTime != nil)
    try bed.setHours([(.wednesday, [(0, 60)])])
    #expect(try bed.workTime(minutes: 100_000).dueTime == nil)
  }

  @Test func `an instant or a number out of range is refused`() throws {
    let bed = try Testbed()
    for text in ["1999-12-31T23:59:59Z", "2200-01-01T00:00:00Z"] {
      #expect(refusal { try bed.workTime(at: text) } == "INVALID_ARGUMENT BAD_TIME")
    }
    for minutes: Int32 in [-1, 100_001] {
      #expect(refusal { try bed.workTime(minutes: minutes) } == "INVALID_ARGUMENT BAD_MINUTES")
    }
  }
}

// The checks of every RPC.
extension ComputeWorkTimeTests {
  static var rpc: RPC {
    RPC("CalendarService/ComputeWorkTime", callers: "staff dealer prospect") {
      (world: GrownWorld, request: inout ComputeWorkTimeRequest) in
      request.workMinutes = 100_000
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
