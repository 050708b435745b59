package import TongluCore
import TongluCrypto
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

/// The checks and the new hash of a password change, before its transaction.
package struct SetPasswordPreparation: Sendable {
  let login: Login
  /// Whether the current password was right; nil where it is not required.
  let isPasswordRight: Bool?
  let newHash: String
}

extension AccessService {
  /// How long a token from a one-time code may set a password without the current one, in seconds.
  private static let freshCodeSeconds: Int64 = 3_600

  package func prepareSetPassword(
    _ request: SetPasswordRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> SetPasswordPreparation {
    guard call.caller.kind != .serviceAccount, call.caller.serviceAccountID == nil,
      let login = try Login.find(userID: call.caller.userID, snapshot)
    else {
      throw Status(.failedPrecondition, "NO_LOGIN_NAME", "this account does not log in by name")
    }
    let password = request.newPassword
    guard password.count >= 10, password.utf8.count <= 256, Login.fold(password) != login.name
    else {
      throw .invalid(
        "BAD_PASSWORD", field: "new_password",
        "10 characters to 256 bytes, and not the login name")
    }
    var isPasswordRight: Bool?
    if login.passwordHash != nil, try !isFreshByCode(call, snapshot) {
      try Self.attempts(at: login, call).check(now: call.now, snapshot)
      isPasswordRight = Login.verify(request.currentPassword, of: login)
    }
    return SetPasswordPreparation(
      login: login, isPasswordRight: isPasswordRight,
      newHash: isPasswordRight == false ? "" : try Crypto.hashPassword(password))
  }

  package func setPassword(
    _ request: SetPasswordRequest, _ preparation: SetPasswordPreparation, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> SetPasswordResponse {
    let login = preparation.login
    let attempts = Self.attempts(at: login, call)
    if preparation.isPasswordRight != nil {
      try attempts.check(now: call.now, transaction.snapshot)
    }
    let current = try Login.find(userID: login.userID, transaction.snapshot)
    guard preparation.isPasswordRight != false, current == login else {
      try attempts.fail(now: call.now, transaction)
      throw Refusal.keepingWrites(
        Status(.permissionDenied, .passwordWrong, "the current password is wrong"))
    }
    try transaction.execute(
      "UPDATE logins SET password_hash = $2 WHERE tenant = $tenant AND login_name_folded = $1",
      login.name, preparation.newHash)
    try attempts.succeed(transaction)
    var reply = SetPasswordResponse()
    reply.revokedTokenCount = Int32(
      clamping: try Token.revokeAll(
        userID: login.userID, except: call.caller.tokenID, call, transaction))
    return reply
  }

  private static func attempts(at login: Login, _ call: Call) -> LoginAttempts {
    LoginAttempts(.password, name: login.name, peer: call.peer)
  }

  private func isFreshByCode(
    _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    try snapshot.exists(
      """
      SELECT 1 FROM tokens
      WHERE tenant = $tenant AND id = $1 AND by_code = 1 AND create_time > $2
        AND create_time <= $3
      """, call.caller.tokenID, call.now.adding(seconds: -Self.freshCodeSeconds),
      call.now.latestStart)
  }
}
