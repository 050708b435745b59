import Testing
import TongluCore

@Suite struct HistogramTests {
  @Test func `a number falls into the first bucket whose bound it does not exceed`() {
    var histogram = Histogram(bounds: [1, 10, 100])
    for value: UInt64 in [0, 1, 2, 10, 11, 100, 101, 5_000] { histogram.record(value) }
    #expect(histogram.counts == [2, 2, 2, 2])
    #expect(histogram.count == 8)
    #expect(histogram.sum == 5_225)
  }

  @Test func `histograms with equal bounds are added`() {
    var (left, right) = (Histogram.sizes, Histogram.sizes)
    left.record(1)
    right.record(1_024)
    right.record(1_025)
    left.add(right)
    #expect(left.count == 3)
    #expect(left.sum == 2_050)
    #expect(left.counts.first == 1 && left.counts.suffix(2) == [1, 1])
  }
}
