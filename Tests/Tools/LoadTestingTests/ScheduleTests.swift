import LoadTesting
import Testing

/// The arrival times of calls.
struct ScheduleTests {
  private func offsets(
    _ stages: [Scenario.Stage], _ arrivals: Scenario.Arrivals = .constant, seed: UInt64 = 1
  ) -> [Double] {
    ArrivalSchedule(stages, arrivals, seed: seed).map { Double($0) / 1e9 }
  }

  private func stage(_ from: Double, _ to: Double, seconds: Double) -> Scenario.Stage {
    Scenario.Stage(from: from, to: to, duration: TimeSpan(seconds: seconds))
  }

  @Test func `a constant rate has even intervals, the first arrival at once`() {
    let times = offsets([stage(4, 4, seconds: 2)])
    #expect(times == [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75])
  }

  @Test func `a rate below one a second has all its calls`() {
    #expect(offsets([stage(0.5, 0.5, seconds: 5)]) == [0, 2, 4])
  }

  @Test func `a ramp has as many calls as the area under it`() {
    let times = offsets([stage(0, 100, seconds: 10)])
    #expect(times.count == 500)
    // The count grows with the square of the time.
    #expect(times.filter { $0 < 5 }.count == 125)
    #expect(zip(times, times.dropFirst()).allSatisfy(<))
  }

  @Test func `a ramp down slows down`() {
    let times = offsets([stage(100, 0, seconds: 10)])
    #expect(times.count == 500)
    #expect(times.filter { $0 < 5 }.count == 375)
    #expect(times.allSatisfy { $0 < 10 })
  }

  @Test func `stages follow each other without a gap`() {
    let times = offsets([
      stage(10, 10, seconds: 1), stage(10, 30, seconds: 1), stage(30, 30, seconds: 1),
    ])
    #expect(times.filter { $0 < 1 }.count == 10)
    #expect(times.filter { (1..<2).contains($0) }.count == 20)
    #expect(times.filter { $0 >= 2 }.count == 30)
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 < 0.101 })
  }

  @Test func `a pause has no calls`() {
    let times = offsets([
      stage(10, 10, seconds: 1), stage(0, 0, seconds: 5), stage(10, 10, seconds: 1),
    ])
    #expect(times.count == 20)
    #expect(!times.contains { (1..<6).contains($0) })
  }

  @Test func `random arrivals have the rate, and the gaps of a Poisson process`() {
    let times = offsets([stage(1_000, 1_000, seconds: 20)], .poisson)
    #expect(abs(times.count - 20_000) < 600)
    let gaps = zip(times, times.dropFirst()).map { $1 - $0 }
    let mean = gaps.reduce(0, +) / Double(gaps.count)
    let variance = gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count)
    #expect(abs(mean - 0.001) < 0.000_05)
    // Exponential: the standard deviation equals the mean.
    #expect(abs(variance.squareRoot() / mean - 1) < 0.05)
  }

  @Test func `a random ramp follows its rate`() {
    let times = offsets([stage(0, 2_000, seconds: 10)], .poisson)
    #expect(abs(times.count - 10_000) < 400)
    #expect(abs(times.filter { $0 < 5 }.count - 2_500) < 200)
  }

  @Test func `equal seeds give equal arrivals, others differ`() {
    let stages = [stage(100, 100, seconds: 1)]
    #expect(offsets(stages, .poisson, seed: 7) == offsets(stages, .poisson, seed: 7))
    #expect(offsets(stages, .poisson, seed: 7) != offsets(stages, .poisson, seed: 8))
  }
}
