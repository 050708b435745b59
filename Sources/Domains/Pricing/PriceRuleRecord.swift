import TongluCore
import TongluCustomers
import TongluDatabase
import TongluPricingMessages
import TongluService

/// A stored price rule.
struct PriceRuleRecord: Sendable, Hashable {
  var row: PriceRuleRow
  /// The class's code; empty without a class.
  var classCode = ""

  /// A base price without limits of time.
  init() {
    row = PriceRuleRow()
    row.version = 1
    level = .base
    window = PriceWindow()
  }

  /// Reads the code of the class after `$columns(PriceRuleRow r)`.
  init(_ rule: PriceRuleRow, class row: borrowing Row) throws(Status) {
    _ = try PriceLevel(stored: rule.levelNumber)
    self.row = rule
    classCode = row.text(PriceRuleRow.columnCount)
  }

  /// The level: `targetID` is the customer of a contract price, the class of a list price,
  /// otherwise 0.
  var level: PriceLevel {
    get { PriceLevel(rawValue: levelNumber) ?? .base }
    set { levelNumber = newValue.rawValue }
  }

  var window: PriceWindow {
    get { PriceWindow(start: startTime, end: endTime) }
    set { (startTime, endTime) = (newValue.start, newValue.end) }
  }

  /// The rule, or NOT_FOUND.
  static func find(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PriceRuleRecord {
    let found = try snapshot.first(
      PriceRuleRow.self,
      """
      SELECT $columns(PriceRuleRow r), k.code
      FROM price_rules AS r
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = r.target_id
      WHERE r.tenant = $tenant AND r.id = $1
      """, id
    ) { rule, row throws(Status) in try PriceRuleRecord(rule, class: row) }
    guard let found else { throw .notFound("price rule", id) }
    return found
  }

  /// The rule at the requested version, if the caller sees the customer of a contract; NOT_FOUND,
  /// PERMISSION_DENIED COLLABORATOR_READS, ABORTED STALE_VERSION.
  static func find(
    _ id: Int64, version: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PriceRuleRecord {
    let record = try find(id, snapshot)
    if record.level == .contract {
      guard try call.sight.sees(record.targetID, snapshot) else {
        throw .notFound("price rule", id)
      }
      try call.sight.requireChange(of: record.targetID, snapshot)
    }
    guard record.version == version else {
      throw .staleVersion("price rule", given: version, stored: record.version)
    }
    return record
  }

  var message: PriceRule {
    var message = PriceRule()
    message.id = id
    message.version = version
    message.level = level.source
    message.customerID = level == .contract ? targetID : 0
    message.classCode = classCode
    message.productID = productID
    message.unit = unit
    message.currency = currency
    message.unitPriceE4 = unitPriceE4
    message.minQuantityE3 = minQuantityE3
    message.priority = Int32(truncatingIfNeeded: priority)
    message.startTime = window.startTime
    message.endTime = window.endTime
    return message
  }
}

extension PriceLevel {
  /// DATA_LOSS PRICE_RULE_UNREADABLE for an unknown number.
  init(stored: Int64) throws(Status) {
    guard let level = PriceLevel(rawValue: stored) else {
      throw Status(.dataLoss, "PRICE_RULE_UNREADABLE", "a price rule has an unknown level")
    }
    self = level
  }
}

/// The window of a rule: from `start`, until before `end`.
struct PriceWindow: Sendable, Hashable {
  /// A start in the unlimited past.
  static let sinceEver = Instant(microseconds: .min)
  /// An end in the unlimited future.
  static let forEver = Instant(microseconds: .max)

  var start = sinceEver
  var end = forEver

  /// The start in a message; nil without one.
  var startTime: Instant? { start == Self.sinceEver ? nil : start }
  var endTime: Instant? { end == Self.forEver ? nil : end }
}
