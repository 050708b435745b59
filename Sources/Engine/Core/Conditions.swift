import Synchronization

/// A fault that affects many callers and that the operator must repair; the raw value is its label
/// in metrics and in the log.
package enum Condition: String, CaseIterable, Sendable {
  /// The data directory or a file in it was moved, removed or replaced while open.
  case dataGone = "data_gone"
  /// The directory of the contents of files is not the installation's: a share that is not mounted.
  case filesGone = "files_gone"
  /// Commits fail: the disk of the database is full or reports errors.
  case writesFail = "writes_fail"
  /// Contents of files cannot be stored: their disk is full or reports errors.
  case filesFail = "files_fail"
  /// PostgreSQL does not answer.
  case databaseAway = "database_away"

  /// The text in `/health` and in the log.
  package var title: String {
    switch self {
    case .dataGone: "the data directory is gone"
    case .filesGone: "the directory of the files is gone"
    case .writesFail: "writes fail"
    case .filesFail: "files cannot be stored"
    case .databaseAway: "the database is away"
    }
  }
}

/// The conditions that hold now. Code that detects one reports it each time. Observers are called
/// when it begins, at most once a minute while it lasts, and when it ends. For a condition that
/// alternates, they are called for a beginning at most once in ten seconds.
package final class Conditions: Sendable {
  /// A condition that holds.
  package struct Current: Sendable {
    package let condition: Condition
    /// The status that was reported last.
    package fileprivate(set) var cause: Status
    /// The number of reports since it began.
    package fileprivate(set) var count: UInt64
    /// On the monotonic clock, in nanoseconds.
    package let since: UInt64
    /// When observers were last called for it; nil if not yet, because it had ended a moment
    /// before.
    fileprivate var reportedAt: UInt64?
  }

  /// An event for observers.
  package enum Event: Sendable {
    case began(Current)
    /// It still holds: a reminder.
    case lasts(Current)
    case ended(Current)
  }

  package typealias Follower = @Sendable (Event) -> Void

  private struct State {
    var current: [Condition: Current] = [:]
    var met: [Condition: UInt64] = [:]
    /// When observers were last called for the beginning of each.
    var begun: [Condition: UInt64] = [:]
    var followers: [Follower] = []
  }

  private static let reminderNanoseconds: UInt64 = 60_000_000_000
  private static let repeatNanoseconds: UInt64 = 10_000_000_000
  private let state = Mutex(State())
  /// The number of conditions that hold, read without the lock.
  private let count = Atomic(0)

  package init() {}

  /// The conditions that hold, in the order of `Condition`.
  package var all: [Current] {
    let current = state.withLock { $0.current }
    return Condition.allCases.compactMap { current[$0] }
  }

  /// The number of reports of a condition since the start of the process.
  package func metCount(_ condition: Condition) -> UInt64 {
    state.withLock { $0.met[condition] ?? 0 }
  }

  package subscript(_ condition: Condition) -> Status? {
    guard count.load(ordering: .relaxed) > 0 else { return nil }
    return state.withLock { $0.current[condition]?.cause }
  }

  /// Reports the condition: it holds until it is ended.
  package func meet(_ condition: Condition, _ cause: Status) {
    let now = monotonicNanoseconds()
    let (event, followers) = state.withLock { state in
      (meet(condition, cause, now, &state), state.followers)
    }
    guard let event else { return }
    for follower in followers { follower(event) }
  }

  private func meet(
    _ condition: Condition, _ cause: Status, _ now: UInt64, _ state: inout State
  ) -> Event? {
    state.met[condition, default: 0] += 1
    if state.current[condition] == nil { count.add(1, ordering: .relaxed) }
    var current =
      state.current[condition]
      ?? Current(condition: condition, cause: cause, count: 0, since: now, reportedAt: nil)
    defer { state.current[condition] = current }
    current.cause = cause
    current.count += 1
    if let reportedAt = current.reportedAt {
      guard now - reportedAt >= Self.reminderNanoseconds else { return nil }
      current.reportedAt = now
      return .lasts(current)
    }
    if let begun = state.begun[condition], now - begun < Self.repeatNanoseconds { return nil }
    state.begun[condition] = now
    current.reportedAt = now
    return .began(current)
  }

  /// Ends the condition, if it holds.
  package func end(_ condition: Condition) {
    guard count.load(ordering: .relaxed) > 0 else { return }
    let (ended, followers) = state.withLock { state -> (Current?, [Follower]) in
      guard let ended = state.current.removeValue(forKey: condition) else { return (nil, []) }
      count.subtract(1, ordering: .relaxed)
      return (ended, state.followers)
    }
    guard let ended, ended.reportedAt != nil else { return }
    for follower in followers { follower(.ended(ended)) }
  }

  /// Calls `body` with the conditions that hold now, and with every later event, on the thread that
  /// reports it.
  package func follow(_ body: @escaping Follower) {
    let current = state.withLock { state in
      state.followers.append(body)
      return state.current
    }
    for condition in Condition.allCases {
      if let current = current[condition] { body(.began(current)) }
    }
  }
}
