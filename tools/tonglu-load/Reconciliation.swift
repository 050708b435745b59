import Foundation

/// The results of every line of the source: counts and sums by verdict, which must add up.
struct Reconciliation: Sendable {
  struct Sum: Sendable {
    var lines = 0
    /// 1/10,000 of the currency unit.
    var grossE4: Int64 = 0
  }

  /// "accepted", or the refusal's code and reason.
  private(set) var verdicts: [String: Sum] = [:]

  mutating func add(_ verdict: String, grossE4: Int64) {
    verdicts[verdict, default: Sum()].lines += 1
    verdicts[verdict, default: Sum()].grossE4 += grossE4
  }

  var total: Sum {
    verdicts.values.reduce(into: Sum()) { sum, verdict in
      sum.lines += verdict.lines
      sum.grossE4 += verdict.grossE4
    }
  }

  /// The table at the end of a run.
  func table() -> String {
    var rows = verdicts.sorted { ($1.value.lines, $0.key) < ($0.value.lines, $1.key) }
      .map { ($0.key, $0.value) }
    rows.append(("total", total))
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, sum in
      name.padding(toLength: width + 2, withPad: " ", startingAt: 0)
        + padded(String(sum.lines), to: 9) + padded(decimal(sum.grossE4), to: 18)
    }.joined(separator: "\n")
  }
}

private func padded(_ text: String, to width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// An amount in 1/10,000 as text with at least two decimals.
func decimal(_ amountE4: Int64) -> String {
  let units = amountE4.magnitude / 10_000
  var fraction = String(amountE4.magnitude % 10_000 + 10_000).dropFirst()
  while fraction.count > 2, fraction.last == "0" { fraction.removeLast() }
  return (amountE4 < 0 ? "-" : "") + "\(units).\(fraction)"
}
