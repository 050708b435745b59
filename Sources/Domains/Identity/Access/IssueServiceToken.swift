package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension AccessService {
  package func issueServiceToken(
    _ request: IssueServiceTokenRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> IssueServiceTokenResponse {
    let account = try ServiceAccountRecord.find(request.serviceAccountID, transaction.snapshot)
    let token = try Token.issue(
      kind: .serviceAccount, userID: account.id,
      seconds: try Token.seconds(days: request.tokenLifetimeDays), call, transaction)
    var reply = IssueServiceTokenResponse()
    reply.token = token.text
    reply.expireTime = token.expireTime
    return reply
  }
}
