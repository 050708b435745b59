package import TongluCore
package import TongluDatabase
package import TongluInventoryMessages
package import TongluService

extension InventoryService {
  package func listWarehouses(
    _ request: ListWarehousesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListWarehousesResponse {
    let page = try Page(request)
    var response = ListWarehousesResponse()
    let warehouses = try snapshot.all(
      WarehouseRecord.self,
      """
      SELECT $columns(WarehouseRecord) FROM warehouses
      WHERE tenant = $tenant AND code > $1 ORDER BY code LIMIT $2
      """, page.after?.text ?? "", page.probe)
    (response.warehouses, response.nextPageToken) = try page.cut(
      warehouses, key: { .init(id: $0.id, text: $0.code) }
    ) { warehouse throws(Status) in warehouse.message(for: call.caller) }
    return response
  }
}
