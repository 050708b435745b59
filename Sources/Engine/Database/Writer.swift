import Synchronization
package import TongluCore

/// The one writer of a database: takes all calls that wait into one transaction with a savepoint
/// each, commits once, then tells them.
package final class Writer: Sendable {
  /// Calls that may wait; one more is refused.
  package static let waitingMax = 8_192

  private let queue = WorkQueue<any WriteJob>(countMax: waitingMax)
  private let thread = Mutex<WorkerThread?>(nil)

  init(_ makeLoop: @escaping @Sendable () throws(Status) -> WriterLoop) throws(Status) {
    let loop = try makeLoop()
    let queue = self.queue
    thread.withLock { thread in
      thread = WorkerThread(name: "writer") {
        var jobs: [any WriteJob] = []
        while true {
          queue.takeAll(&jobs)
          if jobs.isEmpty { return }
          loop.write(jobs)
        }
      }
    }
  }

  /// Calls that wait for the next transaction.
  var waitingCount: Int { queue.count }

  /// Queues a job; UNAVAILABLE WRITER_BUSY when too many wait or the writer has stopped.
  package func submit(_ job: any WriteJob) throws(Status) {
    guard queue.push(job) else {
      throw Status(.unavailable, "WRITER_BUSY", "too many writes wait: try again")
        .retryable(afterMilliseconds: 100)
    }
  }

  /// Commits what waits, then ends the thread.
  package func stop() {
    queue.close()
    thread.withLock { thread in
      thread?.join()
      thread = nil
    }
  }
}
