package import TongluCore

extension Reason {
  package static let messageTooLarge = Reason("MESSAGE_TOO_LARGE")
}

/// The framing of messages on a stream: one byte of flags, four of length (big-endian), the
/// message.
package enum MessageFrame {
  /// Bytes before each message.
  package static let prefixLength = 5
  /// The default limit of a received message, in bytes.
  package static let defaultLimit = 4 << 20

  /// Appends the framed `message`, which the caller has compressed if `isCompressed`.
  package static func append(
    _ message: [UInt8], isCompressed: Bool = false, to output: inout [UInt8]
  ) {
    output.reserveCapacity(output.count + prefixLength + message.count)
    let length = UInt32(message.count)
    output.append(isCompressed ? 1 : 0)
    for shift in stride(from: UInt32(24), through: 0, by: -8) {
      output.append(UInt8(truncatingIfNeeded: length >> shift))
    }
    output.append(contentsOf: message)
  }

  /// The range of the single message in the body of a unary call.
  ///
  /// Errors as for `Deframer.next`, and UNIMPLEMENTED MESSAGE_COUNT unless there is exactly one
  /// message.
  package static func range(
    ofUnary body: Span<UInt8>, limit: Int = defaultLimit, encoding: MessageEncoding = .identity
  ) throws(Status) -> Range<Int> {
    guard body.count > 0 else { throw wrongCount }
    guard body.count >= prefixLength else { throw truncated }
    let length = try checkedLength(
      flags: body[0], length: (body[1], body[2], body[3], body[4]), limit: limit,
      encoding: encoding)
    guard body.count >= prefixLength + length else { throw truncated }
    guard body.count == prefixLength + length else { throw wrongCount }
    return prefixLength..<body.count
  }

  /// The length in a prefix, after a check of its flags and of the limit.
  static func checkedLength(
    flags: UInt8, length: (UInt8, UInt8, UInt8, UInt8), limit: Int, encoding: MessageEncoding
  ) throws(Status) -> Int {
    guard flags <= 1 else {
      throw .malformed("MESSAGE_FLAGS", "a message's flags are 0 or 1, not \(flags)")
    }
    guard flags == 0 || encoding != .identity else {
      throw .malformed(
        "MESSAGE_COMPRESSED", "a message is compressed, but grpc-encoding names nothing")
    }
    let count =
      Int(length.0) << 24 | Int(length.1) << 16 | Int(length.2) << 8 | Int(length.3)
    guard count <= limit else { throw tooLarge(count, limit: limit) }
    return count
  }

  /// RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE; sizes in bytes.
  package static func tooLarge(_ size: Int, limit: Int) -> Status {
    Status(
      .resourceExhausted, .messageTooLarge,
      "a message of \(size) bytes exceeds the limit of \(limit)")
  }

  static var truncated: Status {
    .malformed("MESSAGE_TRUNCATED", "the stream ended inside a message")
  }

  /// UNIMPLEMENTED MESSAGE_COUNT: a unary call with no message or more than one.
  package static var wrongCount: Status {
    Status(.unimplemented, "MESSAGE_COUNT", "a unary call has one message each way")
  }
}

/// Splits a stream's bytes, received in chunks of any size, into messages.
package struct Deframer: Sendable {
  private let limit: Int
  private let encoding: MessageEncoding
  private var buffer: [UInt8] = []
  /// Whether the last message returned by `next` was compressed.
  package private(set) var wasCompressed = false
  /// The number of bytes of `buffer` already returned.
  private var consumed = 0

  package init(
    limit: Int = MessageFrame.defaultLimit, encoding: MessageEncoding = .identity
  ) {
    self.limit = limit
    self.encoding = encoding
  }

  /// The number of buffered bytes that were not returned yet.
  package var heldCount: Int { buffer.count - consumed }

  package mutating func append(_ bytes: [UInt8]) {
    if consumed == buffer.count {
      buffer = bytes
      consumed = 0
      return
    }
    if consumed > 0 {
      buffer.removeFirst(consumed)
      consumed = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next message, decompressed; nil if more bytes are needed.
  ///
  /// RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE as soon as its prefix is read, INTERNAL
  /// MESSAGE_COMPRESSED when no encoding was agreed, INTERNAL MESSAGE_FLAGS, and errors as for
  /// `MessageEncoding.decompressed`. After an error the stream cannot continue.
  package mutating func next() throws(Status) -> [UInt8]? {
    guard let message = try nextAsSent() else { return nil }
    return wasCompressed ? try encoding.decompressed(message, limit: limit) : message
  }

  /// The next message as sent; if it is compressed, `wasCompressed` is true. Otherwise as `next`.
  package mutating func nextAsSent() throws(Status) -> [UInt8]? {
    guard buffer.count - consumed >= MessageFrame.prefixLength else { return nil }
    let start = consumed
    let length = try MessageFrame.checkedLength(
      flags: buffer[start],
      length: (buffer[start + 1], buffer[start + 2], buffer[start + 3], buffer[start + 4]),
      limit: limit, encoding: encoding)
    let end = start + MessageFrame.prefixLength + length
    guard buffer.count >= end else { return nil }
    consumed = end
    let message = Array(buffer[(start + MessageFrame.prefixLength)..<end])
    wasCompressed = buffer[start] == 1
    if consumed == buffer.count {
      // A stream may stay open for days, so the memory of a large message is released.
      buffer = []
      consumed = 0
    }
    return message
  }

  /// The end of the stream: INTERNAL MESSAGE_TRUNCATED inside a message.
  package func finish() throws(Status) {
    if consumed != buffer.count { throw MessageFrame.truncated }
  }
}
