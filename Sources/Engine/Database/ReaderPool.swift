import Synchronization
package import TongluCore

/// Threads with read connections for reads that are too long for an event loop. Their queue is
/// bounded.
package final class ReaderPool: Sendable {
  /// A read that waits or runs: called once, on a pool thread.
  package typealias Job = @Sendable (borrowing PoolReader) -> Void

  private let queue: WorkQueue<Job>
  private let threads: [WorkerThread]
  private let queued: ByteBudget

  init(
    threads count: Int, _ limits: DatabaseLimits, _ queued: ByteBudget,
    open: @escaping @Sendable () throws(Status) -> any Connection
  ) {
    let queue = WorkQueue<Job>(countMax: limits.poolQueueMax)
    let nanosecondsMax = UInt64(limits.poolReadMilliseconds) * 1_000_000
    self.queue = queue
    self.queued = queued
    var threads: [WorkerThread] = []
    for index in 0..<count {
      threads.append(
        WorkerThread(name: "read-\(index)") {
          let source = ConnectionSource(open)
          while let job = queue.take() { job(PoolReader(source, nanosecondsMax)) }
        })
    }
    self.threads = threads
  }

  package var threadCount: Int { threads.count }

  /// The number of reads that wait for a thread.
  var waitingCount: Int { queue.count }

  /// Queues `job`, whose request holds `byteCount` bytes; UNAVAILABLE POOL_BUSY when too many wait.
  package func submit(byteCount: Int = 0, _ job: @escaping Job) throws(Status) {
    let hasRoom = queued.take(byteCount)
    let isQueued =
      hasRoom
      && queue.push { [queued] reader in
        job(reader)
        queued.add(-byteCount)
      }
    guard isQueued else {
      if hasRoom { queued.add(-byteCount) }
      throw Status(.unavailable, .poolBusy, "too many long reads wait: try again")
        .retryable(afterMilliseconds: 200)
    }
  }

  /// Runs the queued reads, then ends the threads.
  package func stop() {
    queue.close()
    threads.forEach { $0.join() }
  }
}

/// A pool thread's connection during one job.
package struct PoolReader: ~Copyable {
  private let source: ConnectionSource
  private let nanosecondsMax: UInt64

  init(_ source: ConnectionSource, _ nanosecondsMax: UInt64) {
    self.source = source
    self.nanosecondsMax = nanosecondsMax
  }

  /// Passes a new snapshot to `body` until `deadline` (monotonic nanoseconds), for at most the
  /// pool's limit, and until the caller no longer needs it, which is checked periodically. `body`
  /// runs again over another snapshot if the session ends meanwhile.
  package func read<Result>(
    tenant: Int64, deadline: UInt64?, isUnwanted: (@Sendable () -> Bool)? = nil,
    _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    let limit = monotonicNanoseconds() &+ nanosecondsMax
    let end = min(deadline ?? limit, limit)
    do throws(Status) {
      return try read(tenant: tenant, until: end, isUnwanted, body)
    } catch {
      // The tables were changed under what had been prepared, which has been forgotten; or the
      // session was ended, and the next is another.
      let isPassing = error.has(.stalePlan, .databaseAway)
      guard isPassing, monotonicNanoseconds() < end, isUnwanted?() != true else { throw error }
      return try read(tenant: tenant, until: end, isUnwanted, body)
    }
  }

  private func read<Result>(
    tenant: Int64, until end: UInt64, _ isUnwanted: (@Sendable () -> Bool)?,
    _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    let connection = try source.connection()
    connection.stop(at: end, orIf: isUnwanted)
    defer { connection.stop(at: .max) }
    try connection.beginView()
    defer { connection.endView() }
    return try body(Snapshot(tenant: tenant, connection: connection))
  }
}
