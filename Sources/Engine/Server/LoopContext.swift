import Logging
import NIOCore
import Synchronization
import TongluCore
import TongluGRPC
import TongluHTTP2
import TongluService

/// The state of one event loop of the server: its connections, its executor, and the calls that run
/// on other threads.
///
/// `@unchecked Sendable`: everything is used on the event loop's thread only, except `released`,
/// which has its own lock.
final class LoopContext: ReplySink, @unchecked Sendable {
  /// The shortest interval between two searches for expired deadlines.
  private static let deadlineStepNanoseconds: UInt64 = 2_000_000
  private static let positionStep = TimeAmount.milliseconds(10)
  private static let outputBytes = 64 << 10

  let loop: any EventLoop
  let configuration: Configuration
  let answers = Answers()
  let streams = StreamPool()
  private(set) var executor: LoopExecutor!
  private var connections: [UInt32: Connection] = [:]
  private var lastConnection: UInt32 = 0
  /// The last received call: if it finishes at once, as most do, its memory is reused.
  private var latest: Invocation?
  /// Calls on the writer or the pool, by connection and stream.
  private var inFlight: [Int64: Invocation] = [:]
  private var turnEnds = false
  private var deadlineCheck: (at: UInt64, task: Scheduled<Void>)?
  private var positionCheck: Scheduled<Void>?
  /// The output buffer shared by all connections: it is written out within the turn that filled it.
  private(set) var output = ByteBuffer()
  private var metrics: Metrics
  private var tracer: Tracer
  /// The spans of its calls, read by any thread; nil when none are recorded.
  let spans: SpanBuffer?
  private var lag = FeedLag()
  var work: LoopWork
  var crowd = Crowd()
  /// The number of open streams without a login.
  var unknownStreams = 0
  /// Whether turns of the crowd are running.
  var isInCrowd = false
  private var sweeping: RepeatedTask?
  private var whenEmpty: EventLoopPromise<Void>?
  /// Results from other threads; nil when the loop is about to end.
  private let released = Mutex<Released?>(Released())

  /// Work from other threads for the loop.
  private struct Released {
    var invocations: [Invocation] = []
    /// Calls that continue on the loop where they started.
    var proceeding: [Invocation] = []
    var streams: [StreamCall] = []
    var changes: [Changes] = []

    var isEmpty: Bool {
      invocations.isEmpty && proceeding.isEmpty && streams.isEmpty && changes.isEmpty
    }
  }

  let logger: Logger
  let logsCalls: Bool
  /// Calls that took longer are logged; streams last as long as their clients wish.
  let slowMicroseconds: UInt64
  /// The limits whose refusals have reasons of their own.
  private let limitsByReason: [String: Limit]

  init(
    _ loop: any EventLoop, _ executor: Executor, _ configuration: Configuration, _ logger: Logger
  ) throws(Status) {
    self.logger = logger
    logsCalls = logger.logLevel <= .debug
    slowMicroseconds = configuration.slowMicroseconds
    self.loop = loop
    self.configuration = configuration
    work = LoopWork(configuration.work)
    tracer = Tracer(ratio: configuration.tracing?.ratio ?? 0)
    spans = configuration.tracing.map { SpanBuffer($0.spansWait) }
    metrics = Metrics(methodCount: executor.router.methods.count)
    limitsByReason = executor.limitsByReason
    self.executor = try executor.makeLoop(sink: self)
    self.executor.limitPool(
      connectionMax: configuration.work.unknownPoolCallsMax,
      totalMax: configuration.work.unknownPoolCallsTotalMax)
    self.executor.limitMessages(
      bytesMax: configuration.messageBytesMax,
      unknownBytesMax: configuration.messageBytesUnknownMax)
    self.executor.limitWaiting(
      countMax: configuration.positionWaitsMax,
      milliseconds: configuration.positionWaitMilliseconds)
  }
}

// Calls.
extension LoopContext {
  /// Makes the invocation of a received call.
  func makeInvocation(_ head: consuming Invocation.Head, stream: Int64, at now: UInt64)
    -> Invocation
  {
    guard isKnownUniquelyReferenced(&latest), let spare = latest else {
      let made = Invocation(head, stream: stream, startedAt: now)
      latest = made
      return made
    }
    spare.restart(head, stream: stream, startedAt: now)
    return spare
  }

  func start(_ invocation: Invocation, message: Span<UInt8>) -> LoopExecutor.Started {
    beginTurn()
    var tracer = self.tracer
    invocation.trace = tracer.span(under: invocation.clientTrace)
    self.tracer = tracer
    let started = executor.start(invocation, message: message)
    metrics.start(invocation.method?.number)
    switch started {
    case .finished: break
    case .elsewhere, .opened:
      keep(invocation)
      checkPositions()
    }
    return started
  }

  /// The client of a stream has sent everything; true if the call has finished.
  func finish(_ call: StreamCall) -> Bool {
    beginTurn()
    if executor.finish(call) {
      inFlight[call.invocation.stream] = nil
      return true
    }
    checkPositions()
    return false
  }

  /// Checks periodically whether the positions that calls wait for are reached.
  private func checkPositions() {
    guard executor.isWaiting, positionCheck == nil else { return }
    positionCheck = loop.assumeIsolated().scheduleTask(in: Self.positionStep) {
      self.positionCheck = nil
      self.beginTurn()
      self.executor.resumeWaiting()
      self.checkPositions()
    }
  }

  /// The views of this turn end with the turn.
  private func beginTurn() {
    guard !turnEnds else { return }
    turnEnds = true
    loop.assumeIsolated().execute {
      self.turnEnds = false
      self.executor.endTurn()
    }
  }

  /// Registers a call that has not finished.
  private func keep(_ invocation: Invocation) {
    inFlight[invocation.stream] = invocation
    if let deadline = invocation.deadline { watch(deadline) }
  }

  /// Only the response is still to be sent on the stream: no change concerns it.
  func forget(_ key: Int64) {
    executor.forget(key)
    lag.forget(key)
  }

  /// The stream is closed: a call that has not begun will not begin.
  func cancel(_ key: Int64, _ refusal: Status? = LoopContext.cancelled) {
    forget(key)
    guard let invocation = inFlight.removeValue(forKey: key) else { return }
    invocation.cancel()
    ended(invocation, refusal, peer: connection(of: key)?.peer ?? "")
  }

  private static let cancelled = Status(.cancelled, "CANCELLED", "the client cancelled the call")

  func release(_ invocations: [Invocation]) {
    give { $0.invocations.append(contentsOf: invocations) }
  }

  func proceed(_ invocation: Invocation) { give { $0.proceeding.append(invocation) } }

  func release(_ stream: StreamCall) { give { $0.streams.append(stream) } }

  func release(_ changes: Changes) { give { $0.changes.append(changes) } }

  /// Adds to the loop's work list; the loop is woken once.
  private func give(_ change: (inout Released) -> Void) {
    released.withLock { waiting in
      guard let isFirst = waiting?.isEmpty else { return }
      change(&waiting!)
      if isFirst { loop.execute { self.takeReleased() } }
    }
  }

  /// Discards later results, which have no recipient. Called from any thread, before the loop ends.
  func close() { released.withLock { $0 = nil } }

  private func takeReleased() {
    let released = released.withLock { waiting in
      defer { if waiting != nil { waiting = Released() } }
      return waiting ?? Released()
    }
    var touched: [Connection] = []
    for invocation in released.invocations {
      // A call that was cancelled or has expired has no entry and needs no response.
      guard inFlight.removeValue(forKey: invocation.stream) != nil,
        let connection = connection(of: invocation.stream)
      else { continue }
      connection.reply(invocation)
      if !connection.isTouched {
        connection.isTouched = true
        touched.append(connection)
      }
    }
    for invocation in released.proceeding {
      guard inFlight[invocation.stream] != nil, let connection = connection(of: invocation.stream)
      else { continue }
      beginTurn()
      let started = executor.start(invocation)
      if invocation.isKnown { connection.isKnown = true }
      if case .finished = started { inFlight[invocation.stream] = nil }
      checkPositions()
      connection.proceed(invocation, started)
      if !connection.isTouched {
        connection.isTouched = true
        touched.append(connection)
      }
    }
    for stream in released.streams {
      guard let connection = connection(of: stream.invocation.stream) else { continue }
      connection.returned(stream)
      if !connection.isTouched {
        connection.isTouched = true
        touched.append(connection)
      }
    }
    for changes in released.changes {
      for key in executor.woken(by: changes) {
        lag.woken(key, by: changes)
        connection(of: key)?.wake(key)
      }
    }
    for connection in touched {
      connection.isTouched = false
      connection.flush()
    }
  }

  var openCalls: Int { inFlight.count }

  func isInFlight(_ key: Int64) -> Bool { inFlight[key] != nil }

  /// The client has its response, or needs none. `writing` is set for a call that came back from
  /// the writer; otherwise it still belongs to the writer.
  func ended(
    _ invocation: Invocation, _ refusal: Status?, peer: String, writing: Invocation.Writing? = nil
  ) {
    let elapsed = (monotonicNanoseconds() &- invocation.startedAt) / 1_000
    metrics.end(invocation.method?.number, refusal?.code, microseconds: elapsed)
    if let refusal { noted(refusal) }
    if invocation.trace?.isSampled == true { record(invocation, refusal, peer, writing) }
    // Of a call still on another thread, only fields that the loop alone sets are read.
    log(invocation, refusal, invocation.failure ?? refusal, peer, elapsed)
  }

  private func record(
    _ invocation: Invocation, _ refusal: Status?, _ peer: String, _ writing: Invocation.Writing?
  ) {
    guard let spans, let trace = invocation.trace else { return }
    let path = invocation.head.path
    let ending = FinishedSpan.Ending(
      path: path, isKnown: invocation.method != nil,
      code: refusal?.code ?? .ok, reason: refusal?.reason ?? "", peer: peer)
    spans.append(
      tracer.finished(
        trace, parentID: invocation.clientTrace?.spanID ?? 0, startedAt: invocation.startedAt,
        ending, writing: writing.map { ($0.queuedAt, $0.begunAt, $0.endedAt) }))
  }

  /// A call that was refused before it started.
  func refused(_ invocation: Invocation, _ refusal: Status) {
    invocation.trace = tracer.span(under: invocation.clientTrace)
    invocation.refuse(refusal)
    metrics.start(invocation.method?.number)
    ended(invocation, refusal, peer: connection(of: invocation.stream)?.peer ?? "")
  }

  /// Counts how often a limit has ended or refused something.
  func noted(_ limit: Limit, _ count: Int = 1) {
    if count > 0 { metrics.limits[limit, default: 0] += UInt64(count) }
  }

  /// Counts a refusal by its reason, and by its limit if it is due to one.
  func noted(_ status: Status) {
    metrics.refused(status.reason)
    if let limit = limitsByReason[status.reason] { noted(limit) }
  }

  func noted(bytesIn: Int) { metrics.bytesIn += UInt64(bytesIn) }

  func noted(resets: Int) { metrics.resets += UInt64(resets) }

  /// The current counters.
  var reading: Metrics {
    var reading = metrics
    reading.limits.merge(executor.counted) { $1 }
    reading.spansDropped = spans?.dropped ?? 0
    reading.feed = Metrics.Feed(
      behind: lag.count, oldest: lag.oldest, position: lag.position, delivery: lag.delivery)
    return reading
  }

  func connection(of key: Int64) -> Connection? {
    connections[UInt32(truncatingIfNeeded: key >> 32)]
  }
}

// Streams.
extension LoopContext {
  /// Gets the next messages of a stream.
  func produce(_ call: StreamCall, room: Int) -> StreamCall.Step {
    beginTurn()
    return executor.produce(call, room: room)
  }

  /// The stream has received everything and waits for a change.
  func wait(_ call: StreamCall, for topics: [Topic]) {
    lag.caughtUp(call.invocation.stream)
    watch(call, for: topics)
  }

  /// Registers the stream for changes.
  func watch(_ call: StreamCall, for topics: [Topic]) { executor.wait(call, for: topics) }
}

// Deadlines of the calls on other threads.
extension LoopContext {
  private func watch(_ deadline: UInt64) {
    if let check = deadlineCheck {
      if check.at <= deadline { return }
      check.task.cancel()
    }
    let now = monotonicNanoseconds()
    let delay = max(deadline > now ? deadline - now : 0, Self.deadlineStepNanoseconds)
    let task = loop.assumeIsolated().scheduleTask(in: .nanoseconds(Int64(clamping: delay))) {
      self.deadlineCheck = nil
      self.expire()
    }
    deadlineCheck = (now + delay, task)
  }

  private func expire() {
    let now = monotonicNanoseconds()
    var next: UInt64?
    for (key, invocation) in inFlight {
      guard let deadline = invocation.deadline else { continue }
      guard deadline <= now else {
        next = min(next ?? .max, deadline)
        continue
      }
      cancel(key, Invocation.expired)
      connection(of: key)?.refuse(Invocation.expired, key)
    }
    if let next { watch(next) }
  }
}

// Connections.
extension LoopContext {
  /// Registers a connection; returns its number, which is valid until `remove`.
  func add(_ connection: Connection) -> UInt32 {
    repeat { lastConnection &+= 1 } while connections[lastConnection] != nil
    connections[lastConnection] = connection
    metrics.accepted += 1
    metrics.openConnections += 1
    if sweeping == nil { sweep() }
    return lastConnection
  }

  func remove(_ number: UInt32) {
    connections[number] = nil
    metrics.openConnections -= 1
    if connections.isEmpty {
      sweeping?.cancel()
      sweeping = nil
    }
    if connections.isEmpty {
      whenEmpty?.succeed()
      whenEmpty = nil
    }
  }

  /// Fills `output` from the session; returns the number of bytes, and whether more may be pending.
  func fill(from session: Session) -> (count: Int, isFull: Bool) {
    output.clear(minimumCapacity: Self.outputBytes)
    var count = 0
    output.writeWithOutputRawSpan(minimumWritableBytes: Self.outputBytes) { span in
      count = session.drain(into: &span)
    }
    metrics.bytesOut += UInt64(count)
    return (count, output.writableBytes == 0)
  }

  /// Checks the timers of every connection once a second.
  private func sweep() {
    let second = TimeAmount.seconds(1)
    sweeping = loop.scheduleRepeatedTask(initialDelay: second, delay: second) { _ in
      let now = monotonicNanoseconds() / 1_000_000_000
      for connection in self.connections.values { connection.sweep(now: now) }
    }
  }
}

// Shutdown.
extension LoopContext {
  private static let transferStep = TimeAmount.milliseconds(20)

  /// Ends the streams some time after all other calls have ended: clients resume them at this
  /// server's successor or at another server.
  private func cutTransfers(restSince: UInt64? = nil) {
    guard !connections.isEmpty else { return }
    let now = monotonicNanoseconds()
    let streams = connections.values.reduce(0) { $0 + $1.transferCount }
    let restSince = inFlight.count > streams ? nil : restSince ?? now
    let limit = UInt64(configuration.transferDrainMillisecondsMax) * 1_000_000
    if streams > 0, let restSince, now - restSince >= limit {
      noted(.drain, streams)
      for connection in connections.values { connection.cutTransfers() }
    } else {
      loop.assumeIsolated().scheduleTask(in: Self.transferStep) {
        self.cutTransfers(restSince: restSince)
      }
    }
  }

  /// Sends GOAWAY on every connection; succeeds when all are closed. After the configured time, or
  /// the given milliseconds, the rest are cut.
  func drain(within limit: Int? = nil) -> EventLoopFuture<Void> {
    if let whenEmpty { return whenEmpty.futureResult }
    let promise = loop.makePromise(of: Void.self)
    if connections.isEmpty {
      promise.succeed()
      return promise.futureResult
    }
    whenEmpty = promise
    for connection in connections.values { connection.announceShutdown() }
    let loop = loop.assumeIsolated()
    loop.scheduleTask(in: .milliseconds(Int64(configuration.goAwayStepMilliseconds))) {
      for connection in self.connections.values { connection.shutDown() }
      self.cutTransfers()
    }
    let limit = min(limit ?? .max, configuration.drainMillisecondsMax)
    loop.scheduleTask(in: .milliseconds(Int64(limit))) {
      self.noted(.drain, self.connections.count)
      for connection in self.connections.values { connection.cut() }
    }
    return promise.futureResult
  }
}
