package import TongluCore

/// What one connection may use; a peer that exceeds a limit is refused, never obeyed.
package struct Limits: Sendable {
  /// A header list beyond this is delivered as `.headers` excess, to be refused in words. Sizes
  /// count name, value and 32 bytes each.
  package var headerListBytesSoft = 8 << 10
  /// A header list beyond this resets the stream with ENHANCE_YOUR_CALM; advertised to the peer.
  package var headerListBytesHard = 16 << 10
  /// The body of a request beyond this is delivered as `.body` excess: a message of 4 MiB and its
  /// prefix.
  package var bodyBytesMax = (4 << 20) + 5
  /// All request bodies being assembled on the connection together; the request that would exceed
  /// it is delivered as `.connection` excess.
  package var bufferedBytesMax = 64 << 20
  /// The limit for all connections of the process together, delivered as `.process` excess; nil for
  /// no limit.
  package var total: ByteBudget?
  /// Streams that the peer may have open at once; more are refused with REFUSED_STREAM.
  package var concurrentStreamsMax = 1_000
  /// Responses that wait for the peer to make room, in bytes; requests beyond that are refused.
  package var pendingReplyBytesMax = 16 << 20
  /// Token bucket for RST_STREAM frames, the peer's and those that it provokes from us: its size,
  /// and the tokens added per second. Beyond that the connection ends with ENHANCE_YOUR_CALM.
  package var resetsBurst = 1_000
  package var resetsPerSecond = 100
  /// Token bucket for SETTINGS, PING, PRIORITY and empty DATA frames.
  package var controlsBurst = 10_000
  package var controlsPerSecond = 1_000
  /// A PING frame that comes sooner than `pingSecondsMin` after the last, with nothing sent
  /// between, is a strike; one more than `pingStrikesMax` ends the connection with
  /// ENHANCE_YOUR_CALM, "too_many_pings".
  package var pingSecondsMin = 10
  package var pingStrikesMax = 10
  /// Flow-control window of a stream, in bytes.
  package var streamWindowBytes = 1 << 20
  /// Flow-control window of the connection, in bytes.
  package var connectionWindowBytes = 16 << 20

  package init() {}

  /// The limit that a body of `body` bytes breaks; the last `unsettled` bytes are not yet in the
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
  /// Not of the wire: a client's stream that ended before anything of it was sent.
  package static let unsent: UInt32 = .max
}
