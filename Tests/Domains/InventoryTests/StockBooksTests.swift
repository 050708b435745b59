import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluInventoryMessages
import TongluMessages
import TongluService
import TongluTestSupport

@testable import TongluInventory

/// Levels that do not follow from what was booked are not stored, whatever the code above says.
@Suite struct StockBooksTests {
  /// What a wrong program would write of a level, and what it says that it read.
  static let mistakes:
    [(what: String, make: @Sendable (inout StockLevelRecord, inout StockLevelRecord) -> Void)] = [
      ("on hand was something else", { $1.onHandE3 += 1 }),
      (
        "reserved was something else",
        {
          $0.reservedE3 += 1; $1.reservedE3 += 1
        }
      ),
      (
        "another version was read",
        {
          $0.version += 1; $1.version += 1
        }
      ),
      ("two versions at once", { after, _ in after.version += 1 }),
      ("reserved changes", { after, _ in after.reservedE3 = 0 }),
      ("less than is reserved", { after, _ in after.onHandE3 = after.reservedE3 - 1 }),
      ("less than nothing", { after, _ in after.onHandE3 = -1 }),
    ]

  @Test(arguments: mistakes.indices)
  func `a level that is not what the moves make of it is not stored, and counted`(
    number: Int
  ) throws {
    let (what, make) = Self.mistakes[number]
    let shop = try Shop(Testbed())
    try shop.place([(shop.tea, 3_000)], as: shop.bed.dealerA.boss)
    let found = status { try store(shop) { make(&$0, &$1) } }
    #expect(found?.code == .internal && found?.reason == Invariant.reason, "\(what)")
    #expect(try shop.bed.level(shop.tea, in: shop.warehouse).onHandE3 == 100_000)
    #expect(try shop.available(shop.tea) == 97_000)
    #expect(shop.bed.platform.database.figures.brokenInvariants == 1)
    try store(shop) { _, _ in }
    #expect(try shop.bed.level(shop.tea, in: shop.warehouse).onHandE3 == 100_500)
  }

  @Test func `a warehouse that may be short may fall below what is reserved`() throws {
    let shop = try Shop(Testbed(), allowNegative: true)
    try shop.place([(shop.tea, 3_000)], as: shop.bed.dealerA.boss)
    try store(shop) { after, _ in after.onHandE3 = -1 }
    #expect(try shop.bed.level(shop.tea, in: shop.warehouse).onHandE3 == -1)
  }

  @Test(
    arguments: [
      "UPDATE stock_levels SET on_hand_e3 = 1000000000000001 WHERE tenant = $tenant",
      "UPDATE stock_levels SET reserved_e3 = -1 WHERE tenant = $tenant",
      "UPDATE stock_levels SET safety_e3 = -1 WHERE tenant = $tenant",
      "UPDATE stock_moves SET quantity_e3 = 0 WHERE tenant = $tenant",
      "UPDATE reservations SET quantity_e3 = 0 WHERE tenant = $tenant",
    ] as [Statement])
  func `the schema refuses a row that cannot be, as a fault of ours`(sql: Statement) throws {
    let shop = try Shop(Testbed())
    try shop.place([(shop.tea, 3_000)], as: shop.bed.dealerA.boss)
    let found = status {
      try shop.bed.write { transaction throws(Status) in _ = try transaction.execute(sql) }
    }
    #expect(found?.code == .internal && found?.reason == "CONSTRAINT_VIOLATION")
    #expect(found?.isOwnFailure == true)
    #expect(shop.bed.platform.database.figures.brokenInvariants == 1)
  }

  /// Writes half a piece more of the tea, with what `change` makes of it and of what was read.
  private func store(
    _ shop: Shop,
    _ change: @escaping @Sendable (inout StockLevelRecord, inout StockLevelRecord) -> Void
  ) throws {
    let bed = shop.bed
    let call = Call(
      caller: .program(in: bed.tenant), now: bed.clock.now, requestID: nil,
      mint: bed.platform.executor.mint)
    let (warehouseID, productID) = (shop.warehouse.id, shop.tea)
    try bed.write { transaction throws(Status) in
      let warehouse = try WarehouseRecord.find(warehouseID, transaction.snapshot)
      var before = try StockLevelRecord.find(
        warehouseID: warehouseID, productID: productID, transaction.snapshot)
      var after = before
      after.version += 1
      after.onHandE3 += 500
      change(&after, &before)
      _ = try Ledger.store(
        after, before: before, allowNegative: warehouse.allowNegative, call, transaction)
    }
  }
}
