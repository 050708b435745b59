import Foundation

/// 12 for 12.0, 99.9 for 99.9.
func shortest(_ number: Double) -> String {
  String(format: "%.10g", number)
}

/// At least three significant digits, without trailing zeros: 0.412, 7.31, 52.4, 1,234.
func milliseconds(_ value: Double) -> String {
  switch value {
  case ..<1: String(format: "%.3f", value)
  case ..<10: String(format: "%.2f", value)
  case ..<100: String(format: "%.1f", value)
  default: grouped(Int(value.rounded()))
  }
}

/// 1,234,567.
func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return (number < 0 ? "-" : "") + text
}

/// A rate per second: 12.5, 1,200.
func rate(_ perSecond: Double) -> String {
  perSecond < 100 ? shortest((perSecond * 10).rounded() / 10) : grouped(Int(perSecond.rounded()))
}
