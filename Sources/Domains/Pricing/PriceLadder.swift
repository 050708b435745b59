import TongluCatalog
import TongluCore
package import TongluMessages

/// The sources of a price; the first that has one wins. The numbers are stored: never reuse one,
/// and never compare them; `rung` is the order.
package enum PriceLevel: Int64, Sendable, CaseIterable {
  case contract = 2
  case classList = 3
  case base = 4

  /// The rank, 0 for the first.
  var rung: Int {
    switch self {
    case .contract: 0
    case .classList: 1
    case .base: 2
    }
  }

  package var source: PriceSource {
    switch self {
    case .contract: .contract
    case .classList: .classList
    case .base: .base
    }
  }
}

/// A rule that may give a line its price: its product, currency, window and target match.
struct PriceCandidate: Sendable, Hashable {
  let ruleID: Int64
  let level: PriceLevel
  let unit: String
  let minQuantityE3: Int64
  let priority: Int64
  /// The price of one `unit`.
  let unitPriceE4: Int64
}

/// Selects the candidate that gives the price. Pure.
///
/// The level decides; within a level the requested unit comes before the base unit, then the
/// highest min_quantity that is reached, then the higher priority. Rules that are equal in all of
/// these are refused when written; the id only makes the order total.
enum PriceLadder {
  /// The winner for a quantity of `unit`; nil without a match. `base` is the product's base unit
  /// and its number in one `unit`; nil when `unit` is the base unit itself.
  static func winner(
    of candidates: [PriceCandidate], unit: String, quantityE3: Int64,
    base: (unit: String, ratio: UnitRatio)?
  ) -> PriceCandidate? {
    candidates.filter { candidate in
      if TextKey.same(candidate.unit, unit) { return candidate.minQuantityE3 <= quantityE3 }
      guard let base, TextKey.same(candidate.unit, base.unit) else { return false }
      return base.ratio.reaches(candidate.minQuantityE3, with: quantityE3)
    }
    .min { precedes($0, $1, unit) }
  }

  private static func precedes(
    _ left: PriceCandidate, _ right: PriceCandidate, _ unit: String
  ) -> Bool {
    if left.level != right.level { return left.level.rung < right.level.rung }
    if !TextKey.same(left.unit, right.unit) { return TextKey.same(left.unit, unit) }
    if left.minQuantityE3 != right.minQuantityE3 {
      return left.minQuantityE3 > right.minQuantityE3
    }
    if left.priority != right.priority { return left.priority > right.priority }
    return left.ruleID < right.ruleID
  }
}

extension UnitRatio {
  /// Whether a quantity of the unit is at least `minimumE3` base units: compared, not converted, so
  /// that nothing is rounded.
  fileprivate func reaches(_ minimumE3: Int64, with quantityE3: Int64) -> Bool {
    Int128(quantityE3) * Int128(numerator) >= Int128(minimumE3) * Int128(denominator)
  }
}
