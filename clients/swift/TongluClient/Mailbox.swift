import Synchronization
import TongluCore
import TongluGRPC

/// A stream's received bytes between the event loop and the task that reads its messages.
///
/// Messages are split and decompressed on reading: at most the stream's window and the beginning of
/// a larger message are buffered.
final class Mailbox: Sendable {
  fileprivate struct State {
    /// Nil until the first bytes.
    var deframer: Deframer?
    /// Received bytes whose window was not returned yet.
    var owed = 0
    var isOver = false
    var refusal: Status?
    var reader: CheckedContinuation<Void, Never>?
  }

  /// The result of `look`.
  fileprivate enum Found {
    case message([UInt8])
    /// At most a part of a message; more may follow.
    case nothing
    case end(Status?)
  }

  private let state = Mutex(State())
  /// Returns `count` bytes of the stream's window.
  private let consume: @Sendable (Int) -> Void

  init(consume: @escaping @Sendable (Int) -> Void) {
    self.consume = consume
  }

  /// Adds bytes of messages compressed with `encoding`.
  func put(_ bytes: [UInt8], _ encoding: MessageEncoding) {
    state.withLock { state in
      state.owed += bytes.count
      if state.deframer == nil { state.deframer = Deframer(encoding: encoding) }
      state.deframer?.append(bytes)
      return state.takeReader()
    }?.resume()
  }

  /// Ends the stream; buffered messages are still read. Later ends are ignored.
  func finish(_ refusal: Status?) {
    state.withLock { state in
      if !state.isOver {
        state.isOver = true
        state.refusal = refusal
      }
      return state.takeReader()
    }?.resume()
  }

  /// The next message; nil at the end. For one task at a time.
  func take() async throws(Status) -> [UInt8]? {
    while true {
      let (found, owed) = state.withLock { $0.look() }
      if owed > 0 { consume(owed) }
      switch found {
      case .message(let message): return message
      case .end(let refusal?): throw refusal
      case .end(nil): return nil
      case .nothing: break
      }
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if state.owed > 0 || state.isOver { return true }
          state.reader = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    }
  }
}

extension Mailbox.State {
  fileprivate mutating func takeReader() -> CheckedContinuation<Void, Never>? {
    defer { reader = nil }
    return reader
  }

  /// The next message, and how much of the window to return: all received bytes, when no whole
  /// message is left.
  fileprivate mutating func look() -> (Mailbox.Found, owed: Int) {
    do throws(Status) {
      if let message = try deframer?.next() {
        return (.message(message), deframer?.heldCount == 0 ? takeOwed() : 0)
      }
      guard isOver else { return (.nothing, takeOwed()) }
      if refusal == nil { try deframer?.finish() }
      return (.end(refusal), 0)
    } catch {
      isOver = true
      refusal = error
      deframer = nil
      return (.end(error), 0)
    }
  }

  private mutating func takeOwed() -> Int {
    defer { owed = 0 }
    return owed
  }
}
