import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

/// QuotePrices against a reading of the rules of its own: all rules gone through for each question.
@Suite struct QuotePricesOracleTests {
  @Test(arguments: 1...4)
  func `random rules give the price that the ladder says`(seed: UInt64) throws {
    let book = try PriceBook()
    var random = SplitMix64(seed: seed)
    let customers = [book.bed.dealerA.customerID, book.bed.dealerB.customerID]
    try book.classify(customers[0], "GOLD")
    let start = book.bed.clock.now
    var rules: [PriceRule] = []
    for _ in 0..<120 {
      let rule = try? book.create { draft in
        switch Int.random(in: 0..<4, using: &random) {
        case 0: draft.customerID = customers[0]
        case 1: draft.customerID = customers[1]
        case 2: draft.classCode = "GOLD"
        default: break
        }
        draft.unit = Bool.random(using: &random) ? "box" : "piece"
        draft.unitPriceE4 = .random(in: 0...1_000_000, using: &random)
        draft.minQuantityE3 = .random(in: 0...4, using: &random) * 6_000
        draft.priority = .random(in: 0...2, using: &random)
        if Bool.random(using: &random) {
          draft.startTime = start.adding(seconds: .random(in: 0...5, using: &random))
        }
        if Bool.random(using: &random) {
          draft.endTime = start.adding(seconds: .random(in: 6...10, using: &random))
        }
      }
      if let rule { rules.append(rule) }
    }
    #expect(rules.count > 50)
    for _ in 0..<500 {
      let question = Question(
        customer: customers[Int.random(in: 0...1, using: &random)],
        unit: Bool.random(using: &random) ? "box" : "piece",
        quantityE3: .random(in: 1...30_000, using: &random),
        at: start.adding(seconds: .random(in: -1...11, using: &random)))
      let expected = Self.answer(question, rules, goldCustomer: customers[0])
      let told = try? book.quote(question.quantityE3, unit: question.unit) {
        $0.customerID = question.customer
        $0.atTime = question.at
      }
      #expect(told?.priceRuleID == expected?.id)
      if let told, let expected {
        let scale: Int64 = expected.unit == question.unit ? 1 : 12
        #expect(told.unitPriceE4 == expected.unitPriceE4 * scale)
      }
    }
  }

  private struct Question {
    let customer: Int64
    let unit: String
    let quantityE3: Int64
    let at: Instant
  }

  /// Level by level, unit by unit; the first that holds anything gives its best.
  private static func answer(
    _ question: Question, _ rules: [PriceRule], goldCustomer: Int64
  ) -> PriceRule? {
    let inForce = rules.filter { rule in
      (rule.startTime.map { $0 <= question.at } ?? true)
        && (rule.endTime.map { question.at < $0 } ?? true)
    }
    let levels: [(PriceRule) -> Bool] = [
      { $0.level == .contract && $0.customerID == question.customer },
      { $0.level == .classList && question.customer == goldCustomer },
      { $0.level == .base },
    ]
    for level in levels {
      for unit in Set([question.unit, "piece"]).sorted(by: { a, _ in a == question.unit }) {
        let pieces = question.unit == unit ? question.quantityE3 : question.quantityE3 * 12
        let fitting = inForce.filter {
          level($0) && $0.unit == unit && $0.minQuantityE3 <= pieces
        }
        if let step = fitting.map(\.minQuantityE3).max() {
          return fitting.filter { $0.minQuantityE3 == step }.max { $0.priority < $1.priority }
        }
      }
    }
    return nil
  }
}
