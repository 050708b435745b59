package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension CalendarService {
  private static let minutesMax: Int32 = 100_000
  /// The years 2000 to 2199.
  private static let secondsAllowed: Range<Int64> = 946_684_800..<7_258_118_400

  package func computeWorkTime(
    _ request: ComputeWorkTimeRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ComputeWorkTimeResponse {
    let time = request.atTime ?? call.now
    guard Self.secondsAllowed.contains(time.seconds) else {
      throw .invalid("BAD_TIME", field: "at_time", "an instant of the years 2000 to 2199")
    }
    guard (0...Self.minutesMax).contains(request.workMinutes) else {
      throw .invalid("BAD_MINUTES", field: "work_minutes", "0 to 100,000 minutes")
    }
    let zone = try EnterpriseRecord.current(snapshot).timeZone
    let schedule = try WorkCalendarRecord.schedule(around: time, timeZone: zone, snapshot)
    let day = schedule.day(of: time)
    var response = ComputeWorkTimeResponse()
    response.isOpen = schedule.isOpen(at: time)
    response.openTime = schedule.opening(from: time)
    response.closeTime = schedule.closing(from: time)
    response.dueTime = schedule.instant(Int64(request.workMinutes) * 60, after: time)
    response.day = day.text
    response.isWorkDay = schedule.isWorkDay(day)
    response.nextWorkDay = schedule.workDay(after: day)?.text ?? ""
    return response
  }
}
