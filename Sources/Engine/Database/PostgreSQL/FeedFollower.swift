import Glibc
import Synchronization
import TongluCore

/// Follows the change feed of a database that several servers write: one thread with a session of
/// its own, woken by LISTEN/NOTIFY and by the clock. It keeps the lease of this server's node too,
/// and knows first whether the database answers.
///
/// `@unchecked Sendable`: `thread` is guarded by its mutex, `forestalled` and `held` are the
/// thread's, the rest is immutable or atomic.
final class FeedFollower: @unchecked Sendable {
  /// Without a notification the feed is looked at so often; sooner after something has happened.
  private static let idleMilliseconds = 100
  private static let soonestMilliseconds = 5
  /// How long a batch may take those who follow.
  private static let deliveryNanoseconds: UInt64 = 30_000_000_000
  private static let retryMicroseconds: UInt32 = 250_000
  private static let soonMicroseconds: UInt32 = 20_000
  private static let batchMax = 1_000

  /// The kinds of things that servers keep in memory.
  private let urgent: List
  private let settings: PostgreSQLSettings
  private let epoch: Int64
  private let commits: CommitClock
  private let applier: Applier
  private let lease: NodeLease
  private let written: WrittenPosition
  private let clock: DatabaseClock
  private let freshness: Freshness
  private let bell: Bell
  private let isStopped = Atomic<Bool>(false)
  private let hasWritten = Atomic<Bool>(false)
  /// A position of this server's that waits for its turn, and since when; the former is the
  /// thread's own.
  private var held: Int64?
  private let heldSince = Atomic<UInt64>(0)
  private let thread = Mutex<WorkerThread?>(nil)
  /// Positions of changes that were delivered out of order. Confined to the thread.
  private var forestalled: Set<Int64> = []

  init(
    _ settings: PostgreSQLSettings, epoch: Int64, _ commits: CommitClock, _ applier: Applier,
    _ lease: NodeLease, _ written: WrittenPosition, _ clock: DatabaseClock,
    _ freshness: Freshness, keptInMemory: [Entity]
  ) throws(Status) {
    urgent = List(keptInMemory.map(\.number))
    self.written = written
    self.clock = clock
    self.freshness = freshness
    self.settings = settings
    self.epoch = epoch
    self.commits = commits
    self.applier = applier
    self.lease = lease
    bell = try Bell()
  }

  func start() {
    thread.withLock { thread in
      guard thread == nil else { return }
      thread = WorkerThread(name: "feed") { [self] in
        while !isStopped.load(ordering: .relaxed) { follow() }
      }
    }
  }

  /// This server has committed a change.
  func wake() {
    hasWritten.store(true, ordering: .releasing)
    bell.ring()
  }

  func stop() {
    isStopped.store(true, ordering: .relaxed)
    bell.ring()
    thread.withLock { thread in
      thread?.join()
      thread = nil
    }
  }

  /// Follows over one session for as long as it holds.
  private func follow() {
    var wasThere = false
    do throws(Status) {
      let connection = try PostgreSQLConnection(settings, isWatching: true)
      connection.stop(at: monotonicNanoseconds() + PostgreSQLConnection.answerNanoseconds)
      try History.check(epoch, connection)
      try checkHorizon(connection)
      // This session's writes are soon repeated, so they wait for no standby.
      try connection.run("SET synchronous_commit = off; LISTEN tonglu")
      // Before anybody mints again: it may have been left too long.
      try lease.renew(connection, isDue: true)
      // Nor is anybody let in before what has ended meanwhile is known.
      _ = try turn(connection)
      settings.presence.set(isAway: false)
      wasThere = true
      var pause = Self.soonestMilliseconds
      while !isStopped.load(ordering: .relaxed) {
        let begin = monotonicNanoseconds()
        let isBusy = try turn(connection)
        connection.stop(at: monotonicNanoseconds() + PostgreSQLConnection.answerNanoseconds)
        try lease.renew(connection)
        pause = isBusy ? Self.soonestMilliseconds : min(pause * 2, Self.idleMilliseconds)
        if try connection.sleep(milliseconds: pause, orUntil: bell) {
          pause = Self.soonestMilliseconds
          // Changes written within a moment are delivered together.
          Self.rest(since: begin)
        }
      }
    } catch {
      if isStopped.load(ordering: .relaxed) { return }
      // A session may end while the database still serves: the next one shows it. A silent database
      // is another case.
      if wasThere, !error.has(.interrupted) {
        return sleepMicroseconds(Self.soonMicroseconds)
      }
      settings.presence.set(isAway: true)
      sleepMicroseconds(Self.retryMicroseconds)
    }
  }

  /// Lets the time that lies between two looks go by.
  private static func rest(since begin: UInt64) {
    let least = UInt64(soonestMilliseconds) * 1_000_000
    let past = monotonicNanoseconds() - begin
    if past < least { sleepMicroseconds(UInt32((least - past) / 1_000)) }
  }

  /// Takes over what is new; whether there was anything.
  private func turn(_ connection: PostgreSQLConnection) throws(Status) -> Bool {
    connection.stop(at: monotonicNanoseconds() + PostgreSQLConnection.answerNanoseconds)
    // One NOTIFY for many commits: a NOTIFY in each would serialize them.
    if hasWritten.exchange(false, ordering: .acquiring) { try connection.run("NOTIFY tonglu") }
    var hasNews = false
    var isWhole = false
    // What is committed before this is in the view, and is applied when this ends.
    var viewedAt = bootNanoseconds()
    while !isWhole, !isStopped.load(ordering: .relaxed) {
      connection.stop(at: monotonicNanoseconds() + PostgreSQLConnection.answerNanoseconds)
      viewedAt = bootNanoseconds()
      let news = try news(connection)
      try forestall(news.early, connection)
      guard let last = news.last else {
        isWhole = true
        break
      }
      hasNews = true
      try deliver(news.next, connection)
      commits.reach(last)
      applier.publish(news.next)
      isWhole = news.isWhole
    }
    if isWhole { freshness.heard(at: viewedAt) }
    noteHeld()
    return hasNews
  }

  private func noteHeld() {
    if let held, held > commits.position { return }
    held = written.value > commits.position ? written.value : nil
    heldSince.store(held == nil ? 0 : monotonicNanoseconds(), ordering: .relaxed)
  }

  /// For how long a change of this server has waited for its turn.
  var heldNanoseconds: UInt64 {
    let since = heldSince.load(ordering: .relaxed)
    return since == 0 ? 0 : monotonicNanoseconds() - since
  }

  /// Who is kept in memory is dropped or read again as soon as its change is seen, even while an
  /// older transaction holds the feed back: a right that has ended does not wait for strangers. The
  /// feed delivers it again in order.
  private func forestall(
    _ early: [Change], _ connection: PostgreSQLConnection
  ) throws(Status) {
    let fresh = early.filter { !forestalled.contains($0.position) }
    if !fresh.isEmpty { try deliver(fresh, connection) }
    forestalled = Set(early.map(\.position))
  }

  private func deliver(
    _ changes: [Change], _ connection: PostgreSQLConnection
  ) throws(Status) {
    connection.stop(at: monotonicNanoseconds() + Self.deliveryNanoseconds)
    try applier.deliver(changes, over: connection)
  }

  /// What one view shows of the feed.
  private struct News {
    /// Changes of cached callers that are not yet delivered in order.
    var early: [Change] = []
    /// The next changes in their turn. Kinds that only a newer program knows are among them: no
    /// observer looks at them.
    var next: [Change] = []
    /// The position up to which that is all; nil for nothing new.
    var last: Int64?
    /// No further change can be delivered in order.
    var isWhole = true
  }

  private func news(_ connection: PostgreSQLConnection) throws(Status) -> News {
    try connection.beginView()
    defer { connection.endView() }
    let view = Snapshot(tenant: PostgreSQLDialect.allTenants, connection: connection)
    let question = try view.ask(
      """
      SELECT position, entity, entity_id, version, kind, actor, at, customer_id, account_id,
        origin, tenant
      FROM feed
      WHERE position > 0 AND position > $1 AND position < $horizon ORDER BY position LIMIT $2
      """, commits.position, Self.batchMax)
    let time = clock.isOld ? (try view.ask(DatabaseClock.reading), bootNanoseconds()) : nil
    var news = News()
    news.early = try early(view)
    var count = 0
    try view.each(question) { row throws(Status) in
      count += 1
      news.last = row.int(0)
      news.next.append(Change(row, tenant: row.int(10)))
    }
    if let (time, sentAt) = time {
      let read = try view.first(time) { row throws(Status) in row.int(0) }
      if let read { clock.note(read, sentAt: sentAt) }
    }
    news.isWhole = count < Self.batchMax
    return news
  }

  private func early(_ view: borrowing Snapshot) throws(Status) -> [Change] {
    var early: [Change] = []
    var after: Int64 = 0
    var count = Self.batchMax
    while count == Self.batchMax {
      count = 0
      try view.each(
        """
        SELECT position, entity, entity_id, version, kind, actor, at, customer_id, account_id,
          origin, tenant
        FROM feed
        WHERE position > 0 AND position >= $horizon AND position > $1
          AND entity IN ($list)
        ORDER BY position LIMIT $2
        """, after, Self.batchMax, urgent
      ) { row throws(Status) in
        count += 1
        after = row.int(0)
        early.append(Change(row, tenant: row.int(10)))
      }
    }
    return early
  }

  /// FAILED_PRECONDITION HISTORY_CHANGED when transaction numbers are below those already
  /// delivered: a standby that had not received everything has taken over.
  private func checkHorizon(_ connection: PostgreSQLConnection) throws(Status) {
    let hasGoneBack = try Snapshot(
      tenant: PostgreSQLDialect.allTenants, connection: connection
    ).first("SELECT $horizon <= $1", commits.position) { row throws(Status) in row.bool(0) }
    if hasGoneBack == true { throw History.changed }
  }
}

/// Wakes a thread that sleeps on descriptors: a pipe that is written to.
final class Bell: Sendable {
  let descriptor: Int32
  private let rope: Int32

  init() throws(Status) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw Status(.resourceExhausted, "NO_DESCRIPTORS", "no descriptor is left")
    }
    (descriptor, rope) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(descriptor)
    close(rope)
  }

  /// A full pipe already wakes its reader.
  func ring() {
    var one: UInt8 = 1
    _ = unsafe write(rope, &one, 1)
  }

  func silence() {
    var bytes = [UInt8](repeating: 0, count: 512)
    while unsafe read(descriptor, &bytes, bytes.count) == bytes.count {}
  }
}
