import Synchronization
import TongluCore
import TongluDatabase

/// The streams of an event loop that wait for changes, indexed by topic.
struct Waiters {
  private struct Place: Hashable {
    let tenant: Int64
    let topic: Topic
  }

  private var streams: [Place: Set<Int64>] = [:]
  private var places: [Int64: [Place]] = [:]

  /// Registers the stream for changes of `topics` until `remove`.
  mutating func add(_ stream: Int64, tenant: Int64, _ topics: [Topic]) {
    let wanted = topics.map { Place(tenant: $0 == .health ? 0 : tenant, topic: $0) }
    if places[stream] == wanted { return }
    remove(stream)
    places[stream] = wanted
    for place in wanted { streams[place, default: []].insert(stream) }
  }

  mutating func remove(_ stream: Int64) {
    for place in places.removeValue(forKey: stream) ?? [] {
      streams[place]?.remove(stream)
      if streams[place]?.isEmpty == true { streams[place] = nil }
    }
  }

  /// The streams that wait for one of the changes; they continue to wait.
  func woken(by changes: Changes) -> Set<Int64> {
    var woken: Set<Int64> = []
    if streams.isEmpty { return woken }
    if changes.hasHealth { woken.formUnion(streams[Place(tenant: 0, topic: .health)] ?? []) }
    for change in changes.list {
      var topics = [Topic.every(change.entity), .one(change.id)]
      if let customer = change.customerID { topics.append(.customer(customer)) }
      if let account = change.accountID { topics.append(.account(account)) }
      for topic in topics {
        let place = Place(tenant: change.tenant, topic: topic)
        if let waiting = streams[place] { woken.formUnion(waiting) }
      }
    }
    return woken
  }
}

/// Changes to deliver to an event loop, committed or of other kinds.
package struct Changes: Sendable {
  var list: [Change] = []
  var hasHealth = false
  /// When they were published, on the monotonic clock in nanoseconds.
  package var publishedAt: UInt64 = 0

  /// The position of the first change in the feed; nil for a change outside of the feed.
  package var position: Int64? { list.first?.position }
}

/// Delivers changes to an event loop when it has streams that may wait for them.
final class Follower: CommitObserver {
  /// Whether a stream was ever opened: before that no changes are delivered. It is set before the
  /// stream's first view is taken.
  private let hasStreams = Atomic<Bool>(false)
  private let sink: any ReplySink

  init(_ sink: any ReplySink) {
    self.sink = sink
  }

  /// A stream is about to be opened. Either its view contains a commit, or the committing thread
  /// sees the stream: the fences order each side's store before its load.
  func begin() {
    hasStreams.store(true, ordering: .relaxed)
    atomicMemoryFence(ordering: .sequentiallyConsistent)
  }

  func healthChanged() {
    if mayHaveStreams { sink.release(Changes(hasHealth: true)) }
  }

  func published(_ changes: [Change]) {
    guard mayHaveStreams else { return }
    sink.release(Changes(list: changes, publishedAt: monotonicNanoseconds()))
  }

  private var mayHaveStreams: Bool {
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    return hasStreams.load(ordering: .relaxed)
  }
}
