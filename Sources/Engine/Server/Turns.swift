import NIOCore
import TongluCore
import TongluHTTP2

// A connection's turns on its loop: received bytes are fed to the session and its output is sent,
// within the time limit of a turn; then other connections get their turn.
extension Connection {
  /// The number of bytes between two readings of the clock.
  private static let sliceBytes = 4 << 10

  /// Bytes were received.
  func took(_ bytes: ByteBuffer) {
    if isClosing { return }
    owner.noted(bytesIn: bytes.readableBytes)
    isHeard = true
    var bytes = bytes
    if unread?.writeBuffer(&bytes) == nil { unread = bytes }
  }

  /// There is work: runs it at once, or after the connections that use less of the loop.
  func wantTurn() {
    if isQueued { return }
    guard work.isHeavy(now: monotonicNanoseconds()) else { return takeTurn() }
    owner.noted(.turn)
    owner.enqueue(self)
  }

  func takeTurn() {
    guard context != nil else {
      unread = nil
      return
    }
    let began = monotonicNanoseconds()
    let end = began &+ owner.turnNanoseconds
    feed(from: began, until: end)
    let hasMore = flush(until: end) || unread != nil
    let ended = monotonicNanoseconds()
    work.tookTurn(ended - began, now: ended)
    if hasMore, !isClosing {
      owner.noted(.turn)
      owner.enqueue(self)
    } else if wantsRead {
      wantsRead = false
      context?.read()
    }
  }

  /// Feeds received bytes until the turn ends.
  private func feed(from began: UInt64, until end: UInt64) {
    guard !isClosing, var bytes = unread else {
      unread = nil
      return
    }
    unread = nil
    var now = began
    while bytes.readableBytes > 0 {
      let slice = min(bytes.readableBytes, Self.sliceBytes)
      guard session.feed(bytes.readableBytesUInt8Span.extracting(first: slice)) else {
        if session.failure == .notHTTP2 { answerHTTP1(bytes) }
        return
      }
      bytes.moveReaderIndex(forwardBy: slice)
      let before = now
      now = monotonicNanoseconds()
      if session.resetCount > 0 { noteCounts() }
      guard owner.tookSlice(now - before, now: now, of: self) else {
        session.endForWork()
        return
      }
      if now >= end { break }
    }
    if bytes.readableBytes > 0 { unread = bytes }
  }

  /// Sends the session's output as far as the peer reads it.
  func flush() {
    let end = monotonicNanoseconds() &+ owner.turnNanoseconds
    if flush(until: end), !isQueued, !isClosing { owner.enqueue(self) }
  }

  /// The same until the turn ends; returns whether more may be pending.
  private func flush(until end: UInt64) -> Bool {
    guard let context else { return false }
    var hasMore = false
    // Our SETTINGS wait for the client's preface, so that a client of another protocol does not get
    // them.
    while session.failure != .notHTTP2, context.channel.isWritable {
      let (count, isFull) = owner.fill(from: session)
      if count == 0 { break }
      context.writeAndFlush(wrapOutboundOut(owner.output), promise: nil)
      if !isFull { break }
      hasMore = monotonicNanoseconds() >= end
      if hasMore { break }
    }
    if hasMore { return true }
    if session.failure != nil || session.isFinished { finish() }
    return false
  }

  /// A browser or a health checker that speaks HTTP/1 gets a response that names the protocol;
  /// other bytes get none.
  private func answerHTTP1(_ bytes: ByteBuffer) {
    guard let context, Self.isHTTP1(bytes.readableBytesView) else { return }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: Answers.http1)), promise: nil)
  }

  /// Whether the first line ends as a request of HTTP/1 does: in HTTP/1 and a digit.
  static func isHTTP1(_ bytes: some Collection<UInt8>) -> Bool {
    let line = Array(bytes.prefix(Self.sliceBytes).prefix { $0 != UInt8(ascii: "\n") })
    guard line.count < min(bytes.count, Self.sliceBytes), line.last == UInt8(ascii: "\r")
    else { return false }
    let version = line.dropLast().suffix(9)
    return version.starts(with: " HTTP/1.".utf8)
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(version.last ?? 0)
  }
}
