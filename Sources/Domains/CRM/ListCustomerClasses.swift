package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension CrmService {
  package func listCustomerClasses(
    _ request: ListCustomerClassesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCustomerClassesResponse {
    var response = ListCustomerClassesResponse()
    response.customerClasses = try CustomerClassRecord.all(snapshot).map { record in
      var message = CustomerClass()
      message.id = record.id
      message.code = record.code
      message.name = record.name
      return message
    }
    return response
  }
}
