/// Counts of whole numbers by bucket.
package struct Histogram: Sendable, Hashable {
  /// The inclusive upper bounds of the buckets, ascending; one more bucket has no upper bound.
  package let bounds: [UInt64]
  /// Counts by bucket, not cumulative.
  package private(set) var counts: [UInt64]
  /// The sum of all recorded numbers.
  package private(set) var sum: UInt64 = 0

  package init(bounds: [UInt64]) {
    self.bounds = bounds
    counts = Array(repeating: 0, count: bounds.count + 1)
  }

  /// A histogram of existing counts, one per bucket.
  package init(bounds: [UInt64], counts: [UInt64], sum: UInt64) {
    precondition(counts.count == bounds.count + 1, "a bucket more than bounds")
    self.bounds = bounds
    self.counts = counts
    self.sum = sum
  }

  /// For durations from 50 µs to 10 s, in microseconds.
  package static let microseconds = Histogram(bounds: [
    50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000,
    1_000_000, 2_500_000, 5_000_000, 10_000_000,
  ])

  /// For how long a writer is held, from 50 µs to 1 s, in microseconds.
  package static let holding = Histogram(bounds: [
    50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 15_000, 20_000, 30_000, 50_000, 100_000,
    250_000, 1_000_000,
  ])

  /// For how many rows a transaction changes: the powers of two to 131,072.
  package static let rows = Histogram(bounds: (0...17).map { 1 << $0 })

  /// For sizes: the powers of two to 1,024.
  package static let sizes = Histogram(bounds: (0...10).map { 1 << $0 })

  package var count: UInt64 { counts.reduce(0, +) }

  package mutating func record(_ value: UInt64) {
    counts[bounds.firstIndex { value <= $0 } ?? bounds.count] += 1
    sum &+= value
  }

  /// Adds the counts of another histogram with the same bounds.
  package mutating func add(_ other: Histogram) {
    precondition(bounds == other.bounds, "only histograms of the same bounds are added")
    for index in counts.indices { counts[index] += other.counts[index] }
    sum &+= other.sum
  }
}
