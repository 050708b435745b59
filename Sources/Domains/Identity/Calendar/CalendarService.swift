/// When the enterprise works: `WorkSchedule` computes, `WorkCalendarRecord` is what is stored,
/// `WorkCalendarRules` what requests may say.
package struct CalendarService: CalendarServiceProtocol {
  package init() {}
}
