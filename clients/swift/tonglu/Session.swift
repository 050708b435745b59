import Foundation
package import TongluClient
package import TongluCore
package import TongluMessages

/// One run's connection to the server of its profile.
package struct Session {
  /// What the calls of a method send.
  package struct Needs {
    /// Whether a token is needed: not for methods open to everyone, which never get one.
    var login = true
    /// Whether the request has a password or a code.
    var sendsSecret = false

    package init(login: Bool = true, sendsSecret: Bool = false) {
      (self.login, self.sendsSecret) = (login, sendsSecret)
    }
  }

  let channel: Channel
  package let options: CallOptions
  /// The requested timeout, without a default.
  package let timeout: Double?
  package let profile: Profile
  let profileName: String
  package let origin: Origin
  /// The person for whom a service account acts.
  let person: Int64?
  /// Whether calls send a token.
  let hasToken: Bool
  let zones = ZoneMemory()
  let references = ReferenceMemory()

  /// NOT_FOUND NO_PROFILE, INVALID_ARGUMENT BAD_ADDRESS, FAILED_PRECONDITION TLS_NOT_READABLE, and
  /// the refusals of `Credential`; nothing is sent before.
  package init(_ flags: CallFlags, _ needs: Needs = Needs()) throws(Status) {
    if needs.login, Credential.given == nil { try Profile.guardNamed(flags.profile) }
    profile = try Profile.effective(flags)
    profileName = Profile.name(flags.profile)
    origin = try profile.origin()
    let tls = profile.roots.isEmpty ? nil : TLS(trustRoots: profile.roots)
    var options = CallOptions()
    // Every command reads, or has a request id.
    options.isSafeToRepeat = true
    timeout = flags.timeout ?? Profile.variables["TONGLU_TIMEOUT"].flatMap(Double.init)
    options.timeoutSeconds = timeout ?? 30
    let token = needs.login ? try Credential.token(for: origin, of: profile, flags) : nil
    if token != nil || needs.sendsSecret { try Credential.guardSecret(on: origin, flags) }
    hasToken = token != nil
    if let token { options.metadata["authorization"] = "Bearer \(token)" }
    person = needs.login ? flags.actFor.flatMap { Int64($0.text) } : nil
    if let person { options.metadata["tonglu-act-for"] = String(person) }
    self.options = options
    channel = try Channel(profile.server, tls: tls)
  }

  /// Runs `body` with a session, which is closed afterwards.
  package static func run<Result>(
    _ flags: CallFlags, _ needs: Needs = Needs(), _ body: (Session) async throws -> Result
  ) async throws -> Result {
    let session = try Session(try await withPerson(flags, needs), needs)
    do {
      let result = try await body(session)
      await session.close()
      return result
    } catch let status as Status {
      let explained = await session.explained(status)
      await session.close()
      throw explained
    } catch {
      await session.close()
      throw error
    }
  }

  /// The options with the id of the person to act for, which the service account itself looks up.
  private static func withPerson(_ flags: CallFlags, _ needs: Needs) async throws -> CallFlags {
    guard needs.login, let person = flags.actFor, Int64(person.text) == nil else { return flags }
    var own = flags
    own.actFor = nil
    let session = try Session(own, needs)
    do {
      let id = try await person.id("Staff|Member", "act-for", session)
      await session.close()
      return flags.acting(for: id)
    } catch {
      await session.close()
      throw error
    }
  }

  package func call<Request: Message, Reply: Message>(
    _ path: String, _ request: Request
  ) async throws(Status) -> Reply {
    let notice = WaitingNotice(for: profile.server)
    defer { notice.end() }
    return try await channel.unary(path, request, options)
  }

  /// Makes a streaming call, without a time limit unless one is given.
  package func stream<Request: Message, Reply: Message>(
    _ path: String, _ request: Request, seconds: Double?
  ) -> ReplyStream<Reply> {
    var options = options
    options.timeoutSeconds = seconds
    return channel.serverStream(path, request, options)
  }

  package var files: FileServiceClient { FileServiceClient(channel) }

  /// Transfers without a time limit unless `--timeout` is given.
  package var transfer: FileTransfer {
    var options = options
    options.timeoutSeconds = timeout
    return FileTransfer(channel, options: options)
  }

  package func close() async { await channel.close() }
}
