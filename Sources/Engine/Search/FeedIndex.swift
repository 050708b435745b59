import Synchronization
package import TongluCore
package import TongluDatabase

/// An index of each tenant's things of one kind, updated from the feed.
///
/// A commit only records the changed ids, so that neither the writer nor the feed's thread waits
/// for indexing. A separate thread reads and indexes them; a search indexes pending changes itself,
/// so that it finds everything written before it.
package final class FeedIndex: CommitObserver, Sendable {
  /// A domain's access to the searched rows.
  package struct Source: Sendable {
    let entity: Entity
    /// Reads the documents with these ids.
    let find: @Sendable ([Int64], borrowing Snapshot) throws(Status) -> [SearchDocument]
    /// Reads at most `limit` documents with ids after `id`, by id.
    let list:
      @Sendable (_ id: Int64, _ limit: Int, borrowing Snapshot) throws(Status)
        -> [SearchDocument]

    package init(
      _ entity: Entity,
      find: @escaping @Sendable ([Int64], borrowing Snapshot) throws(Status) -> [SearchDocument],
      list: @escaping @Sendable (Int64, Int, borrowing Snapshot) throws(Status) -> [SearchDocument]
    ) {
      self.entity = entity
      self.find = find
      self.list = list
    }
  }

  private let source: Source
  private let freshness: Freshness
  private let isEager: Bool
  private let tenants: Mutex<[Int64: TenantIndex]>
  private let bell = WorkQueue<Void>(countMax: 1)
  private let thread = Mutex<WorkerThread?>(nil)

  /// The most rows read by one statement.
  private static let pageMax = 8_192

  /// Reads the rows of these tenants. Other tenants have no rows yet, so their index is complete
  /// from the start.
  package init(
    _ source: Source, tenants: [Int64], _ freshness: Freshness, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    self.source = source
    self.freshness = freshness
    isEager = true
    var indexes: [Int64: TenantIndex] = [:]
    for tenant in tenants {
      indexes[tenant] = try snapshot.scoped(tenant: tenant) { snapshot throws(Status) in
        let index = TenantIndex(isEager: true)
        index.search.load(try Self.draft(source, snapshot))
        return index
      }
    }
    self.tenants = Mutex(indexes)
  }

  /// Reads no rows before a tenant's first search.
  package init(lazily source: Source, _ freshness: Freshness) {
    self.source = source
    self.freshness = freshness
    isEager = false
    tenants = Mutex([:])
  }

  private static func draft(
    _ source: Source, _ snapshot: borrowing Snapshot
  ) throws(Status) -> SegmentDraft {
    var draft = SegmentDraft()
    var last: Int64 = 0
    var isMore = true
    while isMore {
      let page = try source.list(last, pageMax, snapshot)
      for document in page { draft.add(document) }
      last = page.last?.id ?? last
      isMore = page.count == pageMax
    }
    return draft
  }

  /// Indexes in the background, with a reader of this database, until `stop`.
  package func start(_ database: Database) throws(Status) {
    let reader = SendableReader(try database.makeReader())
    thread.withLock { thread in
      thread = WorkerThread(name: "search") { [self] in
        while bell.take() != nil { catchUp(reader) }
      }
    }
  }

  /// To be called before the database is closed. Idempotent.
  package func stop() {
    bell.close()
    thread.withLock { thread in
      thread?.join()
      thread = nil
    }
  }

  package func committed(_ changes: [Change], _ snapshot: borrowing Snapshot) {
    var isNew = false
    for change in changes where change.entity == source.entity {
      index(of: change.tenant).note(change)
      isNew = true
    }
    if isNew { _ = bell.push(()) }
  }

  /// The index of the view's tenant, with everything that the view contains; nil while it is being
  /// read, which this call starts. UNAVAILABLE FEED_BEHIND when it may be old.
  package func view(_ snapshot: borrowing Snapshot) throws(Status) -> SearchView? {
    try freshness.wait()
    let index = index(of: snapshot.tenant)
    guard index.isReady else {
      if index.want() { _ = bell.push(()) }
      return nil
    }
    try index.catchUp(source, countMax: .max, snapshot)
    return index.search.view
  }

  /// Documents, layers and bytes of memory of all indexes in use.
  package var size: (documents: Int, layers: Int, bytes: Int) {
    tenants.withLock { $0 }.values.filter(\.isReady).reduce((0, 0, 0)) { sum, tenant in
      let size = tenant.search.size
      return (sum.0 + size.documents, sum.1 + size.layers, sum.2 + size.bytes)
    }
  }

  private func index(of tenant: Int64) -> TenantIndex {
    tenants.withLock { tenants in
      if let known = tenants[tenant] { return known }
      let fresh = TenantIndex(isEager: isEager)
      tenants[tenant] = fresh
      return fresh
    }
  }

  /// Reads requested tenants and indexes recorded changes; rows that cannot be read now are retried
  /// at the next change or search.
  private func catchUp(_ reader: SendableReader) {
    for (tenant, index) in tenants.withLock({ $0 }) {
      do throws(Status) {
        if index.isWanted { try load(index, tenant, reader) }
        guard index.isBehind, index.isReady else { continue }
        try read(tenant, reader) { snapshot throws(Status) in
          try index.catchUp(source, countMax: TenantIndex.stepMax, snapshot)
        }
      } catch {}
      index.search.compact()
    }
  }

  /// Reads a tenant page by page, each in a view of its own; concurrent changes are recorded.
  private func load(
    _ index: TenantIndex, _ tenant: Int64, _ reader: SendableReader
  ) throws(Status) {
    index.begin()
    defer { index.endLoading() }
    var draft = SegmentDraft()
    var last: Int64 = 0
    var isMore = true
    while isMore {
      let page = try read(tenant, reader) { [last] snapshot throws(Status) in
        try source.list(last, Self.pageMax, snapshot)
      }
      for document in page { draft.add(document) }
      last = page.last?.id ?? last
      isMore = page.count == Self.pageMax
    }
    index.search.load(draft)
    index.end()
  }

  private func read<Result>(
    _ tenant: Int64, _ reader: SendableReader,
    _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    reader.reader.endTurn()
    defer { reader.reader.endTurn() }
    return try reader.reader.read(tenant: tenant, timeLimit: Self.nanosecondsMax, body)
  }

  private static let nanosecondsMax: UInt64 = 30_000_000_000
}

/// A reader for the index's thread.
///
/// `@unchecked Sendable`: created by the opening thread, then used by the index's own alone.
private struct SendableReader: @unchecked Sendable {
  let reader: Reader

  init(_ reader: Reader) { self.reader = reader }
}

/// The index of one tenant, and its pending changes.
final class TenantIndex: Sendable {
  private enum State {
    /// No search yet: nothing is kept.
    case idle
    case wanted
    /// The rows are being read; concurrent changes are recorded.
    case loading
    case ready
  }

  let search = SearchIndex()
  private let state: Mutex<State>
  /// The versions that are committed but not indexed; `.max` for a deleted thing.
  private let noted = Mutex<[Int64: Int64]>([:])
  /// Held while indexing.
  private let indexing = Mutex(())

  /// The most documents that a search waits for while another thread indexes them.
  static let stepMax = 128

  init(isEager: Bool) { state = Mutex(isEager ? .ready : .idle) }

  var isReady: Bool { state.withLock { $0 == .ready } }
  var isWanted: Bool { state.withLock { $0 == .wanted } }
  var isBehind: Bool { noted.withLock { !$0.isEmpty } }

  /// Requests the index; true for the first caller.
  func want() -> Bool {
    state.withLock { state in
      guard state == .idle else { return false }
      state = .wanted
      return true
    }
  }

  /// Marks the index as being read.
  func begin() { state.withLock { $0 = .loading } }

  func end() { state.withLock { $0 = .ready } }

  /// An index that was not read completely is requested again.
  func endLoading() { state.withLock { if $0 == .loading { $0 = .wanted } } }

  func note(_ change: Change) {
    let isKept = state.withLock { $0 == .loading || $0 == .ready }
    guard isKept else { return }
    let version = change.kind == .deleted ? Int64.max : change.version
    noted.withLock { $0[change.id] = max($0[change.id] ?? 0, version) }
  }

  /// Indexes recorded changes, `countMax` at a time, if the view contains them: a view older than a
  /// change leaves it to a newer one.
  func catchUp(
    _ source: FeedIndex.Source, countMax: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    guard isBehind else { return }
    let ids = noted.withLock { $0.keys.sorted() }
    let size = min(countMax, List.countMax)
    for start in stride(from: 0, to: ids.count, by: size) {
      let chunk = Array(ids[start..<min(start + size, ids.count)])
      try indexing.withLock { _ throws(Status) in try index(chunk, source, snapshot) }
    }
  }

  private func index(
    _ ids: [Int64], _ source: FeedIndex.Source, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let wanted = noted.withLock { noted in
      ids.compactMap { id in noted[id].map { (id: id, version: $0) } }
    }
    if wanted.isEmpty { return }
    let found = try source.find(wanted.map(\.id), snapshot)
    let documents = Dictionary(found.map { ($0.id, $0) }) { $1 }
    var changes: [(id: Int64, document: SearchDocument?)] = []
    for (id, version) in wanted {
      if version == .max {
        changes.append((id, nil))
      } else if let document = documents[id], document.version >= version {
        changes.append((id, document))
      }
    }
    if changes.isEmpty { return }
    search.apply(changes)
    noted.withLock { noted in
      for (id, document) in changes where noted[id] ?? 0 <= document?.version ?? .max {
        noted[id] = nil
      }
    }
  }
}
