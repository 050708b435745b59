/// The points of one class, owner and kind: what a filter accepts or refuses as a whole.
struct Group: BitwiseCopyable {
  let classID: Int64
  let ownerID: Int64
  let isProspect: Bool
  /// The lowest bits of the class' code, for summaries.
  let classBit: UInt16
  let list: GroupList
}

/// A group's points beside the grid: leaves in no order, for filters that accept few points.
///
/// Three words: where the chunks' words are (0 when the group is so large that it has no list),
/// how many there are, and how many points the group has.
struct GroupList: BitwiseCopyable {
  static let chunkPoints = 32
  /// A list is not kept of a group that holds more than a sixteenth of many points.
  static func isKept(_ count: Int, of total: Int) -> Bool { count <= max(4_096, total / 16) }

  private let address: UInt
  private var words: Words { Words(address: address) }

  init() { address = Words(count: 3).address }

  func free() {
    if isKept { chunks.free() }
    words.free()
  }

  var isKept: Bool { words[0] != 0 }
  /// Load it before `chunks`: there are never fewer of these.
  var chunkCount: Int { Int(words[1]) }
  var chunks: Words { Words(address: words[0]) }

  var pointCount: Int {
    get { Int(words[2]) }
    nonmutating set { words[2] = UInt(newValue) }
  }

  /// Begins an empty list.
  func begin() { words[0] = Words(count: 4).address }

  /// Does without a list that nobody has seen.
  func drop() {
    chunks.free()
    words[0] = 0
  }

  /// Adds a chunk; gives the words that are out of use if they had to move.
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
