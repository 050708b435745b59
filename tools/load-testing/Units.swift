package import TongluCore

/// A duration in the notation of scenarios: "250us", "20ms", "1.5s", "2m", "1h".
package struct TimeSpan: Sendable, Hashable {
  package var nanoseconds: UInt64

  package init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }
  package init(seconds: Double) { nanoseconds = UInt64(seconds * 1e9) }

  package var seconds: Double { Double(nanoseconds) / 1e9 }
  package var milliseconds: Double { Double(nanoseconds) / 1e6 }

  /// INVALID_ARGUMENT BAD_DURATION: not a number with a unit, negative, or above a day.
  package init(_ text: String, field: String) throws(Status) {
    let units: [(String, Double)] = [
      ("us", 1e3), ("µs", 1e3), ("ms", 1e6), ("s", 1e9), ("m", 60e9), ("h", 3_600e9),
    ]
    guard let (suffix, factor) = units.first(where: { text.hasSuffix($0.0) }),
      let number = Double(text.dropLast(suffix.count)), number >= 0, number * factor <= 86_400e9
    else {
      throw .invalid(
        "BAD_DURATION", field: field, "a time such as 250us, 20ms, 1.5s, 2m, not \(text)")
    }
    nanoseconds = UInt64((number * factor).rounded())
  }
}

/// A share in the notation of scenarios: "0.1%".
package struct Share: Sendable, Hashable {
  package var fraction: Double

  package init(fraction: Double) { self.fraction = fraction }

  /// INVALID_ARGUMENT BAD_SHARE: not a number from 0 to 100 with a percent sign.
  package init(_ text: String, field: String) throws(Status) {
    guard text.hasSuffix("%"), let percent = Double(text.dropLast()), (0...100).contains(percent)
    else { throw .invalid("BAD_SHARE", field: field, "a share such as 0.1%, not \(text)") }
    fraction = percent / 100
  }
}
