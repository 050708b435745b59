import Synchronization
import TongluCore

/// Delivers changes to observers, one batch after the other: the view of a later batch is never
/// older than that of an earlier one.
final class Applier: Sendable {
  private let observers: Observers
  private let turn = Mutex(())

  init(_ observers: Observers) {
    self.observers = observers
  }

  /// Called before the caller gets its response, with the changes that this server committed and
  /// that observers need at once. `connection` is idle; nil when it was lost.
  func apply(_ changes: [Change], over connection: PostgreSQLConnection?) {
    let urgent = changes.filter { $0.entity.traits.contains(.keptInMemory) }
    if urgent.isEmpty { return }
    turn.withLock { _ in
      // Observers hide a record that cannot be read, and read it again at its next change.
      let connection: any Connection = connection ?? NoConnection()
      // The feed's thread may wait for this one.
      connection.stop(at: monotonicNanoseconds() + Self.applyNanoseconds)
      try? connection.beginView()
      defer {
        connection.endView()
        connection.stop(at: .max)
      }
      tell(urgent, over: connection)
    }
  }

  private static let applyNanoseconds: UInt64 = 2_000_000_000

  /// Delivers changes of the feed, including this server's own. Throws when an observer could not
  /// read all of them.
  func deliver(_ changes: [Change], over connection: PostgreSQLConnection) throws(Status) {
    try turn.withLock { _ throws(Status) in
      try connection.beginView()
      defer { connection.endView() }
      tell(changes, over: connection)
      if connection.isBroken || connection.isOverTime { throw Failure.interrupted }
    }
  }

  private func tell(_ changes: [Change], over connection: any Connection) {
    let view = Snapshot(tenant: PostgreSQLDialect.allTenants, connection: connection)
    for observer in observers.all { observer.committed(changes, view) }
  }

  func publish(_ changes: [Change]) {
    for observer in observers.all { observer.published(changes) }
  }
}

/// A connection without a session: every statement fails.
final class NoConnection: Connection {
  private static let failure = Status(.unavailable, "NO_DATABASE", "there is no session")

  var isBroken: Bool { true }
  var isOverTime: Bool { false }
  func beginView() throws(Status) { throw Self.failure }
  func endView() {}
  func ask(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Question { throw Self.failure }
  func visit(
    _ question: Question, _ body: (borrowing Row) throws(Status) -> Bool
  ) throws(Status) { throw Self.failure }
  func execute(
    _ sql: Statement, _ parameters: [any Bindable], tenant: Int64
  ) throws(Status) -> Int { throw Self.failure }
  func execute(
    _ sql: Statement, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status) -> [Int] { throw Self.failure }
  func post(_ sql: Statement, _ parameters: [any Bindable], tenant: Int64) throws(Status) {
    throw Self.failure
  }
  func post(
    _ sql: Statement, forEach rows: [[any Bindable]], tenant: Int64
  ) throws(Status) { throw Self.failure }
  func control(_ sql: Statement) throws(Status) { throw Self.failure }
  func stop(at instant: UInt64, orIf isUnwanted: (@Sendable () -> Bool)?) {}
  func firstPosition() throws(Status) -> Int64 { throw Self.failure }
}
