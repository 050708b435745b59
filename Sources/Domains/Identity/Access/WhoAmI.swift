package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension AccessService {
  package func whoAmI(
    _ request: WhoAmIRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> WhoAmIResponse {
    let caller = call.caller
    let enterprise = try EnterpriseRecord.current(snapshot)
    var reply = WhoAmIResponse()
    reply.kind = caller.kind.message
    reply.accountID = caller.userID
    reply.name = try name(of: caller, snapshot)
    reply.roles = caller.roles.named
    reply.customerID = caller.customerID ?? 0
    reply.serviceAccountID = caller.serviceAccountID ?? 0
    reply.enterpriseID = enterprise.id
    reply.enterpriseCode = enterprise.code
    return reply
  }

  private func name(
    of caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> String {
    switch caller.kind {
    case .staff: try StaffRecord.find(caller.userID, snapshot).name
    case .member: try MemberRecord.find(caller.userID, snapshot).name
    case .serviceAccount: try ServiceAccountRecord.find(caller.userID, snapshot).name
    case .anonymous: ""
    }
  }
}
