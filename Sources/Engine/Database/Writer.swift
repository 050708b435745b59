import Synchronization
package import TongluCore

/// Queues mutations and runs them on threads of its own.
///
/// On SQLite it is one thread: all waiting calls go into one transaction, in which each is kept or
/// undone by itself. On PostgreSQL there are several threads, and each call is a transaction.
package final class Writer: Sendable {
  private let queue: WorkQueue<any WriteJob>
  private let queued: ByteBudget
  private let threads: Mutex<[WorkerThread]>
  /// Refuses a call that could not run for now.
  private let admit: @Sendable () throws(Status) -> Void

  init(_ limits: DatabaseLimits, _ queued: ByteBudget, _ writer: SQLiteWriter) {
    let queue = WorkQueue<any WriteJob>(countMax: limits.writerQueueMax)
    self.queue = queue
    self.queued = queued
    admit = {}
    let thread = WorkerThread(name: "writer") {
      var jobs: [any WriteJob] = []
      while true {
        queue.takeAll(&jobs)
        if jobs.isEmpty { return }
        writer.write(jobs)
      }
    }
    threads = Mutex([thread])
  }

  init(_ limits: DatabaseLimits, _ queued: ByteBudget, _ desk: WritingDesk) {
    let queue = WorkQueue<any WriteJob>(countMax: limits.writerQueueMax)
    self.queue = queue
    self.queued = queued
    admit = { () throws(Status) in try desk.settings.presence.check() }
    let made = (0..<limits.writersMax).map { index in
      WorkerThread(name: "write-\(index)") {
        let writer = PostgreSQLWriter(desk)
        while let job = queue.take() { writer.write(job) }
      }
    }
    threads = Mutex(made)
  }

  /// The number of calls that wait for the next transaction.
  var waitingCount: Int { queue.count }

  /// Whether calls wait for the writer; steps of staged mutations do not count.
  package var isAwaited: Bool { queue.isAwaited }

  /// Queues a job; UNAVAILABLE WRITER_BUSY when too many wait or the writer has stopped.
  package func submit(_ job: any WriteJob) throws(Status) {
    try admit()
    let hasRoom = queued.take(job.byteCount)
    guard hasRoom && queue.push(job, isStep: job.isStep) else {
      if hasRoom { queued.add(-job.byteCount) }
      throw Status(.unavailable, .writerBusy, "too many writes wait: try again")
        .retryable(afterMilliseconds: 100)
    }
  }

  /// Queues the next step of a staged mutation, even if the queue is full; false when the writer
  /// has stopped.
  package func submit(next job: any WriteJob) -> Bool {
    queued.add(job.byteCount)
    if queue.push(job, isStep: true, isForced: true) { return true }
    queued.add(-job.byteCount)
    return false
  }

  /// Commits the queued writes, then ends the threads.
  package func stop() {
    queue.close()
    threads.withLock { threads in
      threads.forEach { $0.join() }
      threads = []
    }
  }
}
