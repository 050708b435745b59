package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension InventoryService {
  package func listStockMoves(
    _ request: ListStockMovesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStockMovesResponse {
    let page = try Page(request)
    let before = page.after?.id ?? .max
    var response = ListStockMovesResponse()
    let moves =
      request.productID == 0
      ? try snapshot.all(
        """
        SELECT id, warehouse_id, product_id, kind, quantity_e3, reference, staff_id, create_time,
          sku, product_name
        FROM stock_moves
        WHERE tenant = $tenant AND id < $1 AND (CAST($2 AS BIGINT) = 0 OR warehouse_id = $2)
        ORDER BY id DESC LIMIT $3
        """, before, request.warehouseID, page.probe, row: StockMove.read)
      : try snapshot.all(
        """
        SELECT id, warehouse_id, product_id, kind, quantity_e3, reference, staff_id, create_time,
          sku, product_name
        FROM stock_moves INDEXED BY stock_moves_product
        WHERE tenant = $tenant AND product_id = $4 AND id < $1
          AND (CAST($2 AS BIGINT) = 0 OR warehouse_id = $2)
        ORDER BY id DESC LIMIT $3
        """,
        before, request.warehouseID, page.probe, request.productID, row: StockMove.read)
    (response.moves, response.nextPageToken) = try page.cut(moves) { .init(id: $0.id) }
    return response
  }
}

extension StockMove {
  fileprivate static func read(_ row: borrowing Row) -> StockMove {
    var move = StockMove()
    move.id = row.int(0)
    move.warehouseID = row.int(1)
    move.productID = row.int(2)
    move.kind = StockMoveKind(rawValue: Int32(truncatingIfNeeded: row.int(3)))
    move.quantityE3 = row.int(4)
    move.reference = row.text(5)
    move.staffID = row.int(6)
    move.createTime = row.instant(7)
    move.sku = row.text(8)
    move.productName = row.text(9)
    return move
  }
}
