import Foundation
import Histogram
import Synchronization
package import TongluCore

/// A call to be made by the generator.
package struct PlannedCall: Sendable {
  /// Numbered from 0.
  package let number: Int
  /// The index of its operation.
  package let operation: Int
  package let intended: UInt64
  /// The actual start.
  package fileprivate(set) var begun: UInt64 = 0
  /// Whether it is outside of the warm-up.
  package let isMeasured: Bool
  /// The generator of its random choices.
  package let random: SplitMix64
}

/// The open loop: arrivals keep their times whatever the server does, and calls run independently.
package final class LoadTest: Sendable {
  package typealias Perform = @Sendable (PlannedCall) async -> String?

  private struct Totals {
    var outstanding = 0
    var outstandingHighest = 0
    var launched = 0
    var failed = 0
    /// The delay of the actual start of measured calls, in microseconds.
    var lag = LatencyHistogram.ofMicroseconds
  }

  package struct Progress: Sendable {
    package var launched: Int
    package var outstanding: Int
    package var failed: Int
  }

  package struct Result: Sendable {
    package var operations: [OperationMeasurements]
    package var lag: LatencyHistogram
    package var outstandingHighest: Int
    /// The beginning of the measured part, in nanoseconds of the clock.
    package var start: UInt64

    package init(
      operations: [OperationMeasurements], lag: LatencyHistogram, outstandingHighest: Int,
      start: UInt64
    ) {
      self.operations = operations
      self.lag = lag
      self.outstandingHighest = outstandingHighest
      self.start = start
    }
  }

  private let scenario: Scenario
  private let seed: UInt64
  private let clock: MonotonicClock
  private let perform: Perform
  private let operations: [Mutexed<OperationMeasurements>]
  private let totals = Mutex(Totals())

  /// `perform` makes a call and returns why it failed or why its response is wrong; nil otherwise.
  package init(
    _ scenario: Scenario, seed: UInt64, clock: MonotonicClock = MonotonicClock(),
    _ perform: @escaping Perform
  ) {
    self.scenario = scenario
    self.seed = seed
    self.clock = clock
    self.perform = perform
    operations = scenario.operations.map { Mutexed(OperationMeasurements($0.call.rawValue)) }
  }

  package var progress: Progress {
    totals.withLock {
      Progress(launched: $0.launched, outstanding: $0.outstanding, failed: $0.failed)
    }
  }

  /// Starts every call at its time and waits for the last to end; `measuring` is called after the
  /// warm-up.
  package func run(measuring: @escaping @Sendable () -> Void) async -> Result {
    let start = clock.now() + 10_000_000
    let measured = start + scenario.warmUp.nanoseconds
    await withCheckedContinuation { done in
      let thread = Thread {
        self.launchAll(from: start, measured: measured, measuring)
        done.resume()
      }
      thread.name = "pacer"
      thread.start()
    }
    while totals.withLock({ $0.outstanding > 0 }) { try? await Task.sleep(for: .milliseconds(2)) }
    return totals.withLock { totals in
      Result(
        operations: operations.map { $0.value.withLock { $0 } }, lag: totals.lag,
        outstandingHighest: totals.outstandingHighest, start: measured)
    }
  }

  private func launchAll(
    from start: UInt64, measured: UInt64, _ measuring: @Sendable () -> Void
  ) {
    let offsets = ArrivalSchedule(scenario.stagesWithWarmUp, scenario.arrivals, seed: seed)
    var random = SplitMix64(seed: ~seed)
    let mix = WeightedChoice(scenario.operations.map(\.weight))
    var number = 0
    var isMeasured = false
    Pacer(clock).run(offsets, from: start) { intended in
      if !isMeasured, intended >= measured {
        isMeasured = true
        measuring()
      }
      launch(
        PlannedCall(
          number: number, operation: mix.pick(using: &random), intended: intended,
          isMeasured: isMeasured, random: SplitMix64(seed: random.next())))
      number += 1
    }
  }

  /// Starts the call, or drops it if too many are running.
  private func launch(_ call: PlannedCall) {
    let isRoom = totals.withLock { totals in
      totals.launched += 1
      guard totals.outstanding < scenario.outstandingMax else { return false }
      totals.outstanding += 1
      totals.outstandingHighest = max(totals.outstandingHighest, totals.outstanding)
      return true
    }
    guard isRoom else {
      if call.isMeasured { operations[call.operation].value.withLock { $0.drop() } }
      return
    }
    Task.detached { await self.make(call) }
  }

  private func make(_ planned: PlannedCall) async {
    var call = planned
    call.begun = clock.now()
    let error = await perform(call)
    let times = CallTimes(intended: call.intended, begun: call.begun, ended: clock.now())
    if call.isMeasured {
      operations[call.operation].value.withLock { $0.record(times, error: error) }
    }
    totals.withLock { totals in
      totals.outstanding -= 1
      if error != nil { totals.failed += 1 }
      if call.isMeasured { totals.lag.record(times.lag / 1_000) }
    }
  }
}

/// A lock that can be an array's element.
private final class Mutexed<Value: Sendable>: Sendable {
  let value: Mutex<Value>
  init(_ value: Value) { self.value = Mutex(value) }
}

/// A random choice by weights.
package struct WeightedChoice: Sendable {
  /// The cumulative weights.
  private let bounds: [Double]

  package init(_ weights: [Double]) {
    var sum = 0.0
    bounds = weights.map { weight in
      sum += weight
      return sum
    }
  }

  package func pick(using random: inout SplitMix64) -> Int {
    let drawn = Double.random(in: 0..<(bounds.last ?? 1), using: &random)
    return bounds.firstIndex { drawn < $0 } ?? 0
  }
}
