package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
package import TongluService

extension InventoryService {
  package func listStockMoves(
    _ request: ListStockMovesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStockMovesResponse {
    let page = try Page(request)
    let before = page.after?.id ?? .max
    var response = ListStockMovesResponse()
    let moves = try StockMoveRecord.list(
      of: request.productID, in: request.warehouseID, before: before, probe: page.probe, snapshot)
    (response.moves, response.nextPageToken) = try page.cut(moves, key: { .init(id: $0.id) }) {
      move throws(Status) in move.message(for: call.caller)
    }
    return response
  }
}

extension StockMoveRecord {
  /// The moves before one, the newest first, along the index for the given product and warehouse, 0
  /// for any. The ids come first, from the index alone: otherwise SQLite reads along the key, past
  /// all other moves.
  fileprivate static func list(
    of product: Int64, in warehouse: Int64, before: Int64, probe: Int64,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [StockMoveRecord] {
    switch (product, warehouse) {
    case (0, 0):
      try snapshot.all(
        StockMoveRecord.self,
        """
        SELECT $columns(StockMoveRecord)
        FROM stock_moves
        WHERE tenant = $tenant AND id < $1
        ORDER BY id DESC LIMIT $2
        """, before, probe)
    case (0, _):
      try snapshot.all(
        StockMoveRecord.self,
        """
        SELECT $columns(StockMoveRecord m)
        FROM (
          SELECT id FROM stock_moves
          WHERE tenant = $tenant AND warehouse_id = $3 AND id < $1
          ORDER BY id DESC LIMIT $2) AS k
        CROSS JOIN stock_moves AS m
        WHERE m.tenant = $tenant AND m.id = k.id ORDER BY m.id DESC
        """, before, probe, warehouse)
    case (_, 0):
      try snapshot.all(
        StockMoveRecord.self,
        """
        SELECT $columns(StockMoveRecord m)
        FROM (
          SELECT id FROM stock_moves
          WHERE tenant = $tenant AND product_id = $3 AND id < $1
          ORDER BY id DESC LIMIT $2) AS k
        CROSS JOIN stock_moves AS m
        WHERE m.tenant = $tenant AND m.id = k.id ORDER BY m.id DESC
        """, before, probe, product)
    default:
      try snapshot.all(
        StockMoveRecord.self,
        """
        SELECT $columns(StockMoveRecord m)
        FROM (
          SELECT id FROM stock_moves
          WHERE tenant = $tenant AND warehouse_id = $3 AND product_id = $4 AND id < $1
          ORDER BY id DESC LIMIT $2) AS k
        CROSS JOIN stock_moves AS m
        WHERE m.tenant = $tenant AND m.id = k.id ORDER BY m.id DESC
        """, before, probe, warehouse, product)
    }
  }

  fileprivate func message(for caller: Caller) -> StockMove {
    var message = StockMove()
    message.id = id
    message.warehouseID = warehouseID
    message.productID = productID
    message.kind = kind
    message.quantityE3 = quantityE3
    message.reference = reference
    message.staffID = staffID
    message.createTime = createTime
    message.sku = sku
    message.productName = productName
    return message
  }
}
