package import TongluCore
package import TongluDatabase
package import TongluSearch
package import TongluService

/// Things of one noun that are searched by code, name and pinyin in an index.
package struct IndexedReference: Sendable {
  /// A thing that the caller sees, and what is searched of it.
  package struct Known: Sendable {
    package let description: Reference.Description
    package let document: SearchDocument

    package init(_ description: Reference.Description, _ document: SearchDocument) {
      self.description = description
      self.document = document
    }
  }

  private let index: FeedIndex
  private let exact: @Sendable (Reference.Query, borrowing Snapshot) throws(Status) -> [Int64]
  private let known: @Sendable ([Int64], Call, borrowing Snapshot) throws(Status) -> [Known]

  /// Hits that are looked at for a caller who sees only some of them.
  private static let lookedMax = 2_048
  private static let stepMax = 512

  /// `exact` looks up the things whose key is the text, `known` reads those of at most 1,024 ids
  /// that the caller sees.
  package init(
    _ index: FeedIndex,
    exact: @escaping @Sendable (Reference.Query, borrowing Snapshot) throws(Status) -> [Int64],
    known: @escaping @Sendable ([Int64], Call, borrowing Snapshot) throws(Status) -> [Known]
  ) {
    self.index = index
    self.exact = exact
    self.known = known
  }

  package func describe(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    try known(ids, call, snapshot).map(\.description)
  }

  /// The things whose key is the text.
  package func keyed(
    _ query: Reference.Query, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Candidate] {
    guard !query.text.isEmpty else { return [] }
    let ids = try exact(query, snapshot)
    guard !ids.isEmpty else { return [] }
    return try known(ids, call, snapshot).map { Reference.Candidate(.exact, $0.description) }
  }

  /// The things whose key is the text, then the index's hits; those alone while the index is read.
  package func find(
    _ query: Reference.Query, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Candidate] {
    var found = try keyed(query, call, snapshot)
    if query.stopsAtKeys, !found.isEmpty { return found }
    guard let search = SearchQuery(query.text), let view = try index.view(snapshot) else {
      return found
    }
    let keyed = Set(found.map(\.description.id))
    var last: SearchKey?
    var looked = 0
    var step = query.limit + keyed.count
    while found.count < query.limit, looked < Self.lookedMax {
      let hits = view.hits(
        search, after: last, publicOnly: !call.caller.isStaff, limit: step)
      let others = hits.filter { !keyed.contains($0.key.id) }
      found += try seen(others, search, query, call, snapshot)
      if hits.count < step { break }
      last = hits.last?.key
      looked += hits.count
      step = Self.stepMax
    }
    found.sort { $0.match < $1.match }
    return Array(found.prefix(query.limit))
  }

  /// The hits that the caller sees;
  /// one whose row has changed since it was indexed is matched again.
  private func seen(
    _ hits: [SearchHit], _ search: SearchQuery, _ query: Reference.Query, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Candidate] {
    guard !hits.isEmpty else { return [] }
    let things = try known(hits.map(\.key.id), call, snapshot)
    let byID = Dictionary(things.map { ($0.description.id, $0) }) { first, _ in first }
    return hits.compactMap { hit in
      guard let thing = byID[hit.key.id],
        thing.document.version == hit.version || thing.document.matches(search)
      else { return nil }
      let match = query.isWhole(thing.description) ? .exact : Self.match(hit.key.rank)
      return Reference.Candidate(match, thing.description)
    }
  }

  private static func match(_ rank: SearchRank) -> Reference.Match {
    switch rank {
    case .barcode, .code: .exact
    case .codePrefix: .handle
    case .namePrefix: .title
    case .other: .other
    }
  }
}

extension Reference.Query {
  /// Those of some things that match, the best first: for nouns of which few are searched.
  package func among(_ things: [Reference.Description]) -> [Reference.Candidate] {
    guard !text.isEmpty else {
      return things.prefix(limit).map { Reference.Candidate(.other, $0) }
    }
    let search = SearchQuery(text)
    let found = things.compactMap { thing in
      match(of: thing, search).map { Reference.Candidate($0, thing) }
    }
    return Array(found.sorted { $0.match < $1.match }.prefix(limit))
  }

  /// Whether the text is the whole handle or title.
  package func isWhole(_ thing: Reference.Description) -> Bool {
    Text.fold(thing.handle) == folded || Text.fold(thing.title) == folded
  }

  private func match(
    of thing: Reference.Description, _ search: SearchQuery?
  ) -> Reference.Match? {
    if isWhole(thing) { return .exact }
    if Text.fold(thing.handle).hasPrefix(folded) { return .handle }
    if Text.fold(thing.title).hasPrefix(folded) { return .title }
    let document = SearchDocument(
      id: thing.id, version: 0, isPublic: false, code: thing.handle, name: thing.title)
    guard let search, document.matches(search) else { return nil }
    return .other
  }
}
