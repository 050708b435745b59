import Synchronization
import TongluCore

/// Where the database is, and how this program's sessions see it.
struct PostgreSQLSettings: Sendable {
  /// As libpq takes it; it may hold a password, and is never shown.
  let url: String
  let presence: Presence
  /// What is added to the positions that follow from the numbers of transactions: more than 0 once
  /// the rows have moved from another cluster, whose numbers had got further.
  var base: Int64 = 0

  /// How many changes one transaction may record: positions leave so much room for each.
  static let changesBits: Int64 = 20

  /// The first position of a transaction: those of a later one are greater.
  ///
  /// A transaction's number is given after its view is taken, so changes of one thing are in the
  /// order of its versions.
  func position(ofTransaction number: Int64) -> Int64 { base + number << Self.changesBits }

  /// The position before which every change is there and stays as it is: all transactions with
  /// lower numbers have ended.
  var horizon: String {
    "(\(base) + (CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)"
      + " << \(Self.changesBits)))"
  }
}

/// Whether the database answers, as far as this program knows.
final class Presence: Sendable {
  private let away = Atomic<Bool>(false)
  /// Told when it goes away and when it is back.
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

  /// Refuses what would wait for it.
  func check() throws(Status) {
    if isAway { throw PostgreSQLFailure.away("the database does not answer") }
  }
}
