import Synchronization
import TongluCore

/// This server's number among those that share the database. It is part of the ids that it mints,
/// so no two servers mint the same id. The number is leased, and free for others some time after
/// its last renewal.
///
/// A lease that has expired by CLOCK_BOOTTIME (a stopped program, a suspended machine) is renewed
/// before the next transaction, and each transaction reads the owner of the number: a transaction
/// that minted ids under another server's number is undone and repeated under a new one.
final class NodeLease: Sendable {
  /// Numbers 0 and 1 belong to a single server and to its tools.
  private static let numbers: ClosedRange<Int64> = 2...1_023
  private static let keptMicroseconds: Int64 = 120_000_000
  private static let renewedNanoseconds: UInt64 = 20_000_000_000
  /// The age from which the lease is not used. It is shorter than the age at which others may take
  /// the number, by the longest time of a transaction.
  private static let heldNanoseconds: UInt64 = 60_000_000_000

  let owner: String
  /// `renewedAt` is on the boot clock.
  private let state: Mutex<(number: Int64, renewedAt: UInt64)>
  /// Called with a new number.
  private let told = Mutex<(@Sendable (Int) -> Void)?>(nil)
  /// Serializes renewals.
  private let turn = Mutex(())

  /// Calls `body` with the number, now and after each change of it.
  func follow(_ body: @escaping @Sendable (Int) -> Void) {
    told.withLock { $0 = body }
    body(Int(number))
  }

  init(_ connection: PostgreSQLConnection) throws(Status) {
    owner = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let begin = bootNanoseconds()
    let number = try Self.take(owner, connection)
    state = Mutex((number, begin))
  }

  var number: Int64 { state.withLock { $0.number } }

  /// Whether the number is this server's for longer than a transaction may last.
  var isHeld: Bool {
    bootNanoseconds() &- state.withLock { $0.renewedAt } < Self.heldNanoseconds
  }

  /// Renews the lease when it is due; takes another number when the lease expired or another server
  /// took it.
  func renew(_ connection: PostgreSQLConnection, isDue: Bool = false) throws(Status) {
    try turn.withLock { _ throws(Status) in
      let (number, renewedAt) = state.withLock { $0 }
      let now = bootNanoseconds()
      guard isDue || now &- renewedAt > Self.renewedNanoseconds else { return }
      let renewed = try connection.execute(
        """
        UPDATE nodes
        SET expire_time = CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT) + $3
        WHERE number = $1 AND owner = $2
        """, [number, owner, Self.keptMicroseconds], tenant: PostgreSQLDialect.allTenants)
      let kept = renewed > 0 ? number : try Self.take(owner, connection)
      // A transaction that mints under the new number before its lease is stored is undone.
      if kept != number { told.withLock { $0 }?(Int(kept)) }
      state.withLock { $0 = (kept, now) }
    }
  }

  /// UNAVAILABLE NODE_LEASE_LOST when `owner`, read in a transaction that mints under `number`, is
  /// another server: the transaction must not be committed.
  func check(_ owner: String?, of number: Int64) throws(Status) {
    guard owner == self.owner, number == self.number else { throw Self.lost }
  }

  static let lost = Status(
    .unavailable, .nodeLeaseLost, "another server holds this server's number: try again"
  ).retryable(afterMilliseconds: 100)

  /// Called at the program's end: frees the number.
  func release(_ connection: PostgreSQLConnection) throws(Status) {
    _ = try connection.execute(
      "DELETE FROM nodes WHERE number = $1 AND owner = $2", [state.withLock { $0.number }, owner],
      tenant: PostgreSQLDialect.allTenants)
  }

  private static func take(
    _ owner: String, _ connection: PostgreSQLConnection
  ) throws(Status) -> Int64 {
    let tenant = PostgreSQLDialect.allTenants
    _ = try connection.execute(
      """
      DELETE FROM nodes
      WHERE expire_time < CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)
      """, [], tenant: tenant)
    // Servers that start together search from random numbers, so they seldom try the same one.
    var number = Int64.random(in: numbers)
    for _ in numbers {
      let taken = try connection.execute(
        """
        INSERT INTO nodes (number, owner, program, expire_time)
        VALUES ($1, $2, $3,
          CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT) + $4)
        ON CONFLICT (number) DO NOTHING
        """, [number, owner, Migrator.program, keptMicroseconds], tenant: tenant)
      if taken > 0 { return number }
      number = number == numbers.upperBound ? numbers.lowerBound : number + 1
    }
    throw Status(.resourceExhausted, "NO_NODE_LEFT", "1,022 servers use this database")
  }
}
