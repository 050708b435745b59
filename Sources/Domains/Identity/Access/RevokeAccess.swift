package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension AccessService {
  package func revokeAccess(
    _ request: RevokeAccessRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> RevokeAccessResponse {
    let id = request.accountID
    let isBackend = try ServiceAccountRecord.exists(id, transaction.snapshot)
    if !isBackend || !call.caller.has(.owner) {
      _ = try reach.person(id, of: call, transaction.snapshot)
      try LoginCode.end(userID: id, transaction)
    }
    var reply = RevokeAccessResponse()
    reply.revokedTokenCount = Int32(
      clamping: try Token.revokeAll(userID: id, call, transaction))
    return reply
  }
}
