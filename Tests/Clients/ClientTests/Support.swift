import Synchronization
import Testing
import TongluCore

@testable import TongluClient

/// A channel for tests, with its connection events.
struct Line {
  let channel: Channel
  let events: Events

  /// Short waits without jitter, and a keepalive that does not interfere.
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

  /// The refusal of a call.
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

/// Observed events in order; a test can wait for later ones.
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

  /// Returns when `condition` holds, or has held, for the observed events: a late waiter misses
  /// nothing.
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

/// Loopback addresses that no other test listens on: the port of a stopped server stays reserved
/// until its test uses it again.
enum Loopback {
  private static let given = Atomic(0)

  static func next() -> String {
    let number = given.add(1, ordering: .relaxed).newValue
    return "127.1.\(number >> 8).\(number & 255)"
  }
}

/// Waits, at most a minute, until `condition` holds for another process or thread.
func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
  for _ in 0..<6_000 {
    if try await condition() { return true }
    try await Task.sleep(for: .milliseconds(10))
  }
  return false
}

@Suite struct EventsTests {
  @Test func `a condition that held earlier is not missed`() async {
    let events = Events()
    for _ in 0..<3 { events.add(.ready(address: "a")) }
    await events.wait { $0.ready("a") == 2 }
    await events.wait { $0.isEmpty }
  }
}

extension Status {
  static let busy = Status(.unavailable, "BUSY", "later")
}
