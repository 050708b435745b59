import ArgumentParser
import TongluClient
import TongluCore
import TongluIdentityMessages

/// `tonglu login`: exchanges a password or a one-time code for a token and keeps it.
struct LoginView: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Log in and keep the token in the profile.",
    discussion: """
      Asks for the password without showing it, unless a one-time code is given. The token is kept \
      with the server that issued it and sent to that server alone. No token is sent to log in, so \
      that an expired one does not matter.
      """)

  @Option(name: .shortAndLong, help: "The enterprise's code.")
  var enterprise: String?

  @Option(name: .shortAndLong, help: "The login name.")
  var name: String?

  @Option(name: .long, help: "A one-time login code instead of the password.")
  var code: String?

  @OptionGroup var flags: CallFlags

  func run() async throws {
    do {
      try await Session.run(flags, .init(login: false, sendsSecret: true)) { session in
        let request = try request(session.profile)
        let reply: LoginResponse = try await session.call(
          "/tonglu.v1.AccessService/Login", request)
        let server = session.profile.server
        let (issuer, roots) = (session.origin.description, session.profile.roots)
        try Profile.update(Profile.name(flags.profile)) { profile in
          profile.server = server
          profile.roots = roots
          profile.enterprise = request.enterpriseCode
          profile.loginName = request.loginName
          profile.token = reply.token
          profile.tokenServer = issuer
          profile.timeZone = ""
        }
        await keepZone()
        let until = reply.expireTime.map { " until \($0.rfc3339)" } ?? ""
        let names = [request.enterpriseCode, issuer, request.loginName].map(\.printable)
        try Output.say("logged in to \(names[0]) at \(names[1]) as \(names[2])\(until)")
      }
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }

  /// Asks for the enterprise's time zone with the new token; what fails is asked again when needed.
  private func keepZone() async {
    guard Credential.given == nil, let session = try? Session(flags) else { return }
    _ = try? await session.zoneNow()
    await session.close()
  }

  /// Asks only for what neither the options, nor `--json`, nor the profile says.
  private func request(_ profile: Profile) throws -> LoginRequest {
    var request: LoginRequest = try flags.base()
    request.requestID = flags.requestID(request.requestID)
    if let enterprise { request.enterpriseCode = enterprise }
    if let name { request.loginName = name }
    if request.enterpriseCode.isEmpty {
      request.enterpriseCode = try Prompt.line("Enterprise: ", profile.enterprise)
    }
    if request.loginName.isEmpty {
      request.loginName = try Prompt.line("Login name: ", profile.loginName)
    }
    if let code { request.loginCode = code }
    if request.loginCode.isEmpty, request.password.isEmpty {
      request.password = try Prompt.password()
    }
    return request
  }
}

/// `tonglu logout`: revokes the token and forgets it.
struct LogoutView: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "Revoke the token of the profile and forget it.",
    discussion: """
      The token is forgotten whatever the server answers. Where the server cannot be reached, the \
      token holds there until it expires or `access revoke-access` ends it: the command says so \
      and fails.
      """)

  @OptionGroup var flags: CallFlags

  func run() async throws {
    do {
      let name = Profile.name(flags.profile)
      let hasToken = try !Profile.effective(flags).token.isEmpty
      guard Credential.given != nil || hasToken else {
        return try Output.say("not logged in")
      }
      let failure = try await revoke()
      // A token that was given by TONGLU_TOKEN is not the profile's.
      if Credential.given == nil { try Profile.update(name) { $0.token = "" } }
      // A token that the server does not take any more is what was wanted.
      if let failure, failure.code != .unauthenticated { throw failure }
      try Output.say("logged out")
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }

  /// Why the token was not revoked; nil when it was. Throws where the token is another server's.
  private func revoke() async throws(Status) -> Status? {
    var request = LogoutRequest()
    request.requestID = flags.requestID("")
    do throws(Status) {
      let session = try Session(flags)
      let _: LogoutResponse = try await session.call(
        "/tonglu.v1.AccessService/Logout", request)
      await session.close()
      return nil
    } catch {
      if error.has(.loginRequired) { throw error }
      return Status(error.code, error.reason, "the token is forgotten here, but: \(error.message)")
    }
  }
}

/// `tonglu profile`: what is kept, without the secrets.
struct ProfileView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Show the profiles that are kept, without their tokens.")

  func run() throws {
    var table = Table(header: ["PROFILE", "SERVER", "ENTERPRISE", "LOGIN", "TOKEN"])
    for (name, profile) in try Profile.stored().sorted(by: { $0.key < $1.key }) {
      table.append([
        name, profile.server, profile.enterprise, profile.loginName,
        profile.token.isEmpty ? "none" : "for \(profile.tokenServer)",
      ])
    }
    try Output.say(table.lines().joined(separator: "\n"))
    try Output.say("\nin \(Profile.path)")
  }
}
