import Dispatch
package import TongluCore

/// A job of the program itself whose submitter waits for its end.
///
/// The conforming class is owned by the submitting thread, then by the writer's until `ending` is
/// signalled.
package protocol AwaitedJob: WriteJob, WriteSink {
  var ending: JobEnding { get }
}

extension AwaitedJob {
  package var sink: any WriteSink { self }
  package var isCounted: Bool { false }
  package func checkAlive() throws(Status) {}
  package func finish(_ outcome: Result<Void, Status>, position: Int64) {
    ending.outcome = outcome
  }
  package func release(_ jobs: [any WriteJob]) { ending.signal() }

  /// Waits until the job is released; never on an event loop or the writer's thread.
  package func wait() -> Result<Void, Status> { ending.wait() }
}

/// The end of a job, which one thread waits for.
///
/// `@unchecked Sendable`: owned by the writer's thread until it is signalled, then by the one that
/// waits.
package final class JobEnding: @unchecked Sendable {
  package fileprivate(set) var outcome: Result<Void, Status> = .success(())
  private let done = DispatchSemaphore(value: 0)

  package init() {}

  /// What happens after the transaction may still fail.
  func fail(_ status: Status) { outcome = .failure(status) }

  func signal() { done.signal() }

  fileprivate func wait() -> Result<Void, Status> {
    done.wait()
    return outcome
  }
}
