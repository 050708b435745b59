import TongluCore
import TongluCrypto
import TongluDatabase
import TongluService

/// A login name of one of the staff or a member, and the password's hash once there is one.
struct Login: Sendable, Hashable {
  /// Folded, as it is looked up.
  let name: String
  let kind: Caller.Kind
  let userID: Int64
  let passwordHash: String?

  /// The login of this name, which `fold` has made.
  static func find(name: String, _ snapshot: borrowing Snapshot) throws(Status) -> Login? {
    try snapshot.first(
      """
      SELECT login_name_folded, kind, user_id, password_hash FROM logins
      WHERE tenant = $tenant AND login_name_folded = $1
      """, name
    ) { row throws(Status) in Login(row) }
  }

  /// The login of this account.
  static func find(userID: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> Login? {
    try snapshot.first(
      """
      SELECT login_name_folded, kind, user_id, password_hash FROM logins
      WHERE tenant = $tenant AND user_id = $1
      """, userID
    ) { row throws(Status) in Login(row) }
  }

  private init(_ row: borrowing Row) {
    name = row.text(0)
    kind = Caller.Kind(rawValue: row.int(1)) ?? .anonymous
    userID = row.int(2)
    passwordHash = row.optionalText(3)
  }

  /// Gives an account its login name.
  ///
  /// INVALID_ARGUMENT BAD_LOGIN_NAME, ALREADY_EXISTS LOGIN_NAME_TAKEN.
  static func create(
    _ text: String, kind: Caller.Kind, userID: Int64, _ transaction: borrowing Transaction
  ) throws(Status) {
    let shown = try Text.key(
      text, field: "login_name", countMax: 64, reason: "BAD_LOGIN_NAME")
    guard !shown.contains(where: \.isWhitespace) else {
      throw .invalid("BAD_LOGIN_NAME", field: "login_name", "1 to 64 characters without blanks")
    }
    let name = fold(shown)
    guard try find(name: name, transaction.snapshot) == nil else {
      throw Status(.alreadyExists, "LOGIN_NAME_TAKEN", "the login name \(shown) is taken")
    }
    try transaction.execute(
      """
      INSERT INTO logins (tenant, login_name, login_name_folded, kind, user_id)
      VALUES ($tenant, $1, $2, $3, $4)
      """, shown, name, kind.rawValue, userID)
  }

  /// Login names differ in more than case, width or normal form.
  static func fold(_ text: String) -> String { Text.fold(Text.trim(text)) }

  /// Whether the account may log in: it is there and nobody disabled it.
  func isActive(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    switch kind {
    case .staff:
      try snapshot.exists(
        "SELECT 1 FROM staff WHERE tenant = $tenant AND id = $1 AND disabled = 0", userID)
    case .member:
      try snapshot.exists(
        "SELECT 1 FROM members WHERE tenant = $tenant AND id = $1 AND disabled = 0", userID)
    case .anonymous, .serviceAccount: false
    }
  }

  /// Whether `password` is this login's. A name that is not there costs as much as a wrong
  /// password.
  static func verify(_ password: String, of login: Login?) -> Bool {
    let hash = login?.passwordHash
    let isRight = Crypto.verify(password: password, hash: hash ?? decoy)
    return isRight && hash != nil
  }

  /// The hash of a password that nobody knows.
  private static let decoy: String = {
    let (high, low) = Crypto.randomWords()
    return (try? Crypto.hashPassword("\(high)\(low)")) ?? ""
  }()
}
