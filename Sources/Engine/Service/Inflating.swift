package import TongluCore
import TongluDatabase
import TongluGRPC

extension Reason {
  package static let inflateLimit = Reason("INFLATE_LIMIT")
}

// Compressed messages.
extension LoopExecutor {
  /// The largest message decompressed on the loop; larger ones of authenticated callers go to the
  /// pool.
  private static let inlineBytesMax = 64 << 10
  /// The largest ratio of deflate.
  private static let ratioMax = 1_032
  private static let budgetSpent = Status(
    .resourceExhausted, .inflateLimit,
    "too much was inflated for callers who are not logged in: send messages uncompressed"
  ).retryable(afterMilliseconds: 1_000)

  /// Sets the largest message of an authenticated caller and of any other, in decompressed bytes.
  package func limitMessages(bytesMax: Int, unknownBytesMax: Int) {
    messageBytesMax = (bytesMax, min(bytesMax, unknownBytesMax))
  }

  func bytesMax(for caller: Caller) -> Int {
    caller.kind == .anonymous ? messageBytesMax.unknown : messageBytesMax.known
  }

  /// The decompressed message; nil when the pool decompresses it and the call then starts again.
  ///
  /// RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE and INFLATE_LIMIT, INTERNAL MESSAGE_NOT_INFLATED.
  func inflate(
    _ invocation: Invocation, _ message: Span<UInt8>, _ call: Call
  ) throws(Status) -> [UInt8]? {
    if let inflated = try inflateHere(message, invocation, call) { return inflated }
    let limit = bytesMax(for: call.caller)
    invocation.keep(message)
    invocation.caller = call.caller
    let (sink, encoding) = (self.sink, invocation.head.encoding)
    try executor.database.pool.submit(byteCount: message.count) { _ in
      do throws(Status) {
        try invocation.checkAlive()
        invocation.replace(by: try encoding.decompressed(invocation.message, limit: limit))
        sink.proceed(invocation)
      } catch {
        invocation.refuse(error)
        sink.release([invocation])
      }
    }
    return nil
  }

  /// The decompressed message, if it is decompressed on this thread.
  func inflateHere(
    _ message: Span<UInt8>, _ invocation: Invocation, _ call: Call
  ) throws(Status) -> [UInt8]? {
    let isKnown = call.caller.kind != .anonymous
    let limit = bytesMax(for: call.caller)
    if isKnown, message.count > Self.inlineBytesMax { return nil }
    guard isKnown || sink.mayInflate(invocation) else { throw Self.budgetSpent }
    let inlineMax = isKnown ? min(limit, Self.inlineBytesMax) : limit
    do throws(Status) {
      let inflated = try invocation.head.encoding.decompressed(
        message.copied(), limit: inlineMax)
      if !isKnown { sink.inflated(inflated.count, for: invocation) }
      return inflated
    } catch {
      // An upper bound: the size before the failure is unknown.
      let most = min(inlineMax, message.count * Self.ratioMax)
      if !isKnown { sink.inflated(most, for: invocation) }
      guard error.has(.messageTooLarge), inlineMax < limit else { throw error }
      return nil
    }
  }
}
