import Synchronization
import TongluCore

/// A stream's received messages on their way from the event loop to the task that reads them.
final class Mailbox: Sendable {
  fileprivate struct State {
    var messages: [[UInt8]] = []
    /// The first of `messages` that is not taken.
    var next = 0
    /// Bytes received whose window is not given back.
    var owed = 0
    var isOver = false
    var refusal: Status?
    var reader: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())
  /// Gives so many bytes of the stream's window back.
  private let consume: @Sendable (Int) -> Void

  init(consume: @escaping @Sendable (Int) -> Void) {
    self.consume = consume
  }

  func received(_ count: Int) { state.withLock { $0.owed += count } }

  func put(_ message: [UInt8]) {
    state.withLock { state in
      state.messages.append(message)
      return state.takeReader()
    }?.resume()
  }

  /// Nothing more comes; what is here is still read. Later ends are not heard.
  func finish(_ refusal: Status?) {
    state.withLock { state in
      if !state.isOver {
        state.isOver = true
        state.refusal = refusal
      }
      return state.takeReader()
    }?.resume()
  }

  /// The next message; nil at the end. One task reads at a time.
  func take() async throws(Status) -> [UInt8]? {
    while true {
      if let found = try poll() { return found }
      if isEmptyAndOver { return nil }
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if state.next < state.messages.count || state.isOver { return true }
          state.reader = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    }
  }

  private var isEmptyAndOver: Bool {
    state.withLock { $0.isOver && $0.next == $0.messages.count }
  }

  private func poll() throws(Status) -> [UInt8]? {
    let (message, refusal, owed) = state.withLock { state in
      guard state.next < state.messages.count else {
        let owed = state.takeOwed()
        return ([UInt8]?.none, state.isOver ? state.refusal : nil, owed)
      }
      let message = state.messages[state.next]
      state.next += 1
      let isEmptied = state.next == state.messages.count
      if isEmptied {
        state.messages.removeAll(keepingCapacity: true)
        state.next = 0
      }
      return (message, nil, isEmptied ? state.takeOwed() : 0)
    }
    if owed > 0 { consume(owed) }
    if let refusal { throw refusal }
    return message
  }
}

extension Mailbox.State {
  fileprivate mutating func takeReader() -> CheckedContinuation<Void, Never>? {
    defer { reader = nil }
    return reader
  }

  fileprivate mutating func takeOwed() -> Int {
    defer { owed = 0 }
    return owed
  }
}
