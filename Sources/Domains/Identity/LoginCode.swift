package import TongluCore
import TongluCrypto
package import TongluDatabase
package import TongluService

/// A one-time code: sixty random bits as twelve unambiguous characters, `XXXX-XXXX-XXXX`.
package struct LoginCode: Sendable {
  /// The allowed lifetimes of a code, in hours.
  static let lifetimeHours: ClosedRange<Int32> = 1...168
  /// How long a login code is valid when the request says 0, in hours.
  static let lifetimeHoursDefault: Int32 = 24

  package let text: String
  package let expireTime: Instant

  /// Crockford's base 32: no I, L, O or U.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// INVALID_ARGUMENT BAD_LIFETIME.
  static func check(lifetimeHours: Int32) throws(Status) {
    guard Self.lifetimeHours.contains(lifetimeHours) else {
      throw .invalid("BAD_LIFETIME", field: "lifetime_hours", "\(range: Self.lifetimeHours) hours")
    }
  }

  /// Issues a code for an enabled account and deletes its failures; an earlier code ends.
  ///
  /// INVALID_ARGUMENT BAD_LIFETIME, FAILED_PRECONDITION ACCOUNT_DISABLED.
  static func issue(
    for login: Login, isDisabled: Bool, lifetimeHours: Int32, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> LoginCode {
    try check(lifetimeHours: lifetimeHours)
    guard !isDisabled else {
      throw Status(
        .failedPrecondition, "ACCOUNT_DISABLED", "account \(login.userID) is disabled")
    }
    try LoginAttempts.clear(login.name, transaction)
    return try issue(
      userID: login.userID, lifetimeHours: lifetimeHours, call, transaction)
  }

  /// A new code for the account; an earlier one ends.
  package static func issue(
    userID: Int64, lifetimeHours: Int32, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> LoginCode {
    let characters = call.newSecret(bytes: 12).map { alphabet[Int($0 & 31)] }
    let groups = [0, 4, 8].map { String(characters[$0..<$0 + 4]) }
    let code = LoginCode(
      text: groups.joined(separator: "-"),
      expireTime: call.now.adding(seconds: Int64(lifetimeHours) * 3_600))
    try transaction.execute(
      """
      INSERT INTO login_codes (tenant, user_id, hash, expire_time) VALUES ($tenant, $1, $2, $3)
      ON CONFLICT (tenant, user_id) DO UPDATE SET hash = $2, expire_time = $3
      """, userID, hash(code.text), code.expireTime)
    return code
  }

  /// Whether `text` is the account's valid code; it is not consumed.
  static func isRight(
    _ text: String, userID: Int64, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    try snapshot.exists(
      """
      SELECT 1 FROM login_codes
      WHERE tenant = $tenant AND user_id = $1 AND hash = $2 AND expire_time > $3
        AND expire_time <= $4
      """, userID, hash(text), call.now, latestEnd(call))
  }

  /// Consumes the account's code; false without a code, for a wrong one, or for an expired one.
  static func redeem(
    _ text: String, userID: Int64, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> Bool {
    let used = try transaction.execute(
      """
      DELETE FROM login_codes
      WHERE tenant = $tenant AND user_id = $1 AND hash = $2 AND expire_time > $3
        AND expire_time <= $4
      """, userID, hash(text), call.now, latestEnd(call))
    return used == 1
  }

  /// The latest end of a code issued until now: a later one comes from a clock running ahead.
  private static func latestEnd(_ call: Call) -> Instant {
    call.now.latestStart.adding(seconds: Int64(lifetimeHours.upperBound) * 3_600)
  }

  /// Ends the account's code, if it has one.
  static func end(userID: Int64, _ transaction: borrowing Transaction) throws(Status) {
    try transaction.execute(
      "DELETE FROM login_codes WHERE tenant = $tenant AND user_id = $1", userID)
  }

  /// Hyphens are optional, and small letters allowed.
  private static func hash(_ text: String) -> [UInt8] {
    Crypto.sha256(text.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 > 32 })
  }
}
