import Synchronization
import Testing
import TongluCore

@testable import TongluClient

/// A channel for tests, and what becomes of its connections.
struct Line {
  let channel: Channel
  let events: Events

  /// Short waits, no chance, a keepalive that does not interfere.
  init(_ addresses: [String], _ change: (inout ChannelOptions) -> Void = { _ in }) throws(Status) {
    let events = Events()
    var options = ChannelOptions()
    options.seed = 1
    options.backoff = Backoff(initialSeconds: 0.02, multiplier: 1.6, maxSeconds: 0.2)
    options.observe = { events.add($0) }
    change(&options)
    channel = try Channel(addresses, options)
    self.events = events
  }

  func call(
    _ text: String = "", _ change: (inout CallOptions) -> Void = { _ in }
  ) async throws(Status) -> String {
    var options = CallOptions(timeoutSeconds: 60)
    change(&options)
    let reply = try await channel.unary("/test.Test/Call", bytes: Array(text.utf8), options)
    return String(decoding: reply, as: UTF8.self)
  }

  /// What a call is refused with.
  func refusal(
    _ text: String = "", _ change: (inout CallOptions) -> Void = { _ in }
  ) async -> Status? {
    do throws(Status) {
      _ = try await call(text, change)
      return nil
    } catch {
      return error
    }
  }
}

/// What was observed, in order; a test waits for what is still to come.
final class Events: Sendable {
  private struct State {
    var all: [ConnectionEvent] = []
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  func add(_ event: ConnectionEvent) {
    let waiting = state.withLock { state in
      state.all.append(event)
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  var all: [ConnectionEvent] { state.withLock { $0.all } }

  /// Returns when `condition` holds, or has held, for what was observed: whoever wakes late has not
  /// missed the moment.
  func wait(until condition: ([ConnectionEvent]) -> Bool) async {
    var tested = 0
    while true {
      let seen = all
      while tested <= seen.count {
        if condition(Array(seen.prefix(tested))) { return }
        tested += 1
      }
      await withCheckedContinuation { continuation in
        let isNew = state.withLock { state in
          if state.all.count > seen.count { return true }
          state.waiting.append(continuation)
          return false
        }
        if isNew { continuation.resume() }
      }
    }
  }
}

extension [ConnectionEvent] {
  var waits: [Double] {
    compactMap { if case .backingOff(_, let seconds, _) = $0 { seconds } else { nil } }
  }

  func ready(_ address: String) -> Int { count { $0 == .ready(address: address) } }
}

/// Addresses of this machine that no other test listens on: a port that a test has given up stays
/// its own until it takes it again.
enum Loopback {
  private static let given = Atomic(0)

  static func next() -> String {
    let number = given.add(1, ordering: .relaxed).newValue
    return "127.1.\(number >> 8).\(number & 255)"
  }
}

/// Waits until `condition` holds of what another process or thread does, at most a minute.
func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
  for _ in 0..<6_000 {
    if try await condition() { return true }
    try await Task.sleep(for: .milliseconds(10))
  }
  return false
}

@Suite struct EventsTests {
  @Test func `a moment that has passed is not missed`() async {
    let events = Events()
    for _ in 0..<3 { events.add(.ready(address: "a")) }
    await events.wait { $0.ready("a") == 2 }
    await events.wait { $0.isEmpty }
  }
}

extension Status {
  static let busy = Status(.unavailable, "BUSY", "later")
}
