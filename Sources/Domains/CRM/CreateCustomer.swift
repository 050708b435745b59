package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CrmService {
  package func createCustomer(
    _ request: CreateCustomerRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateCustomerResponse {
    var references = CustomerReferences()
    let (record, tags) = try CustomerDraftRules.record(
      request.customer ?? CustomerDraft(), field: "customer",
      try EnterpriseRecord.current(transaction.snapshot), &references, call,
      transaction.snapshot)
    try record.insert(tags: tags, transaction)
    var response = CreateCustomerResponse()
    response.customer = record.message(tags: tags, isRegular: false, for: call.caller)
    return response
  }
}
