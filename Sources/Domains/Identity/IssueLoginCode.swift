package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension IdentityService {
  package func issueLoginCode(
    _ request: IssueLoginCodeRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> IssueLoginCodeResponse {
    let id = request.accountID
    let hours =
      request.lifetimeHours == 0 ? LoginCode.lifetimeHoursDefault : request.lifetimeHours
    guard LoginCode.lifetimeHours.contains(hours) else {
      throw .invalid("BAD_LIFETIME", field: "lifetime_hours", "1 to 168 hours")
    }
    let person = try Reach.person(id, of: call.caller, transaction.snapshot)
    guard let login = try Login.find(userID: id, transaction.snapshot) else {
      throw Status(.failedPrecondition, "NO_LOGIN_NAME", "account \(id) has no login name")
    }
    guard !person.isDisabled else {
      throw Status(.failedPrecondition, "ACCOUNT_DISABLED", "account \(id) is disabled")
    }
    try LoginAttempts.clear(login.name, transaction)
    let code = try LoginCode.issue(userID: id, lifetimeHours: hours, call, transaction)
    var reply = IssueLoginCodeResponse()
    reply.loginCode = code.text
    reply.expireTime = code.expireTime
    return reply
  }
}
