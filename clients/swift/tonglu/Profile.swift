import Foundation
import TongluClient
package import TongluCore
import TongluMessages

/// The stored profiles: server and login of each. A JSON file that only its owner can read.
package struct Profile: Sendable {
  static let serverDefault = "127.0.0.1:7443"

  package var server = Profile.serverDefault
  package var token = ""
  /// The server that issued the token, in the form of `Origin`: the token is sent only there.
  package var tokenServer = ""
  package var enterprise = ""
  package var loginName = ""
  /// The trusted roots of the server's certificate (PEM); the system's if empty.
  package var roots = ""
  /// The enterprise's time zone, and when the server sent it, in seconds since 1970.
  package var timeZone = ""
  var timeZoneSeconds: Int64 = 0
  /// Whether it is used where none is named.
  package var isCurrent = false

  /// `TONGLU_CONFIG`, else `tonglu/profiles.json` in `XDG_CONFIG_HOME` or `~/.config`.
  package static var path: String {
    if let path = variables["TONGLU_CONFIG"] { return path }
    let given = variables["XDG_CONFIG_HOME"] ?? ""
    let folder =
      given.hasPrefix("/")
      ? URL(filePath: given) : URL(filePath: NSHomeDirectory()).appending(path: ".config")
    return folder.appending(path: "tonglu/profiles.json").path(percentEncoded: false)
  }

  /// A file of another kind in the folder of the profiles.
  package static func beside(_ name: String) -> String {
    URL(filePath: path).deletingLastPathComponent().appending(path: name)
      .path(percentEncoded: false)
  }

  package static var variables: [String: String] { ProcessInfo.processInfo.environment }

  /// `--profile`, else `TONGLU_PROFILE`, else that of `tonglu profile use`, else "default".
  package static func name(_ given: String?) -> String {
    if let named = given ?? variables["TONGLU_PROFILE"] { return named }
    // A damaged file is refused where the profile is read.
    let stored = try? stored()
    return stored?.first { $0.value.isCurrent }?.key ?? "default"
  }

  /// NOT_FOUND NO_PROFILE if `--profile` or `TONGLU_PROFILE` names none that is stored.
  package static func guardNamed(_ given: String?) throws(Status) {
    guard let name = given ?? variables["TONGLU_PROFILE"], name != "default" else { return }
    try guardStored(name)
  }

  /// NOT_FOUND NO_PROFILE.
  package static func guardStored(_ name: String) throws(Status) {
    let names = try stored().keys.sorted()
    guard !names.contains(name) else { return }
    throw Status(
      .notFound, "NO_PROFILE",
      "there is no profile \(name); there are: \(names.joined(separator: ", "))")
  }

  /// Whether a server is named by an option, a variable or the profile.
  package static func hasServer(_ flags: CallFlags) throws(Status) -> Bool {
    if flags.server != nil || variables["TONGLU_SERVER"] != nil { return true }
    return try stored()[name(flags.profile)] != nil
  }

  /// The stored profile with the server and the roots of variables and options.
  package static func effective(_ flags: CallFlags) throws(Status) -> Profile {
    var profile = try stored()[name(flags.profile)] ?? Profile()
    if let server = flags.server ?? variables["TONGLU_SERVER"] { profile.server = server }
    if let roots = flags.tlsRoots ?? variables["TONGLU_TLS_ROOTS"] {
      profile.roots = URL(filePath: roots).path(percentEncoded: false)
    }
    return profile
  }

  /// The server to which credentials are bound; INVALID_ARGUMENT BAD_ADDRESS.
  func origin() throws(Status) -> Origin {
    try Origin(server, isSecure: !roots.isEmpty)
  }

  /// All profiles by name.
  package static func stored() throws(Status) -> [String: Profile] {
    let content = PrivateFile.read(path)
    if case .absent = content { return [:] }
    guard let members = content.json?.members, members.allSatisfy({ $0.value.isObject }) else {
      throw Status(.invalidArgument, "BAD_PROFILE", "\(path) is no file of profiles")
    }
    var profiles: [String: Profile] = [:]
    for member in members { profiles[member.name] = Profile(member.value) }
    return profiles
  }

  private init() {}

  private init(_ json: JSONValue) {
    server = json.string("server") ?? Self.serverDefault
    token = json.string("token") ?? ""
    enterprise = json.string("enterprise") ?? ""
    loginName = json.string("loginName") ?? ""
    roots = json.string("roots") ?? ""
    timeZone = json.string("timeZone") ?? ""
    timeZoneSeconds = json.string("timeZoneSeconds").flatMap(Int64.init) ?? 0
    isCurrent = json["isCurrent"] != nil
    // In older files server and token were always written together.
    tokenServer = json.string("tokenServer") ?? (try? origin().description) ?? ""
  }

  private var json: JSONValue {
    let fields: [JSONValue.Member] = [
      .init("server", .string(server)), .init("token", .string(token)),
      .init("tokenServer", .string(tokenServer)), .init("enterprise", .string(enterprise)),
      .init("loginName", .string(loginName)), .init("roots", .string(roots)),
      .init("timeZone", .string(timeZone)),
      .init("timeZoneSeconds", .string(String(timeZoneSeconds))),
    ]
    return .object(fields + (isCurrent ? [.init("isCurrent", .bool(true))] : []))
  }

  /// Changes the profile stored under `name`, or a new one; the file is readable by its owner
  /// alone, and replaced atomically.
  package static func update(_ name: String, _ change: (inout Profile) -> Void) throws(Status) {
    var all = try stored()
    change(&all[name, default: Profile()])
    try store(all)
  }

  /// Replaces the stored profiles.
  package static func store(_ all: [String: Profile]) throws(Status) {
    let members = all.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value.json) }
    try PrivateFile.write(members, to: path, isPretty: true)
  }
}

extension JSONValue {
  /// The text of a string member.
  func string(_ name: String) -> String? {
    if case .string(let text) = self[name] { text } else { nil }
  }
}
