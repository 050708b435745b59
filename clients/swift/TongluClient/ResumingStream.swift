public import TongluCore
public import TongluMessages

/// An endless stream by cursor: it is opened again after the last message, whatever ended it, and
/// misses nothing.
///
/// It survives lost connections, restarts of the server (SERVER_STOPPING), changes of the caller's
/// roles (CALLER_CHANGED) and timeouts of the call; the waits between attempts grow while no
/// message arrives. Permanent failures are thrown: an expired token, a cursor of another history
/// (CURSOR_EXPIRED), a refused request.
///
/// ```swift
/// for try await event in community.subscribe(resuming: request) { show(event) }
/// ```
///
/// A message is delivered twice only if the app starts again with a cursor that it stored before
/// that message.
public struct ResumingStream<Reply: Message>: AsyncSequence, Sendable {
  public typealias Element = Reply
  public typealias Failure = Status

  let cursor: String
  let backoff: Backoff
  let cursorOf: @Sendable (Reply) -> String
  let open: @Sendable (String) -> ReplyStream<Reply>
  let wait: Wait

  /// Waits before the stream is opened again: after a failure, or nil for an end, and for seconds
  /// of the backoff. False ends the stream; an error is thrown to its reader.
  package typealias Wait = @Sendable (Status?, Double) async throws(Status) -> Bool

  /// A stream from `cursor` on, or from now if that is empty. `cursorOf` returns the cursor of a
  /// message, `open` makes the call with a cursor.
  public init(
    from cursor: String = "",
    backoff: Backoff = Backoff(initialSeconds: 0.2, maxSeconds: 30),
    cursorOf: @escaping @Sendable (Reply) -> String,
    open: @escaping @Sendable (String) -> ReplyStream<Reply>
  ) {
    self.init(
      from: cursor, backoff: backoff, cursorOf: cursorOf, open: open,
      wait: { (_, seconds) throws(Status) in
        do { try await Task.sleep(for: .seconds(seconds)) } catch { throw Channel.cancelled }
        return true
      })
  }

  /// One whose reader decides how long it is opened again, and tells people of it.
  package init(
    from cursor: String = "",
    backoff: Backoff = Backoff(initialSeconds: 0.2, maxSeconds: 30),
    cursorOf: @escaping @Sendable (Reply) -> String,
    open: @escaping @Sendable (String) -> ReplyStream<Reply>, wait: @escaping Wait
  ) {
    self.cursor = cursor
    self.backoff = backoff
    self.cursorOf = cursorOf
    self.open = open
    self.wait = wait
  }

  public func makeAsyncIterator() -> Iterator { Iterator(stream: self, cursor: cursor) }

  public struct Iterator: AsyncIteratorProtocol {
    let stream: ResumingStream
    /// The cursor of the last message that was returned.
    public private(set) var cursor: String
    private var replies: ReplyStream<Reply>.Iterator?
    /// Attempts since the last message.
    private var failures = 0
    private var random = SystemRandomNumberGenerator()

    init(stream: ResumingStream, cursor: String) {
      self.stream = stream
      self.cursor = cursor
    }

    public mutating func next() async throws(Status) -> Reply? {
      try await next(isolation: nil)
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Status) -> Reply? {
      while true {
        var failure: Status?
        do throws(Status) {
          var current = replies ?? stream.open(cursor).makeAsyncIterator()
          replies = current
          if let reply = try await current.next(isolation: actor) {
            // A greeting has the stream's current cursor, so it is no progress.
            if stream.cursorOf(reply) != cursor { failures = 0 }
            cursor = stream.cursorOf(reply)
            return reply
          }
        } catch {
          guard !Task.isCancelled, Self.canResume(after: error) else { throw error }
          failure = error
        }
        replies = nil
        failures += 1
        let seconds = stream.backoff.seconds(afterFailures: failures, using: &random)
        guard try await stream.wait(failure, seconds) else { return nil }
      }
    }

    /// Whether the stream may be opened again after it has ended with `status`.
    package static func canResume(after status: Status) -> Bool {
      switch status.code {
      case .unavailable: !status.has(.channelClosed)
      case .cancelled, .deadlineExceeded, .resourceExhausted: true
      // Of the way to the server rather than of the server itself.
      case .internal, .unknown: status.reason.isEmpty || status.has(.streamReset)
      default: false
      }
    }
  }
}
