import LoadTesting
import Synchronization
import TongluCore

/// When posts arrived at their subscribers, measured from the intended publication.
final class Deliveries: Sendable {
  private struct State {
    var posts: [String: PlannedCall] = [:]
    var published = 0
    var measurements = OperationMeasurements(Scenario.delivery)
    var failures: [String: Int] = [:]
    var isClosed = false
  }

  private let subscribers: Int
  private let state = Mutex(State())

  init(subscribers: Int) { self.subscribers = subscribers }

  /// A post is about to be published; those of the warm-up are not tracked.
  func begin(_ title: String, _ call: PlannedCall) {
    guard call.isMeasured else { return }
    state.withLock { $0.posts[title] = call }
  }

  /// The post is expected at every subscriber.
  func published(_ title: String) {
    state.withLock { state in
      if state.posts[title] != nil { state.published += 1 }
    }
  }

  func arrived(_ title: String) {
    let now = monotonicNanoseconds()
    state.withLock { state in
      guard let call = state.posts[title] else { return }
      let times = CallTimes(intended: call.intended, begun: call.begun, ended: now)
      state.measurements.record(times, error: nil)
    }
  }

  /// A stream has ended.
  func failed(_ status: Status) {
    state.withLock { state in
      if !state.isClosed { state.failures["STREAM \(status.code.name)", default: 0] += 1 }
    }
  }

  /// Waits, at most `timeout`, until every post has arrived everywhere; missing ones are counted.
  func finish(within timeout: TimeSpan) async -> OperationMeasurements {
    let end = monotonicNanoseconds() + timeout.nanoseconds
    while missing > 0, monotonicNanoseconds() < end {
      try? await Task.sleep(for: .milliseconds(5))
    }
    let lost = missing
    return state.withLock { state in
      state.isClosed = true
      if lost > 0 {
        let ended = state.failures.keys.sorted().joined(separator: ", ")
        state.measurements.miss(lost, "NOT_DELIVERED" + (ended.isEmpty ? "" : " (\(ended))"))
      }
      return state.measurements
    }
  }

  private var missing: Int {
    state.withLock { max(0, $0.published * subscribers - $0.measurements.succeeded) }
  }
}
