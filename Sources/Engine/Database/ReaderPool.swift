import Synchronization
package import TongluCore

/// A few threads with read connections for what is too long for an event loop. Its queue is
/// bounded.
package final class ReaderPool: Sendable {
  /// A read that waits or runs: called once, on a pool thread.
  package typealias Job = @Sendable (borrowing PoolReader) -> Void

  private let queue: WorkQueue<Job>
  private let threads: [WorkerThread]
  private let queued: ByteBudget

  init(
    threads count: Int, _ limits: DatabaseLimits, _ queued: ByteBudget,
    open: @escaping @Sendable () throws(Status) -> Connection
  ) throws(Status) {
    let queue = WorkQueue<Job>(countMax: limits.poolQueueMax)
    let nanosecondsMax = UInt64(limits.poolReadMilliseconds) * 1_000_000
    self.queue = queue
    self.queued = queued
    var threads: [WorkerThread] = []
    for index in 0..<count {
      let connection = try open()
      threads.append(
        WorkerThread(name: "read-\(index)") {
          while let job = queue.take() { job(PoolReader(connection, nanosecondsMax)) }
        })
    }
    self.threads = threads
  }

  /// Reads that wait for a thread.
  var waitingCount: Int { queue.count }

  package static let busyReason = "POOL_BUSY"

  /// Queues `job`, whose request holds so many bytes; UNAVAILABLE POOL_BUSY when too many wait.
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
      throw Status(.unavailable, Self.busyReason, "too many long reads wait: try again")
        .retryable(afterMilliseconds: 200)
    }
  }

  /// Runs what waits, then ends the threads.
  package func stop() {
    queue.close()
    threads.forEach { $0.join() }
  }
}

/// A pool thread's connection, lent to one job.
package struct PoolReader: ~Copyable {
  private let connection: Connection
  private let nanosecondsMax: UInt64

  init(_ connection: Connection, _ nanosecondsMax: UInt64) {
    self.connection = connection
    self.nanosecondsMax = nanosecondsMax
  }

  /// Lends a fresh view to `body` until `deadline` (monotonic nanoseconds), at most for as long as
  /// the pool may hold one, or until nobody wants it any more, which is asked now and then.
  package func read<Result>(
    tenant: Int64, deadline: UInt64?, isUnwanted: (@Sendable () -> Bool)? = nil,
    _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    let limit = monotonicNanoseconds() &+ nanosecondsMax
    connection.stop(at: min(deadline ?? limit, limit), orIf: isUnwanted)
    defer { connection.stop(at: .max) }
    try connection.control("BEGIN")
    defer { try? connection.control("COMMIT") }
    let snapshot = Snapshot(tenant: tenant, connection: connection)
    return try body(snapshot)
  }
}
