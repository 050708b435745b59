import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

@Suite struct SetSpecialDaysTests {
  @Test func `days are set, changed and made ordinary again`() throws {
    let bed = try Testbed()
    var own = SpecialDay("2026-10-10", .workDay, "补班")
    own.intervals = [WorkInterval(600, 900), WorkInterval(960, 1_020)]
    let days = [
      SpecialDay("2026-10-01", .holiday, "国庆节"), own,
      SpecialDay("2026-10-11", .workDay, like: .friday),
    ]
    #expect(try bed.setDays(days).version == 1)
    func listed() throws -> [SpecialDay] {
      try bed.workCalendar(from: "2026-10-01", until: "2026-11-01").specialDays
    }
    #expect(try listed() == days)
    let changed = SpecialDay("2026-10-10", .holiday)
    let calendar = try bed.setDays([
      changed, SpecialDay("2026-10-01", .ordinary), SpecialDay("2026-10-02", .ordinary),
    ])
    #expect(calendar.version == 2)
    #expect(try listed() == [changed, days[2]])
    #expect(try bed.setDays([changed, days[2]]).version == 2)
    #expect(try bed.setDays([]).version == 2)
    #expect(refusal { try bed.setDays([changed], version: 1) } == "ABORTED STALE_VERSION")
  }

  @Test func `an invalid special day is refused`() throws {
    let bed = try Testbed()
    var both = SpecialDay("2026-10-10", .workDay, like: .friday)
    both.intervals = [WorkInterval(0, 1)]
    var hours = SpecialDay("2026-10-10", .holiday)
    hours.intervals = [WorkInterval(0, 1)]
    let day = SpecialDay("2026-10-10", .holiday)
    let many = (1...201).map { CivilDay(20_000 + $0) }.map { SpecialDay($0.text, .holiday) }
    let cases: [(String, [SpecialDay])] = [
      ("TOO_MANY_VALUES", many), ("BAD_DAY", [SpecialDay("2026-02-29", .holiday)]),
      ("BAD_DAY", [SpecialDay("2200-01-01", .holiday)]), ("BAD_DAY", [day, day]),
      ("BAD_KIND", [SpecialDay("2026-10-10", .unspecified)]),
      ("BAD_WEEKDAY", [SpecialDay("2026-10-10", .holiday, like: .friday)]),
      ("BAD_WORK_HOURS", [SpecialDay("2026-10-10", .workDay)]),
      ("BAD_WORK_HOURS", [both]), ("BAD_WORK_HOURS", [hours]),
      ("TOO_LONG", [SpecialDay("2026-10-10", .holiday, String(repeating: "n", count: 101))]),
      ("BAD_TEXT", [SpecialDay("2026-10-10", .holiday, "a\nb")]),
    ]
    for (reason, days) in cases {
      #expect(refusal { try bed.setDays(days) } == "INVALID_ARGUMENT \(reason)")
    }
    #expect(try bed.workCalendar().calendar?.version == 0)
    #expect(try bed.setDays(Array(many.dropLast())).version == 1)
  }
}

// The checks of every RPC.
extension SetSpecialDaysTests {
  static var rpc: RPC {
    RPC(
      "CalendarService/SetSpecialDays", callers: "owner manager",
      reason: .time("a call writes up to 2,400 intervals of days; on PostgreSQL above 10 ms"),
      typical: { (world: GrownWorld, request: inout SetSpecialDaysRequest) in
        request.days = [SpecialDay("2026-12-31", .holiday, "Last day")]
        return world.bed.owner
      },
      worst: { world, request in
        request.days = (0..<200).map { CivilDay(20_000 + $0) }.map { day in
          var special = SpecialDay(day.text, .workDay, "Day")
          special.intervals = (0..<12).map { WorkInterval(100 * $0, 100 * $0 + 50) }
          return special
        }
        return world.bed.manager
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
