import ArgumentParser
import Foundation
import Synchronization
import TongluClient
import TongluCommunityMessages
import TongluCore

/// `load subscribers`: one post to many subscribed members, each on its own connection.
struct Subscribers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reach many subscribers, each on its own connection, with one post.",
    discussion: """
      Creates members, opens a CommunityService.Subscribe for each through a service account, \
      publishes a post to everyone and measures from the publisher's call to each arrival. Exits \
      with 1 unless every post reaches every subscriber. `ulimit -n` must allow a descriptor per \
      subscriber, here and in the server.
      """)

  @OptionGroup var options: ServerOptions

  @Option(name: .long, help: "The number of subscribers.")
  var subscribers = 10_000

  @Option(name: .long, help: "The number of posts, one after the other.")
  var posts = 5

  @Option(name: .long, help: "The server's process id, to print its memory.")
  var serverPid: Int?

  func run() async throws {
    let client = try await options.connect()
    showMemory("before")
    let streams = try await SubscriberStreams(count: subscribers, client)
    showMemory("\(streams.members.count) members made")
    let board = Board(countOfSubscribers: streams.members.count)
    let channels = try await streams.open(options) { _ in
      board.arrived()
    } failed: {
      board.failed($0)
    }
    showMemory("\(channels.count) subscribers wait")
    for index in 1...posts { try await publish(index, client, board) }
    showMemory("after \(posts) posts")
    board.close()
    for channel in channels { await channel.close() }
    await client.channel.close()
  }

  private func publish(_ index: Int, _ client: LoadClient, _ board: Board) async throws {
    var request = PublishPostRequest()
    request.requestID = LoadClient.requestID()
    request.kind = .notice
    request.title = "Post \(index)"
    request.audience = Audience()
    request.audience?.everyone = true
    board.begin()
    let _: PublishPostResponse = try await client.call("CommunityService/PublishPost", request)
    let published = board.elapsed
    guard await board.isComplete() else {
      print("✗ post \(index): \(board.summary)")
      throw ExitCode.failure
    }
    print("✓ post \(index): stored after \(published) ms, \(board.summary)")
  }

  /// The server's resident memory, if its process is known.
  private func showMemory(_ when: String) {
    guard let serverPid,
      let status = try? String(contentsOfFile: "/proc/\(serverPid)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS") }),
      let kibibytes = Int(line.split { $0 == " " || $0 == "\t" }[1])
    else { return }
    print("server memory \(when): \(kibibytes / 1_024) MiB")
  }
}

/// The arrival times of a post by subscriber.
private final class Board: Sendable {
  private struct State {
    var start: UInt64 = 0
    var arrivals: [Double] = []
    var failures: [String] = []
    var isClosed = false
  }

  private let count: Int
  private let state = Mutex(State())

  init(countOfSubscribers count: Int) { self.count = count }

  func begin() {
    state.withLock { state in
      state.start = monotonicNanoseconds()
      state.arrivals.removeAll(keepingCapacity: true)
    }
  }

  var elapsed: Int { state.withLock { Int((monotonicNanoseconds() - $0.start) / 1_000_000) } }

  func arrived() {
    let now = monotonicNanoseconds()
    state.withLock { $0.arrivals.append(Double(now - $0.start) / 1e6) }
  }

  func failed(_ status: Status) {
    state.withLock { state in
      if !state.isClosed { state.failures.append("\(status)") }
    }
  }

  func close() { state.withLock { $0.isClosed = true } }

  /// Waits, at most a minute, until the post has arrived everywhere.
  func isComplete() async -> Bool {
    for _ in 0..<6_000 {
      let (arrived, failed) = state.withLock { ($0.arrivals.count, $0.failures.count) }
      if arrived >= count { return true }
      if failed > 0 { return false }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  var summary: String {
    let (arrivals, failures) = state.withLock { ($0.arrivals.sorted(), $0.failures) }
    guard let last = arrivals.last else { return "reached nobody; \(failures.first ?? "")" }
    func at(_ share: Double) -> Int { Int(arrivals[Int(Double(arrivals.count - 1) * share)]) }
    return "reached \(arrivals.count) of \(count): half after \(at(0.5)) ms, "
      + "99 % after \(at(0.99)) ms, all after \(Int(last)) ms"
      + (failures.first.map { "; \(failures.count) failed: \($0)" } ?? "")
  }
}
