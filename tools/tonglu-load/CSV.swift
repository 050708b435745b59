/// Rows of a CSV text (RFC 4180: quoted fields, doubled quotes, CR LF or LF), visited one by one.
struct CSV {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Calls `body` with each row's fields; the row's array is reused storage, valid for the call.
  func forEachRow(_ body: ([String]) throws -> Void) rethrows {
    var fields: [String] = []
    var field: [UInt8] = []
    var quoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if quoted {
        guard byte == UInt8(ascii: "\"") else {
          field.append(byte)
          continue
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
          field.append(byte)
          index += 1
        } else {
          quoted = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): quoted = true
      case UInt8(ascii: ","):
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      case UInt8(ascii: "\n"):
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
        try body(fields)
        fields.removeAll(keepingCapacity: true)
      case UInt8(ascii: "\r"): continue
      default: field.append(byte)
      }
    }
    if !fields.isEmpty || !field.isEmpty {
      fields.append(String(decoding: field, as: UTF8.self))
      try body(fields)
    }
  }
}
