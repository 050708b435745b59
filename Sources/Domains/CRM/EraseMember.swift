package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CrmService {
  package func prepareEraseMember(
    _ request: EraseMemberRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NothingPrepared {
    NothingPrepared()
  }

  package func stepEraseMember(
    _ request: EraseMemberRequest, _ preparation: NothingPrepared,
    _ progress: inout ErasureProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> EraseMemberResponse? {
    if !progress.isBegun {
      let old = try Self.member(request.memberID, call, transaction.snapshot)
      try call.sight.requireChange(of: old.customerID, transaction.snapshot)
      guard request.version == old.version else {
        throw .staleVersion("member", given: request.version, stored: old.version)
      }
      try Members.erase(old, call, transaction)
      progress.isBegun = true
    }
    guard try Outcomes.erase(person: request.memberID, &room, transaction) else { return nil }
    var response = EraseMemberResponse()
    response.member = Member(try MemberRecord.find(request.memberID, transaction.snapshot))
    return response
  }
}
