/// The header fields of one block, as received. Borrowed: it lasts as long as the handler's call.
@safe
package struct ReceivedFields: ~Copyable {
  private let base: UnsafePointer<UInt8>
  private let count: Int

  init(_ buffer: borrowing Buffer) {
    unsafe base = UnsafePointer(buffer.base)
    count = buffer.count
  }

  /// Visits each field in order: its number in the session's `HeaderNames`, its name (empty when
  /// the number says it), its value.
  package func forEach(
    _ body: (_ number: UInt8, _ name: Span<UInt8>, _ value: Span<UInt8>) -> Void
  ) {
    var at = unsafe base
    let end = unsafe base + count
    while unsafe at < end {
      let number = unsafe at[0]
      let nameCount = unsafe Int(at[1]) | Int(at[2]) << 8
      let valueCount = unsafe Int(at[3]) | Int(at[4]) << 8
      unsafe at = at + 5
      let name = unsafe Span(_unsafeStart: at, count: nameCount)
      let value = unsafe Span(_unsafeStart: at + nameCount, count: valueCount)
      body(number, name, value)
      unsafe at = at + nameCount + valueCount
    }
  }
}

/// A whole request, or one that broke a limit. Borrowed: it lasts as long as the handler's call.
@safe
package struct Request: ~Copyable {
  /// A limit that the request exceeded; it is to be refused, whatever else it says.
  package enum Excess: UInt8, Sendable {
    case headers
    /// The body alone is too large.
    case body
    /// With the others that are being assembled on its connection, or in the process.
    case connection
    case process
  }

  /// The stream to reply to; never reused within its session.
  package let stream: Int32
  package let excess: Excess?
  /// The body is taken as it comes: there is none here.
  package let isHeadOnly: Bool
  private let pointer: StreamPointer

  init(_ pointer: StreamPointer) {
    unsafe isHeadOnly = pointer.pointee.passesData
    unsafe stream = pointer.pointee.id
    unsafe excess = pointer.pointee.excess
    unsafe self.pointer = pointer
  }

  package func forEachField(
    _ body: (_ number: UInt8, _ name: Span<UInt8>, _ value: Span<UInt8>) -> Void
  ) {
    unsafe ReceivedFields(pointer.pointee.head).forEach(body)
  }

  package var bodyCount: Int { unsafe pointer.pointee.body.count }

  package func withBody<R, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
    let buffer = unsafe pointer.pointee.body
    let span = unsafe Span(_unsafeStart: UnsafePointer(buffer.base), count: buffer.count)
    return try body(span)
  }

  /// A copy of some bytes of the body.
  package func bytes(_ range: Range<Int>) -> [UInt8] {
    precondition(range.lowerBound >= 0 && range.upperBound <= bodyCount)
    return unsafe [UInt8](
      UnsafeBufferPointer(
        start: pointer.pointee.body.base + range.lowerBound, count: range.count))
  }
}
