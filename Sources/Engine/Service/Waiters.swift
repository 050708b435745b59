import Synchronization
import TongluDatabase

/// The streams of an event loop that wait for changes, found by what they wait for.
struct Waiters {
  private struct Place: Hashable {
    let tenant: Int64
    let topic: Topic
  }

  /// Batches of changes that are remembered for streams that the pool has; for one that has been
  /// there longer, something has changed.
  private static let recentMax = 256

  private var streams: [Place: Set<Int64>] = [:]
  private var places: [Int64: [Place]] = [:]
  /// Streams that the pool has, with the number of the first batch that each has not seen.
  private var lent: [Int64: Int] = [:]
  /// The latest batches while the pool has any stream, and how many came before them.
  private var recent: [Changes] = []
  private var forgotten = 0
  /// The stream that the pool has just given back, and what it has not seen.
  private var back: (stream: Int64, from: Int)?

  /// The stream waits for a change of one of `topics` until `remove`.
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

  /// The pool has the stream: what changes meanwhile is remembered.
  mutating func lent(_ stream: Int64) { lent[stream] = forgotten + recent.count }

  /// The pool has given it back.
  mutating func returned(_ stream: Int64) {
    back = lent.removeValue(forKey: stream).map { (stream, $0) }
  }

  /// Whether something that the stream waits for changed while the pool had it.
  mutating func hasMissed(_ stream: Int64) -> Bool {
    defer {
      if lent.isEmpty { forget(recent.count) }
    }
    guard let back, back.stream == stream else { return false }
    self.back = nil
    guard back.from >= forgotten else { return true }
    return recent[(back.from - forgotten)...].contains { woken(by: $0).contains(stream) }
  }

  private mutating func forget(_ count: Int) {
    recent.removeFirst(count)
    forgotten += count
  }

  private mutating func remember(_ changes: Changes) {
    guard !lent.isEmpty else { return forget(recent.count) }
    recent.append(changes)
    if recent.count > Self.recentMax { forget(recent.count - Self.recentMax) }
  }

  /// The streams that wait for one of the changes; they go on waiting.
  mutating func published(_ changes: Changes) -> Set<Int64> {
    remember(changes)
    return woken(by: changes)
  }

  private func woken(by changes: Changes) -> Set<Int64> {
    var woken: Set<Int64> = []
    if streams.isEmpty { return woken }
    if changes.hasHealth { woken.formUnion(streams[Place(tenant: 0, topic: .health)] ?? []) }
    for change in changes.list {
      var topics = [Topic.every(change.entity), .one(change.entity, change.id)]
      if let customer = change.customerID { topics.append(.customer(customer)) }
      for topic in topics {
        let place = Place(tenant: change.tenant, topic: topic)
        if let waiting = streams[place] { woken.formUnion(waiting) }
      }
    }
    return woken
  }
}

/// What was committed, or otherwise changed, on its way to an event loop.
package struct Changes: Sendable {
  var list: [Change] = []
  var hasHealth = false
}

/// Tells an event loop of changes, once it has streams that may wait for them.
final class Follower: CommitObserver {
  /// Whether a stream was ever opened: until then changes are nobody's. It is set before the
  /// stream's first view is taken.
  private let hasStreams = Atomic<Bool>(false)
  private let sink: any ReplySink

  init(_ sink: any ReplySink) {
    self.sink = sink
  }

  /// A stream is about to be opened. Either its view contains a commit, or who commits sees the
  /// stream: the fences keep each side's store before its load.
  func begin() {
    hasStreams.store(true, ordering: .relaxed)
    atomicMemoryFence(ordering: .sequentiallyConsistent)
  }

  func healthChanged() {
    if mayHaveStreams { sink.release(Changes(hasHealth: true)) }
  }

  func published(_ changes: [Change]) {
    if mayHaveStreams { sink.release(Changes(list: changes)) }
  }

  private var mayHaveStreams: Bool {
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    return hasStreams.load(ordering: .relaxed)
  }
}
