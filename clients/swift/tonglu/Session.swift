import Foundation
import TongluClient
import TongluCore
import TongluMessages

/// One run's connection to the server of its profile.
struct Session {
  private let channel: Channel
  let options: CallOptions
  /// As it was asked for, without a default.
  private let timeout: Double?
  let profile: Profile

  init(_ flags: CallFlags) throws(Status) {
    profile = try Profile.effective(flags)
    let tls = profile.roots.isEmpty ? nil : TLS(trustRoots: profile.roots)
    channel = try Channel(profile.server, tls: tls)
    var options = CallOptions()
    // Every command reads, or carries its request id.
    options.isSafeToRepeat = true
    let variable = ProcessInfo.processInfo.environment["TONGLU_TIMEOUT"].flatMap(Double.init)
    timeout = flags.timeout ?? variable
    options.timeoutSeconds = timeout ?? 30
    if !profile.token.isEmpty { options.metadata["authorization"] = "Bearer \(profile.token)" }
    if let member = flags.actFor { options.metadata["tonglu-act-for"] = String(member) }
    self.options = options
  }

  func call<Request: Message, Reply: Message>(
    _ path: String, _ request: Request
  ) async throws(Status) -> Reply {
    let result: Result<Reply, Status>
    do throws(Status) {
      result = .success(try await channel.unary(path, request, options))
    } catch {
      result = .failure(error)
    }
    await close()
    return try result.get()
  }

  /// Makes a call with many replies, which lasts until it is ended unless `--timeout` says so.
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
