import CNghttp2

/// The content of a stream's DATA.
package enum Content: Sendable {
  /// No DATA: the header block ends the stream.
  case none
  /// A gRPC message, uncompressed: its 5-byte prefix is written before it.
  case message([UInt8])
  /// Bytes without a prefix.
  case plain([UInt8])
  /// Parts from the handler's `produce`, which also gives the trailers.
  case produced

  fileprivate var count: Int {
    switch self {
    case .none, .produced: 0
    case .message(let bytes), .plain(let bytes): bytes.count
    }
  }
}

// A server's responses.
extension Session {
  /// Submits the response of a stream: header fields, content, trailers.
  ///
  /// False if the stream is closed or has a response; nothing is sent then. A response to an
  /// incomplete request is followed by RST_STREAM NO_ERROR (RFC 9113, section 8.1).
  @discardableResult
  package func reply(
    stream id: Int32, head: FieldBlock, more: borrowing Fields = Fields(), content: Content,
    trailers: FieldBlock? = nil, moreTrailers: borrowing Fields = Fields()
  ) -> Bool {
    guard let stream = unsafe find(id) else { return false }
    guard unsafe stream.pointee.phase == .delivered else { return false }
    if case .produced = content {
      unsafe stream.pointee.phase = .producing
      unsafe stream.pointee.rest()
    } else {
      unsafe stream.pointee.phase = .replied
      unsafe stream.pointee.passesData = false
      unsafe stream.pointee.pending = content.count
      counts.pendingReplyBytes += content.count
    }
    guard unsafe stream.pointee.load(content) else {
      return unsafe more.withVectors(after: head) { vectors, count in
        unsafe nghttp2_submit_response(handle, id, vectors, count, nil) == 0
      }
    }
    unsafe stream.pointee.load(trailers, moreTrailers)
    var provider = unsafe stream.provider
    return unsafe more.withVectors(after: head) { vectors, count in
      unsafe nghttp2_submit_response(handle, id, vectors, count, &provider) == 0
    }
  }
}

// Streams of either role.
extension Session {
  /// The handler has content for a stream again, after `.later`.
  package func resume(stream id: Int32) {
    guard let stream = unsafe find(id) else { return }
    guard unsafe stream.pointee.isDeferred else { return }
    unsafe stream.pointee.isDeferred = false
    unsafe nghttp2_session_resume_data(handle, id)
  }

  /// Whether new content of a stream is sent at once: no earlier content waits for flow control.
  package func hasRoom(stream id: Int32) -> Bool {
    guard let stream = unsafe find(id) else { return false }
    return unsafe stream.pointee.isSent
      && nghttp2_session_get_stream_remote_window_size(handle, id) > 0
      && nghttp2_session_get_remote_window_size(handle) > 0
  }

  /// Counts `bytes` bytes of the stream's received data as held by the handler, until the next
  /// call.
  package func hold(stream id: Int32, bytes: Int) {
    guard let stream = unsafe find(id) else { return }
    unsafe buffer(bytes - stream.pointee.held)
    unsafe stream.pointee.held = bytes
  }

  /// Returns `count` bytes of a paced stream's window: the handler has consumed them.
  package func consume(stream id: Int32, count: Int) {
    guard count > 0 else { return }
    unsafe nghttp2_session_consume_stream(handle, id, count)
  }

  /// `count` bytes of the stream's DATA are being sent.
  func handedOver(_ stream: StreamPointer, _ count: Int) {
    counts.sentDataBytes += count
    guard unsafe stream.pointee.isProduced && stream.pointee.isSent else { return }
    unsafe counts.pendingReplyBytes -= stream.pointee.pending
    unsafe stream.pointee.pending = 0
  }

  private func load(_ stream: StreamPointer, _ bytes: [UInt8]) {
    unsafe counts.pendingReplyBytes += bytes.count - stream.pointee.pending
    unsafe stream.pointee.pending = bytes.count
    unsafe stream.pointee.content = bytes
    unsafe stream.pointee.contentCount = bytes.count
    unsafe stream.pointee.sent = 0
  }

  /// Gets the next part from the handler; true when the stream has content or has ended.
  func produce(_ stream: StreamPointer, room: Int) -> Bool {
    let id = unsafe stream.pointee.id
    let production =
      unsafe server?.produce(stream: id, room: room)
      ?? client?.produce(stream: id, room: room) ?? .end()
    switch production {
    case .content(let bytes):
      unsafe load(stream, bytes)
    case .later:
      // A stream may stay open for days, so the memory of sent content is released.
      unsafe load(stream, [])
      return false
    case .end(let trailers, let more):
      unsafe stream.pointee.isProduced = false
      if !isClient {
        unsafe stream.pointee.phase = .replied
        unsafe stream.pointee.passesData = false
      }
      unsafe stream.pointee.load(trailers, more)
    }
    return true
  }
}

// A client's calls.
extension Session {
  /// Whether the connection accepts another call: neither side is going away, and stream ids are
  /// left.
  package var acceptsCalls: Bool {
    unsafe failure == nil && nghttp2_session_check_request_allowed(handle) != 0
      && nghttp2_session_get_next_stream_id(handle) < 1 << 31 - 1
  }

  /// The most concurrent streams that the server allows; further calls wait in the session.
  package var remoteStreamsMax: Int {
    Int(
      unsafe nghttp2_session_get_remote_settings(
        handle, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS))
  }

  /// Submits a call with a complete request: header fields (pseudo-header fields first) and
  /// content, which ends this side. Returns its stream; nil when the connection accepts no more.
  ///
  /// Only `consume` returns the window of a call that `isPaced`.
  package func call(
    head: FieldBlock? = nil, fields: Fields, content: Content, isPaced: Bool = false
  ) -> Int32? {
    guard acceptsCalls else { return nil }
    let stream = unsafe makeStream(id: 0)
    unsafe stream.pointee.isPaced = isPaced
    var provider = unsafe stream.provider
    let hasContent = unsafe stream.pointee.load(content)
    let id = unsafe fields.withVectors(after: head) { vectors, count in
      hasContent
        ? unsafe nghttp2_submit_request(handle, nil, vectors, count, &provider, stream)
        : unsafe nghttp2_submit_request(handle, nil, vectors, count, nil, stream)
    }
    guard id > 0 else {
      unsafe unlink(stream)
      unsafe pool.give(stream)
      return nil
    }
    unsafe stream.pointee.id = id
    return id
  }
}

extension Stream {
  /// Sets the content to send; false for none.
  mutating func load(_ content: Content) -> Bool {
    switch content {
    case .none: return false
    case .message(let message):
      isFramed = true
      contentCount = message.count
      if message.count <= Self.copiedMax {
        unsafe message.withUnsafeBufferPointer { bytes in
          if let base = bytes.baseAddress { unsafe copied.append(base, bytes.count) }
        }
      } else {
        self.content = message
      }
    case .plain(let bytes):
      self.content = bytes
      contentCount = bytes.count
    case .produced:
      isProduced = true
    }
    return true
  }

  /// Sets the trailers.
  mutating func load(_ trailers: FieldBlock?, _ more: borrowing Fields) {
    hasTrailers = trailers != nil || more.count > 0
    self.trailers = trailers
    more.copy(to: &moreTrailers)
    moreTrailersCount = more.count
  }

  /// Writes up to `room` bytes of pending content; returns their number.
  mutating func read(into output: UnsafeMutablePointer<UInt8>, room: Int) -> Int {
    let prefixCount = isFramed ? 5 : 0
    var written = 0
    while sent < prefixCount, written < room {
      unsafe output[written] = prefixByte(sent)
      written += 1
      sent += 1
    }
    let start = sent - prefixCount
    let count = min(room - written, contentCount - start)
    if count > 0 {
      if content.isEmpty {
        unsafe (output + written).update(from: copied.base + start, count: count)
      } else {
        unsafe content.withUnsafeBufferPointer { bytes in
          unsafe (output + written).update(
            from: bytes.baseAddress.unsafelyUnwrapped + start, count: count)
        }
      }
      sent += count
      written += count
    }
    return written
  }

  /// Whether all content was written.
  var isSent: Bool { sent == contentCount + (isFramed ? 5 : 0) }

  private func prefixByte(_ index: Int) -> UInt8 {
    index == 0 ? 0 : UInt8(truncatingIfNeeded: contentCount >> (8 * (4 - index)))
  }
}
