import TongluCore
import TongluDatabase
import TongluService

extension PriceRuleRecord {
  /// Writes a new rule and its feed entry; FAILED_PRECONDITION PRICE_RULE_TIE.
  func insert(_ transaction: borrowing Transaction) throws(Status) {
    try refuseTie(transaction.snapshot)
    try insertUntied(transaction)
  }

  /// The same for a rule without a tie.
  func insertUntied(_ transaction: borrowing Transaction) throws(Status) {
    try checkBooks()
    try transaction.insert(row)
    try transaction.record(.priceRule, id, version: version, .created, of: customerID)
  }

  /// Writes the changed fields of a rule as its next version; FAILED_PRECONDITION PRICE_RULE_TIE.
  mutating func update(_ call: Call, _ transaction: borrowing Transaction) throws(Status) {
    try refuseTie(transaction.snapshot)
    try checkBooks()
    version += 1
    updateTime = call.now(after: updateTime)
    try transaction.update(row)
    try transaction.record(.priceRule, id, version: version, .updated, of: customerID)
  }

  /// INTERNAL INVARIANT_BROKEN where it would hold never, or for nobody; the schema holds its
  /// amounts.
  private func checkBooks() throws(Status) {
    try Invariant.hold(window.start < window.end, "the window of price rule \(id) has a time")
    try Invariant.hold(
      (level == .base) == (targetID == 0), "price rule \(id) has the target of its level")
  }

  /// Removes the rule.
  func delete(_ transaction: borrowing Transaction) throws(Status) {
    try transaction.execute("DELETE FROM price_rules WHERE tenant = $tenant AND id = $1", id)
    try transaction.record(.priceRule, id, version: version + 1, .deleted, of: customerID)
  }

  /// The customer that the rule is for; nil for a class or everyone.
  private var customerID: Int64? { level == .contract ? targetID : nil }

  /// Refuses two rules that tie: equal in everything that decides, with overlapping windows.
  func refuseTie(_ snapshot: borrowing Snapshot) throws(Status) {
    let other = try snapshot.first(
      """
      SELECT id FROM price_rules INDEXED BY sqlite_autoindex_price_rules_1
      WHERE tenant = $tenant AND product_id = $1 AND target_id = $2 AND currency = $3
        AND end_time > $4 AND start_time < $5 AND level = $6 AND unit_folded = $7
        AND min_quantity_e3 = $8 AND priority = $9 AND id <> $10
      ORDER BY id LIMIT 1
      """,
      productID, targetID, currency, window.start, window.end, level.rawValue, Text.fold(unit),
      minQuantityE3, priority, id
    ) { row throws(Status) in row.int(0) }
    guard let other else { return }
    throw Status(
      .failedPrecondition, "PRICE_RULE_TIE",
      "rule \(other) has the same unit, min_quantity and priority at the same time"
    ).with(["price_rule_id": String(other)])
  }
}
