package import TongluCore

/// An enterprise's work time, as pure functions of instants.
///
/// Work time is every instant whose wall-clock minute is in an interval of its wall-clock day. So
/// an hour skipped by a clock change has no work time, and a repeated one counts twice. Every
/// search ends after `horizonDays`: the result is then nil.
package struct WorkSchedule: Sendable {
  /// Minutes since midnight by the wall clock, half open.
  package typealias Interval = Range<Int64>

  package static let horizonDays: Int64 = 800
  private static let microseconds: Int64 = 1_000_000
  private static let daySeconds: Int64 = 86_400

  /// The intervals of Monday to Sunday, ascending and disjoint.
  private let week: [[Interval]]
  /// The intervals of days that differ from their weekday; empty for no work.
  private let special: [CivilDay: [Interval]]
  /// The offset of the wall clock from UTC in seconds, at a second since 1970.
  private let offset: @Sendable (Int64) -> Int64

  package init(
    week: [[Interval]], special: [CivilDay: [Interval]] = [:],
    offset: @escaping @Sendable (Int64) -> Int64
  ) {
    precondition(week.count == 7, "a week has seven days")
    self.week = week
    self.special = special
    self.offset = offset
  }

  /// The last instant of a search from `instant`.
  private static func horizon(of instant: Instant) -> Instant {
    instant.adding(seconds: horizonDays * daySeconds)
  }

  /// The wall-clock day of an instant.
  package func day(of instant: Instant) -> CivilDay {
    CivilDay(Self.days(instant.seconds + offset(instant.seconds)))
  }

  /// The work intervals of a day.
  package func intervals(of day: CivilDay) -> [Interval] {
    special[day] ?? week[Int(day.weekday) - 1]
  }

  /// Whether the day has work time.
  package func isWorkDay(_ day: CivilDay) -> Bool { !intervals(of: day).isEmpty }

  /// The first day after `day` with work time.
  package func workDay(after day: CivilDay) -> CivilDay? {
    for distance in 1...Self.horizonDays where isWorkDay(day.adding(distance)) {
      return day.adding(distance)
    }
    return nil
  }

  /// Whether the instant is work time.
  package func isOpen(at instant: Instant) -> Bool {
    span(from: instant, until: instant.adding(seconds: 1))?.lowerBound == instant
  }

  /// The first instant of work time at `instant` or after it.
  package func opening(from instant: Instant) -> Instant? {
    span(from: instant, until: Self.horizon(of: instant))?.lowerBound
  }

  /// The first instant after the opening from `instant` that is not work time.
  package func closing(from instant: Instant) -> Instant? {
    let horizon = Self.horizon(of: instant)
    guard var end = span(from: instant, until: horizon)?.upperBound else { return nil }
    while let next = span(from: end, until: horizon), next.lowerBound == end {
      end = next.upperBound
    }
    return end < horizon ? end : nil
  }

  /// The instant at which `workSeconds` of work time have passed since `instant`; for 0 the next
  /// opening.
  package func instant(_ workSeconds: Int64, after instant: Instant) -> Instant? {
    let horizon = Self.horizon(of: instant)
    var rest = workSeconds * Self.microseconds
    var start = instant
    while let open = span(from: start, until: horizon) {
      let length = open.upperBound.microseconds - open.lowerBound.microseconds
      if rest <= length {
        return Instant(microseconds: open.lowerBound.microseconds + rest)
      }
      rest -= length
      start = open.upperBound
    }
    return nil
  }

  /// The work time between two instants, in microseconds, up to the horizon of the first.
  package func workMicroseconds(from: Instant, until: Instant) -> Int64 {
    let end = min(until, Self.horizon(of: from))
    var sum: Int64 = 0
    var start = from
    while let open = span(from: start, until: end) {
      sum += open.upperBound.microseconds - open.lowerBound.microseconds
      start = open.upperBound
    }
    return sum
  }

  /// The first interval of work time from `start`, before `end`, within one day and one offset of
  /// the clocks.
  private func span(from start: Instant, until end: Instant) -> Range<Instant>? {
    let limit = end.microseconds
    var time = start.microseconds
    while time < limit {
      let second = Instant(microseconds: time).seconds
      let east = offset(second)
      let day = CivilDay(Self.days(second + east))
      let midnight = (day.number * Self.daySeconds - east) * Self.microseconds
      let steady = min(
        steadyEnd(second, east) * Self.microseconds,
        midnight + Self.daySeconds * Self.microseconds)
      for interval in intervals(of: day) {
        let from = max(time, midnight + interval.lowerBound * 60 * Self.microseconds)
        let until = min(
          limit, min(steady, midnight + interval.upperBound * 60 * Self.microseconds))
        if from < until {
          return Instant(microseconds: from)..<Instant(microseconds: until)
        }
      }
      time = steady
    }
    return nil
  }

  /// A second up to which the offset is the same as at `second`: the next clock change, or a day
  /// later. No zone changes its clocks twice in a day.
  private func steadyEnd(_ second: Int64, _ east: Int64) -> Int64 {
    var (same, other) = (second, second + Self.daySeconds)
    if offset(other) == east { return other }
    while other - same > 1 {
      let middle = same + (other - same) / 2
      if offset(middle) == east { same = middle } else { other = middle }
    }
    return other
  }

  private static func days(_ seconds: Int64) -> Int64 {
    (seconds >= 0 ? seconds : seconds - daySeconds + 1) / daySeconds
  }
}
