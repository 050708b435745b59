/// The ranks of hits, the best first.
package enum SearchRank: Int64, Sendable, Comparable {
  /// The query is the barcode or the whole code: looked up outside of the index.
  case barcode = 0
  case code = 1
  /// The code begins with the query; sorted by code.
  case codePrefix = 2
  /// The name begins with the query; sorted by name.
  case namePrefix = 3
  /// Any other hit; sorted by name.
  case other = 4

  package static func < (left: SearchRank, right: SearchRank) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The position of a hit in the order of results.
package struct SearchKey: Sendable, Hashable {
  package let rank: SearchRank
  /// The normalized code or name.
  package let text: [UInt8]
  package let id: Int64

  package init(rank: SearchRank, text: [UInt8], id: Int64) {
    self.rank = rank
    self.text = text
    self.id = id
  }
}

/// A document that matches a query.
package struct SearchHit: Sendable, Hashable {
  package let key: SearchKey
  /// The version of the indexed row.
  package let version: Int64
}

/// The state of an index at one time.
package struct SearchView: Sendable {
  let layers: [SearchIndex.Layer]

  /// The first `limit` documents that match the query, after `key` in the order of `SearchRank`.
  package func hits(
    _ query: SearchQuery, after key: SearchKey?, publicOnly: Bool, limit: Int
  ) -> [SearchHit] {
    var hits: [SearchHit] = []
    for rank in [SearchRank.codePrefix, .namePrefix, .other] where hits.count < limit {
      if let key, key.rank > rank { continue }
      let after = key?.rank == rank ? key : nil
      let room = limit - hits.count
      var found: [SearchHit] = []
      for layer in layers {
        let search = LayerSearch(layer: layer, query: query, publicOnly: publicOnly)
        found += search.hits(rank, after: after, limit: room)
      }
      if layers.count > 1 { found.sort { $0.key.isBefore($1.key) } }
      hits += found.prefix(room)
    }
    return hits
  }

  /// All documents that match the query, by id.
  package func matches(_ query: SearchQuery) -> [SearchMatch] {
    var matches: [SearchMatch] = []
    for layer in layers {
      var found = layer.segment.matching(query)
      found.formIntersection(layer.alive)
      matches += found.first(.max).map { number in
        SearchMatch(id: layer.segment.ids[number], version: layer.segment.versions[number])
      }
    }
    return matches.sorted { $0.id < $1.id }
  }
}

/// A document that matches a query, without a rank.
package struct SearchMatch: Sendable, Hashable {
  package let id: Int64
  /// The version of the indexed row.
  package let version: Int64
}

extension SearchKey {
  package func isBefore(_ other: SearchKey) -> Bool {
    if rank != other.rank { return rank < other.rank }
    if text == other.text { return id < other.id }
    return text.lexicographicallyPrecedes(other.text)
  }
}

/// A search in one layer.
private struct LayerSearch {
  let layer: SearchIndex.Layer
  let query: SearchQuery
  let publicOnly: Bool

  private var segment: Segment { layer.segment }

  func hits(_ rank: SearchRank, after key: SearchKey?, limit: Int) -> [SearchHit] {
    switch rank {
    case .barcode, .code: []
    case .codePrefix: codes(after: key, limit)
    case .namePrefix: names(after: key, limit)
    case .other: others(after: key, limit)
    }
  }

  private func isSeen(_ number: Int) -> Bool {
    layer.alive[number] && (!publicOnly || segment.open[number])
  }

  private func hit(_ number: Int, _ rank: SearchRank) -> SearchHit {
    let text = rank == .codePrefix ? segment.code(number) : segment.name(number)
    return SearchHit(
      key: SearchKey(rank: rank, text: text, id: segment.ids[number]),
      version: segment.versions[number])
  }

  private func codes(after key: SearchKey?, _ limit: Int) -> [SearchHit] {
    let range = segment.codes(query.whole.bytes)
    var found: [SearchHit] = []
    let first = key.map { max(range.lowerBound, segment.firstCode(after: $0)) }
    var place = first ?? range.lowerBound
    while place < range.upperBound, found.count < limit {
      let number = Int(segment.byCode[place])
      if isSeen(number) { found.append(hit(number, .codePrefix)) }
      place += 1
    }
    return found
  }

  private func names(after key: SearchKey?, _ limit: Int) -> [SearchHit] {
    let range = segment.names(query.whole.bytes)
    if range.isEmpty { return [] }
    var wanted = Bitmap(full: segment.count)
    wanted.removeAll(in: range.upperBound..<segment.count)
    wanted.removeAll(below: range.lowerBound)
    return list(wanted, .namePrefix, after: key, limit)
  }

  private func others(after key: SearchKey?, _ limit: Int) -> [SearchHit] {
    var wanted = segment.matching(query)
    wanted.removeAll(in: segment.names(query.whole.bytes))
    return list(wanted, .other, after: key, limit)
  }

  private func list(
    _ bitmap: Bitmap, _ rank: SearchRank, after key: SearchKey?, _ limit: Int
  ) -> [SearchHit] {
    var wanted = bitmap
    if let key { wanted.removeAll(below: segment.firstName(after: key)) }
    wanted.formIntersection(layer.alive)
    if publicOnly { wanted.formIntersection(segment.open) }
    for place in segment.codes(query.whole.bytes) { wanted.remove(Int(segment.byCode[place])) }
    return wanted.first(limit).map { hit($0, rank) }
  }
}
