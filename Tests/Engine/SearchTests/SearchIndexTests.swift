import Synchronization
import Testing
import TongluCore

@testable import TongluSearch

struct SearchIndexTests {
  static let pieces = ["红", "绿茶", "长城", "M8×30", "LED", " ", "hex ", "12", "龍井", "s", "锯片"]

  static func document(_ id: Int64, version: Int64, _ random: inout SplitMix64) -> SearchDocument {
    func text(_ count: Int) -> String {
      (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
    }
    return SearchDocument(
      id: id, version: version, isPublic: Bool.random(using: &random),
      code: "C-" + text(2) + String(id), name: text(4) + "x", groups: [text(1)])
  }

  /// The expected documents in the order of results, without an index.
  static func expected(
    _ documents: [Int64: SearchDocument], _ query: SearchQuery, publicOnly: Bool
  ) -> [Int64] {
    let hits = documents.values.filter { $0.matches(query) && (!publicOnly || $0.isPublic) }
    let keys = hits.map { document in
      let (code, name) = (SearchText(document.code).bytes, SearchText(document.name).bytes)
      return code.starts(with: query.whole.bytes)
        ? SearchKey(rank: .codePrefix, text: code, id: document.id)
        : SearchKey(
          rank: name.starts(with: query.whole.bytes) ? .namePrefix : .other, text: name,
          id: document.id)
    }
    return keys.sorted { $0.isBefore($1) }.map(\.id)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `after any changes an index finds the current documents, in order, page by page`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let index = SearchIndex()
    var documents: [Int64: SearchDocument] = [:]
    var version: Int64 = 0
    for step in 0..<30 {
      version += 1
      var changes: [Int64: SearchDocument?] = [:]
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        let id = Int64.random(in: 1...150, using: &random)
        let isGone = Int.random(in: 0..<5, using: &random) == 0
        changes.updateValue(
          isGone ? nil : Self.document(id, version: version, &random), forKey: id)
      }
      index.apply(changes.map { ($0.key, $0.value) })
      for (id, document) in changes { documents[id] = document }
      if step % 7 == 0 { index.compact() }
      for _ in 0..<6 {
        let text = Self.document(0, version: 0, &random).name.prefix(
          Int.random(in: 1...5, using: &random))
        guard let query = SearchQuery(String(text)) else { continue }
        let publicOnly = Bool.random(using: &random)
        var found: [SearchHit] = []
        while true {
          let page = index.view.hits(
            query, after: found.last?.key, publicOnly: publicOnly, limit: 7)
          found += page
          if page.count < 7 { break }
        }
        #expect(
          found.map(\.key.id) == Self.expected(documents, query, publicOnly: publicOnly),
          "\(text)")
        #expect(found.allSatisfy { documents[$0.key.id]?.version == $0.version })
        #expect(
          index.view.matches(query).map(\.id)
            == documents.keys.filter { documents[$0]?.matches(query) ?? false }.sorted())
      }
      #expect(index.size.documents == documents.count)
    }
    #expect(index.size.layers < 12)
  }

  @Test func `precomputed long ranges give the same results`() throws {
    var random = SplitMix64(seed: 9)
    var draft = SegmentDraft()
    var documents: [Int64: SearchDocument] = [:]
    for id in 1...(Int64(Tails.lightMax) + 500) {
      let document = Self.document(id, version: 1, &random)
      documents[id] = document
      draft.add(document)
    }
    let index = SearchIndex()
    index.load(draft)
    for text in ["c", "绿", "s", "3", "绿茶", "红 c", "x", "长", "changcheng", "cc"] {
      let query = try #require(SearchQuery(text))
      let found = index.view.hits(query, after: nil, publicOnly: false, limit: 10_000)
      #expect(found.map(\.key.id) == Self.expected(documents, query, publicOnly: false), "\(text)")
    }
  }

  @Test func `a bitmap without a range`() {
    for range in [0..<0, 0..<64, 3..<200, 63..<65, 128..<200] {
      var bitmap = Bitmap(full: 200)
      bitmap.removeAll(in: range)
      #expect(bitmap.first(.max) == (0..<200).filter { !range.contains($0) })
    }
  }

  @Test(arguments: [
    ("长城 M8螺丝", "chang cheng m8 luo si"), ("厦门银行", "xia men yin hang"),
    ("西湖龙井茶250克", "xi hu long jing cha 250 ke"),
    ("重慶", "chong qing"), ("Bolt A4", "bolt a4"), ("の茶", "の cha"), ("", ""),
  ])
  func `pinyin is shown in its usual readings`(name: String, expected: String) {
    #expect(Pinyin(name).text == expected)
  }
}
