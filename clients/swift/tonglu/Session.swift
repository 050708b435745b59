import Foundation
import TongluClient
import TongluCore
import TongluMessages

/// One run's connection to the server of its profile.
struct Session {
  /// What a method's calls carry to its server.
  struct Needs {
    /// A token: no for methods that are open to anyone, which are never sent one.
    var login = true
    /// A password or a code in the request.
    var sendsSecret = false
  }

  let channel: Channel
  let options: CallOptions
  /// As it was asked for, without a default.
  private let timeout: Double?
  let profile: Profile
  let profileName: String
  let origin: Origin
  /// Whether calls carry a token.
  let hasToken: Bool
  let zones = ZoneMemory()

  /// INVALID_ARGUMENT BAD_ADDRESS, FAILED_PRECONDITION TLS_NOT_READABLE and what `Credential`
  /// refuses; nothing has been sent then.
  init(_ flags: CallFlags, _ needs: Needs = Needs()) throws(Status) {
    profile = try Profile.effective(flags)
    profileName = Profile.name(flags.profile)
    origin = try profile.origin()
    let tls = profile.roots.isEmpty ? nil : TLS(trustRoots: profile.roots)
    var options = CallOptions()
    // Every command reads, or carries its request id.
    options.isSafeToRepeat = true
    timeout = flags.timeout ?? Profile.variables["TONGLU_TIMEOUT"].flatMap(Double.init)
    options.timeoutSeconds = timeout ?? 30
    let token = needs.login ? try Credential.token(for: origin, of: profile, flags) : nil
    if token != nil || needs.sendsSecret { try Credential.guardSecret(on: origin, flags) }
    hasToken = token != nil
    if let token { options.metadata["authorization"] = "Bearer \(token)" }
    if needs.login, let person = flags.actFor {
      options.metadata["tonglu-act-for"] = String(person)
    }
    self.options = options
    channel = try Channel(profile.server, tls: tls)
  }

  /// Runs `body` with a session, which is closed afterwards.
  static func run<Result>(
    _ flags: CallFlags, _ needs: Needs = Needs(), _ body: (Session) async throws -> Result
  ) async throws -> Result {
    let session = try Session(flags, needs)
    do {
      let result = try await body(session)
      await session.close()
      return result
    } catch {
      await session.close()
      throw error
    }
  }

  func call<Request: Message, Reply: Message>(
    _ path: String, _ request: Request
  ) async throws(Status) -> Reply {
    try await channel.unary(path, request, options)
  }

  /// Makes a call with many responses, which lasts until it is ended unless `--timeout` says so.
  func stream<Request: Message, Reply: Message>(
    _ path: String, _ request: Request
  ) -> ReplyStream<Reply> {
    var options = options
    options.timeoutSeconds = timeout
    return channel.serverStream(path, request, options)
  }

  var files: FileServiceClient { FileServiceClient(channel) }

  /// Files last as long as they take, unless `--timeout` says how long.
  var transfer: FileTransfer {
    var options = options
    options.timeoutSeconds = timeout
    return FileTransfer(channel, options: options)
  }

  func close() async { await channel.close() }
}
