/// A limit as it is counted: a label of `tonglu_limit_total`.
package struct Limit: Sendable, Hashable {
  package let label: String
  /// The reason of the refusals by it, which are counted as such; nil where what applies the limit
  /// counts it.
  package let reason: Reason?

  package init(_ label: String, _ reason: Reason? = nil) {
    self.label = label
    self.reason = reason
  }
}

extension DefaultStringInterpolation {
  /// A number as people read it: `1,000`. Texts that name a limit are made from its constant.
  package mutating func appendInterpolation(count: some BinaryInteger) {
    var text = ""
    for (index, digit) in String(count).reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { text.append(",") }
      text.append(digit)
    }
    appendLiteral(String(text.reversed()))
  }

  /// A range as people read it: `1 to 366`.
  package mutating func appendInterpolation(range: ClosedRange<some BinaryInteger>) {
    appendLiteral("\(count: range.lowerBound) to \(count: range.upperBound)")
  }
}
