import CNghttp2

/// The last streams that the peer has ended: a further frame on one of them is an error of the
/// peer. Frames on any other ended stream may have been in flight when this side ended it.
struct Ended {
  private static let countMax = 32

  /// Why the peer may send no more frames.
  enum Cause: UInt8 {
    case endStream, reset
  }

  private var streams: [(id: Int32, cause: Cause)] = []
  private var next = 0

  mutating func add(_ id: Int32, _ cause: Cause) {
    if streams.count < Self.countMax {
      streams.append((id, cause))
    } else {
      streams[next] = (id, cause)
      next = (next + 1) % Self.countMax
    }
  }

  func cause(of id: Int32) -> Cause? { streams.first { $0.id == id }?.cause }
}

/// Finds the frame headers in a client's bytes, because nghttp2 silently ignores frames of closed
/// streams.
struct FrameWalk {
  private static let headBytes = 9
  private static let prefaceBytes = 24

  /// Bytes until the next frame header.
  private var skip = prefaceBytes
  /// The received part of a frame header.
  private var partial: [UInt8] = []

  /// Calls `body` with type and stream of each complete frame header, until it returns false.
  mutating func walk(_ bytes: Span<UInt8>, _ body: (UInt8, Int32) -> Bool) {
    var at = 0
    while true {
      let step = min(skip, bytes.count - at)
      skip -= step
      at += step
      if at == bytes.count { return }
      if partial.isEmpty, bytes.count - at >= Self.headBytes {
        let head = bytes.extracting(at..<(at + Self.headBytes))
        at += Self.headBytes
        if !take(head, body) { return }
        continue
      }
      let missing = min(Self.headBytes - partial.count, bytes.count - at)
      for index in at..<(at + missing) { partial.append(bytes[index]) }
      at += missing
      if partial.count < Self.headBytes { return }
      let head = partial
      partial.removeAll(keepingCapacity: true)
      if !take(head.span, body) { return }
    }
  }

  private mutating func take(_ head: Span<UInt8>, _ body: (UInt8, Int32) -> Bool) -> Bool {
    skip = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
    let id =
      Int32(head[5] & 0x7F) << 24 | Int32(head[6]) << 16 | Int32(head[7]) << 8 | Int32(head[8])
    return body(head[3], id)
  }
}

// Frames of closed streams (RFC 9113, section 5.1).
extension Session {
  /// Checks the frames that begin in `bytes`, before nghttp2 reads them.
  func lookAtFrames(_ bytes: Span<UInt8>) {
    var walk = self.walk
    walk.walk(bytes) { type, id in begins(type, id) }
    self.walk = walk
  }

  /// Checks the frame that begins; false ends the connection.
  private func begins(_ type: UInt8, _ id: Int32) -> Bool {
    // DATA is 0, HEADERS 1.
    if type > 1 || id > lastOpened { return true }
    let isHeaders = type == 1
    if let latest = unsafe latest, unsafe latest.pointee.id == id { return true }
    guard unsafe find(id) == nil, let cause = ended.cause(of: id) else { return true }
    if isHeaders, cause == .endStream {
      unsafe nghttp2_session_terminate_session(handle, ErrorCode.streamClosed)
      failure = failure ?? .broken
      return false
    }
    reset(stream: id, error: ErrorCode.streamClosed)
    return true
  }
}
