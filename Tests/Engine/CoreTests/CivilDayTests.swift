import Foundation
import Testing
import TongluCore

@Suite struct CivilDayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2026-11-18", 20_775, 3),
    ("2199-12-31", 84_005, 2), ("1969-12-31", -1, 3), ("0001-01-01", -719_162, 1),
  ])
  func `a day is parsed and formatted`(text: String, number: Int64, weekday: Int64) {
    let day = CivilDay(text)
    #expect(day?.number == number && day?.text == text && day?.weekday == weekday)
  }

  @Test(arguments: [
    "", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "0000-01-01", "2026-04-31",
    "2026-10-01 ", "2026-10-01T00:00:00Z", "+026-10-01", "２０２６-10-01",
  ])
  func `an invalid day is refused`(text: String) {
    #expect(CivilDay(text) == nil)
  }

  @Test func `days of four centuries equal those of Foundation's calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -70_000, to: 84_000, by: 37) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let (year, month, day) = (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
      let text = String(format: "%04d-%02d-%02d", year, month, day)
      #expect(CivilDay(Int64(number)).text == text)
      #expect(CivilDay(text)?.number == Int64(number))
      #expect(CivilDay(Int64(number)).weekday % 7 == Int64((parts.weekday ?? 0) - 1))
    }
  }
}
