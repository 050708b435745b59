package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluService

extension AddressService {
  package func prepareDeleteAddress(
    _ request: DeleteAddressRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NothingPrepared {
    NothingPrepared()
  }

  package func stepDeleteAddress(
    _ request: DeleteAddressRequest, _ preparation: NothingPrepared,
    _ progress: inout ErasureProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteAddressResponse? {
    if !progress.isBegun {
      let address = try AddressRecord.findToChange(
        request.addressID, version: request.version, call, transaction.snapshot)
      try address.delete(transaction)
      progress.isBegun = true
    }
    let isErased = try Outcomes.erase(person: request.addressID, &room, transaction)
    return isErased ? DeleteAddressResponse() : nil
  }
}
