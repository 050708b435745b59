package import Histogram

/// The times of one call in nanoseconds.
package struct CallTimes: Sendable, Hashable {
  /// The intended start.
  package var intended: UInt64
  /// The actual start: later if the generator was late.
  package var begun: UInt64
  package var ended: UInt64

  package init(intended: UInt64, begun: UInt64, ended: UInt64) {
    self.intended = intended
    self.begun = begun
    self.ended = ended
  }

  /// The time from the intended start (corrected for coordinated omission).
  package var latency: UInt64 { ended - min(intended, ended) }
  /// The time from the actual start.
  package var service: UInt64 { ended - min(begun, ended) }
  /// The delay of the generator.
  package var lag: UInt64 { begun - min(intended, begun) }
}

/// The results of one operation's calls.
package struct OperationMeasurements: Sendable {
  package static let wrongReply = "WRONG_REPLY"

  package let name: String
  /// Arrivals, including dropped ones.
  package private(set) var calls = 0
  package private(set) var succeeded = 0
  /// Not made, because too many calls were running.
  package private(set) var dropped = 0
  package private(set) var errors: [String: Int] = [:]
  /// Microseconds of every call that ended, with any result.
  package private(set) var latency = LatencyHistogram.ofMicroseconds
  package private(set) var service = LatencyHistogram.ofMicroseconds
  /// When the last call ended; nanoseconds.
  package private(set) var lastEnd: UInt64 = 0

  package init(_ name: String) { self.name = name }

  /// A call that ended; `error` is why it failed, nil for a correct response.
  package mutating func record(_ times: CallTimes, error: String?) {
    calls += 1
    if let error { errors[error, default: 0] += 1 } else { succeeded += 1 }
    latency.record(times.latency / 1_000)
    service.record(times.service / 1_000)
    lastEnd = max(lastEnd, times.ended)
  }

  package mutating func drop() {
    calls += 1
    dropped += 1
  }

  /// Calls that never ended.
  package mutating func miss(_ count: Int, _ reason: String) {
    calls += count
    errors[reason, default: 0] += count
  }

  /// These results and those of other operations.
  package func merged(_ others: [OperationMeasurements], as name: String) -> Self {
    var all = OperationMeasurements(name)
    for one in [self] + others {
      all.calls += one.calls
      all.succeeded += one.succeeded
      all.dropped += one.dropped
      all.errors.merge(one.errors, uniquingKeysWith: +)
      all.latency.add(one.latency)
      all.service.add(one.service)
      all.lastEnd = max(all.lastEnd, one.lastEnd)
    }
    return all
  }
}

/// A histogram of microseconds.
package typealias LatencyHistogram = Histogram<UInt64>

extension LatencyHistogram {
  /// 1 µs to an hour, to three digits; longer ones are recorded exactly.
  package static var ofMicroseconds: Self {
    var histogram = Self(
      highestTrackableValue: 3_600_000_000, numberOfSignificantValueDigits: .three)
    histogram.autoResize = true
    return histogram
  }
}
