import Foundation
import TongluCore

/// The arrival times of calls, independent of earlier calls: nanoseconds from the beginning.
///
/// The stages' rates are one function of time whose integral counts arrivals; the k-th arrives when
/// it reaches k or, for a Poisson process, the sum of k exponential variates of mean 1 (the process
/// of rate 1 with its time changed; Çinlar, Introduction to Stochastic Processes, 1975).
package struct ArrivalSchedule: Sequence, IteratorProtocol, Sendable {
  private let stages: [Scenario.Stage]
  private let arrivals: Scenario.Arrivals
  private var random: SplitMix64
  private var index = 0
  /// Seconds and arrivals before the stage.
  private var secondsBefore = 0.0
  private var countBefore = 0.0
  /// The next arrival's count; of a Poisson process before its variate is added.
  private var count = 0.0

  package init(_ stages: [Scenario.Stage], _ arrivals: Scenario.Arrivals, seed: UInt64) {
    self.stages = stages
    self.arrivals = arrivals
    random = SplitMix64(seed: seed)
  }

  package mutating func next() -> UInt64? {
    if arrivals == .poisson { count -= log(1 - Double.random(in: 0..<1, using: &random)) }
    defer { if arrivals == .constant { count += 1 } }
    while index < stages.count {
      let stage = stages[index]
      let seconds = stage.duration.seconds
      let arrivalsInStage = (stage.from + stage.to) / 2 * seconds
      // Avoids an additional arrival at the very end due to rounding.
      if count - countBefore < arrivalsInStage - 1e-9 {
        return UInt64((secondsBefore + stage.seconds(untilCount: count - countBefore)) * 1e9)
      }
      countBefore += arrivalsInStage
      secondsBefore += seconds
      index += 1
    }
    return nil
  }
}

extension Scenario.Stage {
  /// Solves `from·t + (to − from)/(2·duration)·t² = count` for `t`.
  fileprivate func seconds(untilCount count: Double) -> Double {
    guard count > 0 else { return 0 }
    let slope = (to - from) / duration.seconds
    return 2 * count / (from + max(0, from * from + 2 * slope * count).squareRoot())
  }
}
