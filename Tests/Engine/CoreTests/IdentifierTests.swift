import Testing
import TongluCore

struct IdentifierTests {
  static let noon = Instant(microseconds: 1_795_521_600_000_000)

  @Test func `ids ascend and differ even if the clock stops`() {
    let mint = IdentifierMint(node: 3, clock: WallClock { Self.noon })
    let ids = (0..<10_000).map { _ in mint.next() }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a clock that steps back repeats no id`() {
    let times = ManualTimes([1_000, 500, 500, 2_000])
    let mint = IdentifierMint(
      node: 0,
      clock: WallClock {
        Instant(microseconds: (IdentifierMint.epochMilliseconds + times.next()) * 1_000)
      })
    let ids = (0..<4).map { _ in mint.next() }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == 4)
  }

  @Test func `an id holds its milliseconds, node and sequence`() {
    let clock = WallClock { Instant(microseconds: (IdentifierMint.epochMilliseconds + 5) * 1_000) }
    let mint = IdentifierMint(node: 1_023, clock: clock)
    #expect(mint.next() == 5 << 22 | 1_023 << 12)
    #expect(mint.next() == 5 << 22 | 1_023 << 12 | 1)
  }

  @Test func `ids of two threads are disjoint`() async {
    let mint = IdentifierMint(node: 0, clock: .system)
    let all = await withTaskGroup(of: [Int64].self) { group in
      for _ in 0..<4 { group.addTask { (0..<5_000).map { _ in mint.next() } } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(all).count == 20_000)
  }

  @Test func `a request id is read as it was written`() throws {
    let id = RequestID.v7(at: Self.noon, random: (0x123, 0x456))
    let again = try #require(RequestID(id.description))
    #expect(again == id)
    #expect(again.mintedAt == Self.noon)
    #expect(id.description.count == 36)
  }

  @Test func `a version 4 id is accepted and has no time`() throws {
    let id = try #require(RequestID("9B2F1c04-59d0-4d0e-8a51-0f6a3a2b1c4d"))
    #expect(id.mintedAt == nil)
  }

  @Test(arguments: [
    "", "9b2f1c04-59d0-4d0e-8a51-0f6a3a2b1c4", "9b2f1c04-59d0-4d0e-8a51-0f6a3a2b1c4dd",
    "9b2f1c04-59d0-1d0e-8a51-0f6a3a2b1c4d", "9b2f1c04-59d0-4d0e-ca51-0f6a3a2b1c4d",
    "9b2f1c0459d04d0e8a510f6a3a2b1c4d----", "9b2f1c04_59d0_4d0e_8a51_0f6a3a2b1c4d",
    "zb2f1c04-59d0-4d0e-8a51-0f6a3a2b1c4d",
  ])
  func `other than UUIDs of version 7 or 4 are refused`(text: String) {
    #expect(RequestID(text) == nil)
  }
}

/// A sequence of times in milliseconds; the last one repeats.
private final class ManualTimes: @unchecked Sendable {
  // Used by one test on one thread.
  private var times: [Int64]

  init(_ times: [Int64]) { self.times = times }

  func next() -> Int64 { times.count > 1 ? times.removeFirst() : times[0] }
}
