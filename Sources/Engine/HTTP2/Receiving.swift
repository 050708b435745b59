import CNghttp2
import TongluCore

// The callbacks' handling of received frames.
extension Session {
  /// A field of the current header block; false when the list is too long: the stream is reset, and
  /// the other fields of the block are ignored.
  func receive(
    _ stream: StreamPointer, _ name: UnsafePointer<UInt8>, _ nameCount: Int,
    _ value: UnsafePointer<UInt8>, _ valueCount: Int
  ) -> Bool {
    guard unsafe stream.pointee.phase == .receiving else { return true }
    let size = unsafe stream.pointee.headerListBytes + nameCount + valueCount + 32
    unsafe stream.pointee.headerListBytes = size
    if size > limits.headerListBytesHard {
      counts.oversizeHeads += 1
      unsafe refuse(stream, error: ErrorCode.enhanceYourCalm)
      return false
    }
    if !isClient {
      if size > limits.headerListBytesSoft { unsafe stream.pointee.excess = .headers }
      // Trailers of a request have no meaning in gRPC.
      if unsafe stream.pointee.isInTrailers { return true }
    }
    let number = unsafe names.number(name, nameCount)
    if number >= names.firstUnread && number != HeaderNames.other { return true }
    // Of a list that is too long, only the fields needed for the response are kept.
    if number == HeaderNames.other, unsafe stream.pointee.excess != nil { return true }
    let kept = number == HeaderNames.other ? nameCount : 0
    let entry = unsafe stream.pointee.head.extend(by: 5 + kept + valueCount)
    unsafe entry[0] = number
    unsafe entry[1] = UInt8(truncatingIfNeeded: kept)
    unsafe entry[2] = UInt8(truncatingIfNeeded: kept >> 8)
    unsafe entry[3] = UInt8(truncatingIfNeeded: valueCount)
    unsafe entry[4] = UInt8(truncatingIfNeeded: valueCount >> 8)
    unsafe (entry + 5).update(from: name, count: kept)
    unsafe (entry + 5 + kept).update(from: value, count: valueCount)
    return true
  }

  /// Resets a stream without a response.
  fileprivate func refuse(_ stream: StreamPointer, error: UInt32) {
    let id = unsafe stream.pointee.id
    unsafe buffer(-stream.pointee.body.count)
    unsafe stream.pointee.phase = .replied
    unsafe current = nil
    reset(stream: id, error: error)
    unsafe client?.closed(stream: id, error: error)
  }

  /// Bytes of DATA.
  func receive(_ stream: StreamPointer, _ data: UnsafePointer<UInt8>, _ count: Int) {
    let id = unsafe stream.pointee.id
    if unsafe stream.pointee.isPaced && stream.pointee.phase != .replied {
      unsafe nghttp2_session_consume_connection(handle, count)
    } else {
      unsafe nghttp2_session_consume(handle, id, count)
    }
    if let server = unsafe server, unsafe stream.pointee.passesData {
      let bytes = unsafe [UInt8](UnsafeBufferPointer(start: data, count: count))
      return server.received(bytes, stream: id)
    }
    guard unsafe stream.pointee.phase == .receiving else { return }
    if let client = unsafe client {
      let bytes = unsafe [UInt8](UnsafeBufferPointer(start: data, count: count))
      return client.received(bytes, stream: id)
    }
    if let excess = unsafe limits.excess(
      body: stream.pointee.body.count + count, buffered: bufferedBytes + count,
      unsettled: counts.bufferedBytes - counts.settledBytes + count)
    {
      unsafe stream.pointee.excess = excess
      return unsafe deliver(stream)
    }
    unsafe stream.pointee.body.append(data, count)
    buffer(count)
  }

  /// A frame of headers or data is complete.
  func received(_ stream: StreamPointer, isHeaders: Bool, isEnd: Bool) {
    if isHeaders { unsafe current = nil }
    if isEnd { unsafe stream.pointee.hasEnded = true }
    if isEnd, let server = unsafe server, unsafe stream.pointee.passesData {
      unsafe stream.pointee.passesData = false
      return unsafe server.ended(stream: stream.pointee.id)
    }
    guard unsafe stream.pointee.phase == .receiving else { return }
    if let client = unsafe client {
      return unsafe receivedReply(stream, isHeaders: isHeaders, isEnd: isEnd, client)
    }
    if unsafe isEnd || stream.pointee.excess != nil { return unsafe deliver(stream) }
    if isHeaders, let server = unsafe server, unsafe server.takesBody(of: Request(stream)) {
      unsafe stream.pointee.passesData = true
      unsafe stream.pointee.isPaced = true
      unsafe deliver(stream)
    }
  }

  /// Passes the request to the handler; the body's memory is released when it returns.
  private func deliver(_ stream: StreamPointer) {
    unsafe stream.pointee.phase = .delivered
    unsafe buffer(-stream.pointee.body.count)
    unsafe server?.received(Request(stream))
    unsafe stream.pointee.head.clear(keeping: Stream.headKept)
    unsafe stream.pointee.body.clear(keeping: Stream.bodyKept)
  }

  private func receivedReply(
    _ stream: StreamPointer, isHeaders: Bool, isEnd: Bool, _ client: any ClientHandler
  ) {
    let id = unsafe stream.pointee.id
    if isHeaders {
      unsafe client.received(ReceivedFields(stream.pointee.head), stream: id)
      unsafe stream.pointee.head.clear(keeping: Stream.headKept)
    }
    guard isEnd else { return }
    unsafe stream.pointee.phase = .replied
    client.ended(stream: id)
    // The response is complete before the request: the rest of the request is not needed.
    if unsafe !stream.pointee.isSent || stream.pointee.isProduced { reset(stream: id) }
  }
}

// Token buckets for operations cheaper for the peer than for us.
extension Session {
  /// A frame other than DATA and HEADERS is complete; false ends the connection.
  func receivedControl(_ type: UInt8, isAcknowledgement: Bool) -> Bool {
    switch UInt32(type) {
    case NGHTTP2_GOAWAY.rawValue: unsafe client?.goingAway()
    case NGHTTP2_RST_STREAM.rawValue: return countReset()
    case NGHTTP2_PING.rawValue where isAcknowledgement:
      unsafe server?.acknowledgedPing()
      unsafe client?.acknowledgedPing()
    case NGHTTP2_SETTINGS.rawValue where !isAcknowledgement:
      counts.isGreeted = true
      return countControl()
    case NGHTTP2_PING.rawValue:
      guard countControl() else { return false }
      return isClient || pings.take(now: clock()) || end(.tooManyPings)
    case NGHTTP2_PRIORITY.rawValue: return countControl()
    default: break
    }
    return true
  }

  /// Counts a RST_STREAM of either side.
  func countReset() -> Bool {
    counts.resets += 1
    return isClient || resets.take(now: clock()) || end(.tooManyResets)
  }

  /// Counts a frame without content.
  func countControl() -> Bool {
    isClient || controls.take(now: clock()) || end(.tooManyControls)
  }

  /// Ends the connection with ENHANCE_YOUR_CALM: later bytes are ignored, including the rest of
  /// those given to a running `feed`.
  package func endForWork() { _ = end(.tooMuchWork) }

  /// Ends the connection with ENHANCE_YOUR_CALM.
  private func end(_ failure: Failure) -> Bool {
    if self.failure == nil { self.failure = failure }
    guard failure == .tooManyPings else {
      unsafe nghttp2_session_terminate_session(handle, ErrorCode.enhanceYourCalm)
      return false
    }
    // Stock clients recognize this text and halve their rate of PINGs.
    let words = Array("too_many_pings".utf8)
    unsafe nghttp2_submit_goaway(
      handle, 0, nghttp2_session_get_last_proc_stream_id(handle), ErrorCode.enhanceYourCalm, words,
      words.count)
    return false
  }
}

// Slow senders.
extension Session {
  /// Ends requests that have been incomplete for more than `limit` seconds; returns their number.
  /// Called periodically with the time in seconds. Nil: the peer has stopped inside a header block,
  /// and the connection must end.
  package func sweep(now: UInt64, limit: UInt64) -> Int? {
    var count = 0
    var next = unsafe open
    while let stream = unsafe next {
      unsafe next = stream.pointee.next
      guard unsafe stream.pointee.phase == .receiving else { continue }
      if unsafe stream.pointee.seenAt == 0 { unsafe stream.pointee.seenAt = now }
      guard unsafe now - stream.pointee.seenAt > limit else { continue }
      if unsafe stream == current { return nil }
      unsafe refuse(stream, error: ErrorCode.enhanceYourCalm)
      count += 1
    }
    return count
  }
}
