import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

/// What there is to sell.
struct Goods {
  var tea: Int64 = 0
  var cup: Int64 = 0
  var warehouse = Warehouse()
}

extension Tour {
  func tourOfGoods() throws -> Goods {
    var goods = Goods()
    let products: BatchCreateProductsResponse = try step(
      "CatalogService/BatchCreateProducts", as: bed.owner
    ) { (request: inout BatchCreateProductsRequest) in
      request.requestID = id()
      request.rows = ["TOUR-TEA", "TOUR-CUP"].map { sku in
        var draft = ProductDraft()
        draft.sku = sku
        draft.name = sku
        return draft
      }
    }
    (goods.tea, goods.cup) = (products.outcomes[0].productID, products.outcomes[1].productID)
    try tourOfCatalog(goods)
    try tourOfStock(&goods)
    return goods
  }

  private func tourOfCatalog(_ goods: Goods) throws {
    let made: CreateProductResponse = try step("CatalogService/CreateProduct", as: bed.manager) {
      (request: inout CreateProductRequest) in
      request.requestID = id()
      request.product = ProductDraft()
      request.product?.sku = "TOUR-OIL"
      request.product?.name = "Oil"
    }
    let oil = try #require(made.product)
    let _: UpdateProductResponse = try step("CatalogService/UpdateProduct", as: bed.marketing) {
      (request: inout UpdateProductRequest) in
      request.requestID = id()
      request.productID = oil.id
      request.version = oil.version
      request.brand = "Tour"
    }
    let _: GetProductResponse = try step("CatalogService/GetProduct", as: bed.dealerA.clerk) {
      (request: inout GetProductRequest) in request.productID = goods.tea
    }
    let _: ListProductsResponse = try step("CatalogService/ListProducts", as: bed.dealerA.boss) {
      (_: inout ListProductsRequest) in
    }
    let _: SearchProductsResponse = try step("CatalogService/SearchProducts", as: bed.sales) {
      (request: inout SearchProductsRequest) in request.query = "oil"
    }
  }

  private func tourOfStock(_ goods: inout Goods) throws {
    let products = (goods.tea, goods.cup)
    let made: CreateWarehouseResponse = try step(
      "InventoryService/CreateWarehouse", as: bed.warehouseKeeper
    ) { (request: inout CreateWarehouseRequest) in
      request.requestID = id()
      request.code = "TOUR"
      request.name = "Tour"
    }
    let warehouse = try #require(made.warehouse)
    let named: UpdateWarehouseResponse = try step(
      "InventoryService/UpdateWarehouse", as: bed.warehouseKeeper
    ) { (request: inout UpdateWarehouseRequest) in
      request.requestID = id()
      request.warehouseID = warehouse.id
      request.version = warehouse.version
      request.name = "Named"
    }
    goods.warehouse = try #require(named.warehouse)
    let received: ReceiveStockResponse = try step(
      "InventoryService/ReceiveStock", as: bed.warehouseKeeper
    ) { (request: inout ReceiveStockRequest) in
      request.requestID = id()
      request.warehouseID = warehouse.id
      request.lines = [products.0, products.1].map { product in
        var line = ReceiveStockLine()
        line.productID = product
        line.quantityE3 = 1_000_000
        return line
      }
    }
    let adjusted: AdjustStockResponse = try step(
      "InventoryService/AdjustStock", as: bed.warehouseKeeper
    ) { (request: inout AdjustStockRequest) in
      request.requestID = id()
      request.warehouseID = warehouse.id
      request.productID = products.0
      request.version = received.levels.first { $0.productID == products.0 }?.version ?? 0
      request.deltaE3 = -1_000
      request.reason = "broken"
    }
    let _: SetSafetyStockResponse = try step(
      "InventoryService/SetSafetyStock", as: bed.warehouseKeeper
    ) { (request: inout SetSafetyStockRequest) in
      request.requestID = id()
      request.warehouseID = warehouse.id
      request.productID = products.0
      request.version = adjusted.level?.version ?? 0
      request.safetyE3 = 1_000
    }
    let _: ListWarehousesResponse = try step("InventoryService/ListWarehouses", as: bed.sales) {
      (_: inout ListWarehousesRequest) in
    }
    let _: ListStockResponse = try step("InventoryService/ListStock", as: bed.sales) {
      (request: inout ListStockRequest) in request.warehouseID = warehouse.id
    }
    let _: ListStockMovesResponse = try step("InventoryService/ListStockMoves", as: bed.sales) {
      (_: inout ListStockMovesRequest) in
    }
    let _: GetAvailabilityResponse = try step(
      "InventoryService/GetAvailability", as: bed.dealerA.buyer
    ) { (request: inout GetAvailabilityRequest) in
      request.productIDs = [products.0, products.1]
    }
  }
}
