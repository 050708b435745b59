import NIOCore
public import TongluCore
public import TongluMessages

/// The responses of a call, in order; throws the call's status unless it is OK.
///
/// The call is made when iteration begins, once for each iterator, and cancelled when the iterator
/// is released or its task is cancelled. A slow reader suspends the server: at most a window of
/// messages is buffered.
public struct ReplyStream<Reply: Message>: AsyncSequence, Sendable {
  public typealias Element = Reply
  public typealias Failure = Status

  let start: @Sendable () -> OpenCall

  public func makeAsyncIterator() -> Iterator { Iterator(call: start()) }

  public struct Iterator: AsyncIteratorProtocol {
    let call: OpenCall

    public mutating func next() async throws(Status) -> Reply? {
      guard let bytes = try await call.next() else { return nil }
      return try Reply.decode(bytes, .lenient)
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Status) -> Reply? {
      guard let bytes = try await call.next() else { return nil }
      return try Reply.decode(bytes, .lenient)
    }
  }
}

/// A call that streams responses; it is cancelled on deinit.
final class OpenCall: Sendable {
  private let mailbox: Mailbox
  private let cancel: @Sendable () -> Void
  /// The task that sends the requests of a client stream.
  private let sender: Task<Void, Never>?
  /// Retained so that the channel stays open during the call.
  private let channel: Channel

  init(
    mailbox: Mailbox, sender: Task<Void, Never>?, channel: Channel,
    cancel: @escaping @Sendable () -> Void
  ) {
    self.mailbox = mailbox
    self.sender = sender
    self.channel = channel
    self.cancel = cancel
  }

  deinit {
    sender?.cancel()
    cancel()
  }

  func next() async throws(Status) -> [UInt8]? {
    let result: Result<[UInt8]?, Status> = await withTaskCancellationHandler {
      do throws(Status) { return .success(try await mailbox.take()) } catch {
        return .failure(error)
      }
    } onCancel: {
      mailbox.finish(Channel.cancelled)
      cancel()
    }
    return try result.get()
  }
}
