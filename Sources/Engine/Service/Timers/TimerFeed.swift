import TongluCore
import TongluDatabase

// Work triggered by the feed: each change becomes a timer that is due at once.
//
// The position up to which a kind has read the feed is stored with the timers of those changes, in
// one transaction: each change is handled once, whichever server does it.
extension TimerRunner {
  private var following: [TimerKind] { kinds.values.filter { !$0.follows.isEmpty } }

  /// Stores the start of a kind that is new to the installation: the end of the feed, as far as
  /// this server has received it.
  func startFollowing() throws(Status) {
    let following = self.following
    guard !following.isEmpty else { return }
    let new = try read(0) { snapshot throws(Status) in
      var new: [String] = []
      for kind in following {
        if try Self.position(kind.name, snapshot) == nil { new.append(kind.name) }
      }
      return new
    }
    guard !new.isEmpty else { return }
    let position = executor.feedPosition
    try write(0, executor.clock.now) { transaction throws(Status) in
      for name in new { try Self.begin(name, at: position, transaction) }
    }
  }

  func follow(_ tenant: Int64, _ now: Instant) throws(Status) {
    for kind in following {
      // A snapshot that is used for reading: only such a one shows how far the feed is complete.
      let start = try read(0) { snapshot throws(Status) in
        try Self.position(kind.name, snapshot) ?? 0
      }
      let (position, changes) = try read(tenant) { snapshot throws(Status) in
        let position = try Self.position(kind.name, snapshot)
        return (
          position, try snapshot.changes(after: position ?? start, limit: Self.changesMax)
        )
      }
      guard let last = changes.last?.position else { continue }
      let followed = changes.filter { kind.follows.contains($0.entity) }
      try write(tenant, now) { transaction throws(Status) in
        if position == nil { try Self.begin(kind.name, at: start, transaction) }
        guard try Self.move(kind.name, from: position ?? start, to: last, transaction) else {
          return
        }
        for change in followed {
          try Timers.schedule(kind.name, subject: change.id, at: change.at, transaction)
        }
      }
    }
  }

  /// The position up to which a kind has read the feed; nil if it has not begun.
  private static func position(
    _ kind: String, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int64? {
    try snapshot.first(
      "SELECT position FROM timer_feeds WHERE tenant = $tenant AND kind = $1", kind
    ) { row throws(Status) in row.int(0) }
  }

  private static func begin(
    _ kind: String, at position: Int64, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      INSERT INTO timer_feeds (tenant, kind, position) VALUES ($tenant, $1, $2)
      ON CONFLICT (tenant, kind) DO NOTHING
      """, kind, position)
  }

  /// False if another server has advanced it.
  private static func move(
    _ kind: String, from old: Int64, to new: Int64, _ transaction: borrowing Transaction
  ) throws(Status) -> Bool {
    try transaction.execute(
      """
      UPDATE timer_feeds SET position = $3 WHERE tenant = $tenant AND kind = $1 AND position = $2
      """, kind, old, new) > 0
  }
}
