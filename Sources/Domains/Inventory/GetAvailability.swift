import TongluCatalog
package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
package import TongluService

extension InventoryService {
  package func getAvailability(
    _ request: GetAvailabilityRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetAvailabilityResponse {
    try Checks.productIDs(request.productIDs)
    let products = try ProductRecord.askVisible(
      Set(request.productIDs).sorted(), call, snapshot
    ).answer(snapshot)
    let warehouse = try WarehouseRecord.default(snapshot)
    let levels = try StockLevelRecord.find(
      warehouseID: warehouse.id, productIDs: products.keys.sorted(), snapshot)

    var response = GetAvailabilityResponse()
    for productID in request.productIDs {
      var answer = ProductAvailability()
      answer.productID = productID
      do throws(Status) {
        guard let product = products[productID] else { throw .notFound("product", productID) }
        try product.checkActive()
        let availableE3 = levels[productID]?.availableE3 ?? 0
        answer.availability =
          availableE3 > 0 || warehouse.allowNegative ? .inStock : .outOfStock
      } catch {
        answer.reason = error.reason
        answer.description = error.message
      }
      response.products.append(answer)
    }
    return response
  }
}
