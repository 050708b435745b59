// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluMessages

/// Stock by warehouse and product, in 1/1,000 of the product's base unit.
///
/// available = on hand − reserved − safety. On hand is the sum of the moves, which are only ever
/// appended; reserved is the sum of the live reservations. Nothing goes below zero unless the
/// warehouse allows it. Levels and moves are for staff; a dealer learns yes or no (GetAvailability).
public struct InventoryServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Adds a warehouse. The first one of the enterprise is its default: orders take from it.
  ///
  /// Refusals: BAD_CODE (longer than 32 bytes, or other than letters, digits, - _ .), TOO_LONG (the
  /// name), WAREHOUSE_CODE_TAKEN (another warehouse has the code).
  public func createWarehouse(
    _ request: CreateWarehouseRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateWarehouseResponse {
    try await channel.unary("/tonglu.v1.InventoryService/CreateWarehouse", request, options.safeToRepeat)
  }

  /// Changes a warehouse's name, whether it may go below zero, or makes it the default.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, NEGATIVE_STOCK (it holds less than nothing, or
  /// less than is reserved, so it cannot be forbidden now), DEFAULT_WAREHOUSE (the default stays
  /// the default until another one is made it).
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

  /// Takes goods in: a move of kind RECEIVE per line, all or nothing. A product may stand on several
  /// lines, and one that is no longer sold may be received, counted and corrected: goods come back,
  /// and what lies there is what lies there.
  ///
  /// Refusals: TOO_MANY_LINES (more than 1,000), BAD_QUANTITY (not above zero, or above 1,000,000,000
  /// base units; all such lines are named, up to 20), TOO_LONG and BAD_TEXT (the reference), NOT_FOUND
  /// (warehouse; products: all such lines are named, up to 20),
  /// AMOUNT_OVERFLOW (more on hand than 10^12 base units).
  public func receiveStock(
    _ request: ReceiveStockRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ReceiveStockResponse {
    try await channel.unary("/tonglu.v1.InventoryService/ReceiveStock", request, options.safeToRepeat)
  }

  /// Corrects one level by a difference or to a counted quantity: a move of kind ADJUST or COUNT.
  /// A count names the version of the level that was counted against (0: never stocked); a
  /// difference may name none. A count that finds what is booked writes no move.
  ///
  /// Refusals: ONE_OF_REQUIRED (neither or both of delta_e3 and counted_e3), BAD_QUANTITY (a
  /// difference of zero, a count below zero, above 1,000,000,000 base units), FIELD_REQUIRED (a
  /// blank reason), TOO_LONG and BAD_TEXT (the reason), NOT_FOUND (warehouse, product),
  /// STALE_VERSION, NEGATIVE_STOCK (below zero, or below what orders have reserved),
  /// AMOUNT_OVERFLOW.
  public func adjustStock(
    _ request: AdjustStockRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> AdjustStockResponse {
    try await channel.unary("/tonglu.v1.InventoryService/AdjustStock", request, options.safeToRepeat)
  }

  /// Sets how much of a product is kept back from sale in a warehouse. Reservations that stand
  /// already stay.
  ///
  /// Refusals: BAD_QUANTITY (below zero, above 1,000,000,000 base units), NOT_FOUND (warehouse,
  /// product), STALE_VERSION.
  public func setSafetyStock(
    _ request: SetSafetyStockRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> SetSafetyStockResponse {
    try await channel.unary("/tonglu.v1.InventoryService/SetSafetyStock", request, options.safeToRepeat)
  }

  /// Lists stock levels by warehouse and product; a product never stocked has none.
  ///
  /// Refusals: TOO_MANY_IDS (more than 200), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listStock(
    _ request: ListStockRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListStockResponse {
    try await channel.unary("/tonglu.v1.InventoryService/ListStock", request, options.safeToRepeat)
  }

  /// Lists the moves, newest first.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listStockMoves(
    _ request: ListStockMovesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListStockMovesResponse {
    try await channel.unary("/tonglu.v1.InventoryService/ListStockMoves", request, options.safeToRepeat)
  }

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
  public func getAvailability(
    _ request: GetAvailabilityRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetAvailabilityResponse {
    try await channel.unary("/tonglu.v1.InventoryService/GetAvailability", request, options.safeToRepeat)
  }
}
