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
    let regular = try regular(among: [record], call, snapshot)
    return record.message(
      tags: tags, isRegular: regular.contains(record.id), for: call.caller)
  }

  /// The companies, at most 1,024, that are regular now.
  static func regular(
    among records: [CustomerRecord], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Set<Int64> {
    let approved = records.filter { $0.state == .approved }.map(\.id)
    guard !approved.isEmpty else { return [] }
    let rule = try EnterpriseRecord.current(snapshot).regularRule
    return try RegularCustomers.among(approved, rule, now: call.now, snapshot)
  }
}
