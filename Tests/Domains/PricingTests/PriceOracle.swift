import TongluCore
import TongluMessages
import TongluPricingMessages

/// A question for a price, with what the test knows about the customer.
struct PriceQuestion {
  var customerID: Int64
  var productID: Int64
  var unit: String
  var quantityE3: Int64
  var currency: String
  var at: Instant
}

/// The result of QuotePrices for one line.
enum PriceAnswer: Equatable {
  case price(ruleID: Int64, source: PriceSource, unitPriceE4: Int64, totalE4: Int64)
  case refused(String)
}

/// An independent implementation of prices that scans all rules for each question. It shares no
/// code with the service, neither its arithmetic nor its comparisons.
struct PriceOracle {
  /// All existing rules.
  var rules: [PriceRule] = []
  /// The class of each customer other than prospects; empty without one.
  let classOfRegular: [Int64: String]
  /// Base units in one of a unit; the base unit has 1/1.
  let ratios: [String: (numerator: Int64, denominator: Int64)]
  let baseUnit: String

  func answer(_ question: PriceQuestion) -> PriceAnswer {
    guard let ratio = ratios[question.unit] else { return .refused("UNKNOWN_UNIT") }
    let inBase = question.quantityE3 * ratio.numerator
    guard inBase.isMultiple(of: ratio.denominator) else { return .refused("INEXACT_QUANTITY") }
    for level in [PriceSource.contract, .classList, .base] {
      for unit in question.unit == baseUnit ? [baseUnit] : [question.unit, baseUnit] {
        let reached =
          unit == question.unit ? question.quantityE3 : inBase / ratio.denominator
        let fitting = rules.filter {
          $0.level == level && $0.unit == unit && isFor(question, $0)
            && $0.minQuantityE3 <= reached
        }
        guard let step = fitting.map(\.minQuantityE3).max() else { continue }
        let best = fitting.filter { $0.minQuantityE3 == step }
        let rule = best.max { $0.priority < $1.priority }
        guard let rule else { continue }
        return price(question, rule, unit == question.unit ? (1, 1) : ratio)
      }
    }
    return .refused("NO_PRICE")
  }

  /// Whether another rule ties with `rule` at some instant.
  func hasTie(with rule: PriceRule) -> Bool {
    rules.contains { other in
      other.id != rule.id && other.level == rule.level && other.customerID == rule.customerID
        && other.classCode == rule.classCode && other.productID == rule.productID
        && other.unit == rule.unit && other.currency == rule.currency
        && other.minQuantityE3 == rule.minQuantityE3 && other.priority == rule.priority
        && begins(other, before: rule.endTime) && begins(rule, before: other.endTime)
    }
  }

  private func begins(_ rule: PriceRule, before end: Instant?) -> Bool {
    guard let end, let start = rule.startTime else { return true }
    return start < end
  }

  private func isFor(_ question: PriceQuestion, _ rule: PriceRule) -> Bool {
    if rule.productID != question.productID || rule.currency != question.currency { return false }
    if let start = rule.startTime, question.at < start { return false }
    if let end = rule.endTime, question.at >= end { return false }
    let klass = classOfRegular[question.customerID]
    return switch rule.level {
    case .contract: klass != nil && rule.customerID == question.customerID
    case .classList: rule.classCode == klass
    default: true
    }
  }

  private func price(
    _ question: PriceQuestion, _ rule: PriceRule, _ ratio: (numerator: Int64, denominator: Int64)
  ) -> PriceAnswer {
    let unitPrice = Self.halfUp(rule.unitPriceE4 * ratio.numerator, over: ratio.denominator)
    let minor: Int64 = question.currency == "JPY" ? 10_000 : 100
    let exact = rule.unitPriceE4 * ratio.numerator * question.quantityE3
    let total = Self.halfUp(exact, over: ratio.denominator * 1_000 * minor) * minor
    return .price(ruleID: rule.id, source: rule.level, unitPriceE4: unitPrice, totalE4: total)
  }

  /// For non-negative numbers.
  private static func halfUp(_ number: Int64, over divisor: Int64) -> Int64 {
    (2 * number + divisor) / (2 * divisor)
  }
}
