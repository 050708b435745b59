import TongluCRMMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluMessages
import TongluOrders
import TongluService

extension CrmService {
  /// A company as shown to the caller, with its current state.
  static func message(
    _ record: CustomerRecord, tags: [String], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Customer {
    let regular =
      record.state == .approved
      ? try RegularCustomers.among(
        [record.id], try EnterpriseRecord.current(snapshot).regularRule, now: call.now, snapshot)
      : []
    return record.message(
      tags: tags, isRegular: regular.contains(record.id), for: call.caller)
  }
}

extension CustomerRecord {
  /// The company as shown to the caller. A member does not see its owner, the enterprise's code,
  /// class, level, tags and notes, nor the version and time that change with these.
  func message(tags: [String], isRegular: Bool, for caller: Caller) -> Customer {
    var message = Customer()
    message.id = id
    message.name = name
    message.state = state == .prospect ? .prospect : isRegular ? .regular : .approved
    message.address = address
    message.currency = currency
    message.createTime = createTime
    if let place, let datum {
      message.place = Place(place, datum, accuracyM: accuracyM, for: caller)
    }
    guard caller.customerID == nil else { return message }
    message.version = version
    message.updateTime = updateTime
    message.code = code ?? ""
    message.classCode = classCode
    message.level = Int32(truncatingIfNeeded: level)
    message.ownerID = ownerID ?? 0
    message.tags = tags
    message.note = note
    return message
  }
}
