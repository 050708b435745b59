package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CrmService {
  package func updateMember(
    _ request: UpdateMemberRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateMemberResponse {
    let old = try Self.member(request.memberID, call, transaction.snapshot)
    try call.sight.requireChange(of: old.customerID, transaction.snapshot)
    guard request.version == old.version else {
      throw .staleVersion("member", given: request.version, stored: old.version)
    }
    let changed = try Members.update(
      old, name: request.name, phone: request.phone, loginName: request.loginName,
      roles: request.roles, disabled: request.disabled, call, transaction)
    var response = UpdateMemberResponse()
    response.member = Member(changed)
    return response
  }

  /// The member if the caller sees its company; NOT_FOUND otherwise, as for an unknown member.
  static func member(
    _ id: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> MemberRecord {
    let found = try MemberRecord.find(id, snapshot)
    do throws(Status) {
      _ = try CustomerRecord.find(found.customerID, call, snapshot)
    } catch {
      throw error.code == .notFound ? .notFound("member", id) : error
    }
    return found
  }
}
