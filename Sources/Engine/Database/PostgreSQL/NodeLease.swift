import Synchronization
import TongluCore

/// This server's number among those that share the database: ids that it mints hold it, so no two
/// servers mint the same. It is leased, and left to others a while after it was last renewed.
final class NodeLease: Sendable {
  /// Node 0 and 1 are those of a server alone and of its tools.
  private static let numbers: ClosedRange<Int64> = 2...1_023
  private static let keptMicroseconds: Int64 = 120_000_000
  private static let renewedNanoseconds: UInt64 = 20_000_000_000

  let owner: String
  private let state: Mutex<(number: Int64, renewedAt: UInt64)>
  /// Told of another number.
  private let told = Mutex<(@Sendable (Int) -> Void)?>(nil)

  /// Calls `body` with the number, now and whenever it has become another.
  func follow(_ body: @escaping @Sendable (Int) -> Void) {
    told.withLock { $0 = body }
    body(Int(state.withLock { $0.number }))
  }

  init(_ connection: PostgreSQLConnection) throws(Status) {
    owner = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let number = try Self.take(owner, connection)
    state = Mutex((number, monotonicNanoseconds()))
  }

  /// Renews it when it is time; takes another where it was left too long.
  func renew(_ connection: PostgreSQLConnection, isDue: Bool = false) throws(Status) {
    let (number, renewedAt) = state.withLock { $0 }
    let now = monotonicNanoseconds()
    guard isDue || now - renewedAt > Self.renewedNanoseconds else { return }
    let renewed = try connection.execute(
      """
      UPDATE nodes SET expire_time = CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)
        + $3
      WHERE number = $1 AND owner = $2
      """, [number, owner, Self.keptMicroseconds], tenant: PostgreSQLDialect.allTenants)
    let kept = renewed > 0 ? number : try Self.take(owner, connection)
    state.withLock { $0 = (kept, now) }
    if kept != number { told.withLock { $0 }?(Int(kept)) }
  }

  /// The program ends: the number is free.
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
    // Those who come at once take different ones: from a place of its own each looks on.
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
