package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension CrmService {
  package func removeCollaborator(
    _ request: RemoveCollaboratorRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> RemoveCollaboratorResponse {
    var customer = try CustomerRecord.findToChange(
      request.customerID, version: request.version, call, transaction.snapshot)
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
