package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension AddressService {
  package func updateAddress(
    _ request: UpdateAddressRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateAddressResponse {
    let old = try AddressRecord.findToChange(
      request.addressID, version: request.version, call, transaction.snapshot)
    if old.isDefault, request.isDefault == false { throw AddressRecord.isTheDefault }
    var address = old
    var wrong = Violations()
    address.label = request.label ?? old.label
    address.consignee = request.consignee ?? old.consignee
    address.phone = request.phone ?? old.phone
    address.adcode = request.adcode ?? old.adcode
    address.address = request.address ?? old.address
    address.note = request.note ?? old.note
    address.isDefault = request.isDefault ?? old.isDefault
    try address.check(&wrong)
    let clearing = try wrong.collect(
      "clear", Clearing(request.clear, of: ["place": request.place != nil]))
    if clearing?.clears("place") == true {
      (address.place, address.datum, address.accuracyM) = (nil, nil, 0)
    }
    if let place = request.place { try address.set(place, &wrong) }
    try wrong.check()
    if address != old { try address.update(old, call, transaction) }
    var response = UpdateAddressResponse()
    response.address = address.message(for: call.caller)
    return response
  }
}
