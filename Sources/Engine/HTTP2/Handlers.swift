/// What a server does with the requests of a session.
///
/// Called within `Session.feed` and `Session.drain`, on the session's thread; it may submit replies
/// from there, but neither feed nor drain.
package protocol ServerHandler: AnyObject {
  /// A request is whole, or broke a limit. It is owed one reply: now or later, by its stream.
  func received(_ request: borrowing Request)

  /// A stream that is owed a reply is gone: cancelled by the client, or with its connection.
  func cancelled(stream: Int32)
}

/// What a client does with the replies of a session.
///
/// Called within `Session.feed`, `Session.drain` and `Session.close`, on the session's thread; it
/// may submit and cancel from there, but neither feed nor drain.
package protocol ClientHandler: AnyObject {
  /// A header block: the reply's head, or its trailers.
  func received(_ fields: borrowing ReceivedFields, stream: Int32)

  /// Bytes of the reply's body, in order, cut anywhere.
  func received(_ data: [UInt8], stream: Int32)

  /// The reply is whole: the last call for this stream.
  func ended(stream: Int32)

  /// The stream ended without END_STREAM: reset, refused, or gone with its connection. The last
  /// call for this stream. `error` is an `ErrorCode`.
  func closed(stream: Int32, error: UInt32)

  /// The server takes no new streams on this connection; those open go on.
  func goingAway()
}
