/// An immutable set of documents indexed together, numbered in the order of their names.
///
/// The texts are in one array, block after block; the rest are sorted offsets into it.
final class Segment: Sendable {
  let ids: [Int64]
  let versions: [Int64]
  /// The public documents.
  let open: Bitmap
  let text: [UInt8]
  /// The offset of each document's block, which begins with its name, and the end of the last.
  let blocks: [UInt32]
  /// The offset of each document's code.
  let codes: [UInt32]
  let starts: Tails
  let middles: Tails
  /// The documents by code and id, and by id.
  let byCode: [UInt32]
  let byID: [UInt32]

  init(_ source: SegmentDraft) {
    let order = source.order
    let count = order.count
    var text: [UInt8] = []
    text.reserveCapacity(source.text.count)
    var blocks: [UInt32] = []
    var codes: [UInt32] = []
    var open = Bitmap(count: count)
    var numbers = [UInt32](repeating: 0, count: count)
    for (number, index) in order.enumerated() {
      let document = source.documents[index]
      numbers[index] = UInt32(number)
      blocks.append(UInt32(text.count))
      codes.append(UInt32(text.count + document.codeStart))
      text.append(contentsOf: source.text[document.block])
      if document.isPublic { open.insert(number) }
    }
    blocks.append(UInt32(text.count))
    ids = order.map { source.documents[$0].id }
    versions = order.map { source.documents[$0].version }
    self.open = open
    self.text = text
    self.blocks = blocks
    self.codes = codes
    starts = Self.tails(source.starts, source, numbers, blocks, text)
    middles = Self.tails(source.middles, source, numbers, blocks, text)
    let (ids, all) = (ids, (0..<UInt32(count)))
    byID = all.sorted { ids[Int($0)] < ids[Int($1)] }
    byCode = all.sorted { left, right in
      let order = Self.compare(text, Int(codes[Int(left)]), Int(codes[Int(right)]))
      return order == 0 ? ids[Int(left)] < ids[Int(right)] : order < 0
    }
  }

  private static func tails(
    _ tails: [SegmentDraft.Tail], _ source: SegmentDraft, _ numbers: [UInt32], _ blocks: [UInt32],
    _ text: [UInt8]
  ) -> Tails {
    let owners = tails.map { numbers[Int($0.document)] }
    let offsets = zip(tails, owners).map { blocks[Int($1)] + $0.offset }
    return Tails(offsets, owners, text, documentCount: numbers.count)
  }

  var count: Int { ids.count }

  /// The number of the document with this id.
  func number(of id: Int64) -> Int? {
    let place = (0..<count).bound { ids[Int(byID[$0])] < id }
    guard place < count, ids[Int(byID[place])] == id else { return nil }
    return Int(byID[place])
  }

  /// The sort key of a document's name.
  func name(_ number: Int) -> [UInt8] { key(Int(blocks[number])) }

  func code(_ number: Int) -> [UInt8] { key(Int(codes[number])) }

  private func key(_ offset: Int) -> [UInt8] {
    Array(text[offset...].prefix { $0 != 0 })
  }

  /// The numbers of the documents whose name begins with `prefix`.
  func names(_ prefix: [UInt8]) -> Range<Int> {
    range(prefix) { Int(blocks[$0]) }
  }

  /// The range in `byCode` of the documents whose code begins with `prefix`.
  func codes(_ prefix: [UInt8]) -> Range<Int> {
    range(prefix) { Int(codes[Int(byCode[$0])]) }
  }

  /// The first document after this name and id.
  func firstName(after key: SearchKey) -> Int {
    (0..<count).bound { isAt(Int(blocks[$0]), ids[$0], notAfter: key) }
  }

  /// The first index in `byCode` after this code and id.
  func firstCode(after key: SearchKey) -> Int {
    (0..<count).bound { place in
      let number = Int(byCode[place])
      return isAt(Int(codes[number]), ids[number], notAfter: key)
    }
  }

  private func isAt(_ offset: Int, _ id: Int64, notAfter key: SearchKey) -> Bool {
    let order = Tails.compare(text, offset, key.text)
    if order != 0 { return order < 0 }
    return text[offset + key.text.count] == 0 && id <= key.id
  }

  private func range(_ prefix: [UInt8], _ offset: (Int) -> Int) -> Range<Int> {
    let lower = (0..<count).bound { Tails.compare(text, offset($0), prefix) < 0 }
    let upper = (0..<count).bound { Tails.compare(text, offset($0), prefix) <= 0 }
    return lower..<upper
  }

  /// The documents that match a query.
  func matching(_ query: SearchQuery) -> Bitmap {
    let whole = bitmap(query.whole)
    if query.words == [query.whole] { return whole ?? Bitmap(count: count) }
    var common: Bitmap?
    for word in query.words {
      guard let found = bitmap(word) else { return whole ?? Bitmap(count: count) }
      if common == nil { common = found } else { common?.formIntersection(found) }
    }
    var found = common ?? Bitmap(count: count)
    if let whole { found.formUnion(whole) }
    return found
  }

  /// The documents that contain a word; nil if none does.
  private func bitmap(_ word: SearchQuery.Word) -> Bitmap? {
    let range = starts.range(of: word.bytes, text)
    let inside = word.isLong ? middles.range(of: word.bytes, text) : 0..<0
    if range.isEmpty && inside.isEmpty { return nil }
    if inside.isEmpty { return starts.bitmap(range, documentCount: count) }
    var found = middles.bitmap(inside, documentCount: count)
    if !range.isEmpty { found.formUnion(starts.bitmap(range, documentCount: count)) }
    return found
  }

  /// The bytes of memory that it uses.
  var memoryBytes: Int {
    text.count + 28 * count + open.words.count * 8 + starts.memoryBytes + middles.memoryBytes
  }

  static func compare(_ text: [UInt8], _ left: Int, _ right: Int) -> Int {
    var index = 0
    while true {
      let (mine, theirs) = (text[left + index], text[right + index])
      if mine != theirs { return mine < theirs ? -1 : 1 }
      if mine == 0 { return 0 }
      index += 1
    }
  }
}

/// Documents of a segment to be built, in any order.
struct SegmentDraft {
  struct Document {
    let id: Int64
    let version: Int64
    let isPublic: Bool
    let block: Range<Int>
    let codeStart: Int
  }

  /// An offset in a document's block.
  struct Tail {
    let offset: UInt32
    let document: UInt32
  }

  private(set) var documents: [Document] = []
  private(set) var text: [UInt8] = []
  private(set) var starts: [Tail] = []
  private(set) var middles: [Tail] = []

  init() {}

  mutating func add(_ document: SearchDocument) {
    let block = SearchBlock(document)
    let number = UInt32(documents.count)
    documents.append(
      Document(
        id: document.id, version: document.version, isPublic: document.isPublic,
        block: text.count..<(text.count + block.bytes.count), codeStart: block.codeStart))
    text.append(contentsOf: block.bytes)
    starts.append(contentsOf: block.starts.map { Tail(offset: UInt32($0), document: number) })
    middles.append(contentsOf: block.middles.map { Tail(offset: UInt32($0), document: number) })
  }

  /// Adds the current documents of a segment.
  mutating func add(_ segment: Segment, alive: Bitmap) {
    var numbers = [UInt32](repeating: .max, count: segment.count)
    for number in alive.first(.max) {
      numbers[number] = UInt32(documents.count)
      let block = Int(segment.blocks[number])..<Int(segment.blocks[number + 1])
      documents.append(
        Document(
          id: segment.ids[number], version: segment.versions[number],
          isPublic: segment.open[number],
          block: text.count..<(text.count + block.count),
          codeStart: Int(segment.codes[number]) - block.lowerBound))
      text.append(contentsOf: segment.text[block])
    }
    for isMiddle in [false, true] {
      let tails = isMiddle ? segment.middles : segment.starts
      for (offset, old) in zip(tails.offsets, tails.documents) where numbers[Int(old)] != .max {
        let tail = Tail(
          offset: offset - segment.blocks[Int(old)], document: numbers[Int(old)])
        if isMiddle { middles.append(tail) } else { starts.append(tail) }
      }
    }
  }

  /// The documents sorted by name and id.
  var order: [Int] {
    documents.indices.sorted { left, right in
      let (left, right) = (documents[left], documents[right])
      let order = Segment.compare(text, left.block.lowerBound, right.block.lowerBound)
      return order == 0 ? left.id < right.id : order < 0
    }
  }
}
