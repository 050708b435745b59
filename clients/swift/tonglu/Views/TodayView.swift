package import ArgumentParser
package import TongluCommandLine
import TongluCore
import TongluMessages

/// `tonglu today`: what came since the caller last looked, and what waits.
package struct TodayView: HandMadeView {
  package static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: localized(
      "Show the orders, posts and comments since you last looked, and what waits for you."),
    discussion: localized(
      """
      New are the orders, posts and comments since the last time, each shown once; the first \
      time the orders and posts since the start of the day. Waiting are customers that are \
      not approved, and products that are used up. What was seen is kept for each \
      profile and server on this computer; --since shows those since a time again, \
      and changes nothing.

      Examples: tonglu today; tonglu today --since yesterday
      """))

  @Option(name: .long, help: ArgumentHelp(localized("Since this time instead of the last look.")))
  var since: TimeText?

  @OptionGroup package var flags: CallFlags

  package init() {}

  package func show(_ session: Session) async throws {
    var kept = try KeptViews(session, flags)
    let zone = try await session.zoneNow()
    var from: Instant
    if let since {
      from = try await since.instant(session, "since")
      (kept.orderIDs, kept.orderTime, kept.cursor) = ([], "", "")
    } else {
      let reading = zone.reading(of: WallClock.system.now)
      let midnight = reading - ((reading % 86_400) + 86_400) % 86_400
      from = Instant(rfc3339: kept.lookTime) ?? zone.startOfDay(midnight)
    }
    let now = WallClock.system.now
    let news = try await News(since: from, &kept, session)
    let waiting = try await Waiting(session)
    if flags.output == .json {
      var document = Document()
      document.add("since", .string(zone.rfc3339(from)))
      try news.add(to: &document)
      try waiting.add(to: &document)
      try document.print()
    } else {
      var screen = Screen()
      screen.lines([localized("Since \(zone.text(from, hasSeconds: false))")])
      if news.isEmpty { screen.lines([localized("nothing new")]) }
      news.show(on: &screen, zone)
      waiting.show(on: &screen)
      try screen.print()
    }
    // What was shown is kept after it was shown: a screen that failed is shown again.
    guard since == nil else { return }
    kept.lookTime = now.rfc3339
    try kept.write()
  }
}
