import TongluCore

/// A session with the database, of either engine. Confined to one thread at a time.
protocol Connection: AnyObject, Sendable {
  /// It cannot be used again: another takes its place.
  var isBroken: Bool { get }

  /// Whether it still stands, as far as can be seen without asking: looked at before it is used
  /// again.
  var isAlive: Bool { get }

  /// The time of its statements is over.
  var isOverTime: Bool { get }

  /// Whether the feed's customers are looked up from block to block of positions.
  var hasFeedBlocks: Bool { get }

  /// Begins a view that nothing written from now on changes.
  func beginView() throws(Status)
  func endView()

  /// Sends a statement whose rows are visited later; nothing is written until then.
  func ask(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Question

  /// Steps through the rows until `body` returns false, once. `body` may run statements too.
  func visit(
    _ question: Question, _ body: (borrowing Row) throws(Status) -> Bool
  ) throws(Status)

  /// Runs a statement that changes rows; returns how many.
  func execute(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Int

  /// Runs a statement for each row of parameters; returns how many rows each has changed.
  func execute(
    _ sql: Statement, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status) -> [Int]

  /// Runs a statement whose effect nobody waits for: a failure may show at the next statement, at
  /// the latest at the commit.
  func post(_ sql: Statement, _ parameters: [any Bindable], tenant: Int64) throws(Status)

  /// As above, for an `INSERT … VALUES (…)` of rows; all parameters are in its one row of values.
  func post(
    _ sql: Statement, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status)

  /// Until the view or the transaction ends, rows that are asked for in the order of a key are
  /// read along it, whatever is known of the table: of one that was just filled PostgreSQL knows
  /// nothing, and would sort all of it for every page.
  func readAlongKeys() throws(Status)

  /// Runs a statement that begins or ends something.
  func control(_ sql: Statement) throws(Status)

  /// Lets statements run until `instant` on the monotonic clock, or until they are unwanted, then
  /// stops them.
  func stop(at instant: UInt64, orIf isUnwanted: (@Sendable () -> Bool)?)

  /// The first position of the running transaction's changes, where the database gives it.
  func firstPosition() throws(Status) -> Int64
}

extension Connection {
  /// Asks and visits the rows.
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

/// A connection that is made when it is needed, and again when it has broken. Confined to its
/// owner's thread.
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
