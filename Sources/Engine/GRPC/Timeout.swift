package import TongluCore

/// The `grpc-timeout` header: at most eight digits and a unit.
package enum Timeout {
  /// The nanoseconds of a header's value, limited to 64 bits.
  ///
  /// INVALID_ARGUMENT BAD_TIMEOUT for anything but digits and one of `H M S m u n`.
  package static func parse(_ value: Span<UInt8>) throws(Status) -> UInt64 {
    guard value.count >= 2, value.count <= 9, let unit = nanoseconds(ofUnit: value[value.count - 1])
    else { throw malformed }
    var amount: UInt64 = 0
    for index in 0..<(value.count - 1) {
      let digit = value[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { throw malformed }
      amount = amount * 10 + UInt64(digit)
    }
    let (product, overflow) = amount.multipliedReportingOverflow(by: unit)
    return overflow ? .max : product
  }

  /// The value for a timeout in nanoseconds, in the finest unit that eight digits allow; rounded
  /// up, so that the peer's deadline is not before ours.
  package static func format(nanoseconds: UInt64) -> String {
    let units: [(UInt64, String)] = [
      (1, "n"), (1_000, "u"), (1_000_000, "m"), (1_000_000_000, "S"), (60_000_000_000, "M"),
    ]
    for (unit, letter) in units {
      let (quotient, remainder) = nanoseconds.quotientAndRemainder(dividingBy: unit)
      let amount = max(1, remainder == 0 ? quotient : quotient + 1)
      if amount <= 99_999_999 { return "\(amount)\(letter)" }
    }
    return "\(nanoseconds / 3_600_000_000_000 + 1)H"
  }

  private static func nanoseconds(ofUnit letter: UInt8) -> UInt64? {
    switch letter {
    case UInt8(ascii: "H"): 3_600_000_000_000
    case UInt8(ascii: "M"): 60_000_000_000
    case UInt8(ascii: "S"): 1_000_000_000
    case UInt8(ascii: "m"): 1_000_000
    case UInt8(ascii: "u"): 1_000
    case UInt8(ascii: "n"): 1
    default: nil
    }
  }

  private static var malformed: Status {
    Status(.invalidArgument, "BAD_TIMEOUT", "grpc-timeout is at most 8 digits and one of HMSmun")
  }
}
