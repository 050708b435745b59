/// The values of one metric at one moment, the input of every exposition format.
package struct MetricFamily: Sendable {
  package enum Kind: String, Sendable {
    /// Increases from 0 during the life of the process.
    case counter
    case gauge, histogram
  }

  package enum Value: Sendable {
    case whole(UInt64)
    case real(Double)
    /// Recorded numbers divided by `perUnit` are in the family's unit: 1,000,000 for microseconds
    /// in a family of seconds.
    case histogram(Histogram, perUnit: Double)
  }

  /// One series of the family.
  package struct Point: Sendable {
    package let labels: [(name: String, value: String)]
    package let value: Value

    package init(_ value: Value, _ labels: [(name: String, value: String)] = []) {
      self.labels = labels
      self.value = value
    }
  }

  /// The name by Prometheus's rules: with the unit, and with `_total` for a counter.
  package let name: String
  package let kind: Kind
  /// The unit in UCUM: `s`, `By`, or `1` for a count.
  package let unit: String
  /// The help text: one sentence.
  package let help: String
  package let points: [Point]

  package init(_ name: String, _ kind: Kind, unit: String = "1", _ help: String, _ points: [Point])
  {
    self.name = name
    self.kind = kind
    self.unit = unit
    self.help = help
    self.points = points
  }

  /// A family of a single whole number.
  package init(
    _ name: String, _ kind: Kind, unit: String = "1", _ help: String, _ value: some BinaryInteger
  ) {
    self.init(name, kind, unit: unit, help, [Point(.whole(UInt64(clamping: value)))])
  }

  /// A gauge or counter of a single number with a fraction.
  package init(_ name: String, _ kind: Kind, unit: String, _ help: String, real value: Double) {
    self.init(name, kind, unit: unit, help, [Point(.real(value))])
  }

  /// A histogram without labels; `perUnit` as in `Value`.
  package init(
    _ name: String, unit: String = "1", _ help: String, _ value: Histogram, perUnit: Double = 1
  ) {
    self.init(
      name, .histogram, unit: unit, help, [Point(.histogram(value, perUnit: perUnit))])
  }
}
