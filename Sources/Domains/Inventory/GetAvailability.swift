import TongluCatalog
package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension InventoryService {
  package func getAvailability(
    _ request: GetAvailabilityRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetAvailabilityResponse {
    guard request.productIDs.count <= 200 else {
      throw .invalid("TOO_MANY_IDS", field: "product_ids", "at most 200")
    }
    let productIDs = Set(request.productIDs).sorted()
    _ = try ProductRecord.find(productIDs, call, snapshot)
    let warehouse = try Warehouse.default(snapshot)
    let levels = try StockLevel.find(
      warehouseID: warehouse.id, productIDs: productIDs, snapshot)

    var response = GetAvailabilityResponse()
    for productID in productIDs {
      let availableE3 = levels[productID]?.availableE3 ?? 0
      var product = ProductAvailability()
      product.productID = productID
      product.availability =
        availableE3 > 0 || warehouse.allowNegative ? .inStock : .outOfStock
      response.products.append(product)
    }
    return response
  }
}
