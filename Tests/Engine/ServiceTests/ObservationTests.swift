import Synchronization
import Testing
import TongluCore
import TongluDatabase

@testable import TongluService

/// Observations of reads: how many are kept, and when they are written.
@Suite struct ObservationTests {
  private static let member = Caller(tenant: 1, kind: .member, userID: 5, roles: .buyer)
  private static let now = Instant(microseconds: 1_795_000_000_000_000)

  /// Observations that are written as notes, unless writing fails.
  private static func observations(
    _ ward: Ward, failing: @escaping @Sendable () -> Bool = { false }
  ) -> Observations {
    let kind = ObservationKind("look", periodSeconds: 60) { looks, transaction throws(Status) in
      if failing() { throw Status(.internal, "BROKEN", "not now") }
      _ = try transaction.execute(
        "INSERT INTO notes (tenant, id, text) VALUES ($tenant, $1, '')",
        forEach: looks.map { [$0.subject * 1_000_000_000 + $0.period] })
    }
    return Observations([kind], ward.database)
  }

  @Test func `many reads are one transaction, with one row each in their period`() throws {
    let ward = try Ward()
    let observations = Self.observations(ward)
    for _ in 0..<3 {
      for subject: Int64 in 1...100 {
        observations.note("look", subject: subject, by: Self.member, at: Self.now)
      }
    }
    let commits = ward.database.figures.commits
    try observations.flush()
    #expect(ward.database.figures.commits == commits + 1)
    #expect(try ward.notes() == 100)
    observations.note("look", subject: 1, by: Self.member, at: Self.now)
    try observations.flush()
    #expect(try ward.notes() == 100)
    observations.note("look", subject: 1, by: Self.member, at: Self.now.adding(seconds: 60))
    try observations.flush()
    #expect(try ward.notes() == 101)
  }

  @Test func `failed observations are written the next time`() throws {
    let ward = try Ward()
    let isFailing = Mutex(true)
    let observations = Self.observations(ward) { isFailing.withLock { $0 } }
    observations.note("look", subject: 1, by: Self.member, at: Self.now)
    #expect(throws: Status.self) { try observations.flush() }
    #expect(try ward.notes() == 0)
    isFailing.withLock { $0 = false }
    try observations.flush()
    #expect(try ward.notes() == 1)
  }

  @Test func `observations beyond the limit are dropped and counted`() throws {
    let ward = try Ward()
    let observations = Self.observations(ward)
    for subject in 1...Int64(Observations.countMax) + 10 {
      observations.note("look", subject: subject, by: Self.member, at: Self.now)
    }
    func value(_ name: String) -> UInt64? {
      let family = observations.metrics.first { $0.name == name }
      guard case .whole(let value)? = family?.points.first?.value else { return nil }
      return value
    }
    #expect(value("tonglu_observations_dropped_total") == 10)
    #expect(value("tonglu_observations_waiting") == UInt64(Observations.countMax))
  }
}
