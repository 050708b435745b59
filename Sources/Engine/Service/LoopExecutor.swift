package import TongluCore
package import TongluDatabase

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
    do {
      try invocation.checkAlive()
      let method = try executor.router.method(invocation.head.path)
      let call = try authenticate(invocation, method)
      switch method.body {
      case .read(let read):
        return try self.read(invocation, method, call, read)
      case .write(let decode):
        let mutation = try decode(invocation.message.span)
        return try write(invocation, method, call, mutation)
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
    let caller = try reader.read(tenant: 0, deadline: nil) { snapshot throws(Status) in
      try executor.authenticator.caller(invocation.head.credentials, now: now, snapshot)
    }
    try caller.check(access: method.access)
    return Call(caller: caller, now: now, requestID: nil, mint: executor.mint)
  }

  private func read(
    _ invocation: Invocation, _ method: Method, _ call: Call, _ read: @escaping Method.Read
  ) throws(Status) -> Bool {
    let mustWait = try !executor.hasReached(invocation.head.after)
    if !method.isHeavy && !mustWait {
      do {
        var reply: [UInt8] = []
        try reader.read(tenant: call.tenant, deadline: invocation.head.deadline) {
          snapshot throws(Status) in
          try read(invocation.message.span, call, snapshot, &reply)
        }
        invocation.finish(.success(reply), position: executor.position)
        return true
      } catch where error.reason == Reader.interruptedReason {
        // Too long for a loop: the pool runs it again from its beginning.
      }
    }
    try executor.onPool(invocation, tenant: call.tenant, sink: sink) { snapshot throws(Status) in
      var reply: [UInt8] = []
      try read(invocation.message.span, call, snapshot, &reply)
      invocation.finish(.success(reply), position: self.executor.position)
    }
    return false
  }
}
