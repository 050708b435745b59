public import CMessages
internal import CProtobufC
public import TongluCore

/// A message with its C struct. Generated code conforms; no other code uses it.
@usableFromInline
package protocol CodedMessage: Message {
  associatedtype Twin
  static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> { get }
  init(_ c: UnsafePointer<Twin>, _ decoding: Decoding) throws(Status)
  func fill(_ arena: Arena) -> UnsafeMutablePointer<Twin>
}

extension CodedMessage {
  @inlinable
  package init(_ c: UnsafeMutablePointer<Twin>, _ decoding: Decoding) throws(Status) {
    try unsafe self.init(UnsafePointer(c), decoding)
  }
}

/// The codec: bytes to C struct to Swift and back by protobuf-c, in the thread's arena.
///
/// Messages are in other modules: generic functions are inlinable, so that the optimizer
/// specializes them for each message.
@usableFromInline
package enum Codec {
  @inlinable
  package static func decode<M: CodedMessage>(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> M {
    let arena = Arena.current
    defer { arena.reset() }
    return try unsafe bytes.withUnsafeBufferPointer { buffer throws(Status) in
      guard
        let message = unsafe protobuf_c_message_unpack(
          M.descriptor, arena.allocator, buffer.count, buffer.baseAddress)
      else {
        throw Status(
          .invalidArgument, "MALFORMED_MESSAGE", "the bytes are no \(M.fullName)")
      }
      let twin = unsafe UnsafeRawPointer(message).assumingMemoryBound(to: M.Twin.self)
      do throws(Status) {
        return try unsafe M(twin, mode)
      } catch {
        throw mode == .strict ? unsafe complete(error, twin, M.self) : error
      }
    }
  }

  /// The refusal of a request; one that lacks fields is refused with all of them. Its message is
  /// decoded a second time.
  @usableFromInline
  package static func complete<M: CodedMessage>(
    _ error: Status, _ twin: UnsafePointer<M.Twin>, _: M.Type
  ) -> Status {
    guard error.has(.fieldRequired) else { return error }
    let missing = MissingFields()
    // Other errors after the first missing field are not reported: decoding stops there.
    _ = Result { () throws(Status) in try unsafe M(twin, .noting(missing)) }
    return missing.status ?? error
  }

  @inlinable
  package static func size<M: CodedMessage>(_ message: M) -> Int {
    let arena = Arena.current
    defer { arena.reset() }
    let twin = unsafe UnsafeRawPointer(message.fill(arena))
      .assumingMemoryBound(to: ProtobufCMessage.self)
    return unsafe protobuf_c_message_get_packed_size(twin)
  }

  @inlinable
  package static func encode<M: CodedMessage>(_ message: M, into output: inout [UInt8]) {
    let arena = Arena.current
    defer { arena.reset() }
    let twin = unsafe UnsafeRawPointer(message.fill(arena))
      .assumingMemoryBound(to: ProtobufCMessage.self)
    let count = unsafe protobuf_c_message_get_packed_size(twin)
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: count))
    unsafe output.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress {
        _ = unsafe protobuf_c_message_pack(twin, base + start)
      }
    }
  }
}
