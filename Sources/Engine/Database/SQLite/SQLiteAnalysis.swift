import Dispatch
import TongluCore

/// Analyzes a SQLite file while calls run: a table at a time, on the writer's thread between two of
/// its transactions, so that neither waits for the other's lock.
///
/// `@unchecked Sendable`: made on the thread that waits for it, used by the writer's alone until it
/// is signalled.
final class SQLiteAnalysis: WriteJob, WriteSink, @unchecked Sendable {
  /// The longest time of a step; a table that is not finished keeps its earlier statistics.
  static let stepNanosecondsMax: UInt64 = 10_000_000

  let context = WriteContext(tenant: 0, actor: 0, at: Instant(microseconds: 0))
  var sink: any WriteSink { self }
  var isCounted: Bool { false }
  private let step: () throws(Status) -> Void
  private let done = DispatchSemaphore(value: 0)
  private var outcome: Result<Void, Status> = .success(())

  private init(_ step: @escaping () throws(Status) -> Void) {
    self.step = step
  }

  func checkAlive() throws(Status) {}
  func run(_ transaction: borrowing Transaction) throws(Status) {}
  func finish(_ outcome: Result<Void, Status>, position: Int64) { self.outcome = outcome }

  /// After the transaction.
  func release(_ jobs: [any WriteJob]) {
    if case .success = outcome {
      do throws(Status) { try step() } catch { outcome = .failure(error) }
    }
    done.signal()
  }

  /// Measures every table, each in its turn with the calls that write; returns how many had no
  /// time.
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
      job.done.wait()
      try job.outcome.get()
    }
    return late.count
  }

  /// Confined like the connection.
  private final class Late {
    var count = 0
  }
}
