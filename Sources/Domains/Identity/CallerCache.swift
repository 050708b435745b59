import Synchronization
import TongluCore
import TongluDatabase
import TongluService

/// A cache of callers, by the token's hash and the person acted for.
///
/// A caller is cached only if it was read from a view that contains the last change of its tenant
/// that may have affected one: a view older than a revocation does not restore the token.
final class CallerCache: Sendable {
  /// The most cached callers; when it is exceeded, the cache is emptied.
  static let countMax = 65_536

  struct Key: Hashable, Sendable {
    let hash: [UInt8]
    let actFor: Int64
  }

  struct Entry: Sendable {
    let caller: Caller
    let expireTime: Instant
    /// The certificate required of the connection; nil for none.
    let certificate: String?
  }

  private struct State {
    var entries: [Key: Entry] = [:]
    /// The position of the last change that dropped entries, by tenant.
    var dropped: [Int64: Int64] = [:]
  }

  private let state = Mutex(State())

  func find(_ key: Key) -> Entry? {
    state.withLock { $0.entries[key] }
  }

  /// Caches a caller read from a view of its tenant at `position`.
  func keep(_ entry: Entry, _ key: Key, viewOf position: Int64) {
    state.withLock { state in
      guard position >= state.dropped[entry.caller.tenant] ?? 0 else { return }
      if state.entries.count >= Self.countMax { state.entries.removeAll() }
      state.entries[key] = entry
    }
  }

  /// Drops the callers affected by changes: of its token, its account, its person.
  func drop(_ changes: [Change]) {
    let touching = changes.filter { change in
      switch change.entity {
      case .staff, .member, .serviceAccount, .token: change.kind != .created
      default: false
      }
    }
    guard !touching.isEmpty else { return }
    let ids = Set(touching.map(\.id))
    state.withLock { state in
      for change in touching {
        state.dropped[change.tenant] = max(state.dropped[change.tenant] ?? 0, change.position)
      }
      state.entries = state.entries.filter { _, entry in
        let caller = entry.caller
        return !ids.contains(caller.userID)
          && !(caller.tokenID.map(ids.contains) ?? false)
          && !(caller.serviceAccountID.map(ids.contains) ?? false)
      }
    }
  }
}
