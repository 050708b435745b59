import LoadTesting
import TongluCatalogMessages
import TongluCore
import TongluInventoryMessages

/// Catalogue calls.
extension ScenarioCalls {
  private func anyProduct(using random: inout SplitMix64) -> Int {
    Int.random(in: shop.products.indices, using: &random)
  }

  func listProducts(
    _ operation: Scenario.Operation, _ dealer: Dealer, using random: inout SplitMix64
  ) async throws(Status) -> String? {
    var request = ListProductsRequest()
    request.pageSize = Int32(operation.pageSize)
    request.category = shop.products[anyProduct(using: &random)].category
    let reply: ListProductsResponse = try await dealer.client.call(
      "CatalogService/ListProducts", request)
    if reply.products.isEmpty || reply.products.count > operation.pageSize { return "PAGE_LENGTH" }
    return reply.products.allSatisfy { $0.category == request.category } ? nil : "OTHER_CATEGORY"
  }

  /// Searches by SKU, or by brand and kind, as dealers do.
  func searchProducts(
    _ operation: Scenario.Operation, _ dealer: Dealer, using random: inout SplitMix64
  ) async throws(Status) -> String? {
    let product = shop.products[anyProduct(using: &random)]
    var request = SearchProductsRequest()
    request.pageSize = Int32(operation.pageSize)
    let isBySKU = Bool.random(using: &random)
    let words = product.name.split(separator: " ").prefix(2)
    request.query = isBySKU ? product.sku : words.joined(separator: " ")
    let reply: SearchProductsResponse = try await dealer.client.call(
      "CatalogService/SearchProducts", request)
    if reply.products.count > operation.pageSize { return "PAGE_LENGTH" }
    if isBySKU { return reply.products.first?.id == product.id ? nil : "NOT_FOUND_BY_SKU" }
    let isFound =
      !reply.products.isEmpty
      && reply.products.allSatisfy { found in
        words.allSatisfy(found.name.contains)
      }
    return isFound ? nil : "NOT_FOUND_BY_NAME"
  }

  func getProduct(
    _ dealer: Dealer, using random: inout SplitMix64
  ) async throws(Status) -> String? {
    let product = shop.products[anyProduct(using: &random)]
    var request = GetProductRequest()
    request.productID = product.id
    let reply: GetProductResponse = try await dealer.client.call(
      "CatalogService/GetProduct", request)
    return reply.product?.sku == product.sku ? nil : "SKU_DIFFERS"
  }

  func listStock(
    _ operation: Scenario.Operation, _ owner: LoadClient
  ) async throws(Status) -> String? {
    var request = ListStockRequest()
    request.warehouseID = shop.warehouseID
    request.pageSize = Int32(operation.pageSize)
    let reply: ListStockResponse = try await owner.call("InventoryService/ListStock", request)
    if reply.levels.count != min(operation.pageSize, shop.products.count) { return "PAGE_LENGTH" }
    let isWhole = reply.levels.allSatisfy {
      $0.availableE3 == $0.onHandE3 - $0.reservedE3 - $0.safetyE3 && $0.availableE3 >= 0
    }
    return isWhole ? nil : "LEVELS_DO_NOT_ADD_UP"
  }
}
