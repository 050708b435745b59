package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

/// The results of a login's checks before its transaction.
package struct LoginPreparation: Sendable {
  /// The enterprise with the code; 0 without one.
  let tenant: Int64
  /// The name for counting failures.
  let attemptName: String
  let attempts: LoginAttempts
  let login: Login?
  /// Whether the password was right; nil for a login by code.
  let isPasswordRight: Bool?
}

extension AccessService {
  private static let loginPath = "/tonglu.v1.AccessService/Login"

  package func prepareLogin(
    _ request: LoginRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> LoginPreparation {
    guard request.password.isEmpty != request.loginCode.isEmpty else {
      throw .invalid("ONE_SECRET_NEEDED", field: "password", "either a password or a login code")
    }
    let name = Login.fold(request.loginName)
    let tenant = try EnterpriseRecord.tenant(code: request.enterpriseCode, snapshot)
    let code = EnterpriseRecord.fold(request.enterpriseCode)
    let attemptName = tenant == nil ? "\(code)\u{0}\(name)" : name
    let attempts = LoginAttempts(
      request.password.isEmpty ? .code : .password, name: attemptName, peer: call.peer)
    return try snapshot.scoped(tenant: tenant ?? 0) { snapshot throws(Status) in
      let login = try Login.find(name: name, snapshot)
      var isPasswordRight: Bool?
      if request.password.isEmpty {
        // A right code is accepted regardless of earlier failures.
        let isRight = try LoginCode.isRight(
          request.loginCode, userID: login?.userID ?? 0, call, snapshot)
        if !isRight { try attempts.check(now: call.now, snapshot) }
      } else {
        try attempts.check(now: call.now, snapshot)
        isPasswordRight = Login.verify(request.password, of: login)
      }
      return LoginPreparation(
        tenant: tenant ?? 0, attemptName: attemptName, attempts: attempts, login: login,
        isPasswordRight: isPasswordRight)
    }
  }

  package func login(
    _ request: LoginRequest, _ preparation: LoginPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> LoginResponse {
    try transaction.scoped(tenant: preparation.tenant) { transaction throws(Status) in
      let attempts = preparation.attempts
      let isByCode = preparation.isPasswordRight == nil
      if !isByCode { try attempts.check(now: call.now, transaction.snapshot) }
      guard let login = try admit(request, preparation, call, transaction) else {
        if isByCode { try attempts.check(now: call.now, transaction.snapshot) }
        try attempts.fail(now: call.now, transaction)
        throw Refusal.keepingWrites(
          Status(
            .unauthenticated, .loginRefused,
            "the login name, the password or the code is wrong"
          ).with(attempts.facts))
      }
      if isByCode {
        try LoginAttempts.clear(preparation.attemptName, transaction)
      } else {
        try attempts.succeed(transaction)
      }
      let token = try Token.issue(
        kind: login.kind, userID: login.userID, seconds: Token.personSeconds,
        isByCode: isByCode, call, transaction)
      let entered = Caller(
        tenant: preparation.tenant, kind: login.kind, userID: login.userID, roles: [])
      try Audit.append(Self.loginPath, by: entered, call, transaction)
      var reply = LoginResponse()
      reply.token = token.text
      reply.expireTime = token.expireTime
      reply.kind = login.kind.message
      reply.accountID = login.userID
      return reply
    }
  }

  /// The login if it is accepted; nil otherwise. A password that was changed after the check is
  /// refused.
  private func admit(
    _ request: LoginRequest, _ preparation: LoginPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> Login? {
    let login = try Login.find(name: Login.fold(request.loginName), transaction.snapshot)
    let isRight =
      if let isPasswordRight = preparation.isPasswordRight {
        isPasswordRight && login == preparation.login
      } else {
        try LoginCode.redeem(
          request.loginCode, userID: login?.userID ?? 0, call, transaction)
      }
    guard isRight, let login, try login.isActive(transaction.snapshot) else { return nil }
    return login
  }
}
