import Histogram
import LoadTesting
import Synchronization
import Testing
import TongluCore

/// Calls keep their intended times, and waiting for the generator counts as latency.
struct OpenLoopTests {
  /// A clock that advances by sleeping and by the test.
  private final class FakeClock: LoadClock {
    private let time: Mutex<UInt64>

    init(_ time: UInt64) { self.time = Mutex(time) }

    func now() -> UInt64 { time.withLock { $0 } }
    func sleep(until deadline: UInt64) { time.withLock { $0 = max($0, deadline) } }
    func pass(_ nanoseconds: UInt64) { time.withLock { $0 += nanoseconds } }
  }

  private let millisecond: UInt64 = 1_000_000

  @Test func `a pacer in time starts every call when it is due`() {
    let clock = FakeClock(500)
    var launched: [UInt64] = []
    Pacer(clock).run([0, 10, 20], from: 1_000) { intended in
      #expect(clock.now() == intended)
      launched.append(intended)
    }
    #expect(launched == [1_000, 1_010, 1_020])
  }

  @Test func `after a stall overdue calls keep their times, and none is lost`() {
    let clock = FakeClock(0)
    let ms = millisecond
    var calls: [CallTimes] = []
    // One call every 10 ms, of 1 ms each; the second blocks for 45 ms.
    Pacer(clock).run((0..<8).map { $0 * 10 * ms }, from: 0) { intended in
      let begun = clock.now()
      clock.pass(calls.count == 1 ? 45 * ms : 1 * ms)
      calls.append(CallTimes(intended: intended, begun: begun, ended: clock.now()))
    }
    #expect(calls.map { $0.intended / ms } == [0, 10, 20, 30, 40, 50, 60, 70])
    #expect(calls.map { $0.latency / ms } == [1, 45, 36, 27, 18, 9, 1, 1])
    #expect(calls.map { $0.service / ms } == [1, 45, 1, 1, 1, 1, 1, 1])
    #expect(calls.map { $0.lag / ms } == [0, 0, 35, 26, 17, 8, 0, 0])
  }

  private func scenario(rate: Double, seconds: Double, warmUp: Double = 0) -> Scenario {
    var scenario = Scenario()
    scenario.warmUp = TimeSpan(seconds: warmUp)
    scenario.stages = [
      Scenario.Stage(from: rate, to: rate, duration: TimeSpan(seconds: seconds))
    ]
    var search = Scenario.Operation(call: .searchProducts)
    search.weight = 3
    scenario.operations = [search, Scenario.Operation(call: .getProduct)]
    return scenario
  }

  @Test func `arrivals do not wait for responses`() async {
    let test = LoadTest(scenario(rate: 100, seconds: 0.5), seed: 1) { _ in
      try? await Task.sleep(for: .milliseconds(200))
      return nil
    }
    let result = await test.run {}
    #expect(result.operations.map(\.calls).reduce(0, +) == 50)
    #expect(result.operations.map(\.succeeded).reduce(0, +) == 50)
    #expect(result.outstandingHighest >= 15)
    #expect(result.operations[0].calls > result.operations[1].calls)
  }

  @Test func `calls beyond the bound are dropped and counted`() async {
    var bounded = scenario(rate: 100, seconds: 0.5)
    bounded.outstandingMax = 5
    let test = LoadTest(bounded, seed: 1) { _ in
      try? await Task.sleep(for: .seconds(1))
      return nil
    }
    let result = await test.run {}
    #expect(result.outstandingHighest == 5)
    #expect(result.operations.map(\.dropped).reduce(0, +) == 45)
    #expect(result.operations.map(\.calls).reduce(0, +) == 50)
    #expect(result.operations.map(\.latency.totalCount).reduce(0, +) == 5)
  }

  @Test func `the warm-up is run and not measured`() async {
    let made = Mutex(0)
    let told = Mutex(0)
    let test = LoadTest(scenario(rate: 100, seconds: 0.2, warmUp: 0.2), seed: 1) { call in
      let number = made.withLock { made in
        made += 1
        return made
      }
      #expect(call.begun > 0)
      return number > 0 && !call.isMeasured ? "COLD" : nil
    }
    let result = await test.run { told.withLock { $0 += 1 } }
    #expect(made.withLock { $0 } == 40)
    #expect(told.withLock { $0 } == 1)
    #expect(result.operations.map(\.calls).reduce(0, +) == 20)
    #expect(result.operations.allSatisfy { $0.errors.isEmpty })
  }

  @Test func `failures are counted by reason`() async {
    let test = LoadTest(scenario(rate: 200, seconds: 0.1), seed: 1) { call in
      call.operation == 0 ? "UNAVAILABLE CONNECTION_LOST" : nil
    }
    let result = await test.run {}
    let search = result.operations[0]
    #expect(search.errors == ["UNAVAILABLE CONNECTION_LOST": search.calls])
    #expect(search.succeeded == 0)
    #expect(result.operations[1].errors.isEmpty)
    #expect(test.progress.failed == search.calls)
  }

  @Test func `weights are respected`() {
    var random = SplitMix64(seed: 3)
    let mix = WeightedChoice([1, 0.5, 8.5])
    var counts = [0, 0, 0]
    for _ in 0..<20_000 { counts[mix.pick(using: &random)] += 1 }
    #expect(abs(counts[0] - 2_000) < 200)
    #expect(abs(counts[1] - 1_000) < 150)
    #expect(abs(counts[2] - 17_000) < 300)
  }
}
