import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluMessages
import TongluOrders
import TongluService

extension CrmService {
  /// A company as the caller may see it, with its state as of now.
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
