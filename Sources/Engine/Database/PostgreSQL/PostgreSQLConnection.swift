import CPostgreSQL
import Glibc
import Synchronization
import TongluCore

/// A session with PostgreSQL over libpq, with prepared statements in pipelines: an enqueued
/// statement is sent with the next one whose result is awaited.
///
/// `@unchecked Sendable`: handed to one thread and used by that thread alone.
@safe final class PostgreSQLConnection: Connection, @unchecked Sendable {
  /// The purpose of a statement's result.
  private enum Expected {
    case nothing
    case preparation(PreparedKey)
    /// The transaction's number, and the owner of the node number that it mints under.
    case transactionID
    case answer(Int)
    /// The end of the statements sent before.
    case sync
  }

  /// A statement, and its number of rows of values.
  private struct PreparedKey: Hashable {
    let statement: UInt
    let rowCount: Int
  }

  /// A prepared statement.
  private struct Prepared {
    let name: String
    let dialect: PostgreSQLDialect
  }

  /// The most statements whose results are pending.
  private static let pendingMax = 64
  /// How long the database may take to report that a statement exceeded its time.
  private static let graceNanoseconds: UInt64 = 250_000_000

  /// The time without a received byte after which the database counts as unreachable.
  static let answerNanoseconds: UInt64 = 2_000_000_000
  private static let rollBackNanoseconds: UInt64 = 1_000_000_000
  private static let plansNanoseconds: UInt64 = 60_000_000_000

  let handle: OpaquePointer
  private let settings: PostgreSQLSettings
  private var prepared: [PreparedKey: Prepared] = [:]
  private var preparedCount = 0
  private let parameters = PostgreSQLParameters()
  private var pending: [Expected] = []
  private(set) var isBroken = false
  /// The tenant whose rows the session sees; nil when it was not set or may have been undone.
  private var shownTenant: Int64?
  /// The statement timeout that the database has for this session, in milliseconds.
  private var shownLimit: Int64?
  private var transactionID: Int64?
  /// The owner of the transaction's node number as the transaction sees it; nil without an owner,
  /// or before it is known.
  private(set) var nodeOwner: String?
  /// When prepared plans expire: they are made again as tables grow.
  private var plansUntil: UInt64 = 0
  /// Results that were not read yet, by their tickets.
  private var answers: [Int: PostgreSQLResult] = [:]
  private var lastTicket = 0
  private var stopAt = UInt64.max
  /// Whether the socket was checked after the timeout for a result that had arrived.
  private var hasLookedLate = false
  private var isUnwanted: (@Sendable () -> Bool)?

  /// Whether this session probes if the database answers; other sessions fail at once while it does
  /// not.
  private let isWatching: Bool
  private var quietNanoseconds: UInt64 = 0

  /// UNAVAILABLE DATABASE_AWAY; FAILED_PRECONDITION DATABASE_REFUSED.
  init(_ settings: PostgreSQLSettings, isWatching: Bool = false) throws(Status) {
    self.settings = settings
    self.isWatching = isWatching
    let handle = unsafe try Self.connect(to: settings.url)
    unsafe self.handle = handle
    unsafe PQsetnonblocking(handle, 1)
    unsafe PQsetNoticeProcessor(handle, { _, _ in }, nil)
    // This also detects a server that accepts the connection and then does not answer.
    stop(at: monotonicNanoseconds() + Self.refusalNanoseconds)
    defer { stop(at: .max) }
    try run(PostgreSQLSession.settings)
  }

  deinit { unsafe PQfinish(handle) }

  func stop(at instant: UInt64, orIf isUnwanted: (@Sendable () -> Bool)?) {
    stopAt = instant
    hasLookedLate = false
    self.isUnwanted = isUnwanted
  }

  /// Waits until all sent statements have completed; throws the first failure.
  func settle() throws(Status) {
    if pending.isEmpty { return }
    _ = try arrived()
  }

  var isOverTime: Bool { monotonicNanoseconds() >= stopAt }

  // MARK: Transactions

  func beginView() throws(Status) {
    try begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
  }

  /// Without waiting: the next statement receives the result.
  func endView() {
    if isBroken { return }
    // A transaction must be ended even after the deadline. A pending question must end too, or its
    // failure would be taken for the end's.
    stop(at: pending.isEmpty ? .max : monotonicNanoseconds() + Self.rollBackNanoseconds)
    try? settle()
    if isBroken { return }
    stop(at: .max)
    do throws(Status) {
      try send("COMMIT")
      // Until the synchronization the session counts as active, however long it is idle.
      try synchronize()
    } catch { isBroken = true }
    _ = unsafe PQflush(handle)
  }

  /// Marks the end of a pipeline: the statements sent so far are executed and answered.
  private func synchronize() throws(Status) {
    guard unsafe PQpipelineSync(handle) == 1 else { throw broken() }
    pending.append(.sync)
  }

  /// Whether the session is still open, as far as that is known without a query: a database that
  /// closed it has sent that.
  var isAlive: Bool {
    for _ in 0..<8 where !isBroken {
      var place = pollfd(fd: unsafe PQsocket(handle), events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&place, 1, 0) > 0 else { return true }
      if unsafe PQconsumeInput(handle) != 1 || PQstatus(handle) != CONNECTION_OK {
        isBroken = true
      }
    }
    return !isBroken
  }

  /// Rolls back, even after the deadline; a session in which that fails is broken.
  func rollBack() {
    if isBroken { return }
    stop(at: monotonicNanoseconds() + Self.rollBackNanoseconds)
    // The failure of an enqueued statement would be taken for the rollback's.
    try? settle()
    if isBroken { return }
    do throws(Status) { try control("ROLLBACK") } catch { isBroken = true }
  }

  /// Whether a transaction was left open.
  private var isLeftOpen: Bool {
    let status = unsafe PQtransactionStatus(handle)
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
  }

  /// Refuses a session whose last transaction is still open, so that no call continues another's.
  func checkAtRest() throws(Status) {
    do throws(Status) { try settle() } catch { if isBroken { throw error } }
    guard isLeftOpen else { return }
    isBroken = true
    throw PostgreSQLFailure.away("a transaction was left open")
  }

  /// Begins a transaction that writes, and mints ids under `node`.
  func beginWriting(node: Int64 = 0) throws(Status) {
    try begin("BEGIN ISOLATION LEVEL SERIALIZABLE")
    transactionID = nil
    nodeOwner = nil
    // The snapshot is taken first, so a transaction with a greater number has a newer snapshot.
    try send(
      """
      SELECT CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT),
        (SELECT owner FROM nodes WHERE number = $1)
      """, [node], .transactionID)
  }

  /// Returns once `nodeOwner` is known.
  func awaitNode() throws(Status) {
    if transactionID == nil { try settle() }
  }

  private func begin(_ sql: Statement) throws(Status) {
    if isBroken { throw PostgreSQLFailure.away("the session has ended") }
    // The outcome of the last transaction does not concern this one.
    try checkAtRest()
    answers.removeAll(keepingCapacity: true)
    try send(sql)
    try limit()
    let now = monotonicNanoseconds()
    guard now > plansUntil else { return }
    if plansUntil > 0 { try send("DISCARD PLANS") }
    plansUntil = now + Self.plansNanoseconds
  }

  /// Sends the statement timeout to the database, in coarse steps so that it is rarely sent. The
  /// exact deadline is kept on this side.
  private func limit() throws(Status) {
    let now = monotonicNanoseconds()
    let seconds = stopAt == .max ? 0 : (stopAt > now ? (stopAt - now) / 1_000_000_000 : 0) + 1
    var step: Int64 = seconds == 0 ? 0 : 1_000
    while step < Int64(seconds) * 1_000 { step *= 2 }
    if shownLimit == step { return }
    try send(
      "SELECT set_config('statement_timeout', $1, false), set_config('lock_timeout', $1, false)",
      [String(step)])
    shownLimit = step
  }

  /// Settings made in a transaction that is undone are undone too.
  private func forgetSettings() {
    shownTenant = nil
    shownLimit = nil
  }

  func readAlongKeys() throws(Status) {
    try send(
      """
      SELECT set_config('enable_sort', 'off', true), set_config('enable_seqscan', 'off', true),
        set_config('enable_bitmapscan', 'off', true)
      """)
  }

  func firstPosition() throws(Status) -> Int64 {
    try settle()
    guard let transactionID else {
      throw Status(.internal, "NO_TRANSACTION", "a change outside of a transaction that writes")
    }
    return settings.position(ofTransaction: transactionID)
  }

  func control(_ sql: Statement) throws(Status) {
    try send(sql)
    let text = sql.text
    if text.hasPrefix("ROLLBACK") { forgetSettings() }
    if text.hasPrefix("SAVEPOINT") { return }
    let result = try arrived()
    guard text == "COMMIT", result?.tag == "ROLLBACK" else { return }
    forgetSettings()
    throw Status(.internal, "TRANSACTION_VANISHED", "a statement had failed and nobody said so")
  }

  // MARK: Statements

  func ask(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Question {
    lastTicket += 1
    try post(sql, parameters, .answer(lastTicket), tenant: tenant)
    return Question(statement: sql, parameters: parameters, tenant: tenant, ticket: lastTicket)
  }

  func visit(
    _ question: Question, _ body: (borrowing Row) throws(Status) -> Bool
  ) throws(Status) {
    if answers[question.ticket] == nil { try settle() }
    guard let answer = answers.removeValue(forKey: question.ticket) else {
      throw Status(.internal, "NO_ANSWER", "a question is answered once, in its transaction")
    }
    try answer.visit(body)
  }

  func execute(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Int {
    try post(sql, parameters, .nothing, tenant: tenant)
    guard let result = try arrived() else { throw broken() }
    return result.changedCount
  }

  func execute(
    _ sql: Statement, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status) -> [Int] {
    let tickets = lastTicket + 1..<lastTicket + 1 + rows.count
    for (ticket, row) in zip(tickets, rows) {
      lastTicket = ticket
      try post(sql, row, .answer(ticket), tenant: tenant)
    }
    try settle()
    return tickets.map { answers.removeValue(forKey: $0)?.changedCount ?? 0 }
  }

  func post(_ sql: Statement, _ parameters: [any Bindable], tenant: Int64) throws(Status) {
    try post(sql, parameters, .nothing, tenant: tenant)
  }

  /// As few statements as possible for the number of rows: each has a fixed cost, mostly for the
  /// table's constraints.
  func post(
    _ sql: Statement, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status) {
    var rest = rows[...]
    while !rest.isEmpty {
      let count = SQL.rowCount(of: rest.count)
      try post(sql, rest.prefix(count).flatMap { $0 }, .nothing, rowCount: count, tenant: tenant)
      rest = rest.dropFirst(count)
    }
  }

  private func post(
    _ sql: Statement, _ parameters: [any Bindable], _ expected: Expected, rowCount: Int = 1,
    tenant: Int64
  ) throws(Status) {
    try show(tenant)
    try send(sql, parameters, expected, rowCount: rowCount, tenant: tenant)
    if pending.count >= Self.pendingMax { try settle() }
  }

  /// Sets the tenant for row-level security.
  private func show(_ tenant: Int64) throws(Status) {
    if shownTenant == tenant { return }
    try send("SELECT set_config('tonglu.tenant', $1, false)", [String(tenant)])
    shownTenant = tenant
  }

  private func send(
    _ sql: Statement, _ values: [any Bindable] = [], _ expected: Expected = .nothing,
    rowCount: Int = 1, tenant: Int64 = 0
  ) throws(Status) {
    if isBroken { throw PostgreSQLFailure.away("the session has ended") }
    if monotonicNanoseconds() >= stopAt { throw Failure.interrupted }
    if unsafe PQpipelineStatus(handle) == PQ_PIPELINE_OFF { unsafe PQenterPipelineMode(handle) }
    let key = PreparedKey(statement: sql.key, rowCount: rowCount)
    let known = prepared[key]
    let statement = known ?? named(SQL.repeatRow(in: sql.text, count: rowCount), values)
    bind(values, statement.dialect, tenant: tenant)
    if known == nil {
      let isSent = unsafe parameters.withTypes { types in
        unsafe PQsendPrepare(
          handle, statement.name, statement.dialect.text, Int32(parameters.count), types)
      }
      guard isSent == 1 else { throw broken() }
      prepared[key] = statement
      pending.append(.preparation(key))
    }
    let isSent = unsafe parameters.withValues { values, lengths, formats in
      unsafe PQsendQueryPrepared(
        handle, statement.name, Int32(parameters.count), values, lengths, formats, 1)
    }
    guard isSent == 1 else { throw broken() }
    pending.append(expected)
  }

  private func named(_ text: String, _ values: [any Bindable]) -> Prepared {
    preparedCount += 1
    let listOfTexts = values.contains { $0.list?.isOfTexts == true }
    return Prepared(
      name: "s\(preparedCount)",
      dialect: PostgreSQLDialect(text, listOfTexts: listOfTexts, horizon: settings.horizon))
  }

  private func bind(_ values: [any Bindable], _ dialect: PostgreSQLDialect, tenant: Int64) {
    parameters.begin(dialect.count)
    var number = 0
    for value in values {
      if value.list != nil {
        value.bind(to: Binding(parameters, at: dialect.list - 1))
      } else {
        value.bind(to: Binding(parameters, at: number))
        number += 1
      }
    }
    let expected = dialect.count - (dialect.tenant > 0 ? 1 : 0) - (dialect.list > 0 ? 1 : 0)
    precondition(number == expected, "parameters are missing or too many: \(dialect.text)")
    if dialect.tenant > 0 { parameters.set(tenant, at: dialect.tenant - 1) }
  }

  /// Waits for all sent statements; returns the last result, or throws the first failure.
  private func arrived() throws(Status) -> PostgreSQLResult? {
    if case .sync = pending.last {} else { try synchronize() }
    var failure: Status?
    var last: PostgreSQLResult?
    for expected in pending {
      if case .sync = expected {
        while let end = try nextResult(), end.status != PGRES_PIPELINE_SYNC {}
        continue
      }
      guard let result = try nextResult() else { throw broken() }
      if let status = Self.failure(result) {
        // A statement whose preparation failed is not prepared; after a change of the tables none
        // is.
        if case .preparation(let key) = expected { prepared[key] = nil }
        if status.has(.stalePlan) { prepared = [:] }
        // It was the primary and is no more, or never was.
        if status.has(.databaseAway) { isBroken = true }
        if failure == nil && !status.has(.skipped) { failure = status }
      } else if case .transactionID = expected {
        let row = result.row(0)
        transactionID = row.int(0)
        nodeOwner = row.optionalText(1)
      } else if case .answer(let ticket) = expected {
        answers[ticket] = result
      }
      last = result
      // The results of each statement end with a null.
      while try nextResult() != nil {}
    }
    pending.removeAll(keepingCapacity: true)
    if let failure {
      forgetSettings()
      throw failure
    }
    return last
  }

  static func failure(_ result: PostgreSQLResult) -> Status? {
    switch result.status {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY, PGRES_PIPELINE_SYNC: nil
    case PGRES_PIPELINE_ABORTED: Status(.internal, .skipped, "a statement before it failed")
    default: PostgreSQLFailure.status(result)
    }
  }

  // MARK: Waiting

  /// The next result; waits until the deadline.
  func nextResult() throws(Status) -> PostgreSQLResult? {
    while true {
      let unsent = unsafe PQflush(handle)
      if unsent < 0 { throw broken() }
      if unsafe PQisBusy(handle) == 0 { break }
      try wait(forRoom: unsent > 0)
      guard unsafe PQconsumeInput(handle) == 1 else { throw broken() }
    }
    let result = unsafe PQgetResult(handle).map { unsafe PostgreSQLResult($0) }
    guard unsafe PQstatus(handle) == CONNECTION_OK else { throw broken(result?.field("M")) }
    return result
  }

  /// Waits until the socket is readable or writable; ends the session when its caller has left.
  private func wait(forRoom: Bool) throws(Status) {
    let now = monotonicNanoseconds()
    let limit = stopAt == .max ? UInt64.max : stopAt &+ Self.graceNanoseconds
    // A program that was stopped wakes after its deadline: a result that has arrived is still used.
    if now >= limit, !hasLookedLate {
      hasLookedLate = true
      var place = pollfd(fd: unsafe PQsocket(handle), events: Int16(POLLIN), revents: 0)
      if unsafe poll(&place, 1, 0) > 0 { return }
    }
    if now >= limit || isUnwanted?() == true {
      isBroken = true
      throw Failure.interrupted
    }
    if !isWatching, settings.presence.isAway { throw broken("the database does not answer") }
    var place = pollfd(
      fd: unsafe PQsocket(handle), events: Int16(POLLIN) | (forRoom ? Int16(POLLOUT) : 0),
      revents: 0)
    let step = min(100_000_000, limit - now)
    let isQuiet = unsafe poll(&place, 1, Int32(max(1, step / 1_000_000))) == 0
    quietNanoseconds = isQuiet ? quietNanoseconds + step : 0
    if isWatching, quietNanoseconds >= Self.answerNanoseconds {
      isBroken = true
      throw Failure.interrupted
    }
  }

  /// Waits for a notification, the bell or the timeout; true for a notification or the bell.
  func sleep(milliseconds: Int, orUntil bell: Bell) throws(Status) -> Bool {
    try settle()
    _ = unsafe PQflush(handle)
    // A notification may have arrived with earlier results.
    if isNotified { return true }
    var places = [
      pollfd(fd: unsafe PQsocket(handle), events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    _ = unsafe poll(&places, 2, Int32(milliseconds))
    if places[1].revents != 0 { bell.silence() }
    guard unsafe PQconsumeInput(handle) == 1 else { throw broken() }
    return isNotified || places[1].revents != 0
  }

  /// Consumes the notifications of other sessions; a session also receives its own.
  private var isNotified: Bool {
    var isNotified = false
    while let notification = unsafe PQnotifies(handle) {
      if unsafe notification.pointee.be_pid != PQbackendPID(handle) { isNotified = true }
      unsafe PQfreemem(notification)
    }
    return isNotified
  }

  func broken(_ text: String? = nil) -> Status {
    isBroken = true
    return unsafe PostgreSQLFailure.away(text ?? Self.failureText(handle))
  }
}
