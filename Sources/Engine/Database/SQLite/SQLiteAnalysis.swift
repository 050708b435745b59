import TongluCore

/// Analyzes a SQLite file while calls run: one table at a time, on the writer's thread between two
/// transactions, so that neither waits for the other's lock.
///
/// `@unchecked Sendable`: made on the thread that waits for it, used by the writer's alone until it
/// is signalled.
final class SQLiteAnalysis: AwaitedJob, @unchecked Sendable {
  /// The longest time of a step; a table that is not finished keeps its earlier statistics.
  static let stepNanosecondsMax: UInt64 = 10_000_000

  let context = WriteContext(tenant: 0, actor: 0, at: Instant(microseconds: 0))
  let ending = JobEnding()
  private let step: () throws(Status) -> Void

  private init(_ step: @escaping () throws(Status) -> Void) {
    self.step = step
  }

  func run(_ transaction: borrowing Transaction) throws(Status) {}

  /// Called after the transaction.
  func release(_ jobs: [any WriteJob]) {
    if case .success = ending.outcome {
      do throws(Status) { try step() } catch { ending.fail(error) }
    }
    ending.signal()
  }

  /// Measures the tables one by one, in turn with the writer's calls; returns the number of tables
  /// that were not finished.
  static func run(
    _ statistics: SQLiteStatistics, _ connection: SQLiteConnection, _ writer: Writer,
    stepNanosecondsMax: UInt64 = stepNanosecondsMax
  ) throws(Status) -> Int {
    let late = Late()
    for table in statistics.tables {
      let job = SQLiteAnalysis { () throws(Status) in
        let (end, _) = monotonicNanoseconds().addingReportingOverflow(stepNanosecondsMax)
        connection.stop(at: end, orIf: nil)
        defer { connection.stop(at: .max, orIf: nil) }
        if try !statistics.measure(table, connection) { late.count += 1 }
      }
      try writer.submit(job)
      try job.wait().get()
    }
    return late.count
  }

  /// Confined like the connection.
  private final class Late {
    var count = 0
  }
}
