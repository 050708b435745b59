import ArgumentParser
import TongluClient
import TongluCommandLine
import TongluCore
import TongluIdentityMessages

/// `tonglu login`: exchanges a password or a one-time code for a token and stores it.
struct LoginView: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: localized("Log in and store the token in the profile."),
    discussion: OptionHelp.discussion(
      localized(
        """
        Asks for the password without showing it, unless a one-time code is given. The token is \
        stored with the server that issued it and sent to that server alone. The login itself \
        sends no token, so an expired one does not matter.
        """),
      examples: "tonglu login -e main -n owner\n"
        + "tonglu login --server https://tonglu.example.com:7443 -e main -n owner --profile shop"))

  @Option(name: .shortAndLong, help: localized("The enterprise's code."))
  var enterprise: String?

  @Option(name: .shortAndLong, help: localized("The login name."))
  var name: String?

  @Option(name: .long, help: localized("A one-time login code instead of the password."))
  var code: String?

  @OptionGroup var flags: CallFlags

  func run() async throws {
    do {
      var flags = flags
      if try !Profile.hasServer(flags) { flags.server = try Prompt.server() }
      try await Session.run(flags, .init(login: false, sendsSecret: true)) { session in
        Prompt.tell(localized("logging in to \(session.origin)"))
        let request = try request(session.profile)
        let reply = try await answer(request, session)
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
        let zone = await keepZone()
        let names = [request.enterpriseCode, issuer, request.loginName].map(\.printable)
        try Output.say(
          localized("logged in to \(names[0]) at \(names[1]) as \(names[2])"))
        if let time = reply.expireTime {
          let text = zone.text(time, hasSeconds: false)
          try Output.say(localized("valid until \(text) (\(zone.name))"))
        }
        if !request.loginCode.isEmpty {
          Output.note(
            localized("the code is used up; set a password now: tonglu access set-password"))
        }
      }
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }

  /// The response; a refusal says which server it came from.
  private func answer(
    _ request: LoginRequest, _ session: Session
  ) async throws(Status) -> LoginResponse {
    do throws(Status) {
      return try await session.call("/tonglu.v1.AccessService/Login", request)
    } catch {
      guard error.code != .unavailable else { throw error }
      var error = error
      error.message += " (\(session.origin))"
      throw error
    }
  }

  /// Requests the enterprise's time zone with the new token; a failure is retried when it is
  /// needed. UTC if it is unknown.
  private func keepZone() async -> Zone {
    guard Credential.given == nil, let session = try? Session(flags) else { return .utc }
    let zone = try? await session.zoneNow()
    await session.close()
    return zone ?? .utc
  }

  /// Asks only for values that the options, `--json` and the profile do not have.
  private func request(_ profile: Profile) throws -> LoginRequest {
    var request: LoginRequest = try flags.base()
    request.requestID = flags.requestID(request.requestID)
    if let enterprise { request.enterpriseCode = enterprise }
    if let name { request.loginName = name }
    if request.enterpriseCode.isEmpty {
      request.enterpriseCode = try Prompt.line(localized("Enterprise:") + " ", profile.enterprise)
    }
    if request.loginName.isEmpty {
      request.loginName = try Prompt.line(localized("Login name:") + " ", profile.loginName)
    }
    if let code { request.loginCode = code }
    if request.loginCode.isEmpty, request.password.isEmpty {
      (request.password, request.loginCode) = try Prompt.passwordOrCode()
    }
    return request
  }
}

/// `tonglu logout`: revokes the token and deletes it.
struct LogoutView: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: localized("Revoke the token of the profile and delete it."),
    discussion: OptionHelp.discussion(
      localized(
        """
        The token is deleted whatever the server answers. If the server cannot be reached, the \
        token stays valid there until it expires or `access revoke-access` revokes it: the \
        command reports that and fails.
        """),
      examples: "tonglu logout\n"
        + "tonglu logout --profile shop"))

  @OptionGroup var flags: CallFlags

  func run() async throws {
    do {
      try Profile.guardNamed(flags.profile)
      let name = Profile.name(flags.profile)
      let hasToken = try !Profile.effective(flags).token.isEmpty
      guard Credential.given != nil || hasToken else {
        return try Output.say(localized("not logged in"))
      }
      let failure = try await revoke()
      // A token from TONGLU_TOKEN is not the profile's.
      if Credential.given == nil { try Profile.update(name) { $0.token = "" } }
      // A token that the server no longer accepts is already revoked.
      if let failure, failure.code != .unauthenticated { throw failure }
      try Output.say(localized("logged out"))
    } catch let status as Status {
      throw Complaint.exit(for: status)
    }
  }

  /// Why the token was not revoked; nil if it was. Throws if the token is for another server.
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
