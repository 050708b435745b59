import TongluCore

/// A session with the database, on either engine. Confined to one thread at a time.
protocol Connection: AnyObject, Sendable {
  /// Whether it is unusable and must be replaced.
  var isBroken: Bool { get }

  /// Whether it is still open, as far as that is known without a query; checked before it is used
  /// again.
  var isAlive: Bool { get }

  /// Whether the deadline of its statements has passed.
  var isOverTime: Bool { get }

  /// Whether the feed of a customer is read by blocks of positions.
  var hasFeedBlocks: Bool { get }

  /// Begins a consistent view, unaffected by later writes.
  func beginView() throws(Status)
  func endView()

  /// Sends a statement whose rows are read later; nothing may be written before that.
  func ask(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Question

  /// Calls `body` for each row until it returns false; once per question. `body` may run
  /// statements.
  func visit(
    _ question: Question, _ body: (borrowing Row) throws(Status) -> Bool
  ) throws(Status)

  /// Runs a statement that changes rows; returns the number of changed rows.
  func execute(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Int

  /// Runs a statement for each row of parameters; returns the number of rows that each changed.
  func execute(
    _ sql: Statement, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status) -> [Int]

  /// Enqueues a statement without waiting for it: a failure is thrown by a later statement, at the
  /// latest by the commit.
  func post(_ sql: Statement, _ parameters: [any Bindable], tenant: Int64) throws(Status)

  /// The same for an `INSERT … VALUES (…)` of rows; all parameters are in its one row of values.
  func post(
    _ sql: Statement, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status)

  /// Until the view or the transaction ends, rows requested in the order of a key are read through
  /// its index, whatever the statistics say: PostgreSQL has none for a table that was just filled,
  /// and would sort the whole table for every page.
  func readAlongKeys() throws(Status)

  /// Runs a statement that begins or ends a transaction or a savepoint.
  func control(_ sql: Statement) throws(Status)

  /// Sets the deadline of statements, an instant on the monotonic clock. They are also stopped when
  /// `isUnwanted` returns true.
  func stop(at instant: UInt64, orIf isUnwanted: (@Sendable () -> Bool)?)

  /// The first position of the running transaction's changes, on engines where the database assigns
  /// positions.
  func firstPosition() throws(Status) -> Int64
}

extension Connection {
  /// Runs a query and visits its rows.
  func visit(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64,
    _ body: (borrowing Row) throws(Status) -> Bool
  ) throws(Status) {
    try visit(ask(sql, parameters, tenant: tenant), body)
  }

  var isAlive: Bool { !isBroken }
  var hasFeedBlocks: Bool { false }
  func readAlongKeys() throws(Status) {}
  func stop(at instant: UInt64) { stop(at: instant, orIf: nil) }
}

/// A connection that is opened on first use and again after it broke. Confined to its owner's
/// thread.
final class ConnectionSource {
  private let open: @Sendable () throws(Status) -> any Connection
  private var current: (any Connection)?

  init(_ open: @escaping @Sendable () throws(Status) -> any Connection) {
    self.open = open
  }

  func connection() throws(Status) -> any Connection {
    if let current, current.isAlive { return current }
    current = nil
    let fresh = try open()
    current = fresh
    return fresh
  }
}
