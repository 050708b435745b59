package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension AccessService {
  package func logout(
    _ request: LogoutRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> LogoutResponse {
    if let token = call.caller.tokenID { try Token.revoke(token, transaction) }
    return LogoutResponse()
  }
}
