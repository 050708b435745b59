/// The points with one class, owner and kind, which a filter accepts or rejects as a whole.
struct Group: BitwiseCopyable {
  let classID: Int64
  let ownerID: Int64
  let isProspect: Bool
  /// The lowest bits of the class's code, for summaries.
  let classBit: UInt16
  let list: GroupList
}

/// The points of a group outside of the grid: unsorted leaves, for filters that accept few points.
///
/// Three words: the address of the chunks' words (0 for a group too large for a list), the number
/// of chunks, and the number of points of the group.
struct GroupList: BitwiseCopyable {
  static let chunkPoints = 32
  /// Whether a group has a list: not if it holds more than a sixteenth of many points.
  static func isKept(_ count: Int, of total: Int) -> Bool { count <= max(4_096, total / 16) }

  private let address: UInt
  private var words: Words { Words(address: address) }

  init() { address = Words(count: 3).address }

  func free() {
    if isKept { chunks.free() }
    words.free()
  }

  var isKept: Bool { words[0] != 0 }
  /// Load it before `chunks`, which has at least as many.
  var chunkCount: Int { Int(words[1]) }
  var chunks: Words { Words(address: words[0]) }

  var pointCount: Int {
    get { Int(words[2]) }
    nonmutating set { words[2] = UInt(newValue) }
  }

  /// Begins an empty list.
  func begin() { words[0] = Words(count: 4).address }

  /// Frees a list that no reader has seen.
  func drop() {
    chunks.free()
    words[0] = 0
  }

  /// Adds a chunk; returns the unused words if they had to move.
  func append(_ chunk: Node) -> Words? {
    let count = chunkCount
    var outgrown: Words?
    if count >= 4, count & (count - 1) == 0 {
      let wider = Words(count: count * 2)
      for index in 0..<count { wider[index] = chunks[index] }
      outgrown = chunks
      words[0] = wider.address
    }
    chunks[count] = chunk.word
    words[1] = UInt(count + 1)
    return outgrown
  }
}
