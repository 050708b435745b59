/// The header fields of one block, as received. Borrowed: valid during the handler's call.
@safe
package struct ReceivedFields: ~Copyable {
  private let base: UnsafePointer<UInt8>
  private let count: Int

  init(_ buffer: borrowing Buffer) {
    unsafe base = UnsafePointer(buffer.base)
    count = buffer.count
  }

  /// A header field by its ranges.
  package struct Field {
    /// Its number in the session's `HeaderNames`.
    package let number: UInt8
    /// The name (empty if the number identifies it) and the value.
    fileprivate let name, value: Range<Int>
  }

  /// The field at `position`, 0 for the first, which advances to the next; nil at the end.
  package func next(_ position: inout Int) -> Field? {
    guard position < count else { return nil }
    let entry = unsafe base + position
    let nameStart = position + 5
    let nameEnd = unsafe nameStart + (Int(entry[1]) | Int(entry[2]) << 8)
    let valueEnd = unsafe nameEnd + (Int(entry[3]) | Int(entry[4]) << 8)
    position = valueEnd
    return unsafe Field(
      number: entry[0], name: nameStart..<nameEnd, value: nameEnd..<valueEnd)
  }

  package func withName<R>(of field: Field, _ body: (Span<UInt8>) -> R) -> R {
    body(unsafe Span(_unsafeStart: base + field.name.lowerBound, count: field.name.count))
  }

  package func withValue<R>(of field: Field, _ body: (Span<UInt8>) -> R) -> R {
    body(unsafe Span(_unsafeStart: base + field.value.lowerBound, count: field.value.count))
  }

  /// Visits each field in order: its number, its name, its value.
  package func forEach(
    _ body: (_ number: UInt8, _ name: Span<UInt8>, _ value: Span<UInt8>) -> Void
  ) {
    var position = 0
    while let field = next(&position) {
      withName(of: field) { name in
        withValue(of: field) { value in body(field.number, name, value) }
      }
    }
  }
}

/// A complete request, or one that exceeded a limit. Borrowed: valid during the handler's call.
@safe
package struct Request: ~Copyable {
  /// The limit that the request exceeded; it must be refused.
  package enum Excess: UInt8, Sendable {
    case headers
    /// The body alone is too large.
    case body
    /// The body with the other incomplete ones of its connection, or of the process.
    case connection
    case process
  }

  /// The stream to respond to; never reused within its session.
  package let stream: Int32
  package let excess: Excess?
  /// Whether the body is taken in parts: it is empty here.
  package let isHeadOnly: Bool
  private let pointer: StreamPointer

  init(_ pointer: StreamPointer) {
    unsafe isHeadOnly = pointer.pointee.passesData
    unsafe stream = pointer.pointee.id
    unsafe excess = pointer.pointee.excess
    unsafe self.pointer = pointer
  }

  package var fields: ReceivedFields { unsafe ReceivedFields(pointer.pointee.head) }

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
