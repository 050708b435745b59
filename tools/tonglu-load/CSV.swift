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

/// Decimal text as an integer in 1/10^digits, exactly; nil when it is not such a number.
func fixedPoint(_ text: String, digits: Int) -> Int64? {
  var value: Int64 = 0
  var decimals: Int?
  var negative = false
  for (index, byte) in text.utf8.enumerated() {
    switch byte {
    case UInt8(ascii: "-") where index == 0: negative = true
    case UInt8(ascii: ".") where decimals == nil: decimals = 0
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if let seen = decimals {
        guard seen < digits else {
          if byte == UInt8(ascii: "0") { continue }
          return nil
        }
        decimals = seen + 1
      }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, wrapped) = product.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
      if overflow || wrapped { return nil }
      value = sum
    default: return nil
    }
  }
  for _ in (decimals ?? 0)..<digits {
    let (product, overflow) = value.multipliedReportingOverflow(by: 10)
    if overflow { return nil }
    value = product
  }
  return text.isEmpty ? nil : (negative ? -value : value)
}
