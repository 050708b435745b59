/// A suffix array: the offsets in a segment's texts at which words of a query may match, sorted by
/// the text that follows, each with its document. Suffixes with the same prefix are adjacent.
struct Tails: Sendable {
  private(set) var offsets: [UInt32] = []
  private(set) var documents: [UInt32] = []
  /// The documents of long ranges, by their bounds: a search reads only short ranges.
  private var heavy: [Range<UInt32>: Bitmap] = [:]

  /// The longest range that a search reads.
  static let lightMax = 2_048
  /// The most long ranges with precomputed documents; with more, the limit of short ones is raised.
  static let heavyMax = 2_048

  /// `offsets` in any order, each in the block of its document.
  init(_ unsorted: [UInt32], _ owners: [UInt32], _ text: [UInt8], documentCount: Int) {
    sort(unsorted, owners, text)
    var limit = max(Self.lightMax, documentCount / 16)
    while !addHeavy(over: limit, text, documentCount) {
      heavy = [:]
      limit *= 2
    }
  }

  var count: Int { offsets.count }

  /// The range of suffixes that begin with `prefix`.
  func range(of prefix: [UInt8], _ text: [UInt8]) -> Range<Int> {
    let lower = (0..<count).bound { Self.compare(text, Int(offsets[$0]), prefix) < 0 }
    let upper = (lower..<count).bound { Self.compare(text, Int(offsets[$0]), prefix) <= 0 }
    return lower..<upper
  }

  /// The documents of a range.
  func bitmap(_ range: Range<Int>, documentCount: Int) -> Bitmap {
    if let known = heavy[UInt32(range.lowerBound)..<UInt32(range.upperBound)] { return known }
    var bitmap = Bitmap(count: documentCount)
    for index in range { bitmap.insert(Int(documents[index])) }
    return bitmap
  }

  /// The bytes of memory that it uses.
  var memoryBytes: Int {
    8 * offsets.count + heavy.values.reduce(0) { $0 + 8 * $1.words.count + 48 }
  }

  /// Negative if the text at `offset` sorts before `prefix`, 0 if it begins with it.
  static func compare(_ text: [UInt8], _ offset: Int, _ prefix: [UInt8]) -> Int {
    for index in prefix.indices {
      // The text ends with a 0, which no prefix contains.
      let (mine, theirs) = (text[offset + index], prefix[index])
      if mine != theirs { return mine < theirs ? -1 : 1 }
    }
    return 0
  }
}

// MARK: - Building

extension Tails {
  private struct Key {
    let first: UInt64
    let offset: UInt32
    let document: UInt32
  }

  /// A radix sort by the first byte, then each part by its first eight bytes.
  private mutating func sort(_ unsorted: [UInt32], _ owners: [UInt32], _ text: [UInt8]) {
    var counts = [Int](repeating: 0, count: 257)
    for offset in unsorted { counts[Int(text[Int(offset)]) + 1] += 1 }
    for byte in 1..<257 { counts[byte] += counts[byte - 1] }
    offsets = [UInt32](repeating: 0, count: unsorted.count)
    documents = offsets
    var next = counts
    for (offset, owner) in zip(unsorted, owners) {
      let byte = Int(text[Int(offset)])
      offsets[next[byte]] = offset
      documents[next[byte]] = owner
      next[byte] += 1
    }
    for byte in 0..<256 where counts[byte + 1] - counts[byte] > 1 {
      let part = counts[byte]..<counts[byte + 1]
      var keys = part.map { index in
        Key(
          first: Self.eight(text, Int(offsets[index])), offset: offsets[index],
          document: documents[index])
      }
      keys.sort { left, right in
        if left.first != right.first { return left.first < right.first }
        return Self.isBefore(text, Int(left.offset), Int(right.offset))
      }
      for (index, key) in zip(part, keys) {
        offsets[index] = key.offset
        documents[index] = key.document
      }
    }
  }

  /// Eight bytes from `offset`, big-endian; bytes after a 0 count as 0.
  private static func eight(_ text: [UInt8], _ offset: Int) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<8 {
      let byte = text[offset + index]
      if byte == 0 { return key << UInt64(8 * (8 - index)) }
      key = key << 8 | UInt64(byte)
    }
    return key
  }

  /// Compares texts whose first eight bytes are equal.
  private static func isBefore(_ text: [UInt8], _ left: Int, _ right: Int) -> Bool {
    var index = 0
    while true {
      let (mine, theirs) = (text[left + index], text[right + index])
      if mine != theirs { return mine < theirs }
      if mine == 0 { return left < right }
      index += 1
    }
  }

  /// Stores the documents of each common-prefix range longer than `limit`; false if there are too
  /// many.
  private mutating func addHeavy(over limit: Int, _ text: [UInt8], _ documentCount: Int) -> Bool {
    var open = [(range: 0..<count, depth: 0)]
    while let (range, depth) = open.popLast() {
      guard range.count > limit else { continue }
      let common = Self.common(
        text, Int(offsets[range.lowerBound]), Int(offsets[range.upperBound - 1]), from: depth)
      let offset = Int(offsets[range.lowerBound])
      // Prefixes of queries consist of whole characters.
      let lengths = max(depth, 1)..<(common + 1)
      if lengths.contains(where: { text[offset + $0] & 0xC0 != 0x80 }) {
        guard heavy.count < Self.heavyMax else { return false }
        let bitmap = bitmap(range, documentCount: documentCount)
        heavy[UInt32(range.lowerBound)..<UInt32(range.upperBound)] = bitmap
      }
      // Suffixes that end here belong to the range of all of them.
      var lower = range.lowerBound
      while lower < range.upperBound {
        let byte = text[Int(offsets[lower]) + common]
        let upper = (lower..<range.upperBound).bound { text[Int(offsets[$0]) + common] <= byte }
        if byte != 0 { open.append((lower..<upper, common + 1)) }
        lower = upper
      }
    }
    return true
  }

  private static func common(
    _ text: [UInt8], _ left: Int, _ right: Int, from depth: Int
  ) -> Int {
    var length = depth
    while text[left + length] == text[right + length], text[left + length] != 0 { length += 1 }
    return length
  }
}
