import Synchronization
import TongluCore

/// The clock of a database that several servers share: the last reading plus the time since then by
/// CLOCK_BOOTTIME. Setting this machine's date does not change it.
final class DatabaseClock: Sendable {
  /// The age at which the clock is read again.
  private static let ageNanosecondsMax: UInt64 = 1_000_000_000
  /// A reading with a longer round trip than this, in microseconds, moves the clock only by more
  /// than the round trip can explain.
  private static let uncertaintyMax: Int64 = 2_000

  /// The database's microseconds since 1970 minus this machine's since boot.
  private let offset: Atomic<Int64>
  private let readAt: Atomic<UInt64>

  init(_ connection: PostgreSQLConnection) throws(Status) {
    offset = Atomic(0)
    readAt = Atomic(0)
    let sentAt = bootNanoseconds()
    let all = Snapshot(tenant: PostgreSQLDialect.allTenants, connection: connection)
    let time = try all.first(Self.reading) { row throws(Status) in row.int(0) } ?? 0
    set(time, sentAt)
  }

  static let reading: Statement =
    "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)"

  var isOld: Bool { bootNanoseconds() &- readAt.load(ordering: .relaxed) > Self.ageNanosecondsMax }

  /// The database read `time` between `sentAt` and now, on the boot clock.
  func note(_ time: Int64, sentAt: UInt64) {
    let (early, late) = (Int64(sentAt / 1_000), Int64(bootNanoseconds() / 1_000))
    let known = offset.load(ordering: .relaxed)
    let isPossible = (early + known...late + known).contains(time)
    if isPossible, late - early > Self.uncertaintyMax { return }
    set(time, sentAt)
  }

  private func set(_ time: Int64, _ sentAt: UInt64) {
    let now = bootNanoseconds()
    offset.store(time - Int64((sentAt / 2 + now / 2) / 1_000), ordering: .relaxed)
    readAt.store(now, ordering: .relaxed)
  }

  private var now: Instant {
    Instant(microseconds: Int64(bootNanoseconds() / 1_000) + offset.load(ordering: .relaxed))
  }

  var wall: WallClock { WallClock { self.now } }
}
