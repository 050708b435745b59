package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CrmService {
  package func createCustomerClass(
    _ request: CreateCustomerClassRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateCustomerClassResponse {
    var made = CustomerClass()
    made.code = try CustomerRules.code(request.code, field: "code")
    made.name = try Text.name(request.name, field: "name")
    made.id = call.newID()
    try CustomerClassRecord.insert(id: made.id, code: made.code, name: made.name, transaction)
    var response = CreateCustomerClassResponse()
    response.customerClass = made
    return response
  }
}
