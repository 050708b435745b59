import Foundation
import TongluClient
import TongluCore
import TongluMessages

/// One run's connection to the server of its profile.
struct Session {
  private let channel: Channel
  private let options: CallOptions
  let profile: Profile

  init(_ flags: CallFlags) throws(Status) {
    profile = try Profile.effective(flags)
    let tls = profile.roots.isEmpty ? nil : TLS(trustRoots: profile.roots)
    channel = try Channel(profile.server, tls: tls)
    var options = CallOptions()
    let variable = ProcessInfo.processInfo.environment["TONGLU_TIMEOUT"].flatMap(Double.init)
    options.timeoutSeconds = flags.timeout ?? variable ?? 30
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
    await channel.close()
    return try result.get()
  }
}
