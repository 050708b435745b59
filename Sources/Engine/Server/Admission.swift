import NIOCore
import Synchronization
import TongluCore

/// Counts connections, in all and by address.
///
/// One per server.
final class Admission: Sendable {
  /// A connection's slot, released on deinit.
  final class Place: Sendable {
    /// The limit that it is beyond; nil for one that may call.
    let limit: Limit?
    /// The client's address; empty when unknown.
    let peer: String
    private let admission: Admission

    init(_ peer: String, _ limit: Limit?, in admission: Admission) {
      self.peer = peer
      self.limit = limit
      self.admission = admission
    }

    deinit { admission.leave(peer) }
  }

  private struct State {
    var count = 0
    var peers: [String: Int] = [:]
  }

  private let countMax: Int
  private let perPeerMax: Int
  private let state = Mutex(State())

  init(_ configuration: Configuration) {
    countMax = configuration.connectionsMax
    perPeerMax = configuration.connectionsPerPeerMax
  }

  /// A place for a connection from `address`; nil if the connection must be closed without a
  /// response.
  func enter(_ address: SocketAddress?) -> Place? {
    let peer = Self.peer(address?.ipAddress ?? "")
    let isLocal = peer.isEmpty || peer == "::1" || peer.hasPrefix("127.")
    let (limit, isFlood): (Limit?, Bool) = state.withLock { state in
      state.count += 1
      state.peers[peer, default: 0] += 1
      let ofPeer = isLocal ? 0 : state.peers[peer, default: 0]
      if state.count > countMax { return (.connections, state.count > countMax + countMax / 8) }
      return (ofPeer > perPeerMax ? .connectionsPerPeer : nil, ofPeer > 2 * perPeerMax)
    }
    let place = Place(peer, limit, in: self)
    return isFlood ? nil : place
  }

  /// The key that an address counts for: itself, or the /64 of an IPv6 address, which belongs to
  /// one customer.
  static func peer(_ address: String) -> String {
    guard address.contains(":"), !address.contains("."), address != "::1" else { return address }
    let halves = address.prefix { $0 != "%" }.split(
      separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    let (left, right) = (
      halves[0].split(separator: ":"), halves.count > 1 ? halves[1].split(separator: ":") : []
    )
    let zeros = Array(repeating: Substring("0"), count: max(0, 8 - left.count - right.count))
    return (left + zeros + right).prefix(4).joined(separator: ":") + "::/64"
  }

  fileprivate func leave(_ peer: String) {
    state.withLock { state in
      state.count -= 1
      let left = (state.peers[peer] ?? 1) - 1
      state.peers[peer] = left > 0 ? left : nil
    }
  }
}
