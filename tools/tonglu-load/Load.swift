import ArgumentParser
import Foundation
import TongluClient
import TongluCore
import TongluIdentityMessages
import TongluMessages

/// `tools/load`: sends load and real data to the RPCs of a running server.
@main
struct Load: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Drive load and real data through a running tonglud.",
    subcommands: [Run.self, Payloads.self, Replay.self, Places.self, Subscribers.self])
}

/// The server, and the login for it.
struct ServerOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The server.", valueName: "host:port"))
  var server = ProcessInfo.processInfo.environment["TONGLU_SERVER"] ?? "127.0.0.1:7443"

  @Option(name: .long, help: ArgumentHelp("TLS, with these roots.", valueName: "file"))
  var ca: String?

  @Option(name: .long, help: "The owner's token; TONGLU_TOKEN otherwise.")
  var token = ProcessInfo.processInfo.environment["TONGLU_TOKEN"] ?? ""

  @Option(name: .long, help: "The enterprise to log in to with --code.")
  var enterprise = "main"

  @Option(name: .long, help: "The login name for --code.")
  var name = "owner"

  @Option(name: .long, help: "A one-time login code instead of a token.")
  var code: String?

  @Option(name: .long, help: "Calls under way at once.")
  var parallel = 64

  var isSecure: Bool { ca != nil || server.hasPrefix("https://") }

  /// A new channel; for measurements it does not retry calls.
  func channel(repeats: Bool = true) throws(Status) -> Channel {
    var options = ChannelOptions(tls: ca.map { TLS(trustRoots: $0) })
    if !repeats { options.retry = .none }
    return try Channel([server], options)
  }

  /// A client logged in as the owner.
  func connect() async throws -> LoadClient {
    let channel = try channel()
    guard let code else { return LoadClient(channel, token: token) }
    var request = LoginRequest()
    request.requestID = LoadClient.requestID()
    request.enterpriseCode = enterprise
    request.loginName = name
    request.loginCode = code
    let reply: LoginResponse = try await channel.unary(
      "/tonglu.v1.AccessService/Login", request)
    return LoadClient(channel, token: reply.token)
  }
}

/// A channel with a token.
struct LoadClient: Sendable {
  let channel: Channel
  let token: String
  private let options: CallOptions

  init(_ channel: Channel, token: String, actFor member: Int64? = nil, timeout: Double? = nil) {
    self.channel = channel
    self.token = token
    var options = CallOptions.bearer(token, actFor: member)
    options.timeoutSeconds = timeout
    self.options = options
  }

  func call<Request: Message, Reply: Message>(
    _ path: String, _ request: Request
  ) async throws(Status) -> Reply {
    try await channel.unary("/tonglu.v1.\(path)", request, options)
  }

  /// Makes the connection.
  func warmUp() async throws(Status) {
    let _: WhoAmIResponse = try await call("AccessService/WhoAmI", WhoAmIRequest())
  }

  static func requestID() -> String {
    var random = SystemRandomNumberGenerator()
    return RequestID.v7(at: WallClock.system.now, random: (random.next(), random.next()))
      .description
  }
}

/// Runs `body` over all items, at most `parallel` at a time; returns the results in their order.
func mapParallel<Item: Sendable, Value: Sendable>(
  _ items: [Item], parallel: Int,
  _ body: @escaping @Sendable (Item) async throws -> Value
) async throws -> [Value] {
  try await withThrowingTaskGroup(of: (Int, Value).self) { group in
    var values = [Value?](repeating: nil, count: items.count)
    var next = 0
    while next < min(parallel, items.count) {
      let (index, item) = (next, items[next])
      group.addTask { (index, try await body(item)) }
      next += 1
    }
    while let (index, value) = try await group.next() {
      values[index] = value
      if next < items.count {
        let (index, item) = (next, items[next])
        group.addTask { (index, try await body(item)) }
        next += 1
      }
    }
    return values.compactMap { $0 }
  }
}

extension Array {
  /// The array split into parts of at most `count`.
  func chunks(of count: Int) -> [[Element]] {
    stride(from: 0, to: self.count, by: count).map { start in
      Array(self[start..<Swift.min(start + count, self.count)])
    }
  }
}
