/// The work calendar: `WorkSchedule` computes, `WorkCalendarRecord` is stored, `WorkCalendarRules`
/// checks requests.
package struct CalendarService: CalendarServiceProtocol {
  package init() {}
}
