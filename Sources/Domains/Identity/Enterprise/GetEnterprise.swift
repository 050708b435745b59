package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension EnterpriseService {
  package func getEnterprise(
    _ request: GetEnterpriseRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetEnterpriseResponse {
    var reply = GetEnterpriseResponse()
    reply.enterprise = try EnterpriseRecord.current(snapshot).message(for: call.caller)
    return reply
  }
}
