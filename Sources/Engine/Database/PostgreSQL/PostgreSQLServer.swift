import Synchronization
import TongluCore

/// An open PostgreSQL database: migrated, its history known, a node number leased.
final class PostgreSQLServer: DatabaseEngine {
  let epoch: Int64
  let commits: CommitClock
  private let settings: PostgreSQLSettings
  private let applier: Applier
  private let follower: FeedFollower
  private let lease: NodeLease
  private let written: WrittenPosition
  private let databaseClock: DatabaseClock
  let freshness = Freshness(followsFeed: true)
  private let conditions: Conditions
  let warning: String?

  init(
    _ url: String, _ migrations: [Migration], keptInMemory: [Entity], _ observers: Observers,
    _ conditions: Conditions, at now: Instant
  ) throws(Status) {
    var settings = PostgreSQLSettings(url: url, presence: Presence(conditions))
    self.conditions = conditions
    let first = try PostgreSQLConnection(settings)
    try Pooler.check(first, settings)
    // Programs that start together migrate one after the other; the lock ends with the session.
    try first.run("SELECT pg_advisory_lock(\(Self.lockNumber))")
    try PostgreSQLMigrator(migrator: Migrator(migrations)).migrate(first, at: now)
    let history = try History.open(first)
    try first.run("SELECT pg_advisory_unlock(\(Self.lockNumber))")
    settings.base = history.base
    epoch = history.epoch
    let connection = try PostgreSQLConnection(settings)
    databaseClock = try DatabaseClock(connection)
    lease = try NodeLease(connection)
    try connection.beginView()
    let all = Snapshot(tenant: PostgreSQLDialect.allTenants, connection: connection)
    commits = CommitClock(position: try all.lastFeedPosition())
    warning = try Self.warning(all)
    connection.endView()
    self.settings = settings
    applier = Applier(observers)
    written = WrittenPosition()
    follower = try FeedFollower(
      settings, epoch: history.epoch, commits, applier, lease, written, databaseClock, freshness,
      keptInMemory: keptInMemory)
  }

  private static func warning(_ all: borrowing Snapshot) throws(Status) -> String? {
    let role = try all.first(
      """
      SELECT rolname FROM pg_roles
      WHERE rolname = current_user AND (rolsuper OR rolbypassrls)
      """
    ) { row throws(Status) in row.text(0) }
    return role.map {
      "row-level security does not hold the role \($0): it is a superuser or has BYPASSRLS"
    }
  }

  /// "tonglu" in letters of five bits: the key of the advisory lock for schema changes.
  private static let lockNumber = 0x29F_7B0_2D5

  func openForReading() throws(Status) -> any Connection {
    try settings.presence.check()
    return try PostgreSQLConnection(settings)
  }

  func desk(_ meter: WriterMeter, _ queued: ByteBudget) -> WritingDesk {
    WritingDesk(
      settings, commits, meter, queued, applier, follower, written, lease, conditions)
  }

  var clock: WallClock { databaseClock.wall }
  var logBytes: Int { 0 }
  /// The disk of a database server is not visible here.
  var freeBytes: Int64? { nil }
  var isThere: Bool { !settings.presence.isAway }
  var writtenPosition: Int64? { written.value }
  var feedHeldNanoseconds: UInt64 { follower.heldNanoseconds }
  func analyze(_ migrations: [Migration], through writer: Writer) throws(Status) {
    try PostgreSQLConnection(settings).run("ANALYZE")
  }
  func startFollowing() { follower.start() }
  func followNode(_ body: @escaping @Sendable (Int) -> Void) { lease.follow(body) }

  func followPresence(_ body: @escaping @Sendable (Bool) -> Void) {
    settings.presence.follow(body)
  }

  func claim(_ number: Int64) throws(Status) -> Claim? {
    let connection = try PostgreSQLConnection(settings)
    let all = Snapshot(tenant: PostgreSQLDialect.allTenants, connection: connection)
    let isOurs = try all.first("SELECT pg_try_advisory_lock($1)", number) { row throws(Status) in
      row.bool(0)
    }
    return isOurs == true ? Claim(connection) : nil
  }

  func close() {
    follower.stop()
    if let connection = try? PostgreSQLConnection(settings) { try? lease.release(connection) }
  }
}

/// The position of the last change that this server committed.
final class WrittenPosition: Sendable {
  private let last = Atomic<Int64>(0)

  var value: Int64 { last.load(ordering: .acquiring) }

  func raise(to value: Int64) {
    var known = last.load(ordering: .relaxed)
    while known < value {
      let (done, now) = last.compareExchange(
        expected: known, desired: value, ordering: .acquiringAndReleasing)
      if done { return }
      known = now
    }
  }
}
