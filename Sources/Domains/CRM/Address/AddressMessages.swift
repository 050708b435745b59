import TongluCRMMessages
import TongluCore
import TongluCustomers
import TongluMessages
import TongluService

extension AddressRecord {
  /// The address as shown to the caller.
  func message(for caller: Caller) -> Address {
    var message = Address()
    message.id = id
    message.version = version
    message.customerID = customerID
    message.label = label
    message.consignee = consignee
    message.phone = Text.masked(phone: phone)
    message.adcode = adcode
    message.address = address
    if let place, let datum {
      message.place = Place(place, datum, accuracyM: accuracyM, for: caller)
    }
    message.note = note
    message.isDefault = isDefault
    message.createTime = createTime
    message.updateTime = updateTime
    return message
  }
}
