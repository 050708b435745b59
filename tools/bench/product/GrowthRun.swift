import ArgumentParser
import Foundation
import TongluClient
import TongluCommunityMessages
import TongluCore
import TongluMessages

/// `bench-product growth`: the cost of a call as the tables grow.
struct GrowthRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth",
    abstract: "Measure the main RPCs over growing tables.",
    discussion: """
      Server CPU per call, by a closed loop of 8 connections with 64 outstanding calls each, with \
      varying customers and products. At n rows there are n customers on the map, n \
      contract prices, n orders with 3n lines and 3n reservations, 3n entries of the feed, n of \
      outcomes; n/100 products from 100 to 10,000. Subscribe: opening a stream from now on, and \
      delivering a comment to each open stream.
      """)

  @OptionGroup var options: BenchOptions

  @Option(name: .long, help: "Rows of each main table; may be given again.")
  var rows: [Int] = [10_000, 100_000, 1_000_000]

  @Option(name: .long, help: "Rounds.")
  var rounds = 3

  @Option(name: .long, help: "Calls of each read in a round.")
  var calls = 50_000

  @Option(name: .long, help: "Orders in a round: fewer than the smallest number of rows.")
  var orders = 10_000

  @Option(name: .long, help: "Concurrently open streams.")
  var streams = 4_000

  private static let comments = 10
  private static let names = [
    "GetCustomer", "PlaceOrder", "QuotePrices", "Nearby", "Subscribe: open", "Subscribe: deliver",
  ]

  func run() throws {
    let scratch = try Scratch(in: options.folder)
    let sizes = rows.sorted()
    var costs: [String: [Int: [Double]]] = [:]
    for size in sizes { _ = try options.cache.seed(rows: size) }
    for _ in 0..<rounds {
      for size in sizes {
        let seed = try options.cache.seed(rows: size)
        for (name, cost) in try measure(seed, scratch) {
          costs[name, default: [:]][size, default: []].append(cost)
          Progress.say(String(format: "%d rows: %@ %.2f µs", size, name, cost))
        }
      }
    }
    var table = Table(
      "Server CPU µs a call by rows of each main table; medians of \(rounds) rounds.",
      columns: ["RPC"] + sizes.map(String.init) + ["most/least", "target"])
    for name in Self.names {
      let medians = sizes.map { costs[name]?[$0]?.median ?? 0 }
      let growth = (medians.max() ?? 0) / (medians.min() ?? 1)
      table.append(
        [.text(name)] + medians.map { .number($0, digits: 2) }
          + [.number(growth, digits: 2), .text("≤ 2 \(growth <= 2 ? "✓" : "✗")")])
    }
    try options.publish(table, as: "growth")
  }

  private func measure(_ seed: Seed, _ scratch: Scratch) throws -> [(String, Double)] {
    let data = try seed.copy(to: scratch.path)
    let server = try ServerProcess(program: options.server, data: data)
    let loop = try ClosedLoop(port: server.port, token: seed.contents.token)
    var costs: [(String, Double)] = []
    let reads: [Workload] = [
      .getCustomer(seed.contents), .quotePrices(seed.contents), .nearby(),
    ]
    for workload in reads {
      func load(_ count: Int) throws {
        let messages = (0..<count).map { _ in workload.message() }
        try loop.run(workload.path, count: count, request: { messages[$0] })
      }
      // Brings the pages that calls touch into memory before the measurement.
      try load(calls / 2)
      costs.append((workload.name, try cost(server, of: calls) { try load(calls) }))
    }
    let placing = OrderLoad(seed.contents, seed: 200)
    _ = try placing.run(loop, count: orders / 4)
    costs.append(
      ("PlaceOrder", try cost(server, of: orders) { _ = try placing.run(loop, count: orders) }))
    costs += try subscribe(server, loop, seed)
    return costs
  }

  private func subscribe(
    _ server: ServerProcess, _ loop: ClosedLoop, _ seed: Seed
  ) throws -> [(String, Double)] {
    let open = try OpenStreams(port: server.port)
    let head = OpenStreams.head(loop)
    try open.open(512, head)
    let opening = try cost(server, of: streams) { try open.open(streams, head) }
    let delivering = try cost(server, of: open.count * Self.comments) {
      for index in 0..<Self.comments {
        try open.await {
          var comment = CreateCommentRequest()
          comment.requestID = RequestID.fresh().description
          comment.postID = seed.contents.postID
          comment.body = "Comment \(index)"
          _ = try loop.once("/tonglu.v1.CommunityService/CreateComment", comment.encoded())
        }
      }
    }
    return [("Subscribe: open", opening), ("Subscribe: deliver", delivering)]
  }

  /// Server CPU in microseconds for each of the `count` operations of `body`.
  private func cost(
    _ server: ServerProcess, of count: Int, _ body: () throws -> Void
  ) throws -> Double {
    let before = try server.cpu
    try body()
    return (try server.cpu - before).microseconds(of: count).all
  }
}
