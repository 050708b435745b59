package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension CalendarService {
  package func setSpecialDays(
    _ request: SetSpecialDaysRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> SetSpecialDaysResponse {
    let wanted = try WorkCalendarRules.specialDays(request.days, field: "days")
    let days = wanted.map(\.day)
    let records = wanted.compactMap(\.record)
    var calendar = try WorkCalendarRecord.current(
      asOf: request.version, transaction.snapshot)
    let known = try WorkCalendarRecord.specialDays(days, transaction.snapshot)
    if Set(known) != Set(records) { try calendar.store(records, of: days, transaction) }
    var response = SetSpecialDaysResponse()
    response.calendar = calendar.message(
      timeZone: try EnterpriseRecord.current(transaction.snapshot).timeZone)
    return response
  }
}
