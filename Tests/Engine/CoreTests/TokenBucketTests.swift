import Testing
import TongluCore

@Suite struct TokenBucketTests {
  @Test func `the burst is available at once and is refilled at the rate`() {
    var bucket = TokenBucket(burst: 2, perSecond: 10)
    let instants: [UInt64] = [1_000, 1_000, 1_000, 99_000_000, 101_000_000, 101_000_000]
    let taken = instants.map { bucket.take(now: $0) }
    #expect(taken == [true, true, false, false, true, false])
    // Never more than the burst.
    let later = (0..<3).map { _ in bucket.take(now: 100_000_000_000) }
    #expect(later == [true, true, false])
  }

  @Test func `tokens already used cause a debt of at most one burst`() {
    var bucket = TokenBucket(burst: 100, perSecond: 100)
    let spent = [99, 1_000_000].map { bucket.spend($0, now: 1) }
    #expect(spent == [true, false])
    let has = [1_000_000_001, 1_020_000_001].map { bucket.has(share: 0, now: $0) }
    #expect(has == [false, true])
    let hasMost = [1_020_000_001, 2_000_000_001].map { bucket.has(share: 0.9, now: $0) }
    #expect(hasMost == [false, true])
  }

  @Test func `a clock that steps back adds no tokens`() {
    var bucket = TokenBucket(burst: 1, perSecond: 1_000)
    let instants: [UInt64] = [5_000_000_000, 1, 5_000_000_000, 5_002_000_000]
    let taken = instants.map { bucket.take(now: $0) }
    #expect(taken == [true, false, false, true])
  }
}
