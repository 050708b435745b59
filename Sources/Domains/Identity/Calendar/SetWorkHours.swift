package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension CalendarService {
  package func setWorkHours(
    _ request: SetWorkHoursRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> SetWorkHoursResponse {
    let week = try WorkCalendarRules.week(request.hours, field: "hours")
    var calendar = try WorkCalendarRecord.current(
      asOf: request.version, transaction.snapshot)
    if week != calendar.week { try calendar.store(week: week, transaction) }
    var response = SetWorkHoursResponse()
    response.calendar = calendar.message(
      timeZone: try EnterpriseRecord.current(transaction.snapshot).timeZone)
    return response
  }
}

extension WorkCalendarRecord {
  /// The calendar for a change of `version`; ABORTED STALE_VERSION.
  static func current(
    asOf version: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> WorkCalendarRecord {
    let calendar = try current(snapshot)
    guard calendar.version == version else {
      throw .staleVersion("work calendar", given: version, stored: calendar.version)
    }
    return calendar
  }
}
