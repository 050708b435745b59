package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension CalendarService {
  package func getWorkCalendar(
    _ request: GetWorkCalendarRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetWorkCalendarResponse {
    let zone = try EnterpriseRecord.current(snapshot).timeZone
    let range = try Self.range(request, call, timeZone: zone)
    var response = GetWorkCalendarResponse()
    response.calendar = try WorkCalendarRecord.current(snapshot).message(timeZone: zone)
    response.specialDays = try WorkCalendarRecord.specialDays(
      from: range.lowerBound, until: range.upperBound, snapshot
    ).map(\.message)
    return response
  }

  private static func range(
    _ request: GetWorkCalendarRequest, _ call: Call, timeZone: String
  ) throws(Status) -> Range<CivilDay> {
    let daysMax = Int64(WorkCalendarRules.daysMax)
    let from =
      request.fromDay.isEmpty
      ? WorkSchedule(
        week: WorkCalendarRecord().week, offset: WorkCalendarRecord.offset(of: timeZone)
      ).day(of: call.now)
      : try WorkCalendarRules.day(request.fromDay, field: "from_day")
    let until =
      request.untilDay.isEmpty
      ? from.adding(daysMax) : try WorkCalendarRules.day(request.untilDay, field: "until_day")
    guard from < until, until <= from.adding(daysMax) else {
      throw .invalid(
        "BAD_RANGE", field: "until_day", "after from_day, by at most \(daysMax) days")
    }
    return from..<until
  }
}
