import Synchronization
package import TongluCore

/// The age limit of state in memory that follows the feed: callers, the map, permissions of
/// streams.
///
/// The reader of the feed records when it last received it, by CLOCK_BOOTTIME, which includes the
/// time that a program is stopped or a machine is suspended. Beyond `nanosecondsMax` no state in
/// memory is used: the database is queried, or the call waits for the feed. On SQLite this process
/// is the only writer, and its state in memory is current after each commit.
package final class Freshness: Sendable {
  /// The age of the feed beyond which cached state is not used, in nanoseconds.
  package static let nanosecondsMax: UInt64 = 500_000_000
  /// The longest time that a call waits for the feed, and the interval of its checks, in
  /// milliseconds.
  private static let waitMilliseconds = 1_000
  private static let stepMilliseconds = 5
  private static let always = UInt64.max

  /// When the last applied view was taken; `always` without a feed to follow.
  private let heardAt: Atomic<UInt64>

  init(followsFeed: Bool) {
    heardAt = Atomic(followsFeed ? 0 : Self.always)
  }

  /// Everything committed before `instant` on the boot clock has been applied.
  func heard(at instant: UInt64) { heardAt.store(instant, ordering: .releasing) }

  /// Whether state in memory may be used.
  package var isFresh: Bool {
    let heardAt = heardAt.load(ordering: .acquiring)
    return heardAt == Self.always || bootNanoseconds() < heardAt &+ Self.nanosecondsMax
  }

  /// Returns when state in memory may be used; UNAVAILABLE FEED_BEHIND after a second without the
  /// feed. Blocks, so never call it on an event loop unless the state is always fresh.
  package func wait() throws(Status) {
    for _ in 0..<Self.waitMilliseconds / Self.stepMilliseconds {
      if isFresh { return }
      sleepMicroseconds(UInt32(Self.stepMilliseconds) * 1_000)
    }
    guard isFresh else {
      throw Status(
        .unavailable, "FEED_BEHIND", "this server does not receive the writes of others: try again"
      ).retryable(afterMilliseconds: 200)
    }
  }
}

/// Counts changes that may revoke or change permissions, when they are written and again when they
/// are committed and applied. On SQLite, a call authenticated and written at the same count is
/// still authorized; if the count differs, the database is queried.
package final class RightsCounter: Sendable {
  private let number = Atomic<Int64>(0)

  package var value: Int64 { number.load(ordering: .acquiring) }

  func count() { number.add(1, ordering: .acquiringAndReleasing) }
}
