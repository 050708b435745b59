package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension CrmService {
  package func getCustomer(
    _ request: GetCustomerRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetCustomerResponse {
    let record = try CustomerRecord.find(request.customerID, call, snapshot)
    var response = GetCustomerResponse()
    response.customer = try Self.message(
      record, tags: try CustomerRecord.tags(of: record.id, snapshot), call, snapshot)
    return response
  }
}
