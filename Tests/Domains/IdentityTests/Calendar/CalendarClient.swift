import Testing
import TongluCore
import TongluIdentityMessages
import TongluMessages
import TongluTestSupport

/// The calls of CalendarService for tests.
extension Testbed {
  func calendar<Request: Message, Reply: Message>(
    _ rpc: String, _ request: Request, as actor: Actor
  ) throws(Status) -> Reply {
    try call("/tonglu.v1.CalendarService/\(rpc)", request, as: actor)
  }

  func workCalendar(
    from: String = "", until: String = "", as actor: Actor? = nil
  ) throws -> GetWorkCalendarResponse {
    var request = GetWorkCalendarRequest()
    (request.fromDay, request.untilDay) = (from, until)
    return try calendar("GetWorkCalendar", request, as: actor ?? self.owner)
  }

  /// Sets the hours of the week: weekdays with pairs of minutes.
  @discardableResult
  func setHours(
    _ hours: [(Weekday, [(Int32, Int32)])], version: Int64? = nil, as actor: Actor? = nil
  ) throws -> WorkCalendar {
    var request = SetWorkHoursRequest()
    request.requestID = requestID()
    request.version = try version ?? workCalendar().calendar?.version ?? 0
    request.hours = hours.map { weekday, intervals in
      var hours = WeekdayHours()
      hours.weekday = weekday
      hours.intervals = intervals.map { WorkInterval($0.0, $0.1) }
      return hours
    }
    let reply: SetWorkHoursResponse = try calendar(
      "SetWorkHours", request, as: actor ?? self.manager)
    return try #require(reply.calendar)
  }

  /// Monday to Friday from 9:00 to 18:00.
  @discardableResult
  func setOfficeHours() throws -> WorkCalendar {
    let days: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    return try setHours(days.map { ($0, [(540, 1_080)]) })
  }

  @discardableResult
  func setDays(
    _ days: [SpecialDay], version: Int64? = nil, as actor: Actor? = nil
  ) throws -> WorkCalendar {
    var request = SetSpecialDaysRequest()
    request.requestID = requestID()
    request.version = try version ?? workCalendar().calendar?.version ?? 0
    request.days = days
    let reply: SetSpecialDaysResponse = try calendar(
      "SetSpecialDays", request, as: actor ?? self.manager)
    return try #require(reply.calendar)
  }

  func workTime(
    at text: String? = nil, minutes: Int32 = 0, as actor: Actor? = nil
  ) throws -> ComputeWorkTimeResponse {
    var request = ComputeWorkTimeRequest()
    request.atTime = text.flatMap { Instant(rfc3339: $0) }
    request.workMinutes = minutes
    return try calendar("ComputeWorkTime", request, as: actor ?? self.owner)
  }
}

extension WorkInterval {
  init(_ from: Int32, _ until: Int32) {
    self.init()
    (fromMinute, untilMinute) = (from, until)
  }
}

extension SpecialDay {
  init(_ day: String, _ kind: SpecialDayKind, _ name: String = "", like weekday: Weekday? = nil) {
    self.init()
    (self.day, self.kind, self.name) = (day, kind, name)
    if let weekday { asWeekday = weekday }
  }
}
