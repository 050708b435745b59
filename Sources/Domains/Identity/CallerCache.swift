import Synchronization
import TongluCore
import TongluDatabase
import TongluService

/// Callers that were looked up lately, by the token's hash and the person acted for.
///
/// A caller is kept only if the view that it was read from contains the last change of its tenant
/// that could have touched one: a view older than a revocation does not bring the token back.
final class CallerCache: Sendable {
  /// The most callers that are cached; beyond it the cache is emptied.
  static let countMax = 65_536

  struct Key: Hashable, Sendable {
    let hash: [UInt8]
    let actFor: Int64
  }

  struct Entry: Sendable {
    let caller: Caller
    let expireTime: Instant
    /// What the connection must have shown; nil for nothing.
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

  /// Keeps a caller that was read from a view of its tenant that reaches `position`.
  func keep(_ entry: Entry, _ key: Key, viewOf position: Int64) {
    state.withLock { state in
      guard position >= state.dropped[entry.caller.tenant] ?? 0 else { return }
      if state.entries.count >= Self.countMax { state.entries.removeAll() }
      state.entries[key] = entry
    }
  }

  /// Forgets whom the changes touch: its token, its account, its person.
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
