package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
package import TongluService

extension InventoryService {
  package func updateWarehouse(
    _ request: UpdateWarehouseRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateWarehouseResponse {
    let name = try request.name.map { (name) throws(Status) in
      try Text.line(name, field: "name")
    }
    var warehouse = try WarehouseRecord.find(request.warehouseID, transaction.snapshot)
    guard warehouse.version == request.version else {
      throw .staleVersion("warehouse", given: request.version, stored: warehouse.version)
    }
    if warehouse.isDefault, request.isDefault == false {
      throw Status(
        .failedPrecondition, "DEFAULT_WAREHOUSE", "make another warehouse the default instead")
    }
    if warehouse.allowNegative, request.allowNegative == false {
      try Self.refuseNegative(in: warehouse, transaction.snapshot)
    }
    if request.isDefault == true, !warehouse.isDefault {
      try WarehouseRecord.clearDefault(transaction)
    }
    let old = warehouse
    warehouse.name = name ?? warehouse.name
    warehouse.allowNegative = request.allowNegative ?? warehouse.allowNegative
    warehouse.isDefault = request.isDefault ?? warehouse.isDefault
    guard warehouse != old else {
      var response = UpdateWarehouseResponse()
      response.warehouse = old.message(for: call.caller)
      return response
    }
    warehouse.version += 1
    try transaction.update(warehouse)
    try transaction.record(.warehouse, warehouse.id, version: warehouse.version, .updated)

    var response = UpdateWarehouseResponse()
    response.warehouse = warehouse.message(for: call.caller)
    return response
  }

  private static func refuseNegative(
    in warehouse: WarehouseRecord, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let productID = try snapshot.first(
      """
      SELECT product_id FROM stock_levels
      WHERE tenant = $tenant AND warehouse_id = $1 AND on_hand_e3 < reserved_e3
      ORDER BY product_id LIMIT 1
      """, warehouse.id
    ) { row in row.int(0) }
    guard let productID else { return }
    throw Status(
      .failedPrecondition, "NEGATIVE_STOCK",
      "the warehouse has less of product \(productID) than is reserved"
    ).with(["product_id": String(productID)])
  }
}
