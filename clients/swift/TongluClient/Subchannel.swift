import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import TongluCore

/// The connection to one machine: it is opened, monitored, and opened again after a loss.
///
/// ```
/// idle ─(a call comes)→ connecting ─(the server greets)→ ready ─(GOAWAY, lost)→ idle
///  ↑                        └─(refused, silent, dropped)→ backing off
///  └─────────────────────────(the wait is over)───────────────┘
/// any ─(the channel is closed, the name no longer has the address)→ closed
/// ```
///
/// A lost connection is not opened again before a call needs it. Several connections in a row that
/// are lost soon after opening count as failed attempts.
///
/// Confined to the balancer's event loop.
final class Subchannel: ConnectionOwner {
  private enum State {
    case idle
    case connecting(Connection, since: NIODeadline, timer: Scheduled<Void>)
    case ready(Connection, since: NIODeadline)
    case backingOff(Scheduled<Void>)
    case closed
  }

  private static let shortLife = TimeAmount.seconds(1)
  private static let shortLivesMax = 3

  /// The address given by the user.
  private let name: Address
  let address: HostAddress
  private let tls: NIOSSLContext?
  private let balancer: Balancer
  private var state = State.idle
  private var failures = 0
  private var shortLives = 0
  /// Connections that accept no new calls and have open ones.
  private var leaving: [Connection] = []

  init(_ name: Address, _ address: HostAddress, tls: NIOSSLContext?, _ balancer: Balancer) {
    self.name = name
    self.address = address
    self.tls = tls
    self.balancer = balancer
  }

  /// Whether there is a connection or an attempt to connect.
  var isHopeful: Bool {
    switch state {
    case .connecting, .ready: true
    case .idle, .backingOff, .closed: false
    }
  }

  /// A call needs a connection.
  func wake() {
    guard case .idle = state else { return }
    let loop = balancer.loop
    let connection = Connection(
      address: name, loop: loop, owner: self, keepalive: balancer.keepalive())
    let timeout = TimeAmount(seconds: balancer.options.connectTimeoutSeconds)
    let timer = loop.assumeIsolated().scheduleTask(in: timeout) { [weak self] in
      guard let self else { return }
      let status = unreachable("no answer in time")
      failed(connection, status)
      connection.close(status)
    }
    state = .connecting(connection, since: .now(), timer: timer)
    tell(.connecting(address: address.text))
    let (host, tls) = (name.host, self.tls)
    ClientBootstrap(group: loop)
      .connectTimeout(timeout)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelOption(.maxMessagesPerRead, value: 1)
      .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 64 << 10))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls {
            try channel.pipeline.syncOperations.addHandler(tls.makeHandler(host: host))
          }
          try channel.pipeline.syncOperations.addHandler(connection)
        }
      }
      .connect(to: address)
      .assumeIsolated()
      .whenFailure { error in
        self.failed(connection, self.unreachable(Self.cause(of: error)))
      }
  }

  /// The attempt to open `connection` has failed.
  private func failed(_ connection: Connection, _ status: Status) {
    guard case .connecting(let current, let since, let timer) = state, current === connection
    else { return }
    timer.cancel()
    backOff(since: since, status)
  }

  private func backOff(since: NIODeadline, _ status: Status) {
    failures += 1
    let seconds = balancer.backoff(afterFailures: failures)
    let timer = balancer.loop.assumeIsolated().scheduleTask(
      deadline: since + TimeAmount(seconds: seconds)
    ) { [weak self] in
      self?.rest()
      return ()
    }
    state = .backingOff(timer)
    tell(.backingOff(address: address.text, seconds: seconds, status))
    balancer.failedToConnect(status)
  }

  private func rest() {
    state = .idle
    tell(.idle(address: address.text))
    balancer.isIdle()
  }

  /// Accepts no more calls; open ones continue.
  func retire() {
    if case .ready(let connection, _) = state {
      leaving.append(connection)
      balancer.isLost(connection)
      connection.leave()
    }
    end(unreachable("the name has another address now"))
  }

  /// Ends everything at once.
  func close(_ status: Status) {
    if case .ready(let connection, _) = state {
      balancer.isLost(connection)
      connection.close(status)
    }
    for connection in leaving { connection.close(status) }
    end(status)
  }

  private func end(_ status: Status) {
    switch state {
    case .connecting(let connection, _, let timer):
      timer.cancel()
      connection.close(status)
    case .backingOff(let timer): timer.cancel()
    case .idle, .ready, .closed: break
    }
    state = .closed
  }

  private func tell(_ event: ConnectionEvent) { balancer.options.observe?(event) }
}

// Events of its connections.
extension Subchannel {
  func isReady(_ connection: Connection) {
    guard case .connecting(let current, _, let timer) = state, current === connection else {
      connection.leave()
      return
    }
    timer.cancel()
    state = .ready(connection, since: .now())
    failures = 0
    tell(.ready(address: address.text))
    balancer.isReady(connection)
  }

  func isLeaving(_ connection: Connection, isTooManyPings: Bool) {
    if isTooManyPings { balancer.pingLess() }
    guard case .ready(let current, let since) = state, current === connection else { return }
    leaving.append(connection)
    balancer.isLost(connection)
    part(since: since, unreachable("it takes no calls"))
  }

  func isGone(_ connection: Connection, _ loss: Status) {
    leaving.removeAll { $0 === connection }
    failed(connection, loss)
    guard case .ready(let current, let since) = state, current === connection else { return }
    balancer.isLost(connection)
    if connection.hasCalls { balancer.lostCalls() }
    part(since: since, loss)
  }

  /// The connection opened at `since` has ended.
  private func part(since: NIODeadline, _ status: Status) {
    shortLives = NIODeadline.now() - since < Self.shortLife ? shortLives + 1 : 0
    if shortLives > Self.shortLivesMax { backOff(since: since, status) } else { rest() }
  }

  func hasRoom(_ connection: Connection) { balancer.hasRoom() }

  func succeeded() { balancer.succeeded() }

  func failed(_ call: OutgoingCall, _ failure: Failure) { balancer.failed(call, failure) }

  private func unreachable(_ cause: String) -> Status {
    Status(.unavailable, "CANNOT_CONNECT", "no connection to \(name.authority): \(cause)")
  }

  /// The cause in the system's words: `Connection refused`.
  private static func cause(of error: any Error) -> String {
    switch error {
    case let error as IOError:
      let known = NSError(domain: NSPOSIXErrorDomain, code: Int(error.errnoCode))
      return known.localizedFailureReason ?? known.localizedDescription
    case ChannelError.connectTimeout: return "no answer in time"
    default: return "\(error)"
    }
  }
}

extension TimeAmount {
  /// The given seconds, clamped to 0…thirty years.
  init(seconds: Double) { self = .nanoseconds(Int64(max(0, min(seconds, 1e9)) * 1e9)) }
}
