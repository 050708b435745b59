import CZlib
package import TongluCore

/// Compression of whole messages by zlib.
package enum Zlib {
  /// The container of the deflated data.
  package enum Format: Sendable {
    /// RFC 1950, which gRPC and HTTP call "deflate".
    case zlib
    /// RFC 1952.
    case gzip

    fileprivate var windowBits: Int32 { self == .gzip ? 15 + 16 : 15 }
  }

  private static let chunk = 16 << 10

  /// Decompresses `bytes`; stops when the result exceeds `limit` bytes.
  ///
  /// RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE; INTERNAL MESSAGE_NOT_INFLATED for data that are
  /// malformed, truncated or followed by more bytes.
  package static func inflate(
    _ bytes: [UInt8], _ format: Format, limit: Int
  ) throws(Status) -> [UInt8] {
    var stream = unsafe z_stream()
    guard unsafe tonglu_inflate_init(&stream, format.windowBits) == Z_OK else { throw broken }
    defer { unsafe inflateEnd(&stream) }
    var input = bytes
    var message: [UInt8] = []
    let code = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = UInt32(input.count)
      return unsafe pump(&stream, into: &message, limit: limit) { stream in
        unsafe CZlib.inflate(stream, Z_NO_FLUSH)
      }
    }
    guard message.count <= limit else { throw MessageFrame.tooLarge(message.count, limit: limit) }
    guard code == Z_STREAM_END, unsafe stream.avail_in == 0 else { throw broken }
    return message
  }

  /// Compresses `bytes`, with preference for speed over size.
  package static func deflate(_ bytes: [UInt8], _ format: Format) -> [UInt8] {
    var stream = unsafe z_stream()
    let begun = unsafe tonglu_deflate_init(&stream, format.windowBits)
    precondition(begun == Z_OK, "zlib has memory for a stream")
    defer { unsafe deflateEnd(&stream) }
    var input = bytes
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 2 + 64)
    let code = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = UInt32(input.count)
      return unsafe pump(&stream, into: &output, limit: .max) { stream in
        unsafe CZlib.deflate(stream, Z_FINISH)
      }
    }
    precondition(code == Z_STREAM_END, "what is deflated ends")
    return output
  }

  /// Runs `step` until it produces no more output, or more than `limit` bytes.
  private static func pump(
    _ stream: inout z_stream, into output: inout [UInt8], limit: Int,
    _ step: (UnsafeMutablePointer<z_stream>) -> Int32
  ) -> Int32 {
    var buffer = [UInt8](repeating: 0, count: chunk)
    var code = Z_OK
    while code == Z_OK, output.count <= limit {
      code = unsafe buffer.withUnsafeMutableBufferPointer { buffer in
        unsafe stream.next_out = buffer.baseAddress
        unsafe stream.avail_out = UInt32(buffer.count)
        return unsafe step(&stream)
      }
      let count = chunk - Int(unsafe stream.avail_out)
      output.append(contentsOf: buffer.prefix(count))
      // Neither input nor room is left: it cannot continue.
      if code == Z_OK, count == 0, unsafe stream.avail_in == 0 { return Z_BUF_ERROR }
    }
    return code
  }

  private static let broken = Status.malformed(
    "MESSAGE_NOT_INFLATED", "a message is not what its grpc-encoding says")
}
