import Foundation
import TongluCore
import TongluMessages

/// What is kept between runs: which server, who one is there. A JSON file that only its owner
/// reads.
struct Profile: Sendable {
  static let serverDefault = "127.0.0.1:7443"

  var server = Profile.serverDefault
  var token = ""
  var enterprise = ""
  var loginName = ""
  /// The roots that the server's certificate must come from (PEM); the system's when empty.
  var roots = ""

  private static var variables: [String: String] { ProcessInfo.processInfo.environment }

  /// `TONGLU_CONFIG`, else `~/.config/tonglu/profiles.json`.
  static var path: String {
    variables["TONGLU_CONFIG"]
      ?? URL(filePath: NSHomeDirectory()).appending(path: ".config/tonglu/profiles.json")
      .path(percentEncoded: false)
  }

  /// `--profile`, else `TONGLU_PROFILE`, else "default".
  static func name(_ given: String?) -> String {
    given ?? variables["TONGLU_PROFILE"] ?? "default"
  }

  /// The stored profile with the variables and options laid over it.
  static func effective(_ flags: CallFlags) throws(Status) -> Profile {
    var profile = try stored()[name(flags.profile)] ?? Profile()
    if let server = flags.server ?? variables["TONGLU_SERVER"] { profile.server = server }
    if let token = variables["TONGLU_TOKEN"] { profile.token = token }
    if let roots = flags.tlsRoots ?? variables["TONGLU_TLS_ROOTS"] {
      profile.roots = URL(filePath: roots).path(percentEncoded: false)
    }
    return profile
  }

  /// All profiles by name.
  static func stored() throws(Status) -> [String: Profile] {
    guard let data = FileManager.default.contents(atPath: path) else { return [:] }
    guard case .object(let members) = try JSONValue(parsing: String(decoding: data, as: UTF8.self))
    else { throw Status(.invalidArgument, "BAD_PROFILE", "\(path) is no file of profiles") }
    var profiles: [String: Profile] = [:]
    for member in members {
      var profile = Profile()
      profile.server = member.value.string("server") ?? serverDefault
      profile.token = member.value.string("token") ?? ""
      profile.enterprise = member.value.string("enterprise") ?? ""
      profile.loginName = member.value.string("loginName") ?? ""
      profile.roots = member.value.string("roots") ?? ""
      profiles[member.name] = profile
    }
    return profiles
  }

  /// Keeps the profile under `name`; the file is readable by its owner alone.
  func store(as name: String) throws {
    var all = try Self.stored()
    all[name] = self
    let members = all.sorted { $0.key < $1.key }.map { name, profile in
      JSONValue.Member(
        name,
        .object([
          .init("server", .string(profile.server)), .init("token", .string(profile.token)),
          .init("enterprise", .string(profile.enterprise)),
          .init("loginName", .string(profile.loginName)),
          .init("roots", .string(profile.roots)),
        ]))
    }
    let folder = URL(filePath: Self.path).deletingLastPathComponent()
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let text = JSONValue.object(members).text(isPretty: true) + "\n"
    let temporary = Self.path + ".new"
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard
      FileManager.default.createFile(
        atPath: temporary, contents: Data(text.utf8), attributes: attributes)
    else { throw Status(.failedPrecondition, "PROFILE_NOT_WRITABLE", "cannot write \(Self.path)") }
    try? FileManager.default.removeItem(atPath: Self.path)
    try FileManager.default.moveItem(atPath: temporary, toPath: Self.path)
  }
}

extension JSONValue {
  /// The text of a string member.
  func string(_ name: String) -> String? {
    if case .string(let text) = self[name] { text } else { nil }
  }
}
