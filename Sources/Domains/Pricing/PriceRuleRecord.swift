import TongluCore
import TongluCustomers
import TongluDatabase
import TongluMessages
import TongluService

/// A price rule as stored.
struct PriceRuleRecord: Sendable, Hashable {
  var id: Int64 = 0
  var version: Int64 = 1
  var level = PriceLevel.base
  /// The customer of a contract price, the class of a list price, else 0.
  var targetID: Int64 = 0
  /// The class's code, else empty.
  var classCode = ""
  var productID: Int64 = 0
  var unit = ""
  var currency = ""
  var unitPriceE4: Int64 = 0
  var minQuantityE3: Int64 = 0
  var priority: Int64 = 0
  var window = PriceWindow()
  var createTime = Instant(microseconds: 0)
  var updateTime = Instant(microseconds: 0)

  init() {}

  /// Reads the columns of `find`.
  init(_ row: borrowing Row) throws(Status) {
    guard let level = PriceLevel(rawValue: row.int(2)) else {
      throw Status(.dataLoss, "PRICE_RULE_UNREADABLE", "a price rule has an unknown level")
    }
    id = row.int(0)
    version = row.int(1)
    self.level = level
    targetID = row.int(3)
    classCode = row.text(4)
    productID = row.int(5)
    unit = row.text(6)
    currency = row.text(7)
    unitPriceE4 = row.int(8)
    minQuantityE3 = row.int(9)
    priority = row.int(10)
    window = PriceWindow(start: row.instant(11), end: row.instant(12))
    createTime = row.instant(13)
    updateTime = row.instant(14)
  }

  /// The rule, or NOT_FOUND.
  static func find(
    _ id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PriceRuleRecord {
    let found = try snapshot.first(
      """
      SELECT r.id, r.version, r.level, r.target_id, k.code, r.product_id, r.unit, r.currency,
        r.unit_price_e4, r.min_quantity_e3, r.priority, r.start_time, r.end_time, r.create_time,
        r.update_time
      FROM price_rules AS r
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = r.target_id
      WHERE r.tenant = $tenant AND r.id = $1
      """, id
    ) { row throws(Status) in try PriceRuleRecord(row) }
    guard let found else { throw .notFound("price rule", id) }
    return found
  }

  /// The rule at the version that a request says; NOT_FOUND, ABORTED STALE_VERSION.
  static func find(
    _ id: Int64, version: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PriceRuleRecord {
    let record = try find(id, snapshot)
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

/// When a rule holds: from `start` on, until before `end`.
struct PriceWindow: Sendable, Hashable {
  /// Since ever.
  static let sinceEver = Instant(microseconds: .min)
  /// For ever.
  static let forEver = Instant(microseconds: .max)

  var start = sinceEver
  var end = forEver

  /// What a message says of the beginning: nothing where there is none.
  var startTime: Instant? { start == Self.sinceEver ? nil : start }
  var endTime: Instant? { end == Self.forEver ? nil : end }
}
