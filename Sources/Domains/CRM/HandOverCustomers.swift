package import TongluCore
package import TongluDatabase
import TongluIdentity
package import TongluMessages
package import TongluService

extension CrmService {
  package func handOverCustomers(
    _ request: HandOverCustomersRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> HandOverCustomersResponse {
    guard !request.toPool || request.toStaffID == 0 else {
      throw .invalid("BAD_TARGET", field: "to_pool", "one of the staff or the pool, not both")
    }
    guard request.toPool || request.toStaffID != 0 else {
      throw .invalid("FIELD_REQUIRED", field: "to_staff_id", "name one of the staff, or to_pool")
    }
    guard request.fromStaffID != request.toStaffID else {
      throw .invalid("SAME_OWNER", field: "to_staff_id", "another than from_staff_id")
    }
    _ = try StaffRecord.find(request.fromStaffID, transaction.snapshot)
    if request.toStaffID != 0 {
      try StaffRecord.requireSeller(request.toStaffID, transaction.snapshot)
    }
    let moved = try transaction.snapshot.all(
      "SELECT id, version FROM customers WHERE tenant = $tenant AND owner_id = $1 ORDER BY id",
      request.fromStaffID
    ) { row throws(Status) in (id: row.int(0), version: row.int(1)) }
    try transaction.execute(
      """
      UPDATE customers SET owner_id = $2, version = version + 1,
        update_time = CASE WHEN update_time > $3 THEN update_time ELSE $3 END
      WHERE tenant = $tenant AND owner_id = $1
      """,
      request.fromStaffID, request.toStaffID == 0 ? nil : request.toStaffID, call.now)
    for customer in moved {
      try transaction.record(
        .customer, customer.id, version: customer.version + 1, .updated, of: customer.id)
    }
    var response = HandOverCustomersResponse()
    response.customerCount = Int32(clamping: moved.count)
    return response
  }
}
