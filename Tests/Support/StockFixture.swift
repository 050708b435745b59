import TongluCatalogMessages
package import TongluCore
package import TongluInventoryMessages
import TongluMessages

/// The inventory calls that tests make often, each through the router as a client would.
extension Testbed {
  private func inventory<Request: Message, Reply: Message>(
    _ rpc: String, _ request: Request, as actor: Actor
  ) throws(Status) -> Reply {
    try call("/tonglu.v1.InventoryService/\(rpc)", request, as: actor)
  }

  /// A new product counted in pieces; its SKU is made up when none is given.
  package func product(_ sku: String = "") throws(Status) -> Int64 {
    try createProduct(sku, units: [])
  }

  /// A new product counted in pieces and sold by the box too.
  package func boxedProduct(_ sku: String, pieces: Int64) throws(Status) -> Int64 {
    var box = ProductUnit()
    box.name = "box"
    box.numerator = pieces
    box.denominator = 1
    return try createProduct(sku, units: [box])
  }

  /// A new product counted in `base`, of which one `unit` is `numerator / denominator`.
  package func product(
    _ sku: String, in base: String, unit: String, _ numerator: Int64, over denominator: Int64
  ) throws(Status) -> Int64 {
    var part = ProductUnit()
    part.name = unit
    part.numerator = numerator
    part.denominator = denominator
    return try createProduct(sku, units: [part], base: base)
  }

  private func createProduct(
    _ sku: String, units: [ProductUnit], base: String = ""
  ) throws(Status) -> Int64 {
    var request = CreateProductRequest()
    request.requestID = requestID()
    var draft = ProductDraft()
    draft.baseUnit = base
    draft.sku = sku.isEmpty ? "P-\(request.requestID)" : sku
    draft.name = "Product \(sku)"
    draft.units = units
    request.product = draft
    let reply: CreateProductResponse = try call(
      "/tonglu.v1.CatalogService/CreateProduct", request, as: self.owner)
    return reply.product?.id ?? 0
  }

  /// Takes a product of version 1 off sale.
  package func retire(_ product: Int64) throws(Status) {
    var request = UpdateProductRequest()
    request.requestID = requestID()
    request.productID = product
    request.version = 1
    request.active = false
    let _: UpdateProductResponse = try call(
      "/tonglu.v1.CatalogService/UpdateProduct", request, as: self.owner)
  }

  package func createWarehouse(
    _ code: String, as actor: Actor? = nil,
    _ set: (inout CreateWarehouseRequest) -> Void = { _ in }
  ) throws(Status) -> Warehouse {
    var request = CreateWarehouseRequest()
    request.requestID = requestID()
    request.code = code
    request.name = "Warehouse \(code)"
    set(&request)
    let reply: CreateWarehouseResponse = try inventory(
      "CreateWarehouse", request, as: actor ?? self.warehouseKeeper)
    return reply.warehouse ?? Warehouse()
  }

  package func updateWarehouse(
    _ warehouse: Warehouse, as actor: Actor? = nil,
    _ set: (inout UpdateWarehouseRequest) -> Void
  ) throws(Status) -> Warehouse {
    var request = UpdateWarehouseRequest()
    request.requestID = requestID()
    request.warehouseID = warehouse.id
    request.version = warehouse.version
    set(&request)
    let reply: UpdateWarehouseResponse = try inventory(
      "UpdateWarehouse", request, as: actor ?? self.warehouseKeeper)
    return reply.warehouse ?? Warehouse()
  }

  package func warehouses(as actor: Actor? = nil) throws(Status) -> [Warehouse] {
    let reply: ListWarehousesResponse = try inventory(
      "ListWarehouses", ListWarehousesRequest(), as: actor ?? self.warehouseKeeper)
    return reply.warehouses
  }

  @discardableResult
  package func receive(
    _ lines: [(product: Int64, quantityE3: Int64)], into warehouse: Warehouse,
    requestID id: String? = nil, as actor: Actor? = nil
  ) throws(Status) -> [StockLevel] {
    var request = ReceiveStockRequest()
    request.requestID = id ?? requestID()
    request.warehouseID = warehouse.id
    request.reference = "note 1"
    request.lines = lines.map {
      var line = ReceiveStockLine()
      line.productID = $0.product
      line.quantityE3 = $0.quantityE3
      return line
    }
    let reply: ReceiveStockResponse = try inventory(
      "ReceiveStock", request, as: actor ?? self.warehouseKeeper)
    return reply.levels
  }

  @discardableResult
  package func receive(
    _ product: Int64, _ quantityE3: Int64, into warehouse: Warehouse, as actor: Actor? = nil
  ) throws(Status) -> [StockLevel] {
    try receive([(product, quantityE3)], into: warehouse, as: actor)
  }

  package func adjust(
    _ product: Int64, in warehouse: Warehouse, as actor: Actor? = nil,
    _ set: (inout AdjustStockRequest) -> Void
  ) throws(Status) -> StockLevel {
    var request = AdjustStockRequest()
    request.requestID = requestID()
    request.warehouseID = warehouse.id
    request.productID = product
    request.reason = "test"
    set(&request)
    let reply: AdjustStockResponse = try inventory(
      "AdjustStock", request, as: actor ?? self.warehouseKeeper)
    return reply.level ?? StockLevel()
  }

  package func adjust(
    _ product: Int64, in warehouse: Warehouse, by deltaE3: Int64, reason: String = "test"
  ) throws(Status) -> StockLevel {
    try adjust(product, in: warehouse) {
      $0.deltaE3 = deltaE3
      $0.reason = reason
    }
  }

  package func count(
    _ product: Int64, in warehouse: Warehouse, _ countedE3: Int64, version: Int64
  ) throws(Status) -> StockLevel {
    try adjust(product, in: warehouse) {
      $0.countedE3 = countedE3
      $0.version = version
    }
  }

  package func setSafety(
    _ product: Int64, in warehouse: Warehouse, _ safetyE3: Int64, version: Int64,
    requestID id: String? = nil, as actor: Actor? = nil
  ) throws(Status) -> StockLevel {
    var request = SetSafetyStockRequest()
    request.requestID = id ?? requestID()
    request.warehouseID = warehouse.id
    request.productID = product
    request.version = version
    request.safetyE3 = safetyE3
    let reply: SetSafetyStockResponse = try inventory(
      "SetSafetyStock", request, as: actor ?? self.warehouseKeeper)
    return reply.level ?? StockLevel()
  }

  /// The level as ListStock tells it; an empty one for a product never stocked.
  package func level(_ product: Int64, in warehouse: Warehouse) throws(Status) -> StockLevel {
    var request = ListStockRequest()
    request.warehouseID = warehouse.id
    request.productIDs = [product]
    let reply: ListStockResponse = try inventory("ListStock", request, as: self.warehouseKeeper)
    return reply.levels.first ?? StockLevel()
  }

  package func moves(of product: Int64) throws(Status) -> [StockMove] {
    var request = ListStockMovesRequest()
    request.productID = product
    request.pageSize = 1_000
    let reply: ListStockMovesResponse = try inventory(
      "ListStockMoves", request, as: self.warehouseKeeper)
    return reply.moves
  }
}
