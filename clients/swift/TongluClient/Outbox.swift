import Synchronization
import TongluGRPC

/// A stream's messages between the sending task and the event loop: a server that reads slowly
/// suspends the sender.
final class Outbox: Sendable {
  /// The buffered bytes from which the sender waits.
  private static let bytesMax = 64 << 10

  fileprivate struct State {
    var bytes: [UInt8] = []
    var isFinished = false
    var isClosed = false
    var sender: CheckedContinuation<Void, Never>?
  }

  private let encoding: MessageEncoding
  private let state = Mutex(State())
  /// Wakes the event loop when there is data; set before the first message.
  private let wake = Mutex<(@Sendable () -> Void)?>(nil)

  init(_ encoding: MessageEncoding) { self.encoding = encoding }

  func setWake(_ body: @escaping @Sendable () -> Void) { wake.withLock { $0 = body } }

  /// Adds a message and waits until there is room for another; false when the call has ended.
  func send(_ message: [UInt8]) async -> Bool {
    let (isOpen, isFirst, isFull) = state.withLock { state in
      if state.isClosed { return (false, false, false) }
      let isFirst = state.bytes.isEmpty
      state.bytes += encoding.framed(message)
      return (true, isFirst, state.bytes.count >= Self.bytesMax)
    }
    if isFirst { notify() }
    guard isFull else { return isOpen }
    await withCheckedContinuation { continuation in
      let hasRoom = state.withLock { state in
        if state.bytes.count < Self.bytesMax || state.isClosed { return true }
        state.sender = continuation
        return false
      }
      if hasRoom { continuation.resume() }
    }
    return state.withLock { !$0.isClosed }
  }

  /// Ends the stream of messages.
  func finish() {
    state.withLock { $0.isFinished = true }
    notify()
  }

  /// The call has ended: the rest is discarded.
  func close() {
    state.withLock { state in
      state.isClosed = true
      state.bytes = []
      return state.takeSender()
    }?.resume()
  }

  /// The next bytes to send; nil for none now.
  func take() -> (bytes: [UInt8], isEnd: Bool)? {
    let (result, sender) = state.withLock {
      state -> ((bytes: [UInt8], isEnd: Bool)?, CheckedContinuation<Void, Never>?) in
      guard !state.bytes.isEmpty else {
        return (state.isFinished ? ([], true) : nil, nil)
      }
      let bytes = state.bytes
      state.bytes = []
      return ((bytes, false), state.takeSender())
    }
    sender?.resume()
    return result
  }

  private func notify() { wake.withLock { $0 }?() }
}

extension Outbox.State {
  fileprivate mutating func takeSender() -> CheckedContinuation<Void, Never>? {
    defer { sender = nil }
    return sender
  }
}
