import NIOCore
import NIOPosix
import NIOSSL
import TongluCore

/// One of a channel's addresses: a machine, or a name of several machines.
///
/// ```
/// unknown ─(a call comes)→ looking up ─(answer)→ known ─(a connection fails)→ stale
///    ↑                       ↑  └──────(none)──→ failed      (a call comes) │
///    └───────────────────────┼───(the wait is over)┘                        │
///                            └──────────────────────────────────────────────┘
/// ```
///
/// Confined to the balancer's event loop.
final class Endpoint {
  private enum State {
    case unknown
    case lookingUp
    case known(at: NIODeadline)
    case stale(at: NIODeadline)
    case failed(Scheduled<Void>)
  }

  /// The shortest interval between two look-ups of a name.
  private static let lookUpInterval = TimeAmount.seconds(30)

  private let address: Address
  private let tls: NIOSSLContext?
  private unowned let balancer: Balancer
  private let isName: Bool
  private var state = State.unknown
  private var failures = 0
  private var subchannels: [Subchannel] = []

  init(_ address: Address, tls: NIOSSLContext?, _ balancer: Balancer) {
    self.address = address
    self.tls = tls
    self.balancer = balancer
    let literal = address.literal
    isName = literal == nil
    if let literal { subchannels = [Subchannel(address, literal, tls: tls, balancer)] }
  }

  /// Whether there is a connection or an attempt to connect.
  var isHopeful: Bool {
    if case .lookingUp = state { return true }
    return subchannels.contains { $0.isHopeful }
  }

  /// A call needs a connection.
  func wake() {
    for subchannel in subchannels { subchannel.wake() }
    guard isName else { return }
    switch state {
    case .unknown: lookUp()
    case .stale(let at) where NIODeadline.now() - at >= Self.lookUpInterval: lookUp()
    case .lookingUp, .known, .stale, .failed: break
    }
  }

  /// A connection has failed: the name may have other addresses now.
  func connectionFailed() {
    if case .known(let at) = state { state = .stale(at: at) }
  }

  private func lookUp() {
    state = .lookingUp
    let (address, find) = (self.address, balancer.options.lookUp)
    NIOThreadPool.singleton.runIfActive(eventLoop: balancer.loop) {
      Result { () throws(Status) in try find(address.host, address.port) }
    }
    .assumeIsolated()
    .whenSuccess { [weak self] in self?.found($0) }
  }

  private func found(_ result: Result<[HostAddress], Status>) {
    guard case .lookingUp = state else { return }
    switch result {
    case .success(let addresses):
      failures = 0
      state = .known(at: .now())
      adopt(addresses)
      wake()
    case .failure(let status):
      failures += 1
      let seconds = balancer.backoff(afterFailures: failures)
      let timer = balancer.loop.assumeIsolated().scheduleTask(
        in: TimeAmount(seconds: seconds)
      ) { [weak self] in
        self?.state = .unknown
        self?.balancer.isIdle()
      }
      state = .failed(timer)
      balancer.options.observe?(
        .backingOff(address: address.authority, seconds: seconds, status))
      balancer.failedToConnect(status)
    }
  }

  /// Keeps the connections to addresses that the name still has.
  private func adopt(_ addresses: [HostAddress]) {
    for subchannel in subchannels where !addresses.contains(subchannel.address) {
      subchannel.retire()
    }
    let former = subchannels
    subchannels = addresses.map { place in
      former.first { $0.address == place } ?? Subchannel(address, place, tls: tls, balancer)
    }
  }

  func close(_ status: Status) {
    if case .failed(let timer) = state { timer.cancel() }
    state = .unknown
    for subchannel in subchannels { subchannel.close(status) }
    subchannels = []
  }
}
