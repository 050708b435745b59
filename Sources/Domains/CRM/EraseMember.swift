package import TongluCRMMessages
package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluService

extension CrmService {
  package func eraseMember(
    _ request: EraseMemberRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> EraseMemberResponse {
    let old = try Self.member(request.memberID, call, transaction.snapshot)
    try call.sight.requireChange(of: old.customerID, transaction.snapshot)
    guard request.version == old.version else {
      throw .staleVersion("member", given: request.version, stored: old.version)
    }
    var response = EraseMemberResponse()
    response.member = Member(try Members.erase(old, call, transaction))
    return response
  }
}
