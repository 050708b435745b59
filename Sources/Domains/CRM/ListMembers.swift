package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CrmService {
  package func listMembers(
    _ request: ListMembersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListMembersResponse {
    let page = try Page(request)
    let customer = try CustomerRecord.find(request.customerID, call, snapshot)
    let members = try MemberRecord.of(
      customerID: customer.id, after: page.after?.id ?? Int64.min, limit: page.probe, snapshot)
    var response = ListMembersResponse()
    (response.members, response.nextPageToken) = try page.cut(
      members, key: { Page.Key(id: $0.id) }
    ) { member throws(Status) in Member(member) }
    return response
  }
}
