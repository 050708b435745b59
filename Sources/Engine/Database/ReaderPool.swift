import Synchronization
package import TongluCore

/// A few threads with read connections for what is too long for an event loop. Its queue is
/// bounded.
package final class ReaderPool: Sendable {
  /// A read that waits or runs: called once, on a pool thread.
  package typealias Job = @Sendable (borrowing PoolReader) -> Void

  private let queue: WorkQueue<Job>
  private let threads: [WorkerThread]

  init(
    threads count: Int, waitingMax: Int, open: @escaping @Sendable () throws(Status) -> Connection
  ) throws(Status) {
    let queue = WorkQueue<Job>(countMax: waitingMax)
    self.queue = queue
    var threads: [WorkerThread] = []
    for index in 0..<count {
      let connection = try open()
      threads.append(
        WorkerThread(name: "read-\(index)") {
          while let job = queue.take() { job(PoolReader(connection)) }
        })
    }
    self.threads = threads
  }

  /// Reads that wait for a thread.
  var waitingCount: Int { queue.count }

  package static let busyReason = "POOL_BUSY"

  /// Queues `job`; UNAVAILABLE POOL_BUSY when too many wait.
  package func submit(_ job: @escaping Job) throws(Status) {
    guard queue.push(job) else {
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
  /// How long a view may be held: a longer one keeps the write-ahead log from shrinking.
  package static let nanosecondsMax: UInt64 = 10_000_000_000

  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Lends a fresh view to `body` until `deadline` (monotonic nanoseconds), at most 10 s, or until
  /// nobody wants it any more, which is asked now and then.
  package func read<Result>(
    tenant: Int64, deadline: UInt64?, isUnwanted: (@Sendable () -> Bool)? = nil,
    _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    let limit = monotonicNanoseconds() &+ Self.nanosecondsMax
    connection.stop(at: min(deadline ?? limit, limit), orIf: isUnwanted)
    defer { connection.stop(at: .max) }
    try connection.run("BEGIN")
    defer { try? connection.run("COMMIT") }
    let snapshot = Snapshot(tenant: tenant, connection: connection)
    return try body(snapshot)
  }
}
