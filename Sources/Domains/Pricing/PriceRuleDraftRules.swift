import TongluCatalog
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluMessages
import TongluService

/// What a request gives becomes a rule's fields, checked in the order of the schema.
enum PriceRuleDraftRules {
  static func record(
    _ draft: PriceRuleDraft, field: String, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PriceRuleRecord {
    var record = PriceRuleRecord()
    record.id = call.newID()
    try setTarget(draft, &record, field: field, call, snapshot)
    let product = try ProductRecord.find(draft.productID, call, snapshot)
    try product.checkActive()
    record.productID = product.id
    record.unit = try product.unitName(draft.unit, field: "\(field).unit")
    record.currency =
      draft.currency.isEmpty
      ? try EnterpriseRecord.current(snapshot).currency
      : try Text.currency(draft.currency, field: "\(field).currency")
    record.unitPriceE4 = try amount(draft.unitPriceE4, field: "\(field).unit_price_e4")
    record.minQuantityE3 = try amount(draft.minQuantityE3, field: "\(field).min_quantity_e3")
    record.priority = Int64(draft.priority)
    record.window = try window(
      PriceWindow(), start: draft.startTime, end: draft.endTime, field: "\(field).end_time")
    record.createTime = call.now
    record.updateTime = call.now
    return record
  }

  private static func setTarget(
    _ draft: PriceRuleDraft, _ record: inout PriceRuleRecord, field: String, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) {
    switch (draft.customerID != 0, !draft.classCode.isEmpty) {
    case (true, true):
      throw .invalid("BAD_TARGET", field: field, "a customer or a class, not both")
    case (true, false):
      record.level = .contract
      record.targetID = try CustomerRecord.find(draft.customerID, call, snapshot).id
    case (false, true):
      record.level = .classList
      let found = try CustomerClassRecord.find(code: draft.classCode, snapshot)
      record.targetID = found.id
      record.classCode = found.code
    case (false, false): record.level = .base
    }
  }

  /// 0 or more; INVALID_ARGUMENT NEGATIVE_AMOUNT.
  static func amount(_ amount: Int64, field: String) throws(Status) -> Int64 {
    guard amount >= 0 else { throw .invalid("NEGATIVE_AMOUNT", field: field, "0 or more") }
    return amount
  }

  /// `window` with what is given of a new one; INVALID_ARGUMENT BAD_WINDOW where it holds never.
  static func window(
    _ window: PriceWindow, start: Instant?, end: Instant?, field: String
  ) throws(Status) -> PriceWindow {
    let changed = PriceWindow(start: start ?? window.start, end: end ?? window.end)
    guard changed.start < changed.end else {
      throw .invalid("BAD_WINDOW", field: field, "a window ends after it begins")
    }
    return changed
  }
}
