import Synchronization
package import TongluCore

/// How old what is kept in memory and follows the feed may be: the callers, the map, the streams'
/// rights.
///
/// The follower of the feed records when it last received it, by CLOCK_BOOTTIME, which counts while
/// a program is stopped or a machine is suspended. Beyond `nanosecondsMax` nothing in memory is
/// used: the database is asked, or the call waits until the feed is heard again. Over SQLite the
/// only writer is this process, and what it keeps in memory follows each commit.
package final class Freshness: Sendable {
  /// The age of the feed beyond which cached state is not used, in nanoseconds.
  package static let nanosecondsMax: UInt64 = 500_000_000
  /// How long a call may wait for the feed, in milliseconds, and between two looks.
  private static let waitMilliseconds = 1_000
  private static let stepMilliseconds = 5
  private static let always = UInt64.max

  /// When the view was taken that was applied last; `always` where there is no feed to follow.
  private let heardAt: Atomic<UInt64>

  init(followsFeed: Bool) {
    heardAt = Atomic(followsFeed ? 0 : Self.always)
  }

  /// Everything that was committed before `instant` on the boot clock has been applied.
  func heard(at instant: UInt64) { heardAt.store(instant, ordering: .releasing) }

  /// What is in memory may be used.
  package var isFresh: Bool {
    let heardAt = heardAt.load(ordering: .acquiring)
    return heardAt == Self.always || bootNanoseconds() < heardAt &+ Self.nanosecondsMax
  }

  /// Returns once what is in memory may be used; UNAVAILABLE FEED_BEHIND when the feed stays silent
  /// for a second. Never on an event loop, but where it is fresh always.
  package func wait() throws(Status) {
    for _ in 0..<Self.waitMilliseconds / Self.stepMilliseconds {
      if isFresh { return }
      sleepMicroseconds(UInt32(Self.stepMilliseconds) * 1_000)
    }
    guard isFresh else {
      throw Status(
        .unavailable, "FEED_BEHIND", "this server does not hear what others write: try again"
      ).retryable(afterMilliseconds: 200)
    }
  }
}

/// Counts what may end or change a caller's right, as it is written and again once it is committed
/// and applied. Over SQLite a call that was recognised at one number and is written at the same one
/// is still its caller's; at another the database is asked.
package final class RightsCounter: Sendable {
  private let number = Atomic<Int64>(0)

  package var value: Int64 { number.load(ordering: .acquiring) }

  func count() { number.add(1, ordering: .acquiringAndReleasing) }
}
