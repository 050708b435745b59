package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension AddressService {
  package func deleteAddress(
    _ request: DeleteAddressRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteAddressResponse {
    let address = try AddressRecord.findToChange(
      request.addressID, version: request.version, call, transaction.snapshot)
    try address.delete(transaction)
    return DeleteAddressResponse()
  }
}
