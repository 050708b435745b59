import TongluCore
import TongluInventory
import TongluMessages
import TongluService

/// The pure rules between a PlaceOrder request and an order: what may be asked by whom, quantities
/// in base units, totals.
enum OrderDraft {
  static let linesMax = 2_000
  static let noteBytesMax = 1_000
  static let referenceBytesMax = 64

  /// Refuses what the request alone shows to be wrong, in the order of its fields.
  static func check(_ request: PlaceOrderRequest, _ call: Call) throws(Status) {
    guard request.lines.count <= linesMax else {
      throw .invalid("TOO_MANY_LINES", field: "lines", "at most \(linesMax)")
    }
    for (index, line) in request.lines.enumerated() {
      try Checks.quantity(line.quantityE3, field: "lines[\(index)].quantity_e3")
      if let unitPriceE4 = line.unitPriceE4, unitPriceE4 < 0 {
        throw .invalid(
          "BAD_PRICE", field: "lines[\(index)].unit_price_e4", "a price is not below zero")
      }
    }
    try Money.check(currency: request.currency, field: "currency")
    try Checks.text(
      request.externalReference, field: "external_reference", max: referenceBytesMax)
    try Checks.text(request.note, field: "note", max: noteBytesMax)
    try checkAllowed(request, call.caller)
    if let placeTime = request.placeTime, placeTime > call.now {
      throw .invalid("PLACE_TIME_IN_FUTURE", field: "place_time", "the past or absent")
    }
  }

  /// PERMISSION_DENIED FIELD_NOT_ALLOWED for a field that the caller's roles do not open.
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

  /// The sum of the lines, checked.
  static func totalE4(_ lines: [OrderLine]) throws(Status) -> Int64 {
    var totalE4: Int64 = 0
    for line in lines { totalE4 = try Exact.add(totalE4, line.totalE4) }
    return totalE4
  }
}
