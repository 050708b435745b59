import Glibc
import Synchronization
import TongluCore

/// Reads the change feed of a database that several servers write: one thread with its own session,
/// woken by LISTEN/NOTIFY and by a timer. It also renews the lease of this server's node number,
/// and is the first to notice that the database does not answer.
///
/// `@unchecked Sendable`: `thread` is guarded by its mutex, `forestalled` and `held` are confined
/// to the thread, the rest is immutable or atomic.
final class FeedFollower: @unchecked Sendable {
  /// The interval of reads without a notification.
  private static let idleMilliseconds = 100
  private static let soonestMilliseconds = 5
  /// The time limit for observers to process a batch.
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
  /// The position of this server's oldest change that is not yet deliverable, confined to the
  /// thread, and since when it is held.
  private var held: Int64?
  private let heldSince = Atomic<UInt64>(0)
  private let thread = Mutex<WorkerThread?>(nil)
  /// Positions of changes delivered out of order. Confined to the thread.
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

  /// Called when this server has committed a change.
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

  /// Reads the feed over one session until it breaks.
  private func follow() {
    var wasThere = false
    do throws(Status) {
      let connection = try PostgreSQLConnection(settings, isWatching: true)
      connection.stop(at: monotonicNanoseconds() + PostgreSQLConnection.answerNanoseconds)
      try History.check(epoch, connection)
      try checkHorizon(connection)
      // This session's writes are repeated soon, so they do not wait for a standby.
      try connection.run("SET synchronous_commit = off; LISTEN tonglu")
      // The lease may have run out, so it is renewed before any id is minted.
      try lease.renew(connection, isDue: true)
      // Calls are admitted only when all revocations since then are known.
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
          // Changes written within a short time are delivered together.
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

  /// Waits for the rest of the interval between two reads.
  private static func rest(since begin: UInt64) {
    let least = UInt64(soonestMilliseconds) * 1_000_000
    let past = monotonicNanoseconds() - begin
    if past < least { sleepMicroseconds(UInt32((least - past) / 1_000)) }
  }

  /// Applies new changes; returns whether there were any.
  private func turn(_ connection: PostgreSQLConnection) throws(Status) -> Bool {
    connection.stop(at: monotonicNanoseconds() + PostgreSQLConnection.answerNanoseconds)
    // One NOTIFY for many commits: one in each commit would serialize them.
    if hasWritten.exchange(false, ordering: .acquiring) { try connection.run("NOTIFY tonglu") }
    var hasNews = false
    var isWhole = false
    // Everything committed before this instant is in the view, and has been applied when this
    // returns.
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

  /// How long a change of this server has been waiting for delivery.
  var heldNanoseconds: UInt64 {
    let since = heldSince.load(ordering: .relaxed)
    return since == 0 ? 0 : monotonicNanoseconds() - since
  }

  /// Cached callers are dropped or read again as soon as their change is visible, even while an
  /// older transaction holds the feed back: a revocation does not wait for unrelated transactions.
  /// The feed delivers the change again in order.
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

  /// The changes of the feed in one view.
  private struct News {
    /// Changes of cached entities that cannot be delivered in order yet.
    var early: [Change] = []
    /// The next changes in order, including kinds known only to a newer program: observers ignore
    /// them.
    var next: [Change] = []
    /// The position up to which `next` is complete; nil without new changes.
    var last: Int64?
    /// Whether no further change can be delivered in order.
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

  /// FAILED_PRECONDITION HISTORY_CHANGED when transaction numbers are lower than those already
  /// delivered: a standby that had not received everything has been promoted.
  private func checkHorizon(_ connection: PostgreSQLConnection) throws(Status) {
    let hasGoneBack = try Snapshot(
      tenant: PostgreSQLDialect.allTenants, connection: connection
    ).first("SELECT $horizon <= $1", commits.position) { row throws(Status) in row.bool(0) }
    if hasGoneBack == true { throw History.changed }
  }
}

/// Wakes a thread that waits on descriptors, through a pipe.
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
