import Foundation
import Logging
import Synchronization
import Testing
import TongluCRMMessages
import TongluCommunityMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentity
import TongluIdentityMessages
import TongluServer

@testable import TongluClient

/// Servers that stop during calls and restart with the same data.
@Suite struct RestartTests {
  @Test func `changes during a restart of the server happen exactly once`() async throws {
    let shop = try await Shop()
    let channel = try await shop.channel()
    let token = try await shop.logIn(channel)
    let client = CrmServiceClient(channel)
    let first = try shop.countOfClasses
    let end = Flag()
    async let made = withThrowingTaskGroup(of: [String].self) { group in
      for worker in 0..<8 {
        group.addTask {
          var codes: [String] = []
          while !end.isSet || codes.isEmpty {
            let code = "W\(worker)-\(codes.count)"
            try await Self.create(code, client, token)
            codes.append(code)
          }
          return codes
        }
      }
      return try await group.reduce(into: [String]()) { $0 += $1 }
    }
    for _ in 0..<3 {
      let before = try shop.countOfClasses
      #expect(try await eventually { try shop.countOfClasses > before + 20 })
      try await shop.restart()
    }
    end.set()
    let codes = try await made
    #expect(Set(codes).count == codes.count)
    #expect(try shop.countOfClasses - first == codes.count)
    await channel.close()
    await shop.stop()
  }

  private static func create(
    _ code: String, _ client: CrmServiceClient, _ token: String
  ) async throws {
    var request = CreateCustomerClassRequest()
    request.requestID = RequestID.fresh().description
    request.code = code
    request.name = code
    var options = CallOptions.bearer(token)
    options.timeoutSeconds = 60
    options.waitsForReady = true
    options.retry = RetryPolicy(attemptsMax: 100, maxSeconds: 0.2)
    _ = try await client.createCustomerClass(request, options: options)
  }

  @Test func `a stream that resumes misses nothing across restarts`() async throws {
    let shop = try await Shop()
    let channel = try await shop.channel()
    let community = CommunityServiceClient(channel)
    let token = try await shop.logIn(channel)
    try await Self.makeMember(CrmServiceClient(channel), token)
    let stream = community.subscribe(
      resuming: SubscribeRequest(), options: .bearer(token))
    var iterator = stream.makeAsyncIterator()
    let greeting = try #require(try await iterator.next())
    #expect(!greeting.cursor.isEmpty)
    for round in 0..<3 {
      try await Self.publish("before \(round)", community, token)
      if round > 0 { try await shop.restart() }
      try await Self.publish("after \(round)", community, token)
      var titles: [String] = []
      while titles.count < 2 {
        let event = try #require(try await iterator.next())
        if case .post(let post) = event.event { titles.append(post.title) }
      }
      #expect(titles == ["before \(round)", "after \(round)"])
    }
    let task = Task { [iterator] in
      var iterator = iterator
      while try await iterator.next() != nil {}
    }
    task.cancel()
    await #expect(throws: Status.self) { try await task.value }
    await channel.close()
    await shop.stop()
  }

  /// Makes a member who receives the posts.
  private static func makeMember(_ crm: CrmServiceClient, _ token: String) async throws {
    var request = CreateCustomerRequest()
    request.requestID = RequestID.fresh().description
    var draft = CustomerDraft()
    draft.name = "Tea House"
    request.customer = draft
    let customer = try await crm.createCustomer(request, options: .bearer(token)).customer
    var member = CreateMemberRequest()
    member.requestID = RequestID.fresh().description
    member.customerID = customer?.id ?? 0
    member.name = "Wang"
    member.roles = [.buyer]
    _ = try await crm.createMember(member, options: .bearer(token))
  }

  private static func publish(
    _ title: String, _ community: CommunityServiceClient, _ token: String
  ) async throws {
    var request = PublishPostRequest()
    request.requestID = RequestID.fresh().description
    request.kind = .notice
    request.title = title
    request.body = title
    var audience = Audience()
    audience.everyone = true
    request.audience = audience
    var options = CallOptions.bearer(token)
    options.waitsForReady = true
    options.retry = RetryPolicy(attemptsMax: 100, maxSeconds: 0.2)
    _ = try await community.publishPost(request, options: options)
  }
}

/// An event that occurs once.
private final class Flag: Sendable {
  private let state = Mutex(false)
  var isSet: Bool { state.withLock { $0 } }
  func set() { state.withLock { $0 = true } }
}

/// A whole server on a data directory, which can be stopped and restarted on its port.
final class Shop: Sendable {
  private struct Running {
    var platform: Platform
    var server: Server
  }

  private let directory = NSTemporaryDirectory() + "tonglu-shop-\(UUID().uuidString)"
  private let running: Mutex<Running>
  private let tenant: Int64
  private let loginCode: String
  private let host = Loopback.next()
  private let port: Int

  init() async throws {
    let platform = try Platform(directory: directory, poolThreads: 1)
    let created = try platform.createEnterprise(.init(code: "main", name: "Main"))
    tenant = created.tenant
    loginCode = created.loginCode.text
    let server = try await Self.start(platform, host: host, port: 0)
    port = server.port
    running = Mutex(Running(platform: platform, server: server))
  }

  /// Starts a server that cuts running calls after a short time.
  private static func start(_ platform: Platform, host: String, port: Int) async throws -> Server {
    var configuration = Configuration()
    configuration.host = host
    configuration.port = port
    configuration.goAwayStepMilliseconds = 1
    configuration.drainMillisecondsMax = 1
    return try await Server.start(
      platform.executor, configuration, logger: Logger(label: "test"))
  }

  func channel() async throws -> Channel {
    var options = ChannelOptions()
    options.backoff = Backoff(initialSeconds: 0.05, maxSeconds: 0.2)
    options.retryTokensMax = 0
    return try Channel(["\(host):\(port)"], options)
  }

  func logIn(_ channel: Channel) async throws -> String {
    var request = LoginRequest()
    request.requestID = RequestID.fresh().description
    request.enterpriseCode = "main"
    request.loginName = "owner"
    request.loginCode = loginCode
    return try await AccessServiceClient(channel).login(request).token
  }

  func restart() async throws {
    await stopServing()
    let platform = try Platform(directory: directory, poolThreads: 1)
    let server = try await Self.start(platform, host: host, port: port)
    running.withLock { $0 = Running(platform: platform, server: server) }
  }

  private func stopServing() async {
    let former = running.withLock { $0 }
    await former.server.stop()
    former.platform.close()
  }

  func stop() async {
    await stopServing()
    try? FileManager.default.removeItem(atPath: directory)
  }

  /// Classes of customers in the database.
  var countOfClasses: Int {
    get throws {
      let reader = try running.withLock { $0.platform }.database.makeReader()
      defer { reader.endTurn() }
      return try reader.read(tenant: tenant) { snapshot throws(Status) in
        var count = 0
        try snapshot.each("SELECT id FROM customer_classes WHERE tenant = $tenant") {
          _ throws(Status) in count += 1
        }
        return count
      }
    }
  }
}
