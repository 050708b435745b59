package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension CrmService {
  package func listContacts(
    _ request: ListContactsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListContactsResponse {
    let page = try Page(request)
    let customer = try CustomerRecord.find(request.customerID, call, snapshot)
    let contacts = try snapshot.all(
      ContactRecord.self,
      """
      SELECT $columns(ContactRecord)
      FROM contacts INDEXED BY contacts_customer
      WHERE tenant = $tenant AND customer_id = $1 AND id > $2 ORDER BY id LIMIT $3
      """, customer.id, page.after?.id ?? Int64.min, page.probe)
    var response = ListContactsResponse()
    (response.contacts, response.nextPageToken) = try page.cut(
      contacts, key: { Page.Key(id: $0.id) }
    ) { contact throws(Status) in contact.message(for: call.caller) }
    return response
  }
}
