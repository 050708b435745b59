import TongluCatalog
package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
package import TongluService

extension InventoryService {
  package func adjustStock(
    _ request: AdjustStockRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> AdjustStockResponse {
    let correction = try StockCorrection(request)
    let reason = try Checks.text(request.reason, field: "reason")
    let warehouse = try WarehouseRecord.find(request.warehouseID, transaction.snapshot)
    let product = try ProductRecord.find(request.productID, call, transaction.snapshot)
    let level = try StockLevelRecord.find(
      warehouseID: warehouse.id, productID: request.productID, transaction.snapshot)
    if correction.needsVersion || request.version != 0, request.version != level.version {
      throw .staleVersion("stock level", given: request.version, stored: level.version)
    }

    var response = AdjustStockResponse()
    let deltaE3 = correction.deltaE3(from: level.onHandE3)
    if deltaE3 == 0 {
      response.level = level.message(for: call.caller)
      return response
    }
    let entry = LedgerEntry(
      kind: correction.kind, product: product, quantityE3: deltaE3, reference: reason)
    let booked = try Ledger.book(
      [entry], in: warehouse, levels: [product.id: level], call, transaction)
    response.level = booked.first?.message(for: call.caller)
    return response
  }
}

/// The correction of a level: by a difference, or to a counted quantity.
private enum StockCorrection {
  case by(Int64)
  case to(Int64)

  init(_ request: AdjustStockRequest) throws(Status) {
    switch (request.deltaE3, request.countedE3) {
    case (.some(let deltaE3), nil):
      guard deltaE3 != 0, deltaE3.magnitude <= Checks.quantityE3Max.magnitude else {
        throw .invalid(
          "BAD_QUANTITY", field: "delta_e3", "not zero and at most 10^12 thousandths")
      }
      self = .by(deltaE3)
    case (nil, .some(let countedE3)):
      guard (0...Checks.quantityE3Max).contains(countedE3) else {
        throw .invalid(
          "BAD_QUANTITY", field: "counted_e3", "not below zero and at most 10^12 thousandths")
      }
      self = .to(countedE3)
    default:
      throw .invalid(
        "ONE_OF_REQUIRED", field: "delta_e3", "give either delta_e3 or counted_e3")
    }
  }

  /// A difference commutes with other moves; a count is valid for the counted version only.
  var needsVersion: Bool {
    switch self {
    case .by: false
    case .to: true
    }
  }

  var kind: StockMoveKind {
    switch self {
    case .by: .adjust
    case .to: .count
    }
  }

  func deltaE3(from onHandE3: Int64) -> Int64 {
    switch self {
    case .by(let deltaE3): deltaE3
    case .to(let countedE3): countedE3 - onHandE3
    }
  }
}
