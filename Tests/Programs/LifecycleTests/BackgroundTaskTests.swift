import Glibc
import Logging
import ServiceLifecycle
import Synchronization
import Testing
import TongluCore
import TongluLifecycle

/// Background work: failures are reported, and none ends it.
struct BackgroundTaskTests {
  private static let broken = Status(.internal, "BROKEN", "the table is not there")

  /// Runs the task until its body has begun `times` times, then stops it.
  private static func run(
    _ times: Int, _ log: LogLines = LogLines(),
    _ body: @escaping @Sendable (Int) throws(Status) -> Void
  ) async throws -> (task: BackgroundTask, log: LogLines) {
    let (runs, began) = AsyncStream<Int>.makeStream()
    let count = Mutex(0)
    let task = BackgroundTask("sweep", every: .milliseconds(1), logger: log.logger) {
      isStopping throws(Status) in
      let number = count.withLock { count in
        count += 1
        return count
      }
      began.yield(number)
      // Further runs, however late the group stops, only wait for its end.
      while number > times, !isStopping() { usleep(1_000) }
      if number <= times { try body(number) }
    }
    var group = ServingGroup(logger: log.logger)
    group.add("sweep", task)
    group.add(
      "stop",
      TestService {
        for await number in runs where number >= times { return }
      })
    try await group.run()
    return (task, log)
  }

  @Test func `a failing task is logged, counted and repeated`() async throws {
    let (task, log) = try await Self.run(4) { number throws(Status) in
      if number <= 2 { throw Self.broken }
    }
    #expect(task.counts.failures == 2)
    #expect(task.counts.runs >= 3)
    #expect(task.counts.failuresInARow == 0)
    #expect(log.lines.filter { $0.contains("background task failed: INTERNAL BROKEN") }.count == 2)
    #expect(log.lines.filter { $0.contains("background task works again") }.count == 1)
    let failures = [task].families.first { $0.name == "tonglu_background_failures_total" }
    let point = try #require(failures?.points.first)
    #expect(point.labels.map(\.value) == ["sweep"])
    guard case .whole(2) = point.value else { return #expect(Bool(false), "\(point.value)") }
  }

  @Test func `a repeated failure does not fill the log, and another one is logged at once`()
    async throws
  {
    let other = Status(.unavailable, "DATABASE_AWAY", "gone")
    let (task, log) = try await Self.run(12) { number throws(Status) in
      throw number == 11 ? other : Self.broken
    }
    let told = log.lines.filter { $0.contains("background task failed") }
    // The 1st, 2nd, 4th and 8th in a row, the 11th and the 12th as the first of their reasons.
    #expect(told.count == 6)
    #expect(told.count { $0.contains("DATABASE_AWAY") } == 1)
    #expect(task.counts.failures >= 11)
  }

  @Test(arguments: [
    (0, 3_600, 3_600), (1, 3_600, 1), (2, 3_600, 2), (5, 3_600, 16), (9, 3_600, 256),
    (10, 3_600, 300), (1_000_000, 3_600, 300), (4, 5, 5), (3, 5, 4), (0, 5, 5),
  ])
  func `failures make the next run earlier, with a growing delay`(
    failures: Int, interval: Int, pause: Int
  ) {
    #expect(
      BackgroundTask.pause(afterFailures: failures, interval: .seconds(interval))
        == .seconds(pause))
  }

  @Test func `a running task is asked to end, and the group waits for it`() async throws {
    let (begun, began) = AsyncStream<Void>.makeStream()
    let hasEnded = Mutex(false)
    let log = LogLines()
    let task = BackgroundTask("long", every: .seconds(3_600), logger: log.logger) {
      isStopping throws(Status) in
      began.yield()
      while !isStopping() { sleepMicroseconds(1_000) }
      hasEnded.withLock { $0 = true }
    }
    var group = ServingGroup(logger: log.logger)
    group.add("long", task)
    group.add("stop", TestService { for await _ in begun { return } })
    try await group.run()
    #expect(hasEnded.withLock { $0 })
  }
}
