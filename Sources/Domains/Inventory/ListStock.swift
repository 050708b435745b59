package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
package import TongluService

extension InventoryService {
  package func listStock(
    _ request: ListStockRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStockResponse {
    try Checks.productIDs(request.productIDs)
    let page = try Page(request)
    var response = ListStockResponse()
    let levels =
      request.productIDs.isEmpty
      ? try Self.levels(request.warehouseID, page, snapshot)
      : try Self.levels(request.warehouseID, of: request.productIDs, page, snapshot)
    (response.levels, response.nextPageToken) = try page.cut(
      levels, key: { .init(id: $0.productID, number: $0.warehouseID) }
    ) { level throws(Status) in level.message(for: call.caller) }
    return response
  }

  private static func levels(
    _ warehouseID: Int64, _ page: Page, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [StockLevelRecord] {
    try snapshot.all(
      StockLevelRecord.self,
      """
      SELECT $columns(StockLevelRecord)
      FROM stock_levels
      WHERE tenant = $tenant AND (warehouse_id, product_id) > ($1, $2) AND warehouse_id <= $3
      ORDER BY warehouse_id, product_id LIMIT $4
      """,
      page.after?.number ?? warehouseID, page.after?.id ?? 0,
      warehouseID == 0 ? .max : warehouseID, page.probe)
  }

  /// By product: few rows, sorted afterwards.
  private static func levels(
    _ warehouseID: Int64, of productIDs: [Int64], _ page: Page, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [StockLevelRecord] {
    try snapshot.all(
      StockLevelRecord.self,
      """
      SELECT $columns(StockLevelRecord)
      FROM stock_levels INDEXED BY stock_levels_product
      WHERE tenant = $tenant AND product_id IN ($list)
        AND (CAST($1 AS BIGINT) = 0 OR warehouse_id = $1)
        AND (warehouse_id > $2 OR (warehouse_id = $2 AND product_id > $3))
      ORDER BY warehouse_id, product_id LIMIT $4
      """,
      warehouseID, page.after?.number ?? 0, page.after?.id ?? 0, page.probe,
      List(productIDs))
  }
}
