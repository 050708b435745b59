package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension CrmService {
  package func listCollaborators(
    _ request: ListCollaboratorsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCollaboratorsResponse {
    let page = try Page(request)
    let customer = try CustomerRecord.find(request.customerID, call, snapshot)
    let found = try CollaboratorRecord.list(
      of: customer.id, after: page.after?.id ?? 0, limit: page.probe, now: call.now, snapshot)
    var response = ListCollaboratorsResponse()
    (response.collaborators, response.nextPageToken) = try page.cut(
      found, key: { Page.Key(id: $0.staffID) }
    ) { collaborator throws(Status) in collaborator.message }
    return response
  }
}
