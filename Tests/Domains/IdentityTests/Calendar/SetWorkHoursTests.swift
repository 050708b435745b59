import Testing
import TongluCore
import TongluDatabase
import TongluIdentity
import TongluIdentityMessages
import TongluTestSupport

@Suite struct SetWorkHoursTests {
  @Test func `the whole week is replaced`() throws {
    let bed = try Testbed()
    let first = try bed.setHours([
      (.saturday, [(540, 720)]), (.monday, [(540, 720), (780, 1_080)]), (.sunday, []),
    ])
    #expect(first.version == 1)
    #expect(first.hours.map(\.weekday) == [.monday, .saturday])
    #expect(first.hours[0].intervals == [WorkInterval(540, 720), WorkInterval(780, 1_080)])
    #expect(try bed.workCalendar().calendar == first)
    let second = try bed.setHours([(.sunday, [(0, 1_440)])])
    #expect(second.version == 2 && second.hours.map(\.weekday) == [.sunday])
    #expect(try bed.setHours([]).hours == [])
  }

  @Test func `a change is in the feed once, a request without a change is not`() throws {
    let bed = try Testbed()
    let before = bed.position.position
    let set = try bed.setOfficeHours()
    #expect(try bed.setOfficeHours() == set)
    let changes = try bed.read { snapshot throws(Status) in
      try snapshot.changes(after: before, limit: 10)
    }
    #expect(changes.map(\.entity) == [.workCalendar])
    #expect(changes.map(\.kind) == [.created] && changes.map(\.version) == [1])
    #expect(refusal { try bed.setHours([], version: 0) } == "ABORTED STALE_VERSION")
  }

  @Test func `invalid hours are refused`() throws {
    let bed = try Testbed()
    let cases: [(String, [(Weekday, [(Int32, Int32)])])] = [
      ("BAD_WEEKDAY", [(.unspecified, [])]), ("BAD_WEEKDAY", [(.monday, []), (.monday, [])]),
      ("BAD_WORK_HOURS", [(.monday, [(540, 540)])]), ("BAD_WORK_HOURS", [(.monday, [(-1, 10)])]),
      ("BAD_WORK_HOURS", [(.monday, [(0, 1_441)])]),
      ("BAD_WORK_HOURS", [(.monday, [(540, 720), (719, 800)])]),
      ("BAD_WORK_HOURS", [(.monday, [(800, 900), (540, 720)])]),
      ("BAD_WORK_HOURS", [(.monday, (0..<13).map { (2 * $0, 2 * $0 + 1) })]),
    ]
    for (reason, hours) in cases {
      #expect(refusal { try bed.setHours(hours) } == "INVALID_ARGUMENT \(reason)")
    }
    #expect(try bed.workCalendar().calendar?.version == 0)
  }
}

// The checks of every RPC.
extension SetWorkHoursTests {
  static var rpc: RPC {
    RPC("CalendarService/SetWorkHours", callers: "owner manager") {
      (world: GrownWorld, request: inout SetWorkHoursRequest) in
      request.hours = (Int32(1)...7).map { weekday in
        var hours = WeekdayHours()
        hours.weekday = Weekday(rawValue: weekday)
        hours.intervals = [WorkInterval(540, 720), WorkInterval(780, 1_080)]
        return hours
      }
      return world.bed.manager
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
