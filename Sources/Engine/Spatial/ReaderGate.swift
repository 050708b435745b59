/// Counts the active readers, so that the writer knows when removed memory is no longer used.
///
/// A reader increments one of two counters on entry and decrements it on exit; the writer selects
/// the counter for new readers. When each of the two has been zero once after a block was removed,
/// no reader can hold that block. Counters are spread over cache lines, so that readers of
/// different threads seldom share one. All operations are sequentially consistent: a reader that
/// the writer did not count sees what the writer published.
struct ReaderGate {
  struct Pass {
    fileprivate let counter: Int
    /// The version to read at.
    let version: UInt
  }

  /// Cache lines: the published version, the counter in use, then the counters.
  private static let line = 8
  private static let spread = 8
  private let words: Words

  init() { words = Words(count: Self.line * (2 + 2 * Self.spread)) }

  func free() { words.free() }

  static var bytes: Int { 8 * line * (2 + 2 * spread) }

  @inline(__always)
  func enter() -> Pass {
    let counter = Self.counter(Int(words[Self.line]), ReaderGate.shard)
    words.add(counter, 1)
    return Pass(counter: counter, version: words.loadInOrder(0))
  }

  @inline(__always)
  func leave(_ pass: Pass) { words.add(pass.counter, UInt.max) }

  private static func counter(_ phase: Int, _ shard: Int) -> Int {
    line * (2 + phase * spread + shard)
  }

  /// Differs between threads, mostly: their stacks are megabytes apart.
  @inline(__always)
  private static var shard: Int {
    var here: UInt8 = 0
    let address = unsafe withUnsafeMutablePointer(to: &here) { UInt(bitPattern: $0) }
    return Int((address >> 18 &* 0x9e37_79b9_7f4a_7c15) >> 61)
  }

  // Called by the writer.

  func publish(_ version: UInt) { words.storeInOrder(0, version) }

  var phase: Int { Int(words[Self.line]) }

  func admit(to phase: Int) { words.storeInOrder(Self.line, UInt(phase)) }

  /// Whether the counters of a phase are all zero, each read at its own moment.
  func isIdle(_ phase: Int) -> Bool {
    (0..<Self.spread).allSatisfy { words.loadInOrder(Self.counter(phase, $0)) == 0 }
  }
}

/// Removed memory that readers may still use.
struct Limbo: ~Copyable {
  enum Retired {
    case treeBlock(Node)
    case listBlock(Node)
    case words(Words)
    case slot(UInt32)
  }

  private enum Stage { case empty, otherPhase, thisPhase }

  private static let batch = 64
  private var young: [Retired] = []
  private var old: [Retired] = []
  private var stage = Stage.empty

  mutating func add(_ retired: Retired) { young.append(retired) }

  /// Frees what no reader can use any more; called after publishing.
  mutating func drain(_ gate: ReaderGate, _ giveBack: (Retired) -> Void) {
    if stage == .empty {
      guard young.count >= Self.batch else { return }
      swap(&young, &old)
      stage = .otherPhase
    }
    if stage == .otherPhase, gate.isIdle(1 - gate.phase) {
      gate.admit(to: 1 - gate.phase)
      stage = .thisPhase
    }
    // New readers use the other phase.
    if stage == .thisPhase, gate.isIdle(1 - gate.phase) {
      for retired in old { giveBack(retired) }
      old.removeAll(keepingCapacity: true)
      stage = .empty
    }
  }

  /// Frees everything; there must be no readers.
  mutating func drainAll(_ giveBack: (Retired) -> Void) {
    for retired in old + young { giveBack(retired) }
    (old, young, stage) = ([], [], .empty)
  }
}
