import ArgumentParser
package import TongluCore

/// A typed time: a day or a local time of the enterprise, or RFC 3339 with an offset.
package struct TimeText: ExpressibleByArgument {
  /// The text in the help of each such option.
  package static let forms: String = localized(
    "2026-12-01 or 2026-12-01T08:00, or RFC 3339 with an offset of its own")
  package static let hint: String = localized(" (\(forms))")

  private enum Form {
    case instant(Instant)
    /// The midnight or the time as shown by clocks, in seconds since 1970 on those clocks.
    case day(Int64)
    case time(Int64)
  }

  private let text: String
  private let form: Form

  package init?(argument: String) {
    text = argument
    if let instant = Instant(rfc3339: argument) {
      form = .instant(instant)
    } else if argument.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil,
      let day = Instant(rfc3339: argument + "T00:00:00Z")
    {
      form = .day(day.seconds)
    } else if let match = argument.wholeMatch(of: /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?/),
      let time = Instant(rfc3339: "\(match.1)T\(match.2)\(match.3 ?? ":00")Z")
    {
      form = .time(time.seconds)
    } else {
      return nil
    }
  }

  /// The time. A day in an option that names an end is included: the result is the next midnight,
  /// and a line on standard error reports it.
  package func instant(_ session: Session, _ option: String) async throws -> Instant {
    switch form {
    case .instant(let instant): return instant
    case .day(let midnight):
      let zone = try await session.zoneNow()
      guard Self.isEnd(option) else { return zone.startOfDay(midnight) }
      let end = zone.startOfDay(midnight + 86_400)
      Output.note(
        localized(
          "--\(option) \(text): to the end of that day, \(zone.rfc3339(end)) (\(zone.name))"))
      return end
    case .time(let reading):
      let zone = try await session.zoneNow()
      let times = zone.times(showing: reading)
      guard let time = times.first else {
        throw ValidationError(
          localized("\(text) does not exist in \(zone.name): clocks are set forward then"))
      }
      guard times.count == 1 else {
        throw ValidationError(
          localized(
            """
            \(text) occurs twice in \(zone.name), where clocks are set back: write \
            \(zone.rfc3339(times[0])) or \(zone.rfc3339(times[1]))
            """))
      }
      return time
    }
  }

  /// Whether the option is an upper bound of a time.
  private static func isEnd(_ option: String) -> Bool {
    let last = option.split(separator: "-").suffix(2)
    return last.last == "until" || last.last == "before"
      || (last.last == "time" && (last.first == "end" || last.first == "expire"))
  }
}
