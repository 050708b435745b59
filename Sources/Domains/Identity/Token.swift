import Foundation
package import TongluCore
import TongluCrypto
package import TongluDatabase
package import TongluService

/// A token: 256 random bits, shown once as `tl_<tenant, base 32>_<bits, base64url>`, stored as
/// SHA-256. The tenant in it selects the rows to search; the bits authenticate it.
package struct Token: Sendable {
  /// The lifetime of a person's login, in seconds.
  static let personSeconds: Int64 = 30 * 24 * 3_600
  /// The allowed lifetimes of a backend's token, in days.
  static let serviceDays: ClosedRange<Int32> = 1...366
  /// How long a service token is valid when the request says 0, in days.
  static let serviceDaysDefault: Int32 = 90
  /// The most tokens of an account, expired ones that are still recognised included: a further one
  /// ends the one that expires first. So whatever ends all tokens of an account is bounded.
  static let countMax: Int64 = 256
  /// How long an expired token is still recognised as expired.
  private static let rememberedSeconds: Int64 = 30 * 24 * 3_600

  package let text: String
  package let expireTime: Instant

  /// Issues a token in the transaction's tenant.
  package static func issue(
    kind: Caller.Kind, userID: Int64, seconds: Int64, isByCode: Bool = false, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> Token {
    let secret = Data(call.newSecret(bytes: 32)).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    let token = Token(
      text: "tl_\(String(transaction.tenant, radix: 32))_\(secret)",
      expireTime: call.now.adding(seconds: seconds))
    try transaction.execute(
      """
      DELETE FROM tokens INDEXED BY tokens_user
      WHERE tenant = $tenant AND user_id = $1 AND expire_time < $2
      """, userID, call.retentionNow.adding(seconds: -rememberedSeconds))
    let surplus = try transaction.snapshot.all(
      """
      SELECT id FROM tokens INDEXED BY tokens_user
      WHERE tenant = $tenant AND user_id = $1
      ORDER BY expire_time DESC, id DESC LIMIT $2 OFFSET $3
      """, userID, countMax, countMax - 1
    ) { row throws(Status) in row.int(0) }
    for id in surplus { try revoke(id, transaction) }
    let id = call.newID()
    try transaction.insert(
      TokenRow(
        id: id, hash: hash(token.text), kind: kind.rawValue, userID: userID, isByCode: isByCode,
        createTime: call.now, expireTime: token.expireTime))
    try transaction.record(.token, id, version: 1, .created)
    return token
  }

  /// Revokes the account's tokens, at most `countMax`, except `kept`; returns how many had not
  /// expired.
  @discardableResult
  static func revokeAll(
    userID: Int64, except kept: Int64? = nil, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> Int {
    let ended = try transaction.snapshot.all(
      """
      SELECT id, expire_time FROM tokens INDEXED BY tokens_user
      WHERE tenant = $tenant AND user_id = $1 AND id <> $2 ORDER BY id
      """, userID, kept ?? 0
    ) { row throws(Status) in (id: row.int(0), expireTime: row.instant(1)) }
    try transaction.execute(
      """
      DELETE FROM tokens INDEXED BY tokens_user
      WHERE tenant = $tenant AND user_id = $1 AND id <> $2
      """, userID, kept ?? 0)
    for token in ended { try transaction.record(.token, token.id, version: 2, .deleted) }
    return ended.count { $0.expireTime > call.now }
  }

  /// Revokes one token.
  static func revoke(_ id: Int64, _ transaction: borrowing Transaction) throws(Status) {
    let ended = try transaction.execute(
      "DELETE FROM tokens WHERE tenant = $tenant AND id = $1", id)
    if ended > 0 { try transaction.record(.token, id, version: 2, .deleted) }
  }

  /// The tenant in a token's text; nil for any other text.
  static func tenant(of text: Substring) -> Int64? {
    let parts = text.split(separator: "_", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "tl", parts[2].utf8.count == 43,
      let tenant = Int64(parts[1], radix: 32), tenant > 0
    else { return nil }
    return tenant
  }

  static func hash(_ text: String) -> [UInt8] { Crypto.sha256(Array(text.utf8)) }

  /// The requested lifetime in seconds; INVALID_ARGUMENT BAD_LIFETIME.
  static func seconds(days: Int32) throws(Status) -> Int64 {
    let days = days == 0 ? serviceDaysDefault : days
    guard serviceDays.contains(days) else {
      throw .invalid("BAD_LIFETIME", field: "token_lifetime_days", "\(range: serviceDays) days")
    }
    return Int64(days) * 24 * 3_600
  }
}
