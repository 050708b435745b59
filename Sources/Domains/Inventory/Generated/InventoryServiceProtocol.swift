// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
package import TongluService

/// Stock by warehouse and product, in 1/1,000 of the product's base unit.
///
/// available = on hand − reserved − safety. On hand is the sum of the moves, which are only ever
/// appended; reserved is the sum of the live reservations of orders. Unless the warehouse allows
/// it, orders reserve no more than is available, and no correction leaves less on hand than is
/// reserved. Levels and moves are for staff; a dealer gets yes or no from GetAvailability.
package protocol InventoryServiceProtocol: Sendable {
  /// Adds a warehouse. The first one of the enterprise becomes its default: orders take from it.
  ///
  /// Refusals: BAD_CODE (not 1 to 32 letters, digits and - _ .), BAD_NAME, WAREHOUSE_CODE_TAKEN.
  func createWarehouse(
    _ request: CreateWarehouseRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateWarehouseResponse

  /// Changes a warehouse's name or whether it may go below zero, or makes it the default. A request
  /// that changes nothing keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NEGATIVE_STOCK (of some product less is on hand
  /// than reserved, so going below zero cannot be forbidden now), DEFAULT_WAREHOUSE (is_default
  /// false for the default: make another warehouse the default instead).
  func updateWarehouse(
    _ request: UpdateWarehouseRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateWarehouseResponse

  /// Lists the warehouses by code.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listWarehouses(
    _ request: ListWarehousesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListWarehousesResponse

  /// Books received goods: one move of kind RECEIVE for each line, all lines or none. A product may
  /// stand on several lines, and one that is no longer sold may be received.
  ///
  /// Refusals: TOO_MANY_LINES (more than 1,000), BAD_QUANTITY (not above zero, or above
  /// 1,000,000,000 base units; up to 20 such lines are named), TOO_LONG and BAD_TEXT (the
  /// reference), NOT_FOUND (the warehouse; products, of which up to 20 lines are named),
  /// AMOUNT_OVERFLOW (more than 10^12 base units on hand).
  func receiveStock(
    _ request: ReceiveStockRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> ReceiveStockResponse

  /// Corrects one level by a difference (a move of kind ADJUST) or to a counted quantity (a move of
  /// kind COUNT). A count must give the version of the level that was counted, 0 for a product that
  /// was never stocked; for a difference the version is optional. A count that equals the level
  /// writes no move.
  ///
  /// Refusals: ONE_OF_REQUIRED (neither or both of delta_e3 and counted_e3), BAD_QUANTITY (a
  /// difference of zero, a count below zero, above 1,000,000,000 base units), FIELD_REQUIRED (a
  /// blank reason), TOO_LONG and BAD_TEXT (the reason), NOT_FOUND (warehouse, product),
  /// STALE_VERSION, NEGATIVE_STOCK (below zero, or below the reserved quantity), AMOUNT_OVERFLOW.
  func adjustStock(
    _ request: AdjustStockRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> AdjustStockResponse

  /// Sets the quantity of a product that a warehouse keeps back from sale. Existing reservations
  /// stay.
  ///
  /// Refusals: BAD_QUANTITY (below zero, above 1,000,000,000 base units), NOT_FOUND (warehouse,
  /// product), STALE_VERSION.
  func setSafetyStock(
    _ request: SetSafetyStockRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> SetSafetyStockResponse

  /// Lists stock levels by warehouse and product. A product that was never stocked in a warehouse
  /// has no level there.
  ///
  /// Refusals: TOO_MANY_IDS (more than 200), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listStock(
    _ request: ListStockRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStockResponse

  /// Lists the moves of stock, newest first.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listStockMoves(
    _ request: ListStockMovesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStockMovesResponse

  /// Returns for each product whether any quantity of it can be ordered from the default warehouse
  /// now.
  ///
  /// Quantities are neither returned nor asked for. PlaceOrder reveals whether the quantity of an
  /// order is there, so the number of a dealer's orders that may fail or be cancelled is limited
  /// (OrderService.PlaceOrder).
  ///
  /// A product without an answer has a reason, and the others are answered; one that the caller
  /// does not see is answered as one that does not exist.
  ///
  /// Refusals: TOO_MANY_IDS (more than 200), NO_WAREHOUSE (the enterprise has none yet); of a
  /// product: NOT_FOUND, PRODUCT_INACTIVE (to staff: it is no longer sold).
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
