package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluMessages
package import TongluService

extension CrmService {
  package func createCustomer(
    _ request: CreateCustomerRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateCustomerResponse {
    let (record, tags) = try CustomerDraftRules.record(
      request.customer ?? CustomerDraft(), call, transaction.snapshot)
    try record.insert(tags: tags, transaction)
    var response = CreateCustomerResponse()
    response.customer = try Self.message(record, tags: tags, call, transaction.snapshot)
    return response
  }
}
