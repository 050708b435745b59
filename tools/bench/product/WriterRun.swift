import ArgumentParser
import Foundation
import Synchronization
import TongluCRMMessages
import TongluCatalogMessages
import TongluClient
import TongluCommunityMessages
import TongluCore
import TongluIdentityMessages
import TongluMessages

/// `bench-product writer`: how long large mutations hold the writer, and how long orders wait
/// during them.
struct WriterRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "writer",
    abstract: "Measure how long an import, a publication and a hand-over hold the writer.",
    discussion: """
      Four connections each place one order at a time, first alone, then during an import in \
      batches of 500, a publication to all members over the audiences of earlier posts, and a \
      hand-over. The histograms are the server's own (tonglu_writer_entry_seconds, \
      tonglu_writer_transaction_seconds).
      """)

  @OptionGroup var options: BenchOptions

  @Option(name: .long, help: "Customers, prices and orders in the database; a member of each.")
  var rows = 20_000

  @Option(name: .long, help: "Rows of audience of earlier posts.")
  var audienceRows: Int64 = 4_000_000

  @Option(name: .long, help: "Imported products.")
  var products = 100_000

  @Option(name: .long, help: "Customers handed over.")
  var customers = 17_000

  @Option(name: .long, help: "The number of publications, and of hand-overs there and back.")
  var repeats = 10

  @Option(name: .long, help: "The duration of placing orders alone, in seconds.")
  var quietSeconds = 5.0

  func run() throws {
    let seed = try options.cache.seed(rows: rows)
    let scratch = try Scratch(in: options.folder)
    let data = try seed.copy(to: scratch.path)
    let (from, to) = try sellers(data, seed)
    try WriterFill(
      tenant: seed.contents.tenant, customers: rows, audienceRows: audienceRows,
      handedOver: customers
    ).run(data: data, seller: from)
    let server = try ServerProcess(
      program: options.server, data: data, options: ["--admin", "127.0.0.1:0"])
    let bench = WriterBench(server, seed.contents)
    let quiet = quietSeconds
    var cases = [
      try bench.measure("orders alone") { _ in usleep(UInt32(quiet * 1e6)) }
    ]
    cases.append(
      try bench.measure("import of \(products) products") { call in
        for start in stride(from: 0, to: products, by: 500) {
          let count = min(500, products - start)
          try call.importProducts((start..<start + count).map(WriterBench.product))
        }
      })
    cases.append(
      try bench.measure("import of 500 names of 200 characters") { call in
        try call.importProducts((0..<500).map(WriterBench.longProduct))
      })
    cases.append(
      try bench.measure("\(repeats) publications to \(rows)") { call in
        for _ in 0..<repeats { try call.publish() }
      })
    cases.append(
      try bench.measure("\(repeats) hand-overs of \(customers)") { call in
        for number in 0..<repeats {
          let (giver, taker) = number % 2 == 0 ? (from, to) : (to, from)
          try call.handOver(from: giver, to: taker)
        }
      })
    server.stop()
    try options.publish(WriterBench.table(cases, rows: rows, audience: audienceRows), as: "writer")
    print(WriterBench.histogram(cases).markdown)
  }

  /// Creates two salespeople, with a server of its own.
  private func sellers(_ data: String, _ seed: Seed) throws -> (Int64, Int64) {
    let server = try ServerProcess(program: options.server, data: data)
    defer { server.stop() }
    let loop = try ClosedLoop(
      port: server.port, token: seed.contents.token, connections: 1, inFlight: 1)
    let ids = try ["From", "To"].map { name in
      var request = CreateStaffRequest()
      request.requestID = RequestID.fresh().description
      request.name = name
      request.loginName = name
      request.roles = [.sales]
      let reply = try loop.once(
        "/tonglu.v1.StaffService/CreateStaff", request.encoded())
      return try CreateStaffResponse.decode(reply, .lenient).staff?.id ?? 0
    }
    return (ids[0], ids[1])
  }
}

/// The large calls.
final class LargeCalls {
  private let loop: ClosedLoop

  init(_ server: ServerProcess, token: String) throws {
    loop = try ClosedLoop(port: server.port, token: token, connections: 1, inFlight: 1)
  }

  func importProducts(_ rows: [ProductDraft]) throws {
    var request = BatchCreateProductsRequest()
    request.requestID = RequestID.fresh().description
    request.rows = rows
    let reply = try BatchCreateProductsResponse.decode(
      try loop.once("/tonglu.v1.CatalogService/BatchCreateProducts", request.encoded()), .lenient)
    guard reply.outcomes.allSatisfy(\.reason.isEmpty) else {
      throw BenchError("a product was refused")
    }
  }

  func publish() throws {
    var request = PublishPostRequest()
    request.requestID = RequestID.fresh().description
    request.kind = .notice
    request.title = "Notice"
    request.audience = Audience()
    request.audience?.everyone = true
    _ = try loop.once("/tonglu.v1.CommunityService/PublishPost", request.encoded())
  }

  func handOver(from: Int64, to: Int64) throws {
    var request = HandOverCustomersRequest()
    request.requestID = RequestID.fresh().description
    request.fromStaffID = from
    request.toStaffID = to
    let reply = try HandOverCustomersResponse.decode(
      try loop.once("/tonglu.v1.CrmService/HandOverCustomers", request.encoded()), .lenient)
    guard reply.customerCount > 0 else { throw BenchError("nobody was handed over") }
  }
}

/// Orders during a large mutation, and the writer's metrics meanwhile.
final class WriterBench {
  struct Case {
    let name: String
    let seconds: Double
    let orders: [UInt64]
    let serverSeconds: Double
    /// Counts by upper bound in seconds.
    let entries: [(bound: Double, count: Int)]
    let transactions: [(bound: Double, count: Int)]
  }

  private let server: ServerProcess
  private let contents: Seed.Contents
  private let requests: OrderRequests

  init(_ server: ServerProcess, _ contents: Seed.Contents) {
    self.server = server
    self.contents = contents
    requests = OrderRequests(contents, seed: 9)
  }

  /// Places orders until `large` has ended on its own thread.
  func measure(
    _ name: String, _ large: @escaping (LargeCalls) throws -> Void
  ) throws -> Case {
    Progress.say(name)
    let loop = try ClosedLoop(
      port: server.port, token: contents.token, connections: 4, inFlight: 1)
    let calls = try LargeCalls(server, token: contents.token)
    let before = try counts()
    let cpu = try server.cpu
    let ended = LargeWork(calls, large)
    let start = monotonicNanoseconds()
    ended.begin()
    let took = try loop.placeOrders(OrderLoad.path, requests, until: { ended.isOver })
    let seconds = Double(monotonicNanoseconds() - start) / 1e9
    try ended.check()
    let used = try server.cpu - cpu
    let after = try counts()
    return Case(
      name: name, seconds: seconds, orders: took.sorted(), serverSeconds: used.user + used.system,
      entries: Self.difference(after.entries, before.entries),
      transactions: Self.difference(after.transactions, before.transactions))
  }

  private typealias Buckets = [(bound: Double, count: Int)]

  private func counts() throws -> (entries: Buckets, transactions: Buckets) {
    let text = try H2Load.output(
      of: "curl", ["-s", "http://127.0.0.1:\(try server.adminPort)/metrics"])
    return (
      Self.buckets("tonglu_writer_entry_seconds", text),
      Self.buckets("tonglu_writer_transaction_seconds", text)
    )
  }

  /// The cumulative counts of a histogram in Prometheus's format.
  private static func buckets(_ name: String, _ text: String) -> Buckets {
    text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix(name + "_bucket{le=\""),
        let match = line.firstMatch(of: /le="([^"]+)"\} (\d+)/)
      else { return nil }
      return (Double(match.1) ?? .infinity, Int(match.2) ?? 0)
    }
  }

  private static func difference(_ after: Buckets, _ before: Buckets) -> Buckets {
    var last = 0
    return zip(after, before).map { after, before in
      let cumulated = after.count - before.count
      defer { last = cumulated }
      return (after.bound, cumulated - last)
    }
  }

  static func product(_ index: Int) -> ProductDraft {
    var draft = ProductDraft()
    draft.sku = "IMPORT-\(index)"
    draft.name = "红旗牌不锈钢六角螺栓 M\(index % 30)×\(index % 200) \(index)"
    draft.category = "五金"
    draft.brand = "红旗"
    return draft
  }

  static func longProduct(_ index: Int) -> ProductDraft {
    var draft = product(index)
    draft.sku = "LONG-\(index)"
    let text = "中华人民共和国不锈钢六角螺栓龙井茶叶矿泉水银行长城厦门重庆"
    let name = String(repeating: text, count: 10).dropFirst(index % 20).prefix(200)
    draft.name = String(name)
    return draft
  }

  static func table(_ cases: [Case], rows: Int, audience: Int64) -> Table {
    var table = Table(
      "Orders, four at a time, beside large mutations; \(rows) customers, \(audience) rows of "
        + "audience.",
      columns: [
        "beside", "s", "server CPU s", "orders/s", "p50 ms", "p99 ms", "longest ms",
      ])
    for each in cases {
      func at(_ share: Int) -> Double {
        guard !each.orders.isEmpty else { return 0 }
        let place = min(each.orders.count - 1, each.orders.count * share / 1_000)
        return Double(each.orders[place]) / 1e6
      }
      table.append([
        .text(each.name), .number(each.seconds, digits: 2), .number(each.serverSeconds, digits: 2),
        .number(Double(each.orders.count) / each.seconds, digits: 0), .number(at(500), digits: 2),
        .number(at(990), digits: 2), .number(at(1_000), digits: 2),
      ])
    }
    return table
  }

  static func histogram(_ cases: [Case]) -> Table {
    let bounds = [0.001, 0.0025, 0.005, 0.01, 0.015, 0.02, 0.03, 0.05, .infinity]
    let titles = bounds.map { $0.isFinite ? "≤ \(($0 * 1e3).formatted()) ms" : "more" }
    var table = Table(
      "How long the writer was held: by each call without the commit, and by each transaction.",
      columns: ["during", "by"] + titles)
    for each in cases {
      for (by, buckets) in [("call", each.entries), ("transaction", each.transactions)] {
        var lower = 0.0
        let cells = bounds.map { bound in
          let count = buckets.filter { $0.bound > lower && $0.bound <= bound }
            .reduce(0) { $0 + $1.count }
          lower = bound
          return Table.Cell.number(Double(count), digits: 0)
        }
        table.append([.text(each.name), .text(by)] + cells)
      }
    }
    return table
  }
}

/// A large mutation on its own thread.
///
/// `@unchecked Sendable`: the thread alone uses `calls` and `body`; the result is guarded.
private final class LargeWork: @unchecked Sendable {
  private let calls: LargeCalls
  private let body: (LargeCalls) throws -> Void
  private let outcome = Mutex<Result<Void, BenchError>?>(nil)

  init(_ calls: LargeCalls, _ body: @escaping (LargeCalls) throws -> Void) {
    self.calls = calls
    self.body = body
  }

  var isOver: Bool { outcome.withLock { $0 != nil } }

  func begin() {
    let thread = Thread { [self] in
      let result = Result { try body(calls) }.mapError { BenchError("\($0)") }
      outcome.withLock { $0 = result }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  func check() throws { try outcome.withLock { $0 }?.get() }
}
