// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluInventoryMessages

/// Stock by warehouse and product, in 1/1,000 of the product's base unit.
///
/// available = on hand − reserved − safety. On hand is the sum of the moves, which are only ever
/// appended; reserved is the sum of the live reservations of orders. Unless the warehouse allows
/// it, orders reserve no more than is available, and no correction leaves less on hand than is
/// reserved. Levels and moves are for staff; a dealer gets yes or no from GetAvailability.
public struct InventoryServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Adds a warehouse. The first one of the enterprise becomes its default: orders take from it.
  ///
  /// Refusals: BAD_CODE (not 1 to 32 letters, digits and - _ .), BAD_NAME, WAREHOUSE_CODE_TAKEN.
  public func createWarehouse(
    _ request: CreateWarehouseRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateWarehouseResponse {
    try await channel.unary("/tonglu.v1.InventoryService/CreateWarehouse", request, options.safeToRepeat)
  }

  /// Changes a warehouse's name or whether it may go below zero, or makes it the default. A request
  /// that changes nothing keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NEGATIVE_STOCK (of some product less is on hand
  /// than reserved, so going below zero cannot be forbidden now), DEFAULT_WAREHOUSE (is_default
  /// false for the default: make another warehouse the default instead).
  public func updateWarehouse(
    _ request: UpdateWarehouseRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateWarehouseResponse {
    try await channel.unary("/tonglu.v1.InventoryService/UpdateWarehouse", request, options.safeToRepeat)
  }

  /// Lists the warehouses by code.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listWarehouses(
    _ request: ListWarehousesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListWarehousesResponse {
    try await channel.unary("/tonglu.v1.InventoryService/ListWarehouses", request, options.safeToRepeat)
  }

  /// Books received goods: one move of kind RECEIVE for each line, all lines or none. A product may
  /// stand on several lines, and one that is no longer sold may be received.
  ///
  /// Refusals: TOO_MANY_LINES (more than 1,000), BAD_QUANTITY (not above zero, or above
  /// 1,000,000,000 base units; up to 20 such lines are named), TOO_LONG and BAD_TEXT (the
  /// reference), NOT_FOUND (the warehouse; products, of which up to 20 lines are named),
  /// AMOUNT_OVERFLOW (more than 10^12 base units on hand).
  public func receiveStock(
    _ request: ReceiveStockRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ReceiveStockResponse {
    try await channel.unary("/tonglu.v1.InventoryService/ReceiveStock", request, options.safeToRepeat)
  }

  /// Corrects one level by a difference (a move of kind ADJUST) or to a counted quantity (a move of
  /// kind COUNT). A count must give the version of the level that was counted, 0 for a product that
  /// was never stocked; for a difference the version is optional. A count that equals the level
  /// writes no move.
  ///
  /// Refusals: ONE_OF_REQUIRED (neither or both of delta_e3 and counted_e3), BAD_QUANTITY (a
  /// difference of zero, a count below zero, above 1,000,000,000 base units), FIELD_REQUIRED (a
  /// blank reason), TOO_LONG and BAD_TEXT (the reason), NOT_FOUND (warehouse, product),
  /// STALE_VERSION, NEGATIVE_STOCK (below zero, or below the reserved quantity), AMOUNT_OVERFLOW.
  public func adjustStock(
    _ request: AdjustStockRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> AdjustStockResponse {
    try await channel.unary("/tonglu.v1.InventoryService/AdjustStock", request, options.safeToRepeat)
  }

  /// Sets the quantity of a product that a warehouse keeps back from sale. Existing reservations
  /// stay.
  ///
  /// Refusals: BAD_QUANTITY (below zero, above 1,000,000,000 base units), NOT_FOUND (warehouse,
  /// product), STALE_VERSION.
  public func setSafetyStock(
    _ request: SetSafetyStockRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> SetSafetyStockResponse {
    try await channel.unary("/tonglu.v1.InventoryService/SetSafetyStock", request, options.safeToRepeat)
  }

  /// Lists stock levels by warehouse and product. A product that was never stocked in a warehouse
  /// has no level there.
  ///
  /// Refusals: TOO_MANY_IDS (more than 200), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listStock(
    _ request: ListStockRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListStockResponse {
    try await channel.unary("/tonglu.v1.InventoryService/ListStock", request, options.safeToRepeat)
  }

  /// Lists the moves of stock, newest first.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listStockMoves(
    _ request: ListStockMovesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListStockMovesResponse {
    try await channel.unary("/tonglu.v1.InventoryService/ListStockMoves", request, options.safeToRepeat)
  }

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
  public func getAvailability(
    _ request: GetAvailabilityRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetAvailabilityResponse {
    try await channel.unary("/tonglu.v1.InventoryService/GetAvailability", request, options.safeToRepeat)
  }
}
