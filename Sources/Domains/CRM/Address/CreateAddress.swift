package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension AddressService {
  package func createAddress(
    _ request: CreateAddressRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateAddressResponse {
    let customer = try CustomerRecord.findToChange(
      request.customerID, call, transaction.snapshot)
    var address = AddressRecord()
    address.version = 1
    var wrong = Violations()
    address.customerID = customer.id
    address.label = request.label
    address.consignee = request.consignee
    address.phone = request.phone
    address.adcode = request.adcode
    address.address = request.address
    address.note = request.note
    try address.check(&wrong)
    if let place = request.place { try address.set(place, &wrong) }
    try wrong.check()
    address.id = call.newID()
    address.isDefault = request.isDefault
    address.createTime = call.now
    address.updateTime = call.now
    try address.insert(transaction)
    var response = CreateAddressResponse()
    response.address = address.message(for: call.caller)
    return response
  }
}
