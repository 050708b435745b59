import TongluCatalog
package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
package import TongluService

extension InventoryService {
  /// The most lines of a receipt; TOO_MANY_LINES beyond it.
  private static let receivedLinesMax = 1_000

  package func receiveStock(
    _ request: ReceiveStockRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> ReceiveStockResponse {
    guard request.lines.count <= Self.receivedLinesMax else {
      throw .invalid("TOO_MANY_LINES", field: "lines", "at most \(count: Self.receivedLinesMax)")
    }
    var wrong = Violations()
    for (index, line) in request.lines.enumerated() where !Checks.isQuantity(line.quantityE3) {
      let field = "lines[\(index)].quantity_e3"
      wrong.add(Checks.badQuantity(field), field: field)
    }
    try wrong.check()
    let reference = try Checks.text(request.reference, field: "reference")
    let warehouse = try WarehouseRecord.find(request.warehouseID, transaction.snapshot)

    let productIDs = Set(request.lines.map(\.productID)).sorted()
    let products = try Self.products(request.lines, productIDs, call, transaction.snapshot)
    let before = try StockLevelRecord.find(
      warehouseID: warehouse.id, productIDs: productIDs, transaction.snapshot)

    let entries = request.lines.compactMap { line in
      products[line.productID].map { product in
        LedgerEntry(
          kind: .receive, product: product, quantityE3: line.quantityE3, reference: reference)
      }
    }
    let levels = try Ledger.book(entries, in: warehouse, levels: before, call, transaction)

    var response = ReceiveStockResponse()
    response.levels = levels.map { $0.message(for: call.caller) }
    return response
  }

  /// The products of the lines, including those no longer sold; NOT_FOUND names every line with a
  /// missing product, up to 20.
  private static func products(
    _ lines: [ReceiveStockLine], _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: ProductRecord] {
    let products = try ProductRecord.askVisible(ids, call, snapshot).answer(snapshot)
    var missing = Violations()
    for (index, line) in lines.enumerated() where products[line.productID] == nil {
      missing.add(.notFound("product", line.productID), field: "lines[\(index)].product_id")
    }
    try missing.check()
    return products
  }
}
