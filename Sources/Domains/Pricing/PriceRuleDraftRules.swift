import TongluCatalog
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluPricingMessages
import TongluService

/// Makes a rule's fields of a request, checked in the order of the schema.
enum PriceRuleDraftRules {
  /// A new rule; the refusal names all violations, up to 20.
  static func record(
    _ draft: PriceRuleDraft, field: String, _ references: inout PriceRuleReferences, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> PriceRuleRecord {
    var record = PriceRuleRecord()
    var wrong = Violations()
    record.id = call.newID()
    try wrong.collect(
      field, setTarget(draft, &record, field: field, &references, call, snapshot))
    let product = try wrong.collect(
      "\(field).product_id", references.product(draft.productID, call, snapshot))
    if let product {
      record.productID = product.id
      let place = "\(field).unit"
      record.unit = try wrong.collect(place, product.unitName(draft.unit, field: place)) ?? ""
    }
    if draft.currency.isEmpty {
      record.currency = try references.currency(snapshot)
    } else {
      let place = "\(field).currency"
      record.currency =
        try wrong.collect(place, Text.currency(draft.currency, field: place)) ?? ""
    }
    try setPrice(draft.unitPriceE4, &record, &wrong, field: "\(field).unit_price_e4")
    let place = "\(field).min_quantity_e3"
    record.minQuantityE3 =
      try wrong.collect(place, amount(draft.minQuantityE3, field: place)) ?? 0
    record.priority = Int64(draft.priority)
    try setWindow(
      start: draft.startTime, end: draft.endTime, &record, &wrong, field: "\(field).end_time")
    record.createTime = call.now
    record.updateTime = call.now
    try wrong.check()
    return record
  }

  private static func setTarget(
    _ draft: PriceRuleDraft, _ record: inout PriceRuleRecord, field: String,
    _ references: inout PriceRuleReferences, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    switch (draft.customerID != 0, !draft.classCode.isEmpty) {
    case (true, true):
      throw .invalid("BAD_TARGET", field: field, "a customer or a class, not both")
    case (true, false):
      record.level = .contract
      record.targetID = try references.customer(draft.customerID, call, snapshot).id
    case (false, true):
      record.level = .classList
      let found = try references.customerClass(draft.classCode, snapshot)
      record.targetID = found.id
      record.classCode = found.code
    case (false, false): record.level = .base
    }
  }

  static func setPrice(
    _ price: Int64, _ record: inout PriceRuleRecord, _ wrong: inout Violations, field: String
  ) throws(Status) {
    record.unitPriceE4 = try wrong.collect(field, amount(price, field: field)) ?? 0
  }

  static func setWindow(
    start: Instant?, end: Instant?, _ record: inout PriceRuleRecord, _ wrong: inout Violations,
    field: String
  ) throws(Status) {
    let former = record.window
    record.window =
      try wrong.collect(field, window(former, start: start, end: end, field: field)) ?? former
  }

  /// 0 or more; INVALID_ARGUMENT NEGATIVE_AMOUNT.
  private static func amount(_ amount: Int64, field: String) throws(Status) -> Int64 {
    guard amount >= 0 else { throw .invalid("NEGATIVE_AMOUNT", field: field, "0 or more") }
    return amount
  }

  /// `window` with the given changes; INVALID_ARGUMENT BAD_WINDOW if it is empty.
  private static func window(
    _ window: PriceWindow, start: Instant?, end: Instant?, field: String
  ) throws(Status) -> PriceWindow {
    let changed = PriceWindow(start: start ?? window.start, end: end ?? window.end)
    guard changed.start < changed.end else {
      throw .invalid("BAD_WINDOW", field: field, "a window ends after it begins")
    }
    return changed
  }
}
