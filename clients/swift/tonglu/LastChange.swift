package import TongluCore
import TongluCrypto
package import TongluMessages

/// The last change that a profile made on a server, for `tonglu again`: its request as it was sent,
/// except that of a change with a password or a code. Stored beside the profiles, readable by its
/// owner alone.
package struct LastChange {
  /// What is known of its result.
  package enum Outcome: String {
    case unknown, done, refused
  }

  /// The greatest request that is stored, in bytes of its JSON.
  private static let mostBytes = 1 << 20
  private static let mostEntries = 32

  package let path: String
  package let requestID: String
  /// The person for whom a service account acted.
  package let person: Int64?
  package let seconds: Int64
  package private(set) var outcome = Outcome.unknown
  /// The request; nil if it is not stored.
  package let request: JSONValue?
  /// Why it is not stored: it has a secret, or it is too large.
  package let hasSecret: Bool
  private let key: String
  /// Whose change it was: a request id is one account's.
  private let login: String

  init(_ path: String, _ request: JSONValue, hasSecret: Bool, _ session: Session, person: Int64?) {
    self.path = path
    requestID = request.string("requestId") ?? ""
    self.person = person
    seconds = WallClock.system.now.seconds
    self.hasSecret = hasSecret
    self.request = hasSecret || request.text().utf8.count > Self.mostBytes ? nil : request
    key = Self.key(session)
    login = Self.login(session)
  }

  private static func key(_ session: Session) -> String {
    "\(session.profileName) \(session.origin)"
  }

  /// The login of the profile, or a digest of the token of `TONGLU_TOKEN`.
  private static func login(_ session: Session) -> String {
    if let token = Credential.given {
      return "token "
        + Crypto.sha256(Array(token.utf8)).prefix(8).map { String($0, radix: 16) }
        .joined(separator: ":")
    }
    return "\(session.profile.enterprise)/\(session.profile.loginName)"
  }

  /// How old it is, in seconds.
  package var age: Int64 { max(0, WallClock.system.now.seconds - seconds) }

  // MARK: Storage

  /// Beside the profiles.
  package static var file: String { Profile.beside("last-changes.json") }

  /// Stores it before it is sent: what happens to the call is then unknown. A failure to write does
  /// not stop the change.
  func keep() {
    var entries = (try? Self.entries()) ?? []
    entries.removeAll { $0.key == key }
    let kept = entries.suffix(Self.mostEntries - 1) + [self]
    let members = kept.map { JSONValue.Member($0.key, $0.json) }
    do throws(Status) { try PrivateFile.write(members, to: Self.file) } catch {
      Output.note(localized("tonglu: tonglu again will not know this change: \(error.message)"))
    }
  }

  /// Stores its result, unless another change has been made since.
  func keep(_ outcome: Outcome) {
    guard let last = try? Self.entries().first(where: { $0.key == key }),
      last.requestID == requestID
    else { return }
    var change = self
    change.outcome = outcome
    change.keep()
  }

  /// The last change of the session's profile on its server.
  ///
  /// FAILED_PRECONDITION BAD_LAST_CHANGE for a damaged file, NO_LAST_CHANGE,
  /// LAST_CHANGE_OF_ANOTHER.
  package static func last(_ session: Session) throws(Status) -> LastChange {
    guard let last = try entries().first(where: { $0.key == key(session) }) else {
      throw Status(
        .failedPrecondition, "NO_LAST_CHANGE",
        "no change was made with profile \(session.profileName) on \(session.origin)")
    }
    guard last.login == login(session) else {
      throw Status(
        .failedPrecondition, "LAST_CHANGE_OF_ANOTHER", "the last change was made by another login")
    }
    return last
  }

  /// The oldest first.
  private static func entries() throws(Status) -> [LastChange] {
    let content = PrivateFile.read(file)
    if case .absent = content { return [] }
    let entries = content.json?.members.map { LastChange($0.name, $0.value) } ?? [nil]
    guard !entries.contains(where: { $0 == nil }) else {
      throw Status(.failedPrecondition, "BAD_LAST_CHANGE", "\(file) is damaged")
    }
    return entries.compactMap(\.self).sorted { $0.seconds < $1.seconds }
  }

  private init?(_ key: String, _ json: JSONValue) {
    guard let path = json.string("path"), let requestID = json.string("requestId"),
      let login = json.string("login"), let seconds = json.string("seconds").flatMap(Int64.init),
      let outcome = json.string("outcome").flatMap(Outcome.init)
    else { return nil }
    (self.key, self.path, self.requestID, self.login) = (key, path, requestID, login)
    (self.seconds, self.outcome) = (seconds, outcome)
    person = json.string("person").flatMap(Int64.init)
    hasSecret = json["hasSecret"] != nil
    request = json["request"]
  }

  private var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("path", .string(path)), .init("requestId", .string(requestID)),
      .init("login", .string(login)), .init("seconds", .string(String(seconds))),
      .init("outcome", .string(outcome.rawValue)),
    ]
    if let person { members.append(.init("person", .string(String(person)))) }
    if hasSecret { members.append(.init("hasSecret", .bool(true))) }
    if let request { members.append(.init("request", request)) }
    return .object(members)
  }
}
