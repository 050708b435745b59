/// What a server does with the requests of a session.
///
/// Called within `Session.feed` and `Session.drain`, on the session's thread; it may submit
/// responses from there, but neither feed nor drain.
package protocol ServerHandler: AnyObject {
  /// A request is complete, or broke a limit. The handler owes it one response: now or later, by
  /// its stream.
  func received(_ request: borrowing Request)

  /// A stream that is owed a response, or the rest of it, is gone: cancelled by the client, or with
  /// its connection.
  func cancelled(stream: Int32)

  /// Whether the handler takes the request's body in parts rather than whole; asked when the header
  /// fields are in. If so, `received(_:)` follows at once, with an empty body.
  func takesBody(of request: borrowing Request) -> Bool

  /// Bytes of a body that is taken in parts, cut anywhere. `Session.consume` returns the stream's
  /// window, so that the peer stops while nothing is consumed.
  func received(_ data: [UInt8], stream: Int32)

  /// A body that is taken in parts is complete.
  func ended(stream: Int32)

  /// The next part of a response whose content is `.produced`: asked for when the peer and the
  /// connection have room, about `room` bytes.
  func produce(stream: Int32, room: Int) -> Production

  /// The peer acknowledged a PING of ours.
  func acknowledgedPing()
}

// A handler of whole requests and whole responses needs none of these.
extension ServerHandler {
  package func takesBody(of request: borrowing Request) -> Bool { false }
  package func received(_ data: [UInt8], stream: Int32) {}
  package func ended(stream: Int32) {}
  package func produce(stream: Int32, room: Int) -> Production { .end() }
  package func acknowledgedPing() {}
}

/// What a producer has for its stream.
package enum Production: Sendable {
  /// Literal bytes; the handler is asked again when they are sent.
  case content([UInt8])
  /// Nothing now: `Session.resume` when there is.
  case later
  /// The end of our side, after trailers if there are any.
  case end(trailers: FieldBlock? = nil, more: Fields = Fields())
}

/// What a client does with the responses of a session.
///
/// Called within `Session.feed`, `Session.drain` and `Session.close`, on the session's thread; it
/// may submit and cancel from there, but neither feed nor drain.
package protocol ClientHandler: AnyObject {
  /// A header block: the response's head, or its trailers.
  func received(_ fields: borrowing ReceivedFields, stream: Int32)

  /// Bytes of the response's body, in order, cut anywhere. The stream's window is returned by
  /// `Session.consume` if the call is `isPaced`, and at once if not.
  func received(_ data: [UInt8], stream: Int32)

  /// The response is whole: the last call for this stream.
  func ended(stream: Int32)

  /// The stream ended without END_STREAM: reset, refused, or gone with its connection. The last
  /// call for this stream. `error` is an `ErrorCode`; `unsent` when the server has seen nothing.
  func closed(stream: Int32, error: UInt32)

  /// The server takes no new streams on this connection; `Session.goAway` says why. Open streams
  /// continue, except those that it names as not processed: they are `closed` next, with
  /// REFUSED_STREAM.
  func goingAway()

  /// The next part of a request whose content is `.produced`: asked for when the peer and the
  /// connection have room, about `room` bytes.
  func produce(stream: Int32, room: Int) -> Production

  /// The peer acknowledged a PING of ours.
  func acknowledgedPing()
}

// A handler of whole requests needs none of these.
extension ClientHandler {
  package func produce(stream: Int32, room: Int) -> Production { .end() }
  package func acknowledgedPing() {}
}
