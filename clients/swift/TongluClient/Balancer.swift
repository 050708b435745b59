import NIOCore
import NIOSSL
import TongluCore

extension Reason {
  static let channelClosed = Reason("CHANNEL_CLOSED")
  static let streamReset = Reason("STREAM_RESET")
}

/// Gives each call a connection, in turn; lets calls wait for one, and makes those again that
/// failed and may be repeated.
///
/// `@unchecked Sendable`: confined to `loop`.
final class Balancer: @unchecked Sendable {
  static let closed = Status(.unavailable, .channelClosed, "the channel is closed")

  let loop: any EventLoop
  let options: ChannelOptions
  private var endpoints: [Endpoint] = []
  private var ready: [Connection] = []
  /// The next index in `ready`.
  private var turn = 0
  private var waiting = CircularBuffer<OutgoingCall>()
  /// Calls between two attempts.
  private var pausing: [ObjectIdentifier: OutgoingCall] = [:]
  /// Whether an endpoint is without a connection and may try to connect.
  private var hasIdle = true
  private var isClosed = false
  private var keepaliveSeconds: Double
  private var random: SplitMix64
  private var throttle: RetryThrottle
  /// Why there is no connection.
  private var failure = Status(.unavailable, "CANNOT_CONNECT", "there is no address")

  init(
    _ addresses: [Address], tls: NIOSSLContext?, _ options: ChannelOptions, loop: any EventLoop
  ) {
    self.loop = loop
    self.options = options
    keepaliveSeconds = options.keepaliveSeconds
    random = SplitMix64(seed: options.seed ?? .random(in: 0...UInt64.max))
    throttle = RetryThrottle(
      tokensMax: options.retryTokensMax, tokensPerSuccess: options.retryTokensPerSuccess)
    endpoints = addresses.map { Endpoint($0, tls: $0.isSecure ? tls : nil, self) }
  }

  // Calls.

  /// Begins the call; one that was cancelled before ends at once.
  func start(_ call: OutgoingCall, _ receiver: OutgoingCall.Receiver) {
    call.receiver = receiver
    if call.isOver { return call.end(.failure(Channel.cancelled)) }
    if let seconds = call.options.timeoutSeconds {
      let deadline = NIODeadline.now() + TimeAmount(seconds: seconds)
      call.deadline = deadline
      call.expiry = loop.scheduleTask(deadline: deadline) { [weak self] in self?.expire(call) }
    }
    place(call)
  }

  /// Starts the call on a connection, or queues it.
  private func place(_ call: OutgoingCall) {
    if isClosed { return call.end(.failure(Self.closed)) }
    if hasIdle { wake() }
    if waiting.isEmpty, let connection = pick() { return connection.start(call) }
    waiting.append(call)
    if !isHopeful { giveUp() }
  }

  /// The next connection that accepts a call.
  private func pick() -> Connection? {
    for _ in ready.indices {
      turn = turn + 1 < ready.count ? turn + 1 : 0
      if ready[turn].acceptsCalls { return ready[turn] }
    }
    return nil
  }

  private func placeWaiting() {
    while let call = waiting.first {
      if call.isOver {
        waiting.removeFirst()
      } else if let connection = pick() {
        waiting.removeFirst()
        connection.start(call)
      } else {
        return
      }
    }
  }

  /// Fails the queued calls: there is no connection, and no attempt to connect.
  private func giveUp() {
    let calls = waiting
    waiting = CircularBuffer()
    for call in calls where !call.isOver {
      if call.options.waitsForReady {
        waiting.append(call)
      } else {
        failed(call, Failure(status: failure, cause: .unreachable))
      }
    }
  }

  private func expire(_ call: OutgoingCall) {
    cancel(call, Status(.deadlineExceeded, "DEADLINE_EXCEEDED", "no response within the timeout"))
  }

  /// Ends the call locally and on the server.
  func cancel(_ call: OutgoingCall, _ status: Status) {
    let connection = call.connection
    pausing[ObjectIdentifier(call)] = nil
    call.end(.failure(status))
    connection?.cancel(call)
  }

  /// The reader consumed `count` bytes of the call's messages.
  func consume(_ call: OutgoingCall, _ count: Int) { call.connection?.consume(call, count) }

  /// The call has data to send again.
  func resume(_ call: OutgoingCall) { call.connection?.resume(call) }

  // Attempts.

  func succeeded() { throttle.succeeded() }

  /// A connection with calls was lost: it counts as one failure for all of them.
  func lostCalls() { throttle.failed() }

  /// An attempt of the call has failed: the call is retried, now or later, or ends.
  func failed(_ call: OutgoingCall, _ failure: Failure) {
    let policy = call.options.retry ?? options.retry
    if failure.cause == .answered, policy.codes.contains(failure.status.code) {
      throttle.failed()
    }
    let verdict = policy.verdict(
      on: failure, of: call, isThrottled: throttle.isThrottled, using: &random)
    let earlier = call.loss
    switch failure.cause {
    case .unsent: break
    case .refused:
      if !call.wasRefused { call.attempts -= 1 }
      call.wasRefused = true
    case .unreachable: call.attempts += 1
    case .lost, .answered: call.loss = failure.status
    }
    // An earlier attempt that may have been processed has precedence.
    let end = failure.cause == .unreachable ? earlier ?? failure.status : failure.status
    guard case .again(let seconds) = verdict else { return call.end(.failure(end)) }
    if seconds == 0 { return place(call) }
    pause(call, seconds, end)
  }

  /// Retries the call later, unless its deadline is earlier.
  private func pause(_ call: OutgoingCall, _ seconds: Double, _ status: Status) {
    let next = NIODeadline.now() + TimeAmount(seconds: seconds)
    if let deadline = call.deadline, deadline <= next { return call.end(.failure(status)) }
    if isClosed { return call.end(.failure(status)) }
    pausing[ObjectIdentifier(call)] = call
    call.pause = loop.scheduleTask(deadline: next) { [weak self] in
      self?.pausing[ObjectIdentifier(call)] = nil
      self?.place(call)
    }
  }

  /// Ends every call and connection.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    for call in waiting { call.end(.failure(Self.closed)) }
    waiting = CircularBuffer()
    for call in pausing.values { call.end(.failure(Self.closed)) }
    pausing = [:]
    for endpoint in endpoints { endpoint.close(Self.closed) }
    endpoints = []
  }
}

// Connections.
extension Balancer {
  private var isHopeful: Bool { endpoints.contains { $0.isHopeful } }

  private func wake() {
    hasIdle = false
    for endpoint in endpoints { endpoint.wake() }
  }

  func isReady(_ connection: Connection) {
    ready.append(connection)
    placeWaiting()
  }

  func isLost(_ connection: Connection) { ready.removeAll { $0 === connection } }

  /// An endpoint can connect again: it does at once if a call waits.
  func isIdle() {
    hasIdle = true
    if !isClosed, !waiting.isEmpty { wake() }
  }

  func failedToConnect(_ status: Status) {
    failure = status
    for endpoint in endpoints { endpoint.connectionFailed() }
    if !isHopeful { giveUp() }
  }

  /// A connection may have room for queued calls.
  func hasRoom() { if !waiting.isEmpty { placeWaiting() } }

  func backoff(afterFailures count: Int) -> Double {
    options.backoff.seconds(afterFailures: count, using: &random)
  }

  func keepalive() -> Keepalive? {
    guard keepaliveSeconds > 0 else { return nil }
    return Keepalive(
      interval: TimeAmount(seconds: keepaliveSeconds),
      answer: TimeAmount(seconds: options.keepaliveAnswerSeconds), now: .now())
  }

  /// A server refused PINGs as too many.
  func pingLess() { keepaliveSeconds *= 2 }
}
