import Histogram

/// A limit at the end of a run, for one operation or for all together.
package struct Threshold: Sendable, Hashable {
  package enum Limit: Sendable, Hashable {
    /// The latency from the intended start; percentile 100 is the maximum.
    case latency(percentile: Double, TimeSpan)
    /// The share of all arrivals that failed, got a wrong response or were dropped.
    case errors(Share)
  }

  package struct Verdict: Sendable, Hashable, Encodable {
    package var text: String
    package var holds: Bool
  }

  /// Nil: all operations together.
  package var operation: String?
  package var limits: [Limit] = []

  package init(operation: String? = nil, limits: [Limit] = []) {
    self.operation = operation
    self.limits = limits
  }

  /// A verdict for each limit. The limits of an operation that was never called are not met.
  package func verdicts(
    _ operations: [OperationMeasurements], all: OperationMeasurements
  ) -> [Verdict] {
    let found = operation.map { name in operations.first { $0.name == name } } ?? all
    return limits.map { limit in
      guard let found, found.calls > 0 else {
        return Verdict(text: "\(operation ?? all.name) was never called", holds: false)
      }
      return limit.verdict(of: found)
    }
  }
}

extension Threshold.Limit {
  fileprivate func verdict(of measured: OperationMeasurements) -> Threshold.Verdict {
    switch self {
    case .latency(let percentile, let bound):
      let value = Double(measured.latency.valueAtPercentile(percentile)) / 1_000
      let name = percentile == 100 ? "max" : "p\(shortest(percentile))"
      let holds = measured.latency.totalCount > 0 && value <= bound.milliseconds
      return Threshold.Verdict(
        text: "\(measured.name): \(name) \(milliseconds(value)) ms, "
          + "at most \(bound.text) ms", holds: holds)
    case .errors(let bound):
      let share = measured.failedShare
      return Threshold.Verdict(
        text: "\(measured.name): errors \(shortest((share * 1e6).rounded() / 1e4)) %, "
          + "at most \(shortest(bound.fraction * 100)) %", holds: share <= bound.fraction)
    }
  }
}

extension OperationMeasurements {
  /// The share of all arrivals.
  package var failedShare: Double { Double(calls - succeeded) / Double(max(calls, 1)) }
}

extension TimeSpan {
  /// The text in milliseconds: 0.25, 1.5, 2,000.
  fileprivate var text: String {
    milliseconds < 1_000 ? shortest(milliseconds) : grouped(Int(milliseconds.rounded()))
  }
}
