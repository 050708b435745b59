import NIOCore
import NIOTLS
import TongluCore
import TongluGRPC
import TongluHTTP2
import TongluService

/// One client's connection: its session, between the channel and the loop's calls.
///
/// Confined to its event loop.
final class Connection: ChannelDuplexHandler, ServerHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// How long a peer may take to read the last bytes and close, in milliseconds.
  private static let lingerMilliseconds: Int64 = 1_000

  /// Whether a response was not flushed yet.
  var isTouched = false
  let owner: LoopContext
  private(set) var session: Session!
  private(set) var context: ChannelHandlerContext?
  private var number: UInt32 = 0
  var isClosing = false
  /// If there are too many connections, its calls are refused.
  private let place: Admission.Place
  private var watch = Watch(now: monotonicNanoseconds() / 1_000_000_000)
  /// Whether one of its callers was logged in.
  var isKnown = false
  /// Received bytes not yet fed to the session; nil without any.
  var unread: ByteBuffer?
  /// Whether the channel is to be read again after that.
  var wantsRead = false
  /// Whether it is queued in its loop's crowd.
  var isQueued = false
  var work: ConnectionWork
  /// The part of the session's counts that is in the metrics.
  private var noted = (resets: 0, streams: 0, heads: 0)
  /// Whether it has sent anything since the last sweep.
  var isHeard = false
  /// Whether it has made a call since the last sweep.
  private var hasCalled = false
  private var dataBytesBefore = 0
  private var open: [Int32: OpenStream] = [:]
  private var early: [Int32: Early] = [:]
  /// The credentials of its last call: most clients send the same with each. Before the first call,
  /// the client certificate of mutual TLS, and the address.
  private var credentials: Credentials

  init(_ owner: LoopContext, _ place: Admission.Place) {
    self.owner = owner
    self.place = place
    work = ConnectionWork(owner.configuration.work)
    credentials = Credentials(peer: place.peer)
    session = Session(
      server: self, limits: owner.configuration.limits, names: RequestField.names,
      pool: owner.streams)
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    number = owner.add(self)
    if let limit = place.limit { owner.noted(limit) }
  }

  /// The TLS handshake is complete: checks for HTTP/2, and records the client's certificate.
  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard case .handshakeCompleted(let agreed) = event as? TLSUserEvent else {
      return context.fireUserInboundEventTriggered(event)
    }
    credentials = Credentials(
      certificate: TLSContext.certificate(of: context.pipeline), peer: place.peer)
    guard agreed != "h2" else { return }
    owner.noted(.protocolError)
    isClosing = true
    cut()
  }

  func channelInactive(context: ChannelHandlerContext) { leave() }

  /// Also called for a channel that never became active, which gets no channelInactive.
  func handlerRemoved(context: ChannelHandlerContext) { leave() }

  private func leave() {
    guard context != nil else { return }
    context = nil
    session.close()
    noteCounts()
    owner.remove(number)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    took(unwrapInboundIn(data))
  }

  func channelReadComplete(context: ChannelHandlerContext) { wantTurn() }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable { wantTurn() }
  }

  func read(context: ChannelHandlerContext) {
    if unread == nil, !isQueued { context.read() } else { wantsRead = true }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}

// Calls.
extension Connection {
  func received(_ request: borrowing Request) {
    hasCalled = true
    let now = monotonicNanoseconds()
    let head = CallHead(
      request, known: credentials, now: now, find: owner.executor.method)
    if head.call.credentials !== credentials { credentials = head.call.credentials }
    if let answer = head.plainAnswer(request.excess) {
      if !isKnown { work.refused() }
      return owner.answers.answer(answer, stream: request.stream, on: session)
    }
    let refusal = head.refusal(of: request, owner.configuration)
    let encoding = head.call.encoding
    let invocation = owner.makeInvocation(head.taken(), stream: key(request.stream), at: now)
    do throws(Status) {
      if let refusal { throw refusal }
      if request.isHeadOnly {
        let nothing: [UInt8] = []
        try start(invocation, message: nothing.span, stream: request.stream)
      } else {
        try request.withBody { body throws(Status) in
          try start(invocation, body, encoding: encoding, stream: request.stream)
        }
      }
    } catch {
      if !isKnown { work.refused() }
      owner.refused(invocation, error)
      owner.answers.refuse(error, stream: request.stream, on: session)
    }
  }

  /// Starts the call with the message in the body.
  private func start(
    _ invocation: Invocation, _ body: Span<UInt8>, encoding: MessageEncoding, stream: Int32
  ) throws(Status) {
    let limit = owner.configuration.messageBytesMax
    let range = try MessageFrame.range(ofUnary: body, limit: limit, encoding: encoding)
    if body[0] == 1 { invocation.isDeflated = true }
    try start(invocation, message: body.extracting(range), stream: stream)
  }

  private func start(
    _ invocation: Invocation, message: Span<UInt8>, stream: Int32
  ) throws(Status) {
    if let status = surplus { throw status }
    let started = owner.start(invocation, message: message)
    if invocation.isKnown { isKnown = true }
    if case .finished = started, !invocation.isReplied, !invocation.isKnown {
      work.refused()
    } else {
      work.served()
    }
    proceed(invocation, started)
  }

  /// Handles the result of starting a call.
  func proceed(_ invocation: Invocation, _ started: LoopExecutor.Started) {
    let stream = Int32(truncatingIfNeeded: invocation.stream)
    switch started {
    case .finished:
      dropEarly(stream)
      submit(invocation, stream: stream)
    case .elsewhere: break
    case .opened(let call): opened(call, stream: stream)
    }
  }

  func cancelled(stream: Int32) {
    open[stream] = nil
    // The stream's window and memory are released with the stream.
    early[stream] = nil
    owner.cancel(key(stream))
  }

  /// Submits the response of a call that ran elsewhere; flush afterwards.
  func reply(_ invocation: Invocation) {
    let stream = Int32(truncatingIfNeeded: invocation.stream)
    dropEarly(stream)
    submit(invocation, stream: stream)
  }

  private func submit(_ invocation: Invocation, stream: Int32) {
    owner.ended(
      invocation, invocation.isReplied ? nil : invocation.refusal, peer: peer,
      writing: invocation.writing)
    owner.answers.reply(invocation, stream: stream, on: session)
  }

  /// Why calls of this connection are refused; nil when they are not.
  private var surplus: Status? {
    if place.limit != nil {
      return Status(.resourceExhausted, "TOO_MANY_CONNECTIONS", "the server has too many")
        .retryable(afterMilliseconds: 5_000)
    }
    guard session.pendingReplyBytes > owner.configuration.limits.pendingReplyBytesMax else {
      return nil
    }
    owner.noted(.slowReader)
    return slowReader
  }

  private var slowReader: Status {
    Status(.resourceExhausted, "SLOW_READER", "read the replies that wait first")
      .retryable(afterMilliseconds: 1_000)
  }

  /// Refuses a call that runs elsewhere or is open.
  func refuse(_ status: Status, _ key: Int64) {
    let stream = Int32(truncatingIfNeeded: key)
    if let open = open[stream] {
      open.cut(status)
    } else {
      dropEarly(stream)
      owner.answers.refuse(status, stream: stream, on: session)
    }
    flush()
  }

  /// The client's address; empty when unknown.
  var peer: String { place.peer }

  /// The key of a stream in the loop's context.
  func key(_ stream: Int32) -> Int64 { Int64(number) << 32 | Int64(stream) }
}

// Streams.
extension Connection {
  func takesBody(of request: borrowing Request) -> Bool {
    let fields = request.fields
    var position = 0
    while let field = fields.next(&position) {
      guard field.number == RequestField.path.rawValue else { continue }
      return fields.withValue(of: field, owner.executor.takesMany)
    }
    return false
  }

  private func opened(_ call: StreamCall, stream: Int32) {
    if !call.invocation.isKnown, !hasRoomForUnknown {
      dropEarly(stream)
      owner.cancel(key(stream), Self.tooManyStreams)
      return owner.answers.refuse(Self.tooManyStreams, stream: stream, on: session)
    }
    open[stream] = OpenStream(call, id: stream, on: self)
    owner.executor.opened(call)
    if !call.collects { owner.answers.begin(call.invocation, stream: stream, on: session) }
    guard let early = early.removeValue(forKey: stream) else { return }
    if !early.data.isEmpty { open[stream]?.received(early.data) }
    if early.hasEnded { open[stream]?.receivedAll() }
  }

  private static let tooManyStreams = Status(
    .resourceExhausted, .tooManyStreams, "too many open streams of callers not logged in"
  ).retryable(afterMilliseconds: 1_000)

  /// Whether another stream without a login may be opened.
  private var hasRoomForUnknown: Bool {
    let limits = owner.configuration.work
    return owner.unknownStreams < limits.unknownStreamsTotalMax
      && open.values.count { $0.isUnknown } < limits.unknownStreamsMax
  }

  func received(_ data: [UInt8], stream: Int32) {
    work.served()
    if let open = open[stream] { return open.received(data) }
    guard owner.isInFlight(key(stream)) else {
      return session.consume(stream: stream, count: data.count)
    }
    // The caller is being authenticated. Buffered bytes of one stream are bounded by its window,
    // which is not reopened, and those of all streams by the limit.
    early[stream, default: Early()].data += data
    session.hold(stream: stream, bytes: early[stream]?.data.count ?? 0)
    if session.bufferedBytes > owner.configuration.limits.bufferedBytesMax {
      dropEarly(stream)
      owner.cancel(key(stream), OpenStream.tooMuch)
      owner.answers.refuse(OpenStream.tooMuch, stream: stream, on: session)
    }
  }

  func ended(stream: Int32) {
    if let open = open[stream] { return open.receivedAll() }
    if owner.isInFlight(key(stream)) { early[stream, default: Early()].hasEnded = true }
  }

  /// The stream is not opened, so the connection's window is returned.
  private func dropEarly(_ stream: Int32) {
    if early.isEmpty { return }
    guard let dropped = early.removeValue(forKey: stream) else { return }
    session.hold(stream: stream, bytes: 0)
    session.consume(stream: stream, count: dropped.data.count)
  }

  /// Data received on a stream that is not open yet.
  struct Early {
    var data: [UInt8] = []
    var hasEnded = false
  }

  func produce(stream: Int32, room: Int) -> Production {
    guard let open = open[stream] else { return .end() }
    if session.pendingReplyBytes > owner.configuration.limits.pendingReplyBytesMax {
      owner.noted(.slowReader)
      open.cut(slowReader)
    }
    let production = open.produce(room: room)
    if case .end = production {
      self.open[stream] = nil
      owner.cancel(key(stream), open.refusal)
    }
    return production
  }

  /// The client of a client stream has sent everything.
  func finish(_ stream: OpenStream) {
    open[stream.id] = nil
    let invocation = stream.call.invocation
    owner.forget(key(stream.id))
    if owner.finish(stream.call) { submit(invocation, stream: stream.id) }
  }

  /// Refuses a client-streaming call.
  func refuse(_ status: Status, open stream: OpenStream) {
    open[stream.id] = nil
    owner.noted(status)
    owner.cancel(key(stream.id), status)
    owner.answers.refuse(status, stream: stream.id, on: session)
  }

  /// Continues a stream that has content again.
  func resume(_ stream: Int32) {
    session.resume(stream: stream)
    touch()
  }

  /// A stream returns from the pool; flush afterwards.
  func returned(_ call: StreamCall) {
    open[Int32(truncatingIfNeeded: call.invocation.stream)]?.returned()
  }

  /// A change was published that the stream waits for.
  func wake(_ key: Int64) { open[Int32(truncatingIfNeeded: key)]?.wake() }

  /// Flushes at the end of the loop's current turn.
  private func touch() {
    guard !isTouched else { return }
    isTouched = true
    context?.eventLoop.assumeIsolated().execute {
      self.isTouched = false
      self.wantTurn()
    }
  }
}

// Timers and limits.
extension Connection {
  func acknowledgedPing() { watch.acknowledged() }

  /// Called once a second.
  func sweep(now: UInt64) {
    guard let context, !isClosing else { return }
    if isHeard { watch.heardAt = now }
    if hasCalled { watch.busyAt = now }
    isHeard = false
    hasCalled = false
    let hasBytes = !context.channel.isWritable || session.pendingReplyBytes > 0
    let isBlocked = hasBytes && session.sentDataBytes == dataBytesBefore
    dataBytesBefore = session.sentDataBytes
    switch watch.judge(
      owner.configuration.timers, now: now, isGreeted: session.isGreeted,
      hasCalls: session.openStreams > 0, isBlocked: isBlocked)
    {
    case .fine: break
    case .ping:
      session.ping()
      flush()
    case .leave(let limit):
      owner.noted(limit)
      leaveGently()
    case .cut(let limit):
      owner.noted(limit)
      return cut()
    }
    sweepRequests(now)
  }

  private func sweepRequests(_ now: UInt64) {
    noteCounts()
    let limit = owner.configuration.timers.request
    guard limit > 0 else { return }
    guard let slow = session.sweep(now: now, limit: limit) else {
      owner.noted(.headerBlock)
      return cut()
    }
    let partial = open.values.filter { $0.sweep(now: now, limit: limit) }.count
    if slow + partial > 0 {
      for _ in 0..<slow + partial { owner.noted(.requestTime) }
      flush()
    }
  }

  func noteCounts() {
    owner.noted(resets: session.resetCount - noted.resets)
    owner.noted(.streams, session.refusedStreams - noted.streams)
    owner.noted(.headerHard, session.oversizeHeads - noted.heads)
    if !isKnown { work.refused(session.resetCount - noted.resets) }
    noted = (session.resetCount, session.refusedStreams, session.oversizeHeads)
  }

  /// Shuts the connection down, in the two steps of GOAWAY.
  private func leaveGently() {
    announceShutdown()
    context?.eventLoop.assumeIsolated().scheduleTask(
      in: .milliseconds(Int64(owner.configuration.goAwayStepMilliseconds))
    ) { self.shutDown() }
  }

  /// Counts why the session has ended the connection.
  private func noteFailure() {
    switch session.failure {
    case .tooManyResets: owner.noted(.resets)
    case .tooManyControls: owner.noted(.controls)
    case .tooManyPings: owner.noted(.pings)
    case .tooMuchWork: owner.noted(.refusals)
    case .broken: owner.noted(.protocolError)
    case .notHTTP2, nil: break
    }
  }
}

// Shutdown.
extension Connection {
  func announceShutdown() {
    session.announceShutdown()
    flush()
  }

  /// Ends streams that would not end by themselves; their clients resume elsewhere. Other calls
  /// have the time limit of the drain or of the connection's age.
  func shutDown() {
    for open in open.values { open.leave(Self.stopping) }
    session.shutDown()
    flush()
  }

  private static let stopping = Status(
    .unavailable, "SERVER_STOPPING", "the server ends this connection: open the stream again"
  ).retryable(afterMilliseconds: 500)

  /// Streams that still send or receive, without calls that have their whole request and are
  /// running.
  var transferCount: Int { open.values.count { $0.isTransfer } }

  /// Ends those streams: their clients resume them elsewhere.
  func cutTransfers() {
    for open in open.values where open.isTransfer { open.cut(Self.stopping) }
    flush()
  }

  func cut() { context?.close(promise: nil) }

  /// Nothing more is sent: closes this side, and the rest when the peer closes or after a time
  /// limit. Closing at once could discard bytes that the peer has not read yet.
  func finish() {
    guard let context, !isClosing else { return }
    isClosing = true
    noteFailure()
    context.close(mode: .output, promise: nil)
    context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Self.lingerMilliseconds)) {
      self.cut()
    }
  }
}
