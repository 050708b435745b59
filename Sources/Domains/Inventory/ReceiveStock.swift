import TongluCatalog
package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension InventoryService {
  package func receiveStock(
    _ request: ReceiveStockRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> ReceiveStockResponse {
    guard request.lines.count <= 1_000 else {
      throw .invalid("TOO_MANY_LINES", field: "lines", "at most 1,000")
    }
    for (index, line) in request.lines.enumerated() {
      try Checks.quantity(line.quantityE3, field: "lines[\(index)].quantity_e3")
    }
    try Checks.text(request.reference, field: "reference")
    let warehouse = try Warehouse.find(request.warehouseID, transaction.snapshot)

    var received: [Int64: Int64] = [:]
    for line in request.lines {
      received[line.productID] = try Exact.add(received[line.productID] ?? 0, line.quantityE3)
    }
    let productIDs = received.keys.sorted()
    _ = try ProductRecord.find(productIDs, call, transaction.snapshot)
    let before = try StockLevel.find(
      warehouseID: warehouse.id, productIDs: productIDs, transaction.snapshot)

    var levels: [StockLevel] = []
    levels.reserveCapacity(productIDs.count)
    for productID in productIDs {
      let level =
        before[productID] ?? StockLevel(warehouseID: warehouse.id, productID: productID)
      let after = try level.moved(
        by: received[productID] ?? 0, allowNegative: warehouse.allowNegative)
      levels.append(try Ledger.store(after, before: level, call, transaction))
    }
    for line in request.lines {
      let level = StockLevel(warehouseID: warehouse.id, productID: line.productID)
      try Ledger.append(
        .receive, level, quantityE3: line.quantityE3, reference: request.reference, call,
        transaction)
    }

    var response = ReceiveStockResponse()
    response.levels = levels
    return response
  }
}
