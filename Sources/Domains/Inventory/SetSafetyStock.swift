import TongluCatalog
package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
package import TongluService

extension InventoryService {
  package func setSafetyStock(
    _ request: SetSafetyStockRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> SetSafetyStockResponse {
    guard (0...Checks.quantityE3Max).contains(request.safetyE3) else {
      throw .invalid(
        "BAD_QUANTITY", field: "safety_e3", "not below zero and at most 10^12 thousandths")
    }
    let warehouse = try WarehouseRecord.find(request.warehouseID, transaction.snapshot)
    _ = try ProductRecord.find([request.productID], call, transaction.snapshot)
    let level = try StockLevelRecord.find(
      warehouseID: warehouse.id, productID: request.productID, transaction.snapshot)
    guard request.version == level.version else {
      throw .staleVersion("stock level", given: request.version, stored: level.version)
    }
    guard request.safetyE3 != level.safetyE3 else {
      var response = SetSafetyStockResponse()
      response.level = level.message(for: call.caller)
      return response
    }
    var after = level
    after.version += 1
    after.safetyE3 = request.safetyE3

    var response = SetSafetyStockResponse()
    response.level = try Ledger.store(
      after, before: level, allowNegative: warehouse.allowNegative, call, transaction
    ).message(for: call.caller)
    return response
  }
}
