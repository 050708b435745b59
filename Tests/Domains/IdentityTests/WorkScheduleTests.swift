import Foundation
import Testing
import TongluCore

@testable import TongluIdentity

@Suite struct WorkScheduleTests {
  private static let nine: WorkSchedule.Interval = 540..<1_080

  /// Monday to Friday from 9:00 to 18:00.
  private static func office(
    _ zone: String, _ special: [CivilDay: [WorkSchedule.Interval]] = [:]
  ) -> WorkSchedule {
    WorkSchedule(
      week: Array(repeating: [nine], count: 5) + [[], []], special: special,
      offset: WorkCalendarRecord.offset(of: zone))
  }

  private static func at(_ text: String) throws -> Instant {
    try #require(Instant(rfc3339: text))
  }

  private static func day(_ text: String) throws -> CivilDay { try #require(CivilDay(text)) }

  @Test func `sixty minutes from Friday 17:50 end on Monday 9:50`() throws {
    let schedule = Self.office("Asia/Shanghai")
    let friday = try Self.at("2026-11-20T17:50:00+08:00")
    let monday = try Self.at("2026-11-23T09:50:00+08:00")
    #expect(schedule.instant(3_600, after: friday) == monday)
    // Paused from 9:10 to 10:10, they end at 10:50.
    let paused = schedule.workMicroseconds(
      from: try Self.at("2026-11-23T09:10:00+08:00"),
      until: try Self.at("2026-11-23T10:10:00+08:00"))
    #expect(paused == 3_600_000_000)
    #expect(
      schedule.instant(3_600 + paused / 1_000_000, after: friday)
        == monday.adding(seconds: 3_600))
    #expect(schedule.workMicroseconds(from: friday, until: monday) == 3_600_000_000)
  }

  @Test func `work time is half open, and its last minute ends at the close`() throws {
    let schedule = Self.office("Asia/Shanghai")
    let open = try Self.at("2026-11-23T09:00:00+08:00")
    let close = try Self.at("2026-11-23T18:00:00+08:00")
    #expect(schedule.isOpen(at: open))
    #expect(!schedule.isOpen(at: Instant(microseconds: open.microseconds - 1)))
    #expect(schedule.isOpen(at: Instant(microseconds: close.microseconds - 1)))
    #expect(!schedule.isOpen(at: close))
    #expect(schedule.instant(9 * 3_600, after: open) == close)
    #expect(schedule.instant(0, after: close) == open.adding(seconds: 24 * 3_600))
    #expect(schedule.opening(from: close) == open.adding(seconds: 24 * 3_600))
    #expect(schedule.closing(from: open) == close)
  }

  @Test func `China's National Day of 2025, with its days of make-up work`() throws {
    // 1 to 8 October are off; Sunday 28 September and Saturday 11 October are worked.
    var special: [CivilDay: [WorkSchedule.Interval]] = [:]
    for number in 1...8 { special[try Self.day("2025-10-0\(number)")] = [] }
    for text in ["2025-09-28", "2025-10-11"] { special[try Self.day(text)] = [Self.nine] }
    let schedule = Self.office("Asia/Shanghai", special)
    let eve = try Self.at("2025-09-30T17:50:00+08:00")
    #expect(schedule.instant(3_600, after: eve) == (try Self.at("2025-10-09T09:50:00+08:00")))
    #expect(schedule.workDay(after: try Self.day("2025-09-30"))?.text == "2025-10-09")
    #expect(schedule.workDay(after: try Self.day("2025-09-27"))?.text == "2025-09-28")
    #expect(schedule.workDay(after: try Self.day("2025-10-10"))?.text == "2025-10-11")
    #expect(schedule.workDay(after: try Self.day("2025-10-11"))?.text == "2025-10-13")
    #expect(schedule.isOpen(at: try Self.at("2025-10-11T09:00:00+08:00")))
    #expect(!schedule.isOpen(at: try Self.at("2025-10-03T09:00:00+08:00")))
  }

  @Test func `an hour skipped by clocks is no work time, a repeated one counts twice`() throws {
    let night = WorkSchedule(
      week: Array(repeating: [60..<180], count: 7),
      offset: WorkCalendarRecord.offset(of: "America/New_York"))
    func worked(_ day: String) throws -> Int64 {
      let from = try Self.at("\(day)T04:00:00Z")
      return night.workMicroseconds(from: from, until: from.adding(seconds: 86_400)) / 60_000_000
    }
    // From 1:00 to 3:00.
    #expect(try worked("2026-03-07") == 120)
    #expect(try worked("2026-03-08") == 60)
    #expect(try worked("2026-11-01") == 180)
  }

  @Test func `work that ends at midnight and continues closes only once`() throws {
    let schedule = WorkSchedule(
      week: Array(repeating: [0..<120, 1_320..<1_440], count: 7),
      offset: WorkCalendarRecord.offset(of: "Asia/Shanghai"))
    #expect(
      schedule.closing(from: try Self.at("2026-11-20T21:00:00+08:00"))
        == (try Self.at("2026-11-21T02:00:00+08:00")))
  }

  @Test func `without work hours it is never open, with all hours it never closes`() throws {
    let now = try Self.at("2026-11-20T12:00:00Z")
    let offset = WorkCalendarRecord.offset(of: "UTC")
    let never = WorkSchedule(week: Array(repeating: [], count: 7), offset: offset)
    #expect(never.opening(from: now) == nil && never.closing(from: now) == nil)
    #expect(never.instant(1, after: now) == nil && never.workDay(after: CivilDay(0)) == nil)
    let always = WorkSchedule(week: Array(repeating: [0..<1_440], count: 7), offset: offset)
    #expect(always.opening(from: now) == now && always.closing(from: now) == nil)
    #expect(always.instant(86_400, after: now) == now.adding(seconds: 86_400))
  }

  @Test(arguments: [
    "Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo",
    "Asia/Kathmandu", "Pacific/Apia",
  ])
  func `it equals a count minute by minute`(zone: String) throws {
    var random = SplitMix64(seed: 20_261_118)
    for round in 0..<8 {
      let oracle = try MinuteOracle(zone, &random)
      let schedule = WorkSchedule(
        week: oracle.week, special: oracle.special, offset: WorkCalendarRecord.offset(of: zone))
      let change = MinuteOracle.changes[round % MinuteOracle.changes.count]
      let start = change + Int64.random(in: -2_880...2_880, using: &random) * 60
      let from = Instant(microseconds: start * 1_000_000)
      let minutes = oracle.minutes(from: from, count: 4 * 1_440)
      #expect(schedule.isOpen(at: from) == minutes[0])
      let opening = minutes.firstIndex(of: true)
      if let opening {
        #expect(schedule.opening(from: from) == from.adding(seconds: Int64(opening) * 60))
        if let closing = minutes[opening...].firstIndex(of: false) {
          #expect(schedule.closing(from: from) == from.adding(seconds: Int64(closing) * 60))
        }
      }
      let worked = Int64(minutes.count(where: { $0 }))
      let until = from.adding(seconds: Int64(minutes.count) * 60)
      #expect(schedule.workMicroseconds(from: from, until: until) == worked * 60_000_000)
      guard worked > 1 else { continue }
      let wanted = Int64.random(in: 1..<worked, using: &random)
      var rest = wanted
      let last = try #require(
        minutes.firstIndex { isOpen in
          if isOpen { rest -= 1 }
          return rest == 0
        })
      let due = from.adding(seconds: Int64(last + 1) * 60)
      #expect(schedule.instant(wanted * 60, after: from) == due)
      #expect(schedule.day(of: from).text == oracle.day(of: from))
    }
  }
}

/// Work time by its definition: Foundation's calendar gives the day, the weekday and the wall-clock
/// time of each minute.
private struct MinuteOracle {
  /// Near clock changes in New York and Lord Howe (2026), São Paulo (2018) and Apia (2011).
  static let changes: [Int64] = [
    1_772_949_600, 1_793_505_600, 1_775_318_400, 1_541_300_400, 1_325_239_200,
  ]

  let week: [[WorkSchedule.Interval]]
  let special: [CivilDay: [WorkSchedule.Interval]]
  private var calendar = Calendar(identifier: .gregorian)

  init(_ zone: String, _ random: inout SplitMix64) throws {
    calendar.timeZone = try #require(TimeZone(identifier: zone))
    week = (0..<7).map { _ in Self.intervals(&random) }
    var special: [CivilDay: [WorkSchedule.Interval]] = [:]
    for second in Self.changes {
      let day = CivilDay(second / 86_400 + Int64.random(in: -2...4, using: &random))
      special[day] = Self.intervals(&random)
    }
    self.special = special
  }

  /// None, one or two intervals.
  private static func intervals(_ random: inout SplitMix64) -> [WorkSchedule.Interval] {
    let count = Int.random(in: 0...2, using: &random)
    let ends = (0..<2 * count).map { _ in Int64.random(in: 0...1_440, using: &random) }.sorted()
    return stride(from: 0, to: ends.count, by: 2).compactMap { index in
      ends[index] < ends[index + 1] ? ends[index]..<ends[index + 1] : nil
    }
  }

  private func parts(_ instant: Instant) -> DateComponents {
    calendar.dateComponents(
      [.year, .month, .day, .weekday, .hour, .minute],
      from: Date(timeIntervalSince1970: Double(instant.seconds)))
  }

  func day(of instant: Instant) -> String {
    let parts = self.parts(instant)
    return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }

  /// Whether each minute from `from` on is work time.
  func minutes(from: Instant, count: Int) -> [Bool] {
    var today: (parts: [Int?], day: CivilDay?) = ([], nil)
    return (0..<count).map { index in
      let instant = from.adding(seconds: Int64(index) * 60)
      let parts = self.parts(instant)
      // Foundation's week begins on Sunday.
      let weekday = ((parts.weekday ?? 1) + 5) % 7
      let date = [parts.year, parts.month, parts.day]
      if date != today.parts { today = (date, CivilDay(day(of: instant))) }
      let hours = today.day.flatMap { special[$0] } ?? week[weekday]
      let minute = Int64((parts.hour ?? 0) * 60 + (parts.minute ?? 0))
      return hours.contains { $0.contains(minute) }
    }
  }
}
