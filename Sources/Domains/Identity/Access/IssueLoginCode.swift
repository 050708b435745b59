package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension AccessService {
  package func issueLoginCode(
    _ request: IssueLoginCodeRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> IssueLoginCodeResponse {
    let id = request.accountID
    let hours =
      request.lifetimeHours == 0 ? LoginCode.lifetimeHoursDefault : request.lifetimeHours
    try LoginCode.check(lifetimeHours: hours)
    let person = try reach.person(id, of: call, transaction.snapshot)
    guard let login = try Login.find(userID: id, transaction.snapshot) else {
      throw Status(.failedPrecondition, "NO_LOGIN_NAME", "account \(id) has no login name")
    }
    let code = try LoginCode.issue(
      for: login, isDisabled: person.isDisabled, lifetimeHours: hours, call, transaction)
    var reply = IssueLoginCodeResponse()
    reply.loginCode = code.text
    reply.expireTime = code.expireTime
    return reply
  }
}
