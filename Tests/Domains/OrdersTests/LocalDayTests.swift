import Testing
import TongluCore

@testable import TongluOrders

/// Days with clock changes, in the zones that have them.
@Suite struct LocalDayTests {
  struct Day: Sendable {
    let zone: String
    let text: String
    /// The first second of the day in UTC, and its length in minutes.
    let start: Int64
    let minutes: Int64
  }

  static let days = [
    // 2026-03-08T05:00:00Z: at 2:00 the clocks go to 3:00.
    Day(zone: "America/New_York", text: "20260308", start: 1_772_946_000, minutes: 1_380),
    // 2026-11-01T04:00:00Z: at 2:00 they go to 1:00.
    Day(zone: "America/New_York", text: "20261101", start: 1_793_505_600, minutes: 1_500),
    // 2018-11-04T03:00:00Z: at 0:00 clocks go to 1:00: the day has no midnight.
    Day(zone: "America/Sao_Paulo", text: "20181104", start: 1_541_300_400, minutes: 1_380),
    // 2018-02-17T02:00:00Z: at 24:00 they go back to 23:00.
    Day(zone: "America/Sao_Paulo", text: "20180217", start: 1_518_832_800, minutes: 1_500),
    // 2022-03-26T22:00:00Z: at 0:00 they go to 1:00.
    Day(zone: "Asia/Beirut", text: "20220327", start: 1_648_332_000, minutes: 1_380),
    // 2022-10-28T21:00:00Z: at 24:00 they go back to 23:00.
    Day(zone: "Asia/Beirut", text: "20221029", start: 1_666_990_800, minutes: 1_500),
    // 2026-04-04T13:00:00Z: at 2:00 they go to 1:30.
    Day(zone: "Australia/Lord_Howe", text: "20260405", start: 1_775_307_600, minutes: 1_470),
    Day(zone: "Asia/Shanghai", text: "20261117", start: 1_794_844_800, minutes: 1_440),
  ]

  private static func day(_ second: Int64, _ zone: String) -> LocalDay {
    LocalDay.of(Instant(microseconds: second * 1_000_000), in: zone)
  }

  @Test(arguments: days)
  func `a day begins once and lasts until the next, with any clock change`(day: Day) {
    let last = day.start + day.minutes * 60 - 1
    for second in stride(from: day.start, through: last, by: 600) {
      let found = Self.day(second, day.zone)
      #expect(found.text == day.text, "\(second - day.start) s after its beginning")
      #expect(found.startSecond == day.start, "\(second - day.start) s after its beginning")
    }
    #expect(Self.day(day.start - 1, day.zone).text < day.text)
    #expect(Self.day(last, day.zone).text == day.text)
  }

  @Test(arguments: days)
  func `the next day begins where a day ends`(day: Day) {
    let end = day.start + day.minutes * 60
    let next = Self.day(end, day.zone)
    #expect(next.text > day.text)
    #expect(next.startSecond == end)
  }
}
