// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// Stock by warehouse and product, in 1/1,000 of the product's base unit.
///
/// available = on hand − reserved − safety. On hand is the sum of the moves, which are only ever
/// appended; reserved is the sum of the live reservations. Nothing goes below zero unless the
/// warehouse allows it. Levels and moves are for staff; a dealer learns yes or no (GetAvailability).
package protocol InventoryServiceProtocol: Sendable {
  /// Adds a warehouse. The first one of the enterprise is its default: orders take from it.
  ///
  /// Refusals: BAD_CODE (longer than 32 bytes, or other than letters, digits, - _ .), TOO_LONG (the
  /// name), WAREHOUSE_CODE_TAKEN (another warehouse has the code).
  func createWarehouse(
    _ request: CreateWarehouseRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateWarehouseResponse

  /// Changes a warehouse's name, whether it may go below zero, or makes it the default.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NEGATIVE_STOCK (it holds less than nothing, or
  /// less than is reserved, so it cannot be forbidden now), DEFAULT_WAREHOUSE (the default stays
  /// the default until another one is made it).
  func updateWarehouse(
    _ request: UpdateWarehouseRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateWarehouseResponse

  /// Lists the warehouses by code.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listWarehouses(
    _ request: ListWarehousesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListWarehousesResponse

  /// Takes goods in: a move of kind RECEIVE per line, all or nothing. A product may stand on several
  /// lines, and one that is no longer sold may be received, counted and corrected: goods come back,
  /// and what lies there is what lies there.
  ///
  /// Refusals: TOO_MANY_LINES (more than 1,000), BAD_QUANTITY (not above zero, or above 1,000,000,000
  /// base units; all such lines are named, up to 20), TOO_LONG and BAD_TEXT (the reference), NOT_FOUND
  /// (warehouse; products: all such lines are named, up to 20),
  /// AMOUNT_OVERFLOW (more on hand than 10^12 base units).
  func receiveStock(
    _ request: ReceiveStockRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> ReceiveStockResponse

  /// Corrects one level by a difference or to a counted quantity: a move of kind ADJUST or COUNT.
  /// A count names the version of the level that was counted against (0: never stocked); a
  /// difference may name none. A count that finds what is booked writes no move.
  ///
  /// Refusals: ONE_OF_REQUIRED (neither or both of delta_e3 and counted_e3), BAD_QUANTITY (a
  /// difference of zero, a count below zero, above 1,000,000,000 base units), FIELD_REQUIRED (a
  /// blank reason), TOO_LONG and BAD_TEXT (the reason), NOT_FOUND (warehouse, product),
  /// STALE_VERSION, NEGATIVE_STOCK (below zero, or below what orders have reserved),
  /// AMOUNT_OVERFLOW.
  func adjustStock(
    _ request: AdjustStockRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> AdjustStockResponse

  /// Sets how much of a product is kept back from sale in a warehouse. Reservations that stand
  /// already stay.
  ///
  /// Refusals: BAD_QUANTITY (below zero, above 1,000,000,000 base units), NOT_FOUND (warehouse,
  /// product), STALE_VERSION.
  func setSafetyStock(
    _ request: SetSafetyStockRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> SetSafetyStockResponse

  /// Lists stock levels by warehouse and product; a product never stocked has none.
  ///
  /// Refusals: TOO_MANY_IDS (more than 200), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listStock(
    _ request: ListStockRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStockResponse

  /// Lists the moves, newest first.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listStockMoves(
    _ request: ListStockMovesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStockMovesResponse

  /// Says yes or no for each product: can anything of it be ordered from the default warehouse now?
  /// No quantity is told here and none can be asked for. An order tells whether there is as much as it
  /// wants, so a dealer that places orders learns something of a level; how many of its orders may
  /// fail or be cancelled is limited (OrderService.PlaceOrder), and finding a level out takes days.
  ///
  /// A product that has no answer says why, and the others are answered; one that the caller does not
  /// see is answered as one that does not exist.
  ///
  /// Refusals: TOO_MANY_IDS (more than 200), NO_WAREHOUSE (the enterprise has none yet); of a product:
  /// NOT_FOUND, PRODUCT_INACTIVE (to staff: it is no longer sold, whatever lies there).
  func getAvailability(
    _ request: GetAvailabilityRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetAvailabilityResponse
}

extension InventoryServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .write(
        "/tonglu.v1.InventoryService/CreateWarehouse", access: [.owner, .manager, .warehouse], isSecret: false,
        requestID: { (request: CreateWarehouseRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createWarehouse(request, call, transaction)
      },
      .write(
        "/tonglu.v1.InventoryService/UpdateWarehouse", access: [.owner, .manager, .warehouse], isSecret: false,
        requestID: { (request: UpdateWarehouseRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateWarehouse(request, call, transaction)
      },
      .read(
        "/tonglu.v1.InventoryService/ListWarehouses", access: [.staff], isHeavy: false
      ) { (request: ListWarehousesRequest, call, snapshot) throws(Status) in
        try self.listWarehouses(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.InventoryService/ReceiveStock", access: [.owner, .manager, .warehouse], isSecret: false,
        requestID: { (request: ReceiveStockRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.receiveStock(request, call, transaction)
      },
      .write(
        "/tonglu.v1.InventoryService/AdjustStock", access: [.owner, .manager, .warehouse], isSecret: false,
        requestID: { (request: AdjustStockRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.adjustStock(request, call, transaction)
      },
      .write(
        "/tonglu.v1.InventoryService/SetSafetyStock", access: [.owner, .manager, .warehouse], isSecret: false,
        requestID: { (request: SetSafetyStockRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.setSafetyStock(request, call, transaction)
      },
      .read(
        "/tonglu.v1.InventoryService/ListStock", access: [.staff], isHeavy: false
      ) { (request: ListStockRequest, call, snapshot) throws(Status) in
        try self.listStock(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.InventoryService/ListStockMoves", access: [.staff], isHeavy: false
      ) { (request: ListStockMovesRequest, call, snapshot) throws(Status) in
        try self.listStockMoves(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.InventoryService/GetAvailability", access: [.staff, .boss, .buyer], isHeavy: false
      ) { (request: GetAvailabilityRequest, call, snapshot) throws(Status) in
        try self.getAvailability(request, call, snapshot)
      },
    ]
  }
}
