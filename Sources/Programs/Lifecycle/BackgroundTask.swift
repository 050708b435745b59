import Dispatch
package import Logging
import ServiceLifecycle
import Synchronization
package import TongluCore

/// Work that the program repeats until the group stops.
///
/// Each run is one blocking call on the task's own thread. A failed run is logged and counted, and
/// the next follows after a backoff instead of the whole interval: a failure of a task never ends
/// the server, and is never silent.
package final class BackgroundTask: Service {
  /// One run; `isStopping` becomes true during it when the task must end.
  package typealias Body = @Sendable (_ isStopping: @Sendable () -> Bool) throws(Status) -> Void

  /// The results of its runs.
  package struct Counts: Sendable, Equatable {
    package var runs: UInt64 = 0
    package var failures: UInt64 = 0
    /// Consecutive failures.
    package var failuresInARow = 0
    package var lastReason = ""
  }

  /// The name in the log and in metrics.
  package let name: String
  private let interval: Duration
  private let logger: Logger
  private let body: Body
  private let queue: DispatchQueue
  private let counted = Mutex(Counts())

  /// The first run is at once, each other one `interval` after the end of the last.
  package init(
    _ name: String, every interval: Duration, logger: Logger, _ body: @escaping Body
  ) {
    self.name = name
    self.interval = interval
    self.logger = logger
    self.body = body
    queue = DispatchQueue(label: name)
  }

  package var counts: Counts { counted.withLock { $0 } }

  package func run() async {
    await cancelWhenGracefulShutdown { await self.repeatRuns() }
  }

  private func repeatRuns() async {
    while !Task.isCancelled {
      note(await runOnce())
      let pause = Self.pause(
        afterFailures: counted.withLock { $0.failuresInARow }, interval: interval)
      guard (try? await Task.sleep(for: pause)) != nil else { return }
    }
  }

  /// The pause before the next run: the interval, or after failures one second, doubled for each
  /// further one, at most five minutes and never more than the interval.
  package static func pause(afterFailures failures: Int, interval: Duration) -> Duration {
    guard failures > 0 else { return interval }
    return min(interval, .seconds(min(300, 1 << min(failures - 1, 10))))
  }

  /// Runs the body on the task's thread: a run that waits for a disk or a database delays no other
  /// task. Returns its failure.
  private func runOnce() async -> Status? {
    let stopping = StopFlag()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { ended in
        queue.async { [body] in
          do throws(Status) {
            try body { stopping.isSet }
            ended.resume(returning: nil)
          } catch {
            ended.resume(returning: error)
          }
        }
      }
    } onCancel: {
      stopping.set()
    }
  }

  private func note(_ failure: Status?) {
    let (before, now) = counted.withLock { counts in
      let before = counts
      counts.runs += 1
      counts.failuresInARow = failure == nil ? 0 : counts.failuresInARow + 1
      counts.lastReason = failure?.reason ?? ""
      if failure != nil { counts.failures += 1 }
      return (before, counts)
    }
    let metadata: Logger.Metadata = [
      "task": "\(name)",
      "failures_in_a_row": .stringConvertible(
        max(before.failuresInARow, now.failuresInARow)),
    ]
    if let failure {
      // Each new reason, and a repeated one at its 1st, 2nd, 4th, 8th … time in a row.
      let isNews = before.lastReason != now.lastReason
      guard isNews || now.failuresInARow.nonzeroBitCount == 1 else { return }
      logger.warning(
        "background task failed: \(failure)",
        metadata: metadata.merging(["reason": "\(failure.reason)"]) { $1 })
    } else if before.failuresInARow > 0 {
      logger.notice("background task works again", metadata: metadata)
    }
  }
}

extension [BackgroundTask] {
  /// The metrics of the tasks.
  package var families: [MetricFamily] {
    let all = map { (labels: [("task", $0.name)], counts: $0.counts) }
    return [
      MetricFamily(
        "tonglu_background_runs_total", .counter, "Runs of background tasks.",
        all.map { MetricFamily.Point(.whole($0.counts.runs), $0.labels) }),
      MetricFamily(
        "tonglu_background_failures_total", .counter,
        "Failed runs of background tasks; the log has the reasons.",
        all.map { MetricFamily.Point(.whole($0.counts.failures), $0.labels) }),
      MetricFamily(
        "tonglu_background_failing", .gauge, "1 if the task's last run has failed.",
        all.map { MetricFamily.Point(.whole($0.counts.failuresInARow > 0 ? 1 : 0), $0.labels) }),
    ]
  }
}

/// Set once by one thread, read by another.
private final class StopFlag: Sendable {
  private let stored = Atomic(false)

  var isSet: Bool { stored.load(ordering: .relaxed) }
  func set() { stored.store(true, ordering: .relaxed) }
}
