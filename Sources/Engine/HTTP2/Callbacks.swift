import CNghttp2

/// The callbacks and options that all sessions share. Created once, never freed.
///
/// `@unchecked Sendable`: immutable.
@safe
struct Shared: @unchecked Sendable {
  static let standard = Shared()

  let callbacks: OpaquePointer?
  let options: OpaquePointer?

  private init() {
    var callbacks: OpaquePointer?
    var options: OpaquePointer?
    let results = unsafe [
      nghttp2_session_callbacks_new(&callbacks), nghttp2_option_new(&options),
    ]
    precondition(results == [0, 0], "nghttp2 has no memory")
    unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, onBeginHeaders)
    unsafe nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader)
    unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData)
    unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame)
    unsafe nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, onSent)
    unsafe nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onClose)
    // `Session.ended` records the streams that the peer has ended, at lower cost than nghttp2.
    unsafe nghttp2_option_set_no_closed_streams(options, 1)
    // The session's own token bucket limits resets; it counts those of both sides.
    unsafe nghttp2_option_set_stream_reset_rate_limit(options, 1 << 30, 1 << 30)
    // `Session.receive` and `consume` return windows.
    unsafe nghttp2_option_set_no_auto_window_update(options, 1)
    unsafe self.callbacks = callbacks
    unsafe self.options = options
  }
}

private let headersType = UInt8(NGHTTP2_HEADERS.rawValue)

/// The frame's header. `nghttp2_frame` is a union whose members all begin with it; reading the
/// whole union would copy it.
@inline(__always)
private func header(
  _ frame: UnsafePointer<nghttp2_frame>?
) -> UnsafePointer<nghttp2_frame_hd> {
  unsafe UnsafeRawPointer(frame.unsafelyUnwrapped).assumingMemoryBound(to: nghttp2_frame_hd.self)
}

@inline(__always)
private func with<R>(_ user: UnsafeMutableRawPointer?, _ body: (Session) -> R) -> R {
  unsafe Unmanaged<Session>.fromOpaque(user.unsafelyUnwrapped)._withUnsafeGuaranteedRef(body)
}

extension Session {
  /// The open stream with this id. The last one is cached, because consecutive callbacks usually
  /// concern one stream.
  @inline(__always)
  func find(_ id: Int32) -> StreamPointer? {
    if let latest = unsafe latest, unsafe latest.pointee.id == id { return unsafe latest }
    let found = unsafe nghttp2_session_get_stream_user_data(handle, id)?
      .assumingMemoryBound(to: Stream.self)
    if let found = unsafe found { unsafe latest = found }
    return unsafe found
  }
}

private func onBeginHeaders(
  _ handle: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  let header = unsafe header(frame)
  guard unsafe header.pointee.type == headersType else { return 0 }
  let id = unsafe header.pointee.stream_id
  return unsafe with(user) { session in
    if let known = unsafe session.find(id) {
      unsafe known.pointee.isInTrailers = true
      unsafe session.current = known
    } else if !session.isClient {
      let new = unsafe session.makeStream(id: id)
      session.lastOpened = id
      unsafe nghttp2_session_set_stream_user_data(handle, id, new)
      unsafe session.current = new
    } else {
      unsafe session.current = nil
    }
    return 0
  }
}

private func onHeader(
  _ handle: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?,
  _ name: UnsafePointer<UInt8>?, _ nameCount: Int, _ value: UnsafePointer<UInt8>?,
  _ valueCount: Int, _ flags: UInt8, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe with(user) { session in
    guard let stream = unsafe session.current, let name = unsafe name, let value = unsafe value,
      unsafe !session.receive(stream, name, nameCount, value, valueCount)
    else { return 0 }
    // The rest of the block is decoded, because it changes the HPACK table, but its fields are
    // ignored.
    return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
  }
}

private func onData(
  _ handle: OpaquePointer?, _ flags: UInt8, _ id: Int32, _ data: UnsafePointer<UInt8>?,
  _ count: Int, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let data = unsafe data else { return 0 }
  return unsafe with(user) { session in
    guard let stream = unsafe session.find(id) else { return 0 }
    unsafe session.receive(stream, data, count)
    return session.failure == nil ? 0 : NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
  }
}

private func onFrame(
  _ handle: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  let header = unsafe header(frame)
  let type = unsafe header.pointee.type
  // DATA is 0, HEADERS 1.
  guard type <= headersType else {
    let isAcknowledgement = unsafe header.pointee.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0
    let id = unsafe header.pointee.stream_id
    return unsafe with(user) { session in
      if !session.isClient, type == UInt8(NGHTTP2_RST_STREAM.rawValue) {
        session.ended.add(id, .reset)
      }
      if session.isClient, type == UInt8(NGHTTP2_GOAWAY.rawValue) {
        session.goAway = unsafe goAway(frame)
      }
      return session.receivedControl(type, isAcknowledgement: isAcknowledgement)
        ? 0 : NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
    }
  }
  let id = unsafe header.pointee.stream_id
  let isEnd = unsafe header.pointee.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
  let isEmpty = unsafe type != headersType && !isEnd && header.pointee.length == 0
  return unsafe with(user) { session in
    guard let stream = unsafe session.find(id) else { return 0 }
    if isEmpty, !session.countControl() { return NGHTTP2_ERR_CALLBACK_FAILURE.rawValue }
    unsafe session.received(stream, isHeaders: type == headersType, isEnd: isEnd)
    return session.failure == nil ? 0 : NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
  }
}

private func goAway(_ frame: UnsafePointer<nghttp2_frame>?) -> GoAway {
  let fields = unsafe UnsafeRawPointer(frame.unsafelyUnwrapped)
    .assumingMemoryBound(to: nghttp2_goaway.self)
  let debug = unsafe UnsafeBufferPointer(
    start: fields.pointee.opaque_data, count: fields.pointee.opaque_data_len)
  return unsafe GoAway(
    lastStream: fields.pointee.last_stream_id, error: fields.pointee.error_code,
    debug: [UInt8](debug))
}

private func onSent(
  _ handle: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  let header = unsafe header(frame)
  if unsafe header.pointee.type == UInt8(NGHTTP2_RST_STREAM.rawValue) {
    let error = unsafe UnsafeRawPointer(header).assumingMemoryBound(to: nghttp2_rst_stream.self)
      .pointee.error_code
    return unsafe with(user) { session in
      if error == ErrorCode.refusedStream { session.counts.refusedStreams += 1 }
      _ = session.countReset()
      return 0
    }
  }
  guard unsafe header.pointee.type <= headersType else { return 0 }
  let isHeaders = unsafe header.pointee.type == headersType
  let isEnd = unsafe header.pointee.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
  let id = unsafe header.pointee.stream_id
  return unsafe with(user) { session in
    session.pings.sent()
    guard isHeaders || isEnd else { return 0 }
    if session.isClient {
      if isHeaders, let stream = unsafe session.find(id) {
        unsafe stream.pointee.isBegun = true
      }
      return 0
    }
    guard isEnd else { return 0 }
    // The response is complete before the request: the rest of the request is not needed.
    if let stream = unsafe session.find(id), unsafe !stream.pointee.hasEnded {
      session.reset(stream: id, error: ErrorCode.noError)
    }
    return 0
  }
}

private func onClose(
  _ handle: OpaquePointer?, _ id: Int32, _ error: UInt32, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe with(user) { session in
    guard let stream = unsafe session.find(id) else { return 0 }
    unsafe session.retire(stream, error: error)
    return 0
  }
}

extension UnsafeMutablePointer<Stream> {
  /// The source of the stream's DATA for nghttp2.
  var provider: nghttp2_data_provider {
    unsafe nghttp2_data_provider(
      source: nghttp2_data_source(ptr: UnsafeMutableRawPointer(self)), read_callback: onRead)
  }
}

private func onRead(
  _ handle: OpaquePointer?, _ id: Int32, _ output: UnsafeMutablePointer<UInt8>?, _ room: Int,
  _ flags: UnsafeMutablePointer<UInt32>?, _ source: UnsafeMutablePointer<nghttp2_data_source>?,
  _ user: UnsafeMutableRawPointer?
) -> Int {
  let stream = unsafe source.unsafelyUnwrapped.pointee.ptr.assumingMemoryBound(to: Stream.self)
  let output = unsafe output.unsafelyUnwrapped
  var count = unsafe stream.pointee.read(into: output, room: room)
  while unsafe stream.pointee.isProduced && stream.pointee.isSent && count < room {
    let hasMore = unsafe with(user) { session in
      unsafe session.produce(stream, room: room - count)
    }
    guard hasMore else {
      if count > 0 {
        unsafe with(user) { unsafe $0.handedOver(stream, count) }
        return count
      }
      unsafe stream.pointee.isDeferred = true
      return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    }
    unsafe count += stream.pointee.read(into: output + count, room: room - count)
  }
  unsafe with(user) { unsafe $0.handedOver(stream, count) }
  guard unsafe stream.pointee.isSent && !stream.pointee.isProduced else { return count }
  var result = NGHTTP2_DATA_FLAG_EOF.rawValue
  if unsafe stream.pointee.hasTrailers {
    result |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
    unsafe Fields.withVectors(
      after: stream.pointee.trailers, stream.pointee.moreTrailers.base,
      count: stream.pointee.moreTrailersCount
    ) { vectors, count in
      _ = unsafe nghttp2_submit_trailer(handle, id, vectors, count)
    }
  }
  unsafe flags.unsafelyUnwrapped.pointee = UInt32(result)
  return count
}
