import Synchronization
package import TongluCore

/// The one writer of a database: takes all calls that wait into one transaction, of which
/// each is kept or undone by itself, commits once, then tells them.
package final class Writer: Sendable {
  private let queue: WorkQueue<any WriteJob>
  private let queued: ByteBudget
  private let thread = Mutex<WorkerThread?>(nil)

  init(
    _ limits: DatabaseLimits, _ queued: ByteBudget,
    _ makeLoop: @escaping @Sendable () throws(Status) -> WriterLoop
  ) throws(Status) {
    let loop = try makeLoop()
    let queue = WorkQueue<any WriteJob>(countMax: limits.writerQueueMax)
    self.queue = queue
    self.queued = queued
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
    let hasRoom = queued.take(job.byteCount)
    guard hasRoom && queue.push(job) else {
      if hasRoom { queued.add(-job.byteCount) }
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
