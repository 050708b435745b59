import Synchronization

/// Mints `int64` ids: 41 bits of milliseconds since 2025, 10 bits of node, 12 bits of sequence.
///
/// They are unique per node and ascend with time. They are not secret: access is always checked.
public final class IdentifierMint: Sendable {
  /// 2025-01-01T00:00:00Z in milliseconds: 41 bits last until 2094.
  public static let epochMilliseconds: Int64 = 1_735_689_600_000

  private let node: Atomic<Int64>
  private let clock: WallClock
  /// The last id's upper part (milliseconds) and sequence, packed as the id without its node.
  private let last = Atomic<Int64>(0)

  /// `node`, 0…1,023, is leased by the server.
  public init(node: Int, clock: WallClock) {
    precondition((0..<1024).contains(node), "a node number has 10 bits")
    self.node = Atomic(Int64(node))
    self.clock = clock
  }

  /// Continues under another node number, 0…1,023, after the lease of the previous one has ended.
  package func move(toNode node: Int) {
    precondition((0..<1024).contains(node), "a node number has 10 bits")
    self.node.store(Int64(node), ordering: .relaxed)
  }

  /// Makes new ids greater than `id`, which an earlier program minted, even if the clock was set
  /// back.
  package func raise(above id: Int64) {
    last.max((id >> 22) << 12 | 0xFFF, ordering: .relaxed)
  }

  /// A new id, unique even when the clock steps back: the sequence then runs ahead of it.
  public func next() -> Int64 {
    let node = node.load(ordering: .relaxed)
    let floor = (clock.now.milliseconds - Self.epochMilliseconds) << 12
    var seen = last.load(ordering: .relaxed)
    while true {
      let candidate = max(floor, seen + 1)
      let (exchanged, original) = last.compareExchange(
        expected: seen, desired: candidate, ordering: .relaxed)
      if exchanged {
        return ((candidate >> 12) << 22) | (node << 12) | (candidate & 0xFFF)
      }
      seen = original
    }
  }
}
