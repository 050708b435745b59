import TongluCore
import TongluInventory
import TongluOrdersMessages
import TongluService

/// The pure rules between a PlaceOrder request and an order: permissions per field, stored texts,
/// totals.
struct OrderDraft {
  /// The most lines of an order; more are TOO_MANY_LINES.
  static let linesMax = 2_000
  /// The most characters of an order's note; more are TOO_LONG.
  static let noteCountMax = 1_000
  /// The most characters of an external reference; more are BAD_REFERENCE.
  static let referenceCountMax = 64

  /// As given, trimmed; nil if empty.
  let externalReference: String?
  let note: String

  /// Refuses errors that the request alone shows, in the order of its fields.
  init(_ request: PlaceOrderRequest, _ call: Call) throws(Status) {
    guard request.lines.count <= Self.linesMax else {
      throw .invalid("TOO_MANY_LINES", field: "lines", "at most \(count: Self.linesMax)")
    }
    try Self.check(request.lines)
    try Money.check(currency: request.currency, field: "currency")
    externalReference =
      request.externalReference.isEmpty
      ? nil
      : try Text.key(
        request.externalReference, field: "external_reference", countMax: Self.referenceCountMax,
        reason: "BAD_REFERENCE")
    note = try Text.body(request.note, field: "note", countMax: Self.noteCountMax)
    try Self.checkAllowed(request, call.caller)
    if let placeTime = request.placeTime, placeTime > call.now {
      throw .invalid("PLACE_TIME_IN_FUTURE", field: "place_time", "the past or absent")
    }
  }

  /// Refuses all lines with invalid numbers, up to 20 of them by name.
  private static func check(_ lines: [PlaceOrderLine]) throws(Status) {
    var wrong = Violations()
    for (index, line) in lines.enumerated() {
      if !Checks.isQuantity(line.quantityE3) {
        let field = "lines[\(index)].quantity_e3"
        wrong.add(Checks.badQuantity(field), field: field)
      }
      if let unitPriceE4 = line.unitPriceE4, unitPriceE4 < 0 {
        let field = "lines[\(index)].unit_price_e4"
        wrong.add(
          .invalid("BAD_PRICE", field: field, "a price is at least zero"), field: field)
      }
    }
    try wrong.check()
  }

  /// PERMISSION_DENIED FIELD_NOT_ALLOWED for a field that the caller's roles do not permit.
  private static func checkAllowed(
    _ request: PlaceOrderRequest, _ caller: Caller
  ) throws(Status) {
    if !caller.has(.owner), !caller.has(.manager),
      let index = request.lines.firstIndex(where: { $0.unitPriceE4 != nil })
    {
      throw notAllowed("lines[\(index)].unit_price_e4", "an owner or manager sets prices")
    }
    if !caller.has(.owner), request.placeTime != nil {
      throw notAllowed("place_time", "the owner places orders of the past")
    }
    if !caller.isStaff, request.warehouseID != 0 {
      throw notAllowed("warehouse_id", "staff choose the warehouse")
    }
  }

  private static func notAllowed(_ field: String, _ who: String) -> Status {
    var status = Status(.permissionDenied, "FIELD_NOT_ALLOWED", "\(field): \(who)")
    status.violations = [.init(field: field, description: who)]
    return status
  }

  /// The sum of the lines, with a check for overflow.
  static func totalE4(_ lines: [OrderLineRecord]) throws(Status) -> Int64 {
    var totalE4: Int64 = 0
    for line in lines { totalE4 = try Exact.add(totalE4, line.totalE4) }
    return totalE4
  }
}
