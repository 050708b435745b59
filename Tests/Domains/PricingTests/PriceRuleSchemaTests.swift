import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluMessages
import TongluOrdersMessages
import TongluTestSupport

@testable import TongluPricing

/// Price rules that no request makes are not stored, whatever the code above says.
@Suite struct PriceRuleSchemaTests {
  @Test(
    arguments: [
      "UPDATE price_rules SET unit_price_e4 = -1 WHERE tenant = $tenant",
      "UPDATE price_rules SET min_quantity_e3 = -1 WHERE tenant = $tenant",
    ] as [Statement])
  func `a rule that cannot be is refused as a fault of ours, and counted`(
    sql: Statement
  ) throws {
    let shop = try Shop(Testbed())
    let found = status {
      try shop.bed.write { transaction throws(Status) in _ = try transaction.execute(sql) }
    }
    #expect(found?.code == .internal && found?.reason == "CONSTRAINT_VIOLATION")
    #expect(shop.bed.platform.database.figures.brokenInvariants == 1)
    #expect(
      try shop.place([(shop.tea, 1_000)], as: shop.bed.dealerA.boss).totalE4 == 125_000)
  }

  @Test(
    arguments: [
      { $0.window = PriceWindow(start: PriceWindow.forEver, end: PriceWindow.forEver) },
      { $0.targetID = 1 }, { $0.level = .contract },
    ] as [@Sendable (inout PriceRuleRecord) -> Void])
  func `a rule that holds never or for nobody is not stored, and counted`(
    change: @escaping @Sendable (inout PriceRuleRecord) -> Void
  ) throws {
    let shop = try Shop(Testbed())
    let product = shop.tea
    let found = status {
      try shop.bed.write { transaction throws(Status) in
        var rule = PriceRuleRecord()
        rule.id = 1
        rule.productID = product
        (rule.unit, rule.currency, rule.minQuantityE3) = ("pc", "CNY", 7)
        change(&rule)
        try rule.insert(transaction)
      }
    }
    #expect(found?.code == .internal && found?.reason == Invariant.reason)
    #expect(shop.bed.platform.database.figures.brokenInvariants == 1)
  }
}
