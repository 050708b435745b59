import Foundation
import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluService
import TongluTestSupport

/// Due work on a whole server and either engine: it runs once, whatever ends during it.
@Suite struct TimerTests {
  private static let name = "test-effect"
  private static let refused = Status(.failedPrecondition, "REFUSED", "not yet")

  /// Work with a countable effect: `effects`.
  private static func kind(
    attemptsMax: Int64 = 10, every seconds: Int64? = nil, following entities: Set<Entity> = [],
    _ check: @escaping @Sendable (TimerKey) throws(Status) -> Void = { _ in }
  ) -> TimerKind {
    let body: TimerKind.Body = { key, _, transaction throws(Status) in
      try transaction.execute(
        "UPDATE enterprises SET regular_days = regular_days + 1 WHERE id = $tenant")
      try check(key)
    }
    if let seconds { return TimerKind(name, every: seconds, body) }
    if !entities.isEmpty { return TimerKind(name, following: entities, body) }
    return TimerKind(name, attemptsMax: attemptsMax, body)
  }

  /// The number of runs of the work in an enterprise.
  private func effects(_ bed: Testbed, tenant: Int64? = nil) throws -> Int64 {
    try bed.read(tenant: tenant) { snapshot throws(Status) in
      try snapshot.first("SELECT regular_days - 45 FROM enterprises WHERE id = $tenant") {
        row throws(Status) in row.int(0)
      }
    } ?? 0
  }

  private func records(_ bed: Testbed, tenant: Int64? = nil) throws -> [TimerRecord] {
    try bed.read(tenant: tenant) { snapshot throws(Status) in
      try Timers.list(nil, kind: Self.name, after: nil, limit: 1_000, snapshot)
    }
  }

  private func schedule(
    _ bed: Testbed, _ subjects: [Int64], in seconds: Int64 = 0, tenant: Int64? = nil
  ) throws {
    let due = bed.clock.now.adding(seconds: seconds)
    try bed.write(tenant: tenant) { transaction throws(Status) in
      for subject in subjects {
        try Timers.schedule(Self.name, subject: subject, at: due, transaction)
      }
    }
  }

  private func runner(_ bed: Testbed, _ kind: TimerKind) -> TimerRunner {
    Platform.makeTimers(bed.platform.executor, [kind])
  }

  @Test func `work runs at its time, once, as the program`() throws {
    let bed = try Testbed()
    let runner = runner(bed, Self.kind())
    try schedule(bed, [7], in: 60)
    let due = bed.clock.now.adding(seconds: 60)
    bed.clock.advance(seconds: 59)
    try runner.look()
    #expect(try effects(bed) == 0)
    bed.clock.advance(seconds: 1)
    for _ in 0..<3 { try runner.look() }
    #expect(try effects(bed) == 1)
    #expect(try records(bed).isEmpty)
    let request = ListAuditEntriesRequest()
    let audit: ListAuditEntriesResponse = try bed.call(
      "/tonglu.v1.EnterpriseService/ListAuditEntries", request, as: bed.owner)
    #expect(audit.entries.map(\.method) == ["timer/\(Self.name)"])
    #expect(audit.entries.map(\.callerID) == [0])
    // Scheduled again, it is the same work.
    try bed.write { transaction throws(Status) in
      try Timers.schedule(Self.name, subject: 7, at: due, transaction)
    }
    try runner.look()
    #expect(try effects(bed) == 1)
    #expect(try records(bed).isEmpty)
  }

  @Test func `repeating work in parts is due again at once while there is more to do`() throws {
    let bed = try Testbed()
    let kind = TimerKind(
      Self.name, every: 3_600,
      inParts: { _, _, transaction throws(Status) in
        try transaction.execute(
          "UPDATE enterprises SET regular_days = regular_days + 1 WHERE id = $tenant")
        let days = try transaction.snapshot.first(
          "SELECT regular_days - 45 FROM enterprises WHERE id = $tenant"
        ) { row throws(Status) in row.int(0) }
        return days ?? 3 < 3
      })
    let runner = runner(bed, kind)
    for _ in 0..<8 { try runner.look() }
    #expect(try effects(bed) == 3)
    #expect(try records(bed).map(\.key.dueTime) == [bed.clock.now.adding(seconds: 3_600)])
    bed.clock.advance(seconds: 3_600)
    try runner.look()
    #expect(try effects(bed) == 4)
  }

  @Test func `work that is refused leaves nothing, is tried later, and dies`() throws {
    let bed = try Testbed()
    let runner = runner(bed, Self.kind(attemptsMax: 4) { _ throws(Status) in throw Self.refused })
    try schedule(bed, [7])
    for (attempt, seconds) in zip(1..., [10, 20, 40] as [Int64]) {
      try runner.look()
      let record = try #require(try records(bed).first)
      #expect(record.attempts == Int64(attempt) && record.state == .waiting)
      #expect(record.attemptTime == bed.clock.now.adding(seconds: seconds))
      #expect(record.reason == "REFUSED" && record.message == "not yet")
      bed.clock.advance(seconds: seconds - 1)
      try runner.look()
      #expect(try records(bed).map(\.attempts) == [Int64(attempt)])
      bed.clock.advance(seconds: 1)
    }
    try runner.look()
    #expect(try records(bed).map(\.state) == [.dead])
    bed.clock.advance(seconds: 86_400)
    try runner.look()
    #expect(try records(bed).map(\.attempts) == [4])
    #expect(try effects(bed) == 0)
  }

  @Test func `dead work is retried when the owner requests it`() throws {
    let bed = try Testbed()
    let isRefused = Flag(true)
    let runner = runner(
      bed,
      Self.kind(attemptsMax: 1) { _ throws(Status) in if isRefused.value { throw Self.refused } })
    try schedule(bed, [7])
    try runner.look()
    var request = RetryTimerRequest()
    request.requestID = bed.requestID()
    request.kind = Self.name
    request.subjectID = 7
    request.dueTime = bed.clock.now
    isRefused.value = false
    let reply: RetryTimerResponse = try bed.call(
      "/tonglu.v1.TimerService/RetryTimer", request, as: bed.owner)
    #expect(reply.timer?.state == .waiting && reply.timer?.attempts == 0)
    try runner.look()
    #expect(try effects(bed) == 1)
    #expect(try records(bed).isEmpty)
  }

  @Test func `several servers run each timer once`() async throws {
    let bed = try Testbed()
    let subjects = Array(1...Int64(TimerRunner.dueMax))
    try schedule(bed, subjects)
    let runners = (0..<3).map { _ in runner(bed, Self.kind()) }
    try await withThrowingTaskGroup { tasks in
      for runner in runners { tasks.addTask { try runner.look() } }
      try await tasks.waitForAll()
    }
    for _ in 0..<2 {
      bed.clock.advance(seconds: 11)
      for runner in runners { try runner.look() }
    }
    #expect(try effects(bed) == Int64(subjects.count))
    #expect(try records(bed).isEmpty)
  }

  @Test func `an attempt of an ended server is repeated after its lease, and counts`() throws {
    let bed = try Testbed()
    let runner = runner(bed, Self.kind(attemptsMax: 3))
    try schedule(bed, [7])
    // The state after a server is killed between recording the attempt and the work.
    func kill(afterAttempt attempt: Int64) throws {
      let next = bed.clock.now.adding(
        seconds: TimerKind.backoffSeconds(afterAttempt: attempt))
      _ = try bed.write { transaction throws(Status) in
        try transaction.execute(
          "UPDATE timers SET attempts = $1, attempt_time = $2 WHERE tenant = $tenant AND kind = $3",
          attempt, next, Self.name)
      }
    }
    try kill(afterAttempt: 1)
    try runner.look()
    #expect(try effects(bed) == 0)
    bed.clock.advance(seconds: 10)
    try runner.look()
    #expect(try effects(bed) == 1)
    // Work that ends its server each time is finally dead.
    try schedule(bed, [8])
    try kill(afterAttempt: 3)
    bed.clock.advance(seconds: 40)
    try runner.look()
    #expect(try records(bed).map(\.state) == [.dead])
    #expect(try records(bed).map(\.reason) == ["NOT_FINISHED"])
    #expect(try effects(bed) == 1)
  }

  @Test func `after a downtime a round is bounded, and no enterprise waits for another`()
    throws
  {
    let bed = try Testbed()
    let count = Int64(TimerRunner.dueMax) * 2 + 5
    try schedule(bed, Array(1...count))
    try schedule(bed, [1], tenant: bed.otherTenant.id)
    bed.clock.advance(seconds: 5 * 86_400)
    let runner = runner(bed, Self.kind())
    var done: [Int64] = []
    for _ in 0..<4 {
      try runner.look()
      done.append(try effects(bed))
      #expect(try effects(bed, tenant: bed.otherTenant.id) == 1)
    }
    let step = Int64(TimerRunner.dueMax)
    #expect(zip(done, [0] + done).allSatisfy { $0 - $1 <= step })
    #expect(done.last == count)
  }

  @Test func `repeating work makes up for a downtime once`() throws {
    let bed = try Testbed()
    let runner = runner(bed, Self.kind(every: 3_600))
    for _ in 0..<3 { try runner.look() }
    #expect(try effects(bed) == 1)
    bed.clock.advance(seconds: 3_599)
    try runner.look()
    #expect(try effects(bed) == 1)
    bed.clock.advance(seconds: 1)
    for _ in 0..<3 { try runner.look() }
    #expect(try effects(bed) == 2)
    bed.clock.advance(seconds: 40 * 3_600)
    for _ in 0..<5 { try runner.look() }
    #expect(try effects(bed) == 3)
    #expect(try records(bed).map(\.key.dueTime) == [bed.clock.now.adding(seconds: 3_600)])
  }
}
