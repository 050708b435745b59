import TongluCore
import TongluCrypto
import TongluDatabase
import TongluService

/// The login name of a staff member or a member, and the password's hash if it is set.
struct Login: Sendable, Hashable {
  /// The folded name, for look-ups.
  let name: String
  let kind: Caller.Kind
  let userID: Int64
  let passwordHash: String?

  /// The login with this folded name.
  static func find(name: String, _ snapshot: borrowing Snapshot) throws(Status) -> Login? {
    try snapshot.first(
      LoginEntry.self,
      """
      SELECT $columns(LoginEntry) FROM logins
      WHERE tenant = $tenant AND login_name_folded = $1
      """, name
    ) { entry, _ throws(Status) in Login(entry) }
  }

  /// The login of this account.
  static func find(userID: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> Login? {
    try snapshot.first(
      LoginEntry.self,
      """
      SELECT $columns(LoginEntry) FROM logins
      WHERE tenant = $tenant AND user_id = $1
      """, userID
    ) { entry, _ throws(Status) in Login(entry) }
  }

  private init(_ entry: LoginEntry) {
    name = entry.loginNameFolded
    kind = Caller.Kind(rawValue: entry.kind) ?? .anonymous
    userID = entry.userID
    passwordHash = entry.passwordHash
  }

  /// The most characters of a login name; BAD_LOGIN_NAME beyond it.
  private static let nameCountMax = 64

  /// The login name as it is stored and shown; INVALID_ARGUMENT BAD_LOGIN_NAME.
  static func shown(_ text: String) throws(Status) -> String {
    let shown = try Text.key(
      text, field: "login_name", countMax: nameCountMax, reason: "BAD_LOGIN_NAME")
    guard !shown.contains(where: \.isWhitespace) else {
      throw .invalid(
        "BAD_LOGIN_NAME", field: "login_name",
        "1 to \(count: nameCountMax) characters without blanks")
    }
    return shown
  }

  /// The login name that a caller asks for, for a new account or for `userID`. Call it before any
  /// write: the refusal of a member is counted, and a refusal that counts keeps the call's writes.
  ///
  /// INVALID_ARGUMENT BAD_LOGIN_NAME, ALREADY_EXISTS LOGIN_NAME_TAKEN, RESOURCE_EXHAUSTED
  /// LOGIN_NAME_ATTEMPTS_EXCEEDED.
  static func checked(
    _ text: String, for userID: Int64 = 0, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> String {
    let shown = try shown(text)
    let holder = try find(name: fold(shown), transaction.snapshot)?.userID
    if let holder, holder == userID { return shown }
    let company = call.caller.customerID
    if let company {
      try LoginNameAttempts.check(of: company, now: call.now, transaction.snapshot)
    }
    guard holder != nil else { return shown }
    let taken = Status(.alreadyExists, "LOGIN_NAME_TAKEN", "the login name \(shown) is taken")
    guard let company else { throw taken }
    try LoginNameAttempts.fail(of: company, now: call.now, transaction)
    throw Refusal.keepingWrites(taken)
  }

  /// Gives an account a login name, checked by `checked`.
  static func create(
    _ name: String, kind: Caller.Kind, userID: Int64, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.insert(
      LoginRow(loginName: name, kind: kind.rawValue, userID: userID, passwordHash: nil))
  }

  /// Changes an account's login name to one checked by `checked`; its password and its tokens stay.
  /// An empty name removes it: its tokens are revoked, and the name is free.
  static func change(
    to name: String, kind: Caller.Kind, userID: Int64, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) {
    guard !name.isEmpty else {
      try transaction.execute(
        "DELETE FROM logins WHERE tenant = $tenant AND user_id = $1", userID)
      try Token.revokeAll(userID: userID, call, transaction)
      return try LoginCode.end(userID: userID, transaction)
    }
    let changed = try transaction.execute(
      """
      UPDATE logins SET login_name = $2, login_name_folded = $3
      WHERE tenant = $tenant AND user_id = $1
      """, userID, name, fold(name))
    if changed == 0 { try create(name, kind: kind, userID: userID, transaction) }
  }

  /// Login names differ in more than case, width or normal form.
  static func fold(_ text: String) -> String { Text.fold(Text.trim(text)) }

  /// Whether the account exists and is enabled.
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

  /// Whether `password` is this login's. An unknown name takes the same time as a wrong password.
  static func verify(_ password: String, of login: Login?) -> Bool {
    let hash = login?.passwordHash
    let isRight = Crypto.verify(password: password, hash: hash ?? decoy)
    return isRight && hash != nil
  }

  /// The hash of an unknown password.
  private static let decoy: String = {
    let (high, low) = Crypto.randomWords()
    return (try? Crypto.hashPassword("\(high)\(low)")) ?? ""
  }()
}
