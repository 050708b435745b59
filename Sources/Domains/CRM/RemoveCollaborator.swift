package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension CrmService {
  package func removeCollaborator(
    _ request: RemoveCollaboratorRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> RemoveCollaboratorResponse {
    var customer = try CustomerRecord.find(request.customerID, call, transaction.snapshot)
    guard customer.version == request.version else {
      throw .staleVersion("customer", given: request.version, stored: customer.version)
    }
    try call.sight.requireChange(of: customer.id, transaction.snapshot)
    let collaborator = try CollaboratorRecord.find(
      of: customer.id, staff: request.staffID, now: call.now, transaction.snapshot)
    guard let collaborator else { throw .notFound("collaborator", request.staffID) }
    try collaborator.remove(call, transaction)
    try customer.update(call, transaction)
    var response = RemoveCollaboratorResponse()
    response.customerVersion = customer.version
    return response
  }
}
