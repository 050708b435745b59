package import CMessages
internal import CProtobufC
public import TongluCore

/// How a message is decoded: a server refuses unknown values, a client keeps them.
public enum Decoding: Sendable, Hashable {
  /// For requests: an unknown enum value and a missing required field are refused, and texts are
  /// normalized to NFC, so that equal-looking texts are equal.
  case strict
  /// For responses, which may come from a newer server.
  case lenient
  /// For a request that lacks a field: all missing fields are collected.
  case noting(MissingFields)

  @usableFromInline
  package var isStrict: Bool {
    switch self {
    case .strict, .noting: true
    case .lenient: false
    }
  }
}

/// The required fields that a request lacks.
///
/// `@unchecked Sendable`: created, filled and read inside one call of `Codec.decode`.
public final class MissingFields: @unchecked Sendable, Hashable {
  private var path: [String] = []
  private var found = Violations()

  /// The refusal with the missing fields; nil without any.
  var status: Status? { found.status }

  func note(_ field: StaticString) {
    var place = ""
    for step in path + ["\(field)"] { place += place.isEmpty ? step : ".\(step)" }
    found.add(Self.missing(place), field: place)
  }

  @usableFromInline
  package func inside<Value>(
    _ step: String, _ body: () throws(Status) -> Value
  ) throws(Status) -> Value {
    path.append(step)
    defer { path.removeLast() }
    return try body()
  }

  static func missing(_ field: String) -> Status {
    .invalid(.fieldRequired, field: field, "must be given")
  }

  public static func == (left: MissingFields, right: MissingFields) -> Bool { left === right }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// Conversions from the C structs, for generated code. Errors have the field's path.
extension Decoding {
  package func string(_ data: ProtobufCBinaryData, _ field: StaticString) throws(Status) -> String {
    let bytes = unsafe UnsafeBufferPointer(start: data.data, count: data.len)
    // PostgreSQL stores no U+0000, and a C string would end there.
    if isStrict, unsafe bytes.contains(0) {
      throw .invalid("NUL_IN_TEXT", field: "\(field)", "a string without U+0000")
    }
    if unsafe Self.isASCII(bytes) { return unsafe String(decoding: bytes, as: UTF8.self) }
    guard let text = unsafe String(validating: bytes, as: UTF8.self) else {
      throw .invalid("INVALID_UTF8", field: "\(field)", "a string is UTF-8")
    }
    return isStrict ? Text.normalized(text) : text
  }

  package func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
    unsafe [UInt8](UnsafeBufferPointer(start: data.data, count: data.len))
  }

  package func instant(_ timestamp: UnsafePointer<Google__Protobuf__Timestamp>) throws(Status)
    -> Instant
  {
    let (seconds, nanos) = unsafe (timestamp.pointee.seconds, timestamp.pointee.nanos)
    // 0001-01-01 to 9999-12-31, as in google.protobuf.Timestamp.
    guard (-62_135_596_800...253_402_300_799).contains(seconds),
      (0..<1_000_000_000).contains(nanos)
    else {
      throw Status(
        .invalidArgument, "BAD_TIMESTAMP", "a timestamp lies in the years 1 to 9999")
    }
    return Instant(microseconds: seconds * 1_000_000 + Int64(nanos) / 1_000)
  }

  package func instant(
    _ timestamp: UnsafeMutablePointer<Google__Protobuf__Timestamp>
  ) throws(Status) -> Instant {
    try unsafe instant(UnsafePointer(timestamp))
  }

  @inlinable
  package func known<Value: MessageEnum>(_ value: Value, _ field: StaticString) throws(Status)
    -> Value
  {
    if isStrict, !Value.allCases.contains(value) {
      throw .invalid("UNKNOWN_ENUM_VALUE", field: "\(field)", "no value \(value.rawValue)")
    }
    return value
  }

  package func refuseMissing(_ field: StaticString) throws(Status) {
    switch self {
    case .strict: throw MissingFields.missing("\(field)")
    case .lenient: return
    case .noting(let missing): missing.note(field)
    }
  }

  /// Whether a text is empty or blank: a required one is then missing.
  package func isBlank(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    return (first <= 0x20 || first >= 0x80) && Text.trim(text).isEmpty
  }

  /// The elements of a repeated field.
  @inlinable
  package func list<Item, Value>(
    _ items: UnsafeMutablePointer<Item>?, _ count: Int, _ field: StaticString,
    _ convert: (Item) throws(Status) -> Value
  ) throws(Status) -> [Value] {
    guard count > 0, let items = unsafe items else { return [] }
    var values: [Value] = []
    values.reserveCapacity(count)
    for index in 0..<count {
      do {
        if case .noting(let missing) = self {
          values.append(
            try missing.inside("\(field)[\(index)]") { () throws(Status) in
              try unsafe convert(items[index])
            })
        } else {
          values.append(try unsafe convert(items[index]))
        }
      } catch {
        throw error.inside("\(field)[\(index)]")
      }
    }
    return values
  }

  /// The value of a submessage; its errors have paths inside the field.
  @inlinable
  package func inside<Value>(
    _ field: StaticString, _ convert: () throws(Status) -> Value
  ) throws(Status) -> Value {
    do {
      guard case .noting(let missing) = self else { return try convert() }
      return try missing.inside("\(field)", convert)
    } catch {
      throw error.inside("\(field)")
    }
  }

  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var position = unsafe UnsafeRawPointer(bytes.baseAddress) else { return true }
    var seen: UInt64 = 0
    var left = bytes.count
    while left >= 8 {
      unsafe seen |= position.loadUnaligned(as: UInt64.self)
      unsafe position += 8
      left -= 8
    }
    while left > 0 {
      unsafe seen |= UInt64(position.load(as: UInt8.self))
      unsafe position += 1
      left -= 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }
}

extension Status {
  /// The error with the enclosing message's path: `field` becomes `outer.field`.
  @usableFromInline
  package func inside(_ outer: String) -> Status {
    guard let violation = violations.first else { return self }
    let separator = violation.field.hasPrefix("[") ? "" : "."
    return .invalid(
      reason, field: outer + separator + violation.field, violation.description)
  }
}
