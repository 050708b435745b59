package import ArgumentParser
import TongluClient
package import TongluCommandLine
import TongluCommunityMessages
import TongluCore
import TongluMessages

/// `tonglu today`: what came since the caller last looked, and what waits.
package struct TodayView: HandMadeView {
  package static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: localized(
      "Show the orders, posts and comments since you last looked, and what waits for you."),
    discussion: OptionHelp.discussion(
      localized(
        """
        New are the orders, posts and comments since the last time, each shown once; the first \
        time the orders and posts since the start of the day. Waiting are customers that are not \
        approved, and products that are used up or down to their safety stock. What was seen is \
        kept for each profile and server on this computer; --since shows those since a time \
        again, and changes nothing. --watch continues to show what comes, for the time of --timeout.
        """),
      examples: "tonglu today\n"
        + "tonglu today --since yesterday"))

  @Option(name: .long, help: ArgumentHelp(localized("Since this time instead of the last look.")))
  var since: TimeText?

  @Flag(name: .long, help: localized("Continue to show what comes; Ctrl-C ends."))
  var watch = false

  @OptionGroup package var flags: CallFlags

  package init() {}

  package func show(_ session: Session) async throws {
    let started = ContinuousClock.now
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
    try show(news, since: from, waiting, zone)
    kept.lookTime = now.rfc3339
    try keep(kept)
    guard watch else { return }
    if Terminal.isError { Output.note(localized("following; Ctrl-C ends")) }
    let end = session.timeout.map { started + .seconds($0) }
    try await follow(kept, since: from, until: end, zone, session)
  }

  /// What was shown is kept after it was shown: a screen that failed is shown again.
  private func keep(_ kept: KeptViews) throws(Status) {
    if since == nil { try kept.write() }
  }

  private func show(
    _ news: News, since from: Instant?, _ waiting: Waiting?, _ zone: Zone
  ) throws {
    if flags.output == .json {
      var document = Document()
      if let from { document.add("since", .string(zone.rfc3339(from))) }
      try news.add(to: &document)
      try waiting?.add(to: &document)
      return try document.print()
    }
    var screen = Screen()
    if let from { screen.lines([localized("Since \(zone.text(from, hasSeconds: false))")]) }
    if news.isEmpty { screen.lines([localized("nothing new")]) }
    news.show(on: &screen, zone)
    waiting?.show(on: &screen)
    try screen.print()
  }
}

// Following.
extension TodayView {
  /// Between two looks, in seconds.
  private static let pauseSeconds = 5.0

  /// Shows what comes, until `end` or Ctrl-C. A server that does not answer is asked again.
  private func follow(
    _ kept: KeptViews, since from: Instant, until end: ContinuousClock.Instant?, _ zone: Zone,
    _ session: Session
  ) async throws {
    var kept = kept
    let backoff = Backoff(initialSeconds: Self.pauseSeconds, maxSeconds: 60)
    var random = SystemRandomNumberGenerator()
    var failures = 0
    while true {
      let wait =
        failures == 0
        ? Self.pauseSeconds : backoff.seconds(afterFailures: failures, using: &random)
      let next = ContinuousClock.now + .seconds(wait)
      if let end, end <= next {
        try await Task.sleep(until: end)
        return
      }
      try await Task.sleep(until: next)
      do {
        // A look that fails half-way is as none.
        var seen = kept
        seen.lookTime = WallClock.system.now.rfc3339
        let news = try await News(since: from, &seen, session)
        if !news.isEmpty { try show(news, since: nil, nil, zone) }
        kept = seen
        try keep(kept)
        failures = 0
      } catch let status as Status {
        guard ResumingStream<SubscribeResponse>.Iterator.canResume(after: status) else {
          throw status
        }
        if failures == 0 {
          Output.note(localized("tonglu: the server does not answer; asking again"))
        }
        failures += 1
      }
    }
  }
}
