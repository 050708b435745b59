package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluMessages
package import TongluService

extension CrmService {
  package func listMembers(
    _ request: ListMembersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListMembersResponse {
    let page = try Page(request.pageSize, request.pageToken, scope: "ListMembers")
    let customer = try CustomerRecord.find(request.customerID, call, snapshot)
    let after = page.after?.id ?? Int64.min
    var members = try MemberRecord.of(customerIDs: [customer.id], snapshot)
      .filter { $0.id > after }
    var response = ListMembersResponse()
    response.nextPageToken = page.cut(&members) { Page.Key(id: $0.id) }
    response.members = members.map { Member($0) }
    return response
  }
}
