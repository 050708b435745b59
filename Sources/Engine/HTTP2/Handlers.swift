/// A server's handler of the requests of a session.
///
/// Called within `Session.feed` and `Session.drain`, on the session's thread; it may submit
/// responses from there, but call neither feed nor drain.
package protocol ServerHandler: AnyObject {
  /// A request is complete, or exceeded a limit. The handler must submit one response, now or
  /// later, by its stream.
  func received(_ request: borrowing Request)

  /// A stream whose response is not complete was cancelled by the client, or its connection closed.
  func cancelled(stream: Int32)

  /// Whether the handler takes the request's body in parts instead of whole; called after the
  /// header fields. If so, `received(_:)` follows at once, with an empty body.
  func takesBody(of request: borrowing Request) -> Bool

  /// Bytes of a body that is taken in parts, split anywhere. `Session.consume` returns the stream's
  /// window; until then the peer sends no more than the window.
  func received(_ data: [UInt8], stream: Int32)

  /// A body that is taken in parts is complete.
  func ended(stream: Int32)

  /// The next part of a response whose content is `.produced`: called when the peer and the
  /// connection have room, for about `room` bytes.
  func produce(stream: Int32, room: Int) -> Production

  /// The peer acknowledged a PING of ours.
  func acknowledgedPing()
}

// Defaults for a handler of whole requests and whole responses.
extension ServerHandler {
  package func takesBody(of request: borrowing Request) -> Bool { false }
  package func received(_ data: [UInt8], stream: Int32) {}
  package func ended(stream: Int32) {}
  package func produce(stream: Int32, room: Int) -> Production { .end() }
  package func acknowledgedPing() {}
}

/// A part of a stream's content from its producer.
package enum Production: Sendable {
  /// Bytes to send; the handler is called again when they are sent.
  case content([UInt8])
  /// None now; call `Session.resume` when there is more.
  case later
  /// The end of this side, with optional trailers.
  case end(trailers: FieldBlock? = nil, more: Fields = Fields())
}

/// A client's handler of the responses of a session.
///
/// Called within `Session.feed`, `Session.drain` and `Session.close`, on the session's thread; it
/// may submit and cancel from there, but call neither feed nor drain.
package protocol ClientHandler: AnyObject {
  /// A header block: the headers of the response, or its trailers.
  func received(_ fields: borrowing ReceivedFields, stream: Int32)

  /// Bytes of the response's body, in order, split anywhere. The stream's window is returned by
  /// `Session.consume` if the call is `isPaced`, otherwise at once.
  func received(_ data: [UInt8], stream: Int32)

  /// The response is complete: the last call for this stream.
  func ended(stream: Int32)

  /// The stream ended without END_STREAM: reset, refused, or closed with its connection. The last
  /// call for this stream. `error` is an `ErrorCode`; `unsent` when nothing was sent to the server.
  func closed(stream: Int32, error: UInt32)

  /// The server accepts no new streams on this connection; `Session.goAway` has the reason. Open
  /// streams continue, except those that it names as not processed: they are `closed` next, with
  /// REFUSED_STREAM.
  func goingAway()

  /// The next part of a request whose content is `.produced`: called when the peer and the
  /// connection have room, for about `room` bytes.
  func produce(stream: Int32, room: Int) -> Production

  /// The peer acknowledged a PING of ours.
  func acknowledgedPing()
}

// Defaults for a handler of whole requests.
extension ClientHandler {
  package func produce(stream: Int32, room: Int) -> Production { .end() }
  package func acknowledgedPing() {}
}
