package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension AddressService {
  package func listAddresses(
    _ request: ListAddressesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListAddressesResponse {
    let page = try Page(request)
    let customer = try CustomerRecord.find(request.customerID, call, snapshot)
    let addresses = try AddressRecord.of(
      customerID: customer.id, after: page.after?.id ?? Int64.min, limit: page.probe, snapshot)
    var response = ListAddressesResponse()
    (response.addresses, response.nextPageToken) = try page.cut(
      addresses, key: { Page.Key(id: $0.id) }
    ) { address throws(Status) in address.message(for: call.caller) }
    return response
  }
}
