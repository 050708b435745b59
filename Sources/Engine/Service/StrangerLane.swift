import Synchronization
package import TongluCore
import TongluDatabase

extension Reason {
  package static let tooManyUnknown = Reason("TOO_MANY_UNKNOWN")
}

/// The pool's work for callers who are not known yet: passwords to compare, tokens to look up. It
/// has half of the pool's threads at most, so that others' reads find one, and a connection has a
/// bounded part of what waits.
///
/// One per process.
final class StrangerLane: Sendable {
  /// Identifies a connection in its loop.
  struct Connection: Hashable, Sendable {
    let loop: ObjectIdentifier
    let number: Int64
  }

  private struct Waiting: Sendable {
    let connection: Connection
    let byteCount: Int
    let job: ReaderPool.Job
  }

  private struct State {
    var running = 0
    var waiting: [Waiting] = []
    var ofConnection: [Connection: Int] = [:]
    var count = 0
    var bytes = 0
  }

  /// The most bytes of the queued messages.
  private static let bytesMax = 64 << 20
  private static let tooMany = Status(
    .resourceExhausted, .tooManyUnknown, "too many calls of callers not logged in wait"
  ).retryable(afterMilliseconds: 500)

  private let pool: ReaderPool
  private let runningMax: Int
  private let state = Mutex(State())

  init(_ pool: ReaderPool) {
    self.pool = pool
    runningMax = max(1, pool.threadCount / 2)
  }

  /// Queues `job`. RESOURCE_EXHAUSTED TOO_MANY_UNKNOWN when its connection, or all together, have
  /// too many; UNAVAILABLE POOL_BUSY.
  func submit(
    _ connection: Connection, connectionMax: Int, totalMax: Int, byteCount: Int,
    _ job: @escaping ReaderPool.Job
  ) throws(Status) {
    let one = Waiting(connection: connection, byteCount: byteCount, job: job)
    try state.withLock { state throws(Status) in
      let own = state.ofConnection[connection] ?? 0
      guard own < connectionMax, state.count < totalMax, state.bytes + byteCount <= Self.bytesMax
      else { throw Self.tooMany }
      if state.running < runningMax {
        try run(one)
        state.running += 1
      } else {
        state.waiting.append(one)
      }
      state.ofConnection[connection] = own + 1
      state.count += 1
      state.bytes += byteCount
    }
  }

  private func run(_ one: Waiting) throws(Status) {
    try pool.submit { reader in
      one.job(reader)
      // The thread continues with queued jobs while this lane may use it.
      var next = self.ended(one)
      while let more = next {
        more.job(reader)
        next = self.ended(more)
      }
    }
  }

  /// A job has ended; returns the next one for its thread.
  private func ended(_ one: Waiting) -> Waiting? {
    state.withLock { state in
      state.count -= 1
      state.bytes -= one.byteCount
      let own = (state.ofConnection[one.connection] ?? 1) - 1
      state.ofConnection[one.connection] = own > 0 ? own : nil
      guard !state.waiting.isEmpty else {
        state.running -= 1
        return nil
      }
      return state.waiting.removeFirst()
    }
  }
}

extension LoopExecutor {
  /// Authenticates the caller on the pool; then the call starts again.
  func identify(
    _ invocation: Invocation, _ method: Method, _ message: Span<UInt8>
  ) throws(Status) {
    invocation.keep(message)
    let (executor, sink) = (self.executor, self.sink)
    try submitLookUp(invocation, byteCount: message.count) { reader in
      do throws(Status) {
        try invocation.checkAlive()
        invocation.caller = try reader.read(tenant: 0, for: invocation) {
          snapshot throws(Status) in
          try executor.caller(
            invocation.credentials, for: method, now: executor.clock.now, snapshot)
        }
        sink.proceed(invocation)
      } catch {
        invocation.refuse(error)
        sink.release([invocation])
      }
    }
  }

  /// Looks a caller up on the pool; on the general lane if an authenticated caller used the
  /// connection before.
  func submitLookUp(
    _ invocation: Invocation, byteCount: Int, _ job: @escaping ReaderPool.Job
  ) throws(Status) {
    if sink.isFamiliar(invocation) {
      return try executor.database.pool.submit(byteCount: byteCount, job)
    }
    try executor.strangers.submit(
      laneConnection(invocation), connectionMax: Self.lookUpsMax,
      totalMax: Self.lookUpsTotalMax, byteCount: byteCount, job)
  }

  /// The most queued look-ups of a connection, and of all, before a caller is authenticated there.
  private static let lookUpsMax = 256
  private static let lookUpsTotalMax = 2_048

  private func laneConnection(_ invocation: Invocation) -> StrangerLane.Connection {
    StrangerLane.Connection(loop: ObjectIdentifier(self), number: invocation.stream >> 32)
  }

  /// Work on the pool for a call without a login.
  func submitStrange(
    _ invocation: Invocation, byteCount: Int, _ job: @escaping ReaderPool.Job
  ) throws(Status) {
    try executor.strangers.submit(
      laneConnection(invocation), connectionMax: poolCallsMax.connection,
      totalMax: poolCallsMax.total, byteCount: byteCount, job)
  }

  /// Sets the most calls without a login on the pool or waiting for it.
  package func limitPool(connectionMax: Int, totalMax: Int) {
    poolCallsMax = (connectionMax, totalMax)
  }
}
