package import TongluCore
import TongluDatabase
import TongluGRPC

/// Runs the calls of one event loop: reads at once over the loop's own read connection, writes
/// through the process's writer.
///
/// Confined to its loop: every method is called on that loop's thread.
package final class LoopExecutor {
  private static let lookupNanosecondsMax: UInt64 = 1_000_000_000
  /// The delay before a stream retries a busy pool.
  private static let busyMilliseconds = 20

  let executor: Executor
  /// Own copies: see `Call.Tools`.
  private let router: Router
  private let tools: Call.Tools
  /// Nil where all reads go to the pool.
  private let reader: Reader?
  let sink: any ReplySink
  private let follower: Follower
  /// Streams that wait for a change.
  private var waiters = Waiters()
  /// The most calls on the pool without a login.
  var poolCallsMax = (connection: Int.max, total: Int.max)
  /// The largest message in decompressed bytes: of an authenticated caller, and of any other.
  var messageBytesMax = (known: Int.max, unknown: Int.max)
  /// Calls that wait for the database to reach a position.
  var behind = Behind()
  /// Reads that were too long for the loop and went to the pool.
  private var movedReads: UInt64 = 0
  /// What it has counted of limits.
  package var counted: [Limit: UInt64] { [.inlineRead: movedReads] }

  init(_ executor: Executor, reader: Reader?, sink: any ReplySink) {
    self.executor = executor
    router = executor.router.replica()
    tools = Call.Tools(
      executor.mint, executor.cursors, executor.retention, executor.observations)
    self.reader = reader
    self.sink = sink
    follower = Follower(sink)
    executor.database.observe(follower)
    executor.health.add(follower)
  }

  /// The result of starting a call.
  package enum Started {
    /// The call has ended, with its outcome.
    case finished
    /// The sink gets the call later.
    case elsewhere
    /// The call is open until its stream ends.
    case opened(StreamCall)
  }

  /// Starts a call that holds its message.
  package func start(_ invocation: Invocation) -> Started {
    let message = invocation.message
    return start(invocation, message: message.span)
  }

  /// Starts a call with its whole message, unless its client streams. A call that has not ended on
  /// return has copied what it needs of the message.
  package func start(_ invocation: Invocation, message: Span<UInt8>) -> Started {
    do throws(Status) {
      try invocation.checkAlive()
      guard let method = invocation.method ?? router.find(invocation.head.path)
      else {
        throw Router.unknown(invocation.head.path)
      }
      // Before the authentication: a change of rights after this point is noticed.
      if method.body.isStream { follower.begin() }
      guard let call = try authenticate(invocation, method) else {
        try identify(invocation, method, message)
        return .elsewhere
      }
      guard invocation.isDeflated else { return try run(invocation, message, method, call) }
      guard let inflated = try inflate(invocation, message, call) else { return .elsewhere }
      return try run(invocation, inflated.span, method, call)
    } catch {
      invocation.refuse(error)
      return .finished
    }
  }

  /// Starts a call that is authenticated or needs no login, with its message decompressed.
  private func run(
    _ invocation: Invocation, _ message: Span<UInt8>, _ method: Method, _ call: Call
  ) throws(Status) -> Started {
    // The limit without a login is the smaller one, and most messages are below it.
    if message.count > messageBytesMax.unknown {
      let limit = bytesMax(for: call.caller)
      guard message.count <= limit else {
        throw MessageFrame.tooLarge(message.count, limit: limit)
      }
    }
    switch method.body {
    case .read(let read):
      return try start(invocation, message, method, call, read, since: invocation.startedAt)
        ? .finished : .elsewhere
    case .write(let decode):
      let mutation = try decode(message)
      try write(mutation, intent: message, invocation, method, call)
      return .elsewhere
    case .serverStream(let open):
      return try opened(.producer(open(message, call)), invocation, method, call)
    case .clientStream(let isRead, let open):
      if invocation.head.isDryRun, !isRead { throw Mutating.noDryRun }
      return try opened(.collector(open(call)), invocation, method, call)
    case .bidirectional(let open):
      return try opened(.conversation(open(call)), invocation, method, call)
    }
  }

  /// The loop's turn has ended: the view is released, so that the next turn sees later commits.
  package func endTurn() { reader?.endTurn() }

  /// The authenticated call; nil when the account must be read on another thread.
  private func authenticate(
    _ invocation: Invocation, _ method: Method
  ) throws(Status) -> Call? {
    let now = executor.clock.now
    let credentials = invocation.credentials
    if method.ignoresCallers {
      return Call(credentials.stranger, now: now, nil, tools, invocation)
    }
    // The result of an earlier look-up is used once.
    let lookedUp = invocation.caller
    if lookedUp != nil { invocation.caller = nil }
    let rightsNumber = executor.database.rights.value
    // Cached callers are used while the feed is received.
    let isTrusted = !method.usesDatabase || executor.database.freshness.isFresh
    var found =
      isTrusted || credentials.authorization.isEmpty
      ? try executor.known(credentials, for: method, now: now) ?? lookedUp : lookedUp
    if found == nil, let reader {
      // A few look-ups by key: if they are slow, the machine is, and the pool would be no faster.
      found = try reader.read(tenant: 0, timeLimit: Self.lookupNanosecondsMax) {
        snapshot throws(Status) in
        try executor.caller(credentials, for: method, now: now, snapshot)
      }
    }
    guard let caller = found else { return nil }
    invocation.isKnown = caller.kind != .anonymous
    try method.admit(caller)
    return Call(caller, now: now, nil, tools, invocation, rightsNumber: rightsNumber)
  }

  /// Whether the method's reads run on this thread.
  private func isInline(_ method: Method) -> Bool {
    !method.isHeavy && (reader != nil || !method.usesDatabase)
  }

  /// Passes the turn's snapshot, or a snapshot without a connection to a handler that reads no
  /// data.
  private func readInline<Result>(
    _ method: Method, tenant: Int64, since: UInt64? = nil,
    _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    guard let reader, method.usesDatabase else {
      return try Snapshot.withNothing(tenant: tenant, body)
    }
    return try reader.read(tenant: tenant, since: since, body)
  }

  private func opened(
    _ role: StreamCall.Role, _ invocation: Invocation, _ method: Method, _ call: Call
  ) throws(Status) -> Started {
    // The turns of the stream wait for the position that its client requires.
    invocation.hasReached = try executor.hasReached(invocation.after, call.caller)
    let stream = StreamCall(role, invocation, method, call)
    // It was authenticated before changes of its caller could wake it, so it is checked again.
    stream.isStale = reader == nil && method.usesDatabase
    return .opened(stream)
  }

  func start(
    _ invocation: Invocation, _ message: Span<UInt8>, _ method: Method, _ call: Call,
    _ read: @escaping Method.Read, since: UInt64? = nil
  ) throws(Status) -> Bool {
    guard try executor.hasReached(invocation.after, call.caller) else {
      invocation.keep(message)
      try behind.wait(Behind.Read(invocation, method, call, read))
      return false
    }
    if isInline(method) {
      do throws(Status) {
        // Moved out of the call while it is written, so that it is not copied.
        var reply = invocation.takeReply()
        try readInline(method, tenant: call.tenant, since: since) { snapshot throws(Status) in
          try read(message, call, snapshot, &reply)
        }
        invocation.finish(reply, at: executor.position(for: call.caller))
        return true
      } catch {
        // Too long for a loop: the pool runs it again from its beginning.
        guard error.has(.interrupted) else { throw error }
        movedReads += 1
      }
    }
    invocation.keep(message)
    let (executor, sink) = (self.executor, self.sink)
    try executor.database.pool.submit(byteCount: message.count) { reader in
      do throws(Status) {
        try invocation.checkAlive()
        let message = invocation.message
        var reply: [UInt8] = []
        try reader.read(tenant: call.tenant, for: invocation) {
          snapshot throws(Status) in
          reply.removeAll(keepingCapacity: true)
          try read(message.span, call, snapshot, &reply)
        }
        invocation.finish(reply, at: executor.position(for: call.caller))
      } catch {
        invocation.refuse(error)
      }
      sink.release([invocation])
    }
    return false
  }

  private func write(
    _ mutation: Method.Mutation, intent: Span<UInt8>, _ invocation: Invocation, _ method: Method,
    _ call: Call
  ) throws(Status) {
    // The only writer is ahead of every position of this history, so nothing waits.
    _ = try executor.hasReached(invocation.after, call.caller)
    guard let requestID = mutation.requestID else {
      return try executor.database.writer.submit(
        Mutating(
          invocation, method, call, intent: nil, byteCount: intent.count, work: mutation.work,
          executor: executor, sink: sink))
    }
    let id = try Outcomes.parse(requestID, now: call.now)
    let writeCall = call.identified(by: id)
    let tag = executor.outcomes.tag(intent, written: requestID)
    let job = Mutating(
      invocation, method, writeCall, intent: Outcomes.Intent(id, tag),
      byteCount: intent.count, work: mutation.work, executor: executor, sink: sink,
      request: mutation.resume == nil ? nil : intent.copied())
    guard let prepare = mutation.prepare else {
      return try executor.database.writer.submit(job)
    }
    let (executor, sink) = (self.executor, self.sink)
    let prepareOnPool: ReaderPool.Job = { reader in
      do throws(Status) {
        try invocation.checkAlive()
        job.work = try reader.read(tenant: call.tenant, for: invocation) {
          snapshot throws(Status) in
          // A retry needs no preparation: it gets its stored outcome.
          if try Outcomes.isKnown(id, snapshot) {
            mutation.discard?()
            return mutation.work
          }
          return try prepare(writeCall, snapshot)
        }
        try executor.database.writer.submit(job)
      } catch {
        invocation.refuse(error)
        sink.release([invocation])
      }
    }
    guard call.caller.kind == .anonymous else {
      return try executor.database.pool.submit(byteCount: intent.count, prepareOnPool)
    }
    try submitStrange(invocation, byteCount: intent.count, prepareOnPool)
  }
}

// Streams.
extension LoopExecutor {
  /// The paths with a client stream: their bodies are taken in parts.
  package func takesMany(_ path: Span<UInt8>) -> Bool { router.takesMany(path) }

  /// The method at `path`; nil for an unknown one.
  package func method(_ path: Span<UInt8>) -> Method? { router.find(path) }

  /// The next messages of an open stream.
  package func produce(_ stream: StreamCall, room: Int) -> StreamCall.Step {
    do throws(Status) {
      try stream.invocation.checkAlive()
      let isRecognised = try recognise(stream)
      if let step = try step(ofBehind: stream) { return step }
      if isRecognised, isInline(stream.method) {
        do throws(Status) {
          let step = try readInline(stream.method, tenant: stream.call.tenant) {
            snapshot throws(Status) in try stream.next(room: room, snapshot)
          }
          return step
        } catch {
          guard error.has(.interrupted) else { throw error }
          movedReads += 1
        }
      }
      let executor = self.executor
      try lend(stream) { reader throws(Status) in
        try reader.read(tenant: stream.call.tenant, for: stream.invocation) {
          snapshot throws(Status) in
          if isRecognised { return try executor.next(of: stream, room: room, snapshot) }
          // The view contains the caller's current rights.
          try executor.recognise(stream, snapshot)
          return try stream.next(room: room, snapshot)
        }
      }
      // A later change makes it stale again, even during the pool's read.
      stream.isStale = false
      return .elsewhere
    } catch {
      // Thousands of streams may want the pool at once: each has its turn.
      if error.has(.poolBusy) {
        return .later(milliseconds: Self.busyMilliseconds)
      }
      return failed(stream, error)
    }
  }

  /// From here on the transport owns the stream: a change of its caller's account wakes it, until
  /// `forget`.
  package func opened(_ stream: StreamCall) {
    waiters.add(stream.invocation.stream, tenant: stream.call.tenant, stream.identityTopics)
  }

  /// The stream is also woken by the first change of one of `topics`.
  package func wait(_ stream: StreamCall, for topics: [Topic]) {
    waiters.add(
      stream.invocation.stream, tenant: stream.call.tenant, topics + stream.identityTopics)
  }

  /// The transport's keys of the streams that wait for one of the changes.
  package func woken(by changes: Changes) -> Set<Int64> { waiters.woken(by: changes) }

  /// The stream has ended.
  package func forget(_ stream: Int64) {
    waiters.remove(stream)
    behind.forget(stream)
  }

  /// Passes a client's message, as sent, to its stream.
  package func receive(
    _ message: [UInt8], isDeflated: Bool = false, _ stream: StreamCall
  ) -> StreamCall.Step {
    do throws(Status) {
      let isRecognised = try recognise(stream)
      let limit = bytesMax(for: stream.call.caller)
      let encoding = stream.invocation.head.encoding
      let inflated =
        isDeflated ? try inflateHere(message.span, stream.invocation, stream.call) : message
      if let inflated, inflated.count > limit {
        throw MessageFrame.tooLarge(inflated.count, limit: limit)
      }
      if let inflated, isRecognised, !stream.method.isHeavy {
        try stream.receive(inflated)
        return .received
      }
      let executor = self.executor
      try lend(stream) { reader throws(Status) in
        if !isRecognised {
          try reader.read(tenant: stream.call.tenant, for: stream.invocation) {
            snapshot throws(Status) in try executor.recognise(stream, snapshot)
          }
        }
        let whole =
          if let inflated { inflated } else {
            try encoding.decompressed(message, limit: limit)
          }
        try stream.receive(whole)
        return .received
      }
      stream.isStale = false
      return .elsewhere
    } catch {
      if error.has(.poolBusy) {
        return .later(milliseconds: Self.busyMilliseconds)
      }
      return failed(stream, error)
    }
  }

  /// The client has sent everything: the call continues like a unary one. True when it has finished
  /// on return.
  package func finish(_ stream: StreamCall) -> Bool {
    let invocation = stream.invocation
    do throws(Status) {
      let isRecognised = try recognise(stream)
      let executor = self.executor
      switch try stream.finish() {
      case .read(let read):
        let run: Method.Read = { (_, call, snapshot, output) throws(Status) in
          if !isRecognised { try executor.recognise(stream, snapshot) }
          output = try read(call, snapshot)
        }
        let nothing: [UInt8] = []
        return try start(invocation, nothing.span, stream.method, stream.call, run)
      case .write(var mutation, let intent):
        if !isRecognised {
          mutation = mutation.checked { snapshot throws(Status) in
            try executor.recognise(stream, snapshot)
          }
        }
        try write(mutation, intent: intent.span, invocation, stream.method, stream.call)
        return false
      }
    } catch {
      invocation.refuse(error)
      return true
    }
  }

  /// Runs `work` on the pool; the sink gets the stream back with the result.
  private func lend(
    _ stream: StreamCall,
    _ work: @escaping @Sendable (borrowing PoolReader) throws(Status) -> StreamCall.Step
  ) throws(Status) {
    let sink = self.sink
    try executor.database.pool.submit { reader in
      do throws(Status) {
        try stream.invocation.checkAlive()
        stream.returned = try work(reader)
      } catch {
        stream.cause = error
        stream.returned = .failure(error.forPeers)
      }
      sink.release(stream)
    }
  }

  /// Authenticates a stream that has waited again, since its caller's account may have changed.
  /// False if the account must be read on another thread.
  private func recognise(_ stream: StreamCall) throws(Status) -> Bool {
    let isTrusted = !stream.method.usesDatabase || executor.database.freshness.isFresh
    guard stream.isStale || !isTrusted else { return true }
    guard let call = try authenticate(stream.invocation, stream.method) else { return false }
    try stream.recognise(call.caller)
    stream.isStale = false
    return true
  }

  /// The log gets the status of the failure; the client gets it without internal details.
  private func failed(_ stream: StreamCall, _ status: Status) -> StreamCall.Step {
    stream.invocation.failure = status
    return .failure(status.forPeers)
  }
}
