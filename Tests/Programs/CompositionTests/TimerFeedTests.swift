import Foundation
import Testing
import TongluCRMMessages
import TongluComposition
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService
import TongluTestSupport

/// Timers with jumping clocks, and work triggered by the feed.
@Suite struct TimerFeedTests {
  private static let name = "test-effect"

  /// Records the subjects for which it ran.
  private static func kind(_ seen: Subjects, every seconds: Int64? = nil) -> TimerKind {
    let body: TimerKind.Body = { key, _, _ throws(Status) in seen.add(key.subject) }
    if let seconds { return TimerKind(name, every: seconds, body) }
    return TimerKind(name, body)
  }

  private func runner(_ bed: Testbed, _ kind: TimerKind) -> TimerRunner {
    Platform.makeTimers(bed.platform.executor, [kind])
  }

  private func schedule(_ bed: Testbed, _ subject: Int64, at due: Instant) throws {
    try bed.write { transaction throws(Status) in
      try Timers.schedule(Self.name, subject: subject, at: due, transaction)
    }
  }

  @Test func `a jump ahead that is corrected has run nothing too early`() throws {
    let bed = try Testbed()
    let seen = Subjects()
    let runner = runner(bed, Self.kind(seen))
    try schedule(bed, 1, at: bed.clock.now.adding(seconds: 86_400))
    try runner.look()
    bed.clock.jump(seconds: 30 * 86_400)
    for _ in 0..<5 {
      bed.clock.advance(seconds: 600)
      try runner.look()
    }
    #expect(seen.all.isEmpty)
    bed.clock.jump(seconds: -30 * 86_400)
    try runner.look()
    #expect(seen.all.isEmpty)
    bed.clock.advance(seconds: 86_400)
    try runner.look()
    #expect(seen.all == [1])
  }

  @Test func `a clock set back runs nothing twice and delays nothing`() throws {
    let bed = try Testbed()
    let seen = Subjects()
    let isRefused = Flag(true)
    let runner = runner(
      bed,
      TimerKind(Self.name) { key, _, _ throws(Status) in
        if key.subject == 2, isRefused.value {
          throw Status(.failedPrecondition, "REFUSED", "not yet")
        }
        seen.add(key.subject)
      })
    // Long overdue, so that it is due by the corrected clock too; the clock is a month ahead.
    let due = bed.clock.now.adding(seconds: -60)
    bed.clock.advance(seconds: 30 * 86_400)
    try schedule(bed, 1, at: due)
    try schedule(bed, 2, at: due)
    try runner.look()
    #expect(seen.all == [1])
    bed.clock.jump(seconds: -30 * 86_400)
    isRefused.value = false
    try runner.look()
    try runner.look()
    #expect(seen.all == [1, 2])
    bed.clock.advance(seconds: 60 * 86_400)
    try runner.look()
    #expect(seen.all == [1, 2])
  }

  @Test func `repeating work continues after a clock was ahead`() throws {
    let bed = try Testbed()
    let seen = Subjects()
    let runner = runner(bed, Self.kind(seen, every: 3_600))
    bed.clock.advance(seconds: 30 * 86_400)
    for _ in 0..<3 { try runner.look() }
    bed.clock.jump(seconds: -30 * 86_400)
    let before = seen.all.count
    for _ in 0..<3 {
      try runner.look()
      bed.clock.advance(seconds: 3_600)
    }
    for _ in 0..<2 { try runner.look() }
    // For both enterprises and without one.
    #expect(seen.all.count - before >= 3 * 2)
  }

  private func makeClass(_ bed: Testbed, _ code: String) throws -> Int64 {
    var request = CreateCustomerClassRequest()
    request.requestID = bed.requestID()
    request.code = code
    request.name = code
    let reply: CreateCustomerClassResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateCustomerClass", request, as: bed.owner)
    return reply.customerClass?.id ?? 0
  }

  @Test func `each change after the kind is known triggers it once, on any server`() throws {
    let bed = try Testbed()
    _ = try makeClass(bed, "BEFORE")
    let seen = Subjects()
    let kind = TimerKind(Self.name, following: [.customerClass]) { key, _, _ throws(Status) in
      seen.add(key.subject)
    }
    let runners = (0..<2).map { _ in runner(bed, kind) }
    // When this server has received it.
    #expect(try bed.read { snapshot throws(Status) in try snapshot.feedPosition() } > 0)
    for runner in runners { try runner.look() }
    #expect(seen.all.isEmpty)
    var made: [Int64] = []
    for number in 0..<TimerRunner.changesMax / 64 {
      made.append(try makeClass(bed, "C\(number)"))
      bed.clock.advance(seconds: 1)
      for runner in runners { try runner.look() }
    }
    // When this server has received the last change.
    _ = bed.position
    for runner in runners { try runner.look() }
    #expect(seen.all == made)
    // The next program continues from the stored positions.
    try bed.reopen()
    made.append(try makeClass(bed, "AFTER"))
    bed.clock.advance(seconds: 1)
    _ = bed.position
    for _ in 0..<2 { try runner(bed, kind).look() }
    #expect(seen.all == made)
  }

  @Test func `a kind unknown to this server is left to one that knows it`() throws {
    let bed = try Testbed()
    try bed.write { transaction throws(Status) in
      for subject in 1...Int64(TimerRunner.dueMax) + 1 {
        try Timers.schedule(
          "of-a-newer-server", subject: subject, at: Instant(microseconds: 1), transaction)
      }
    }
    let seen = Subjects()
    try schedule(bed, 1, at: bed.clock.now)
    try runner(bed, Self.kind(seen)).look()
    #expect(seen.all == [1])
    let left = try bed.read { snapshot throws(Status) in
      try Timers.list(.waiting, kind: "of-a-newer-server", after: nil, limit: 1_000, snapshot)
    }
    #expect(left.count == TimerRunner.dueMax + 1 && left.allSatisfy { $0.attempts == 0 })
  }
}
