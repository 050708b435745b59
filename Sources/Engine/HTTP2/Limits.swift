package import TongluCore

/// The resources of one connection; a peer that exceeds a limit is refused.
package struct Limits: Sendable {
  /// A longer header list is delivered as `.headers` excess, to be refused with a status. Sizes
  /// include name, value and 32 bytes per field.
  package var headerListBytesSoft = 8 << 10
  /// A longer header list resets the stream with ENHANCE_YOUR_CALM; advertised to the peer.
  package var headerListBytesHard = 16 << 10
  /// A longer request body is delivered as `.body` excess. The default is a message of 4 MiB and
  /// its prefix.
  package var bodyBytesMax = (4 << 20) + 5
  /// The limit for all incomplete request bodies of the connection; the request that exceeds it is
  /// delivered as `.connection` excess.
  package var bufferedBytesMax = 64 << 20
  /// The limit for all connections of the process, delivered as `.process` excess; nil for no
  /// limit.
  package var total: ByteBudget?
  /// The most concurrent streams of the peer; more are refused with REFUSED_STREAM.
  package var concurrentStreamsMax = 1_000
  /// The most bytes of responses that wait for flow control; further requests are refused.
  package var pendingReplyBytesMax = 16 << 20
  /// Token bucket for RST_STREAM frames, the peer's and those that it provokes: its size, and the
  /// tokens added per second. When it is empty, the connection ends with ENHANCE_YOUR_CALM.
  package var resetsBurst = 1_000
  package var resetsPerSecond = 100
  /// Token bucket for SETTINGS, PING, PRIORITY and empty DATA frames.
  package var controlsBurst = 10_000
  package var controlsPerSecond = 1_000
  /// A PING frame less than `pingSecondsMin` after the last, with nothing sent between, is a
  /// strike; more than `pingStrikesMax` strikes end the connection with ENHANCE_YOUR_CALM,
  /// "too_many_pings".
  package var pingSecondsMin = 10
  package var pingStrikesMax = 10
  /// Flow-control window of a stream, in bytes.
  package var streamWindowBytes = 1 << 20
  /// Flow-control window of the connection, in bytes.
  package var connectionWindowBytes = 16 << 20

  package init() {}

  /// The limit that a body of `body` bytes exceeds; the last `unsettled` bytes are not yet in the
  /// process's budget.
  func excess(body: Int, buffered: Int, unsettled: Int) -> Request.Excess? {
    if body > bodyBytesMax { return .body }
    if buffered > bufferedBytesMax { return .connection }
    return total?.hasRoom(for: unsettled) ?? true ? nil : .process
  }
}

/// Error codes of RST_STREAM and GOAWAY (RFC 9113, section 7).
package enum ErrorCode {
  package static let noError: UInt32 = 0
  package static let protocolError: UInt32 = 1
  package static let internalError: UInt32 = 2
  package static let streamClosed: UInt32 = 5
  package static let refusedStream: UInt32 = 7
  package static let cancel: UInt32 = 8
  package static let enhanceYourCalm: UInt32 = 11
  /// Local, not on the wire: a client's stream that ended before anything of it was sent.
  package static let unsent: UInt32 = .max
}
