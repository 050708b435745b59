import Synchronization
import TongluCore

/// The address of the database, and how this program's sessions see it.
struct PostgreSQLSettings: Sendable {
  /// A connection string of libpq; it may hold a password and is never shown.
  let url: String
  let presence: Presence
  /// An offset of positions, added to those computed from transaction numbers: greater than 0 once
  /// the rows were moved from another cluster with greater numbers.
  var base: Int64 = 0

  /// The bits of a position that number the changes of one transaction: the most that it may
  /// record.
  static let changesBits: Int64 = 20

  /// The first position of a transaction; a later transaction has greater positions.
  ///
  /// A transaction gets its number after its view, so the changes of one thing are in the order of
  /// its versions.
  func position(ofTransaction number: Int64) -> Int64 { base + number << Self.changesBits }

  /// The position before which the feed is complete: all transactions with lower numbers have
  /// ended.
  var horizon: String {
    "(\(base) + (CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)"
      + " << \(Self.changesBits)))"
  }
}

/// Whether the database answers, as far as this program knows.
final class Presence: Sendable {
  private let away = Atomic<Bool>(false)
  /// Called with false when it becomes unreachable, with true when it is back.
  private let told = Mutex<(@Sendable (Bool) -> Void)?>(nil)
  private let conditions: Conditions

  init(_ conditions: Conditions = Conditions()) { self.conditions = conditions }

  var isAway: Bool { away.load(ordering: .relaxed) }

  func follow(_ body: @escaping @Sendable (Bool) -> Void) { told.withLock { $0 = body } }

  func set(isAway: Bool) {
    guard away.exchange(isAway, ordering: .relaxed) != isAway else { return }
    told.withLock { $0 }?(!isAway)
    if isAway {
      conditions.meet(.databaseAway, PostgreSQLFailure.away("the database does not answer"))
    } else {
      conditions.end(.databaseAway)
    }
  }

  /// Refuses calls that would wait for the database.
  func check() throws(Status) {
    if isAway { throw PostgreSQLFailure.away("the database does not answer") }
  }
}
