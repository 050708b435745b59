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
    let moves = try StockMove.list(
      of: request.productID, in: request.warehouseID, before: before, probe: page.probe, snapshot)
    (response.moves, response.nextPageToken) = try page.cut(moves) { .init(id: $0.id) }
    return response
  }
}

extension StockMove {
  /// The moves before one, the newest first, along the index of what is named: a product and a
  /// warehouse, 0 for any. The ids come first, from the index alone: otherwise SQLite reads along
  /// the key, past the moves of all others.
  fileprivate static func list(
    of product: Int64, in warehouse: Int64, before: Int64, probe: Int64,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [StockMove] {
    switch (product, warehouse) {
    case (0, 0):
      try snapshot.all(
        """
        SELECT id, warehouse_id, product_id, kind, quantity_e3, reference, staff_id, create_time,
          sku, product_name
        FROM stock_moves
        WHERE tenant = $tenant AND id < $1
        ORDER BY id DESC LIMIT $2
        """, before, probe, row: read)
    case (0, _):
      try snapshot.all(
        """
        SELECT m.id, m.warehouse_id, m.product_id, m.kind, m.quantity_e3, m.reference, m.staff_id,
          m.create_time, m.sku, m.product_name
        FROM (
          SELECT id FROM stock_moves
          WHERE tenant = $tenant AND warehouse_id = $3 AND id < $1
          ORDER BY id DESC LIMIT $2) AS k
        CROSS JOIN stock_moves AS m
        WHERE m.tenant = $tenant AND m.id = k.id ORDER BY m.id DESC
        """, before, probe, warehouse, row: read)
    case (_, 0):
      try snapshot.all(
        """
        SELECT m.id, m.warehouse_id, m.product_id, m.kind, m.quantity_e3, m.reference, m.staff_id,
          m.create_time, m.sku, m.product_name
        FROM (
          SELECT id FROM stock_moves
          WHERE tenant = $tenant AND product_id = $3 AND id < $1
          ORDER BY id DESC LIMIT $2) AS k
        CROSS JOIN stock_moves AS m
        WHERE m.tenant = $tenant AND m.id = k.id ORDER BY m.id DESC
        """, before, probe, product, row: read)
    default:
      try snapshot.all(
        """
        SELECT m.id, m.warehouse_id, m.product_id, m.kind, m.quantity_e3, m.reference, m.staff_id,
          m.create_time, m.sku, m.product_name
        FROM (
          SELECT id FROM stock_moves
          WHERE tenant = $tenant AND warehouse_id = $3 AND product_id = $4 AND id < $1
          ORDER BY id DESC LIMIT $2) AS k
        CROSS JOIN stock_moves AS m
        WHERE m.tenant = $tenant AND m.id = k.id ORDER BY m.id DESC
        """, before, probe, warehouse, product, row: read)
    }
  }

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
