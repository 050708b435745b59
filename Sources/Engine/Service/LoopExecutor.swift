import TongluCore
import TongluDatabase

/// Runs the calls of one event loop: reads at once over the loop's own read connection, writes
/// through the process's writer.
///
/// Confined to its loop: every method is called on that loop's thread.
package final class LoopExecutor {
  private let executor: Executor
  private let reader: Reader
  private let sink: any ReplySink

  init(_ executor: Executor, reader: Reader, sink: any ReplySink) {
    self.executor = executor
    self.reader = reader
    self.sink = sink
  }

  /// Starts a call. True when it is finished on return; otherwise the sink gets it later.
  package func start(_ invocation: Invocation) -> Bool {
    do throws(Status) {
      try invocation.checkAlive()
      let method = try executor.router.method(invocation.head.path)
      let call = try authenticate(invocation, method)
      switch method.body {
      case .read(let read): return try start(invocation, method, call, read)
      case .write(let decode): return try start(invocation, method, call, decode)
      }
    } catch {
      invocation.finish(.failure(error))
      return true
    }
  }

  /// The loop's turn is over: the read view goes, so that the next turn sees what was committed.
  package func endTurn() { reader.endTurn() }

  private func authenticate(_ invocation: Invocation, _ method: Method) throws(Status) -> Call {
    let now = executor.clock.now
    let caller = try reader.read(tenant: 0) { snapshot throws(Status) in
      try executor.authenticator.caller(invocation.head.credentials, now: now, snapshot)
    }
    try method.admit(caller)
    return Call(caller: caller, now: now, requestID: nil, mint: executor.mint)
  }

  private func start(
    _ invocation: Invocation, _ method: Method, _ call: Call, _ read: @escaping Method.Read
  ) throws(Status) -> Bool {
    if !method.isHeavy, try executor.hasReached(invocation.head.after) {
      do throws(Status) {
        var reply: [UInt8] = []
        try reader.read(tenant: call.tenant) { snapshot throws(Status) in
          try read(invocation.message, call, snapshot, &reply)
        }
        invocation.finish(.success(reply), position: executor.database.position.text)
        return true
      } catch {
        // Too long for a loop: the pool runs it again from its beginning.
        guard error.reason == Reader.interruptedReason else { throw error }
      }
    }
    let (executor, sink) = (self.executor, self.sink)
    try executor.database.pool.submit { reader in
      do throws(Status) {
        try executor.waitUntilReached(invocation)
        try invocation.checkAlive()
        var reply: [UInt8] = []
        try reader.read(tenant: call.tenant, deadline: invocation.head.deadline) {
          snapshot throws(Status) in
          try read(invocation.message, call, snapshot, &reply)
        }
        invocation.finish(.success(reply), position: executor.database.position.text)
      } catch {
        invocation.finish(.failure(error))
      }
      sink.release([invocation])
    }
    return false
  }

  private func start(
    _ invocation: Invocation, _ method: Method, _ call: Call,
    _ decode: ([UInt8]) throws(Status) -> Method.Mutation
  ) throws(Status) -> Bool {
    let mutation = try decode(invocation.message)
    let id = try Outcomes.parse(mutation.requestID, now: call.now)
    let tag = executor.outcomes.tag(invocation.message)
    let writeCall = Call(
      caller: call.caller, now: call.now, requestID: id, mint: executor.mint)
    let job = Mutating(
      invocation, method, writeCall, id: id, tag: tag, apply: mutation.apply,
      epoch: executor.database.epoch, sink: sink)
    guard let prepare = mutation.prepare else {
      try executor.database.writer.submit(job)
      return false
    }
    let (executor, sink) = (self.executor, self.sink)
    try executor.database.pool.submit { reader in
      do throws(Status) {
        try invocation.checkAlive()
        job.apply = try reader.read(tenant: call.tenant, deadline: invocation.head.deadline) {
          snapshot throws(Status) in
          // A retry needs no preparation: its stored outcome answers it.
          if try Outcomes.isKnown(id, snapshot) { return mutation.apply }
          return try prepare(writeCall, snapshot)
        }
        try executor.database.writer.submit(job)
      } catch {
        invocation.finish(.failure(error))
        sink.release([invocation])
      }
    }
    return false
  }
}
