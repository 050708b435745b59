import ArgumentParser
import Foundation
import TongluCRMMessages
import TongluCatalogMessages
import TongluClient
import TongluComposition
import TongluCore
import TongluIdentity
import TongluMessages
import TongluService

/// `bench-product search`: the cost of searching products and customers.
struct SearchRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Measure SearchProducts, filtered ListProducts and ListCustomers by text.",
    discussion: """
      One connection, one call at a time, for staff and for a dealer; each query repeatedly, then \
      different random ones of one to three characters. The table has the server's CPU per call \
      and the client's durations; before it the start-up time with these rows, and the memory.
      """)

  @OptionGroup var options: BenchOptions

  @Option(name: .long, help: "Products.")
  var products = 100_000

  @Option(name: .long, help: "Customers.")
  var customers = 20_000

  @Option(name: .long, help: "The duration of a measurement, in seconds.")
  var seconds = 1.0

  static let queries = [
    "s", "不", "螺丝", "stainless", "不锈钢 螺丝", "SKU-050000", "6900000050008", "zzneedle", "bxg",
    "buxiugang", "0", "1 2 3 4 5", String(repeating: "s", count: 100), "龍井",
  ]

  func run() throws {
    let scratch = try Scratch(in: options.folder)
    let seed = SearchSeed(products: products, customers: customers)
    let tokens = try seed.run("\(scratch.path)/data")
    let began = Date()
    let server = try ServerProcess(program: options.server, data: "\(scratch.path)/data")
    let start = Date().timeIntervalSince(began)
    let memory = try server.memory
    var table = Table(
      String(
        format: "Search over %d products, %d customers: started in %.1f s, %d MiB (%d at most).",
        products, customers, start, memory.now / 1_024, memory.highest / 1_024),
      columns: ["call", "query", "caller", "server CPU µs/call", "p50 ms", "p99 ms"])
    for (caller, token) in tokens {
      for query in Self.queries {
        try measure("SearchProducts", query, caller, token, server, &table) { _ in
          Self.search(query)
        }
      }
      let random = RandomPicks(seed: 14)
      try measure("SearchProducts", "random, 1 to 3", caller, token, server, &table) { _ in
        Self.search(
          (0..<random.pick([1, 2, 3])).map { _ in random.pick(SearchSeed.letters) }.joined())
      }
      for (name, request) in Self.lists {
        try measure("ListProducts", name, caller, token, server, &table) { _ in request }
      }
    }
    for text in ["长城", "ccwj", "d", "zzneedle"] {
      var request = ListCustomersRequest()
      request.text = text
      let (caller, token) = tokens[0]
      try measure("ListCustomers", text, caller, token, server, &table, in: "CrmService") { _ in
        request.encoded()
      }
    }
    try options.publish(table, as: "search")
  }

  private static func search(_ query: String) -> [UInt8] {
    var request = SearchProductsRequest()
    request.query = query
    return request.encoded()
  }

  private static var lists: [(String, [UInt8])] {
    var brand = ListProductsRequest()
    brand.brand = "absent"
    var category = ListProductsRequest()
    category.category = "absent"
    return [("brand absent", brand.encoded()), ("category absent", category.encoded())]
  }

  private func measure(
    _ rpc: String, _ query: String, _ caller: String, _ token: String, _ server: ServerProcess,
    _ table: inout Table, in service: String = "CatalogService", _ request: (Int) -> [UInt8]
  ) throws {
    let path = "/tonglu.v1.\(service)/\(rpc)"
    let loop = try ClosedLoop(port: server.port, token: token, connections: 1, inFlight: 1)
    let estimate = try loop.run(path, count: 50, request: request).callsPerSecond
    let count = max(100, Int(estimate * seconds))
    let before = try server.cpu
    let figures = try loop.run(path, count: count, request: request)
    let cpu = (try server.cpu - before).microseconds(of: count).all
    let shown = query.count > 20 ? "\(query.prefix(3))… (\(query.count))" : query
    table.append([
      .text(rpc), .text(shown), .text(caller), .number(cpu, digits: 0),
      .number(figures.p50, digits: 2), .number(figures.p99, digits: 2),
    ])
    Progress.say(
      String(format: "%@ %@ %@: %.0f µs, p99 %.2f ms", rpc, shown, caller, cpu, figures.p99))
  }
}

/// A catalogue of hardware in Chinese and English, a tenth of it hidden from dealers, and dealers
/// with Chinese names.
struct SearchSeed {
  let products: Int
  let customers: Int

  static let letters = "abcdefghijklmnopqrstuvwxyz0123456789不锈钢螺丝红长城茶".map(String.init)
  private static let batchRows = 500
  private static let materials = [
    "不锈钢", "镀锌", "黄铜", "铝合金", "尼龙", "橡胶", "碳钢", "stainless", "brass", "塑料",
  ]
  private static let kinds = [
    "螺丝", "螺母", "垫片", "轴承", "扳手", "锯片", "水管接头", "bolt", "washer", "电池", "插座", "手套", "胶带",
  ]
  private static let shapes = ["六角", "内六角", "十字", "自攻", "沉头", "hex", "加长", "重型", "防滑", ""]
  private static let brands = ["红旗", "得力", "世达", "史丹利", "博世", "鑫达", "Acme", "长城", "银行"]
  private static let ends = ["出口型", "steel", "加厚 特供", "zinc", "250克装", "24支"]

  /// The barcode that one product has.
  static let barcode = "6900000050008"

  /// Makes the data directory; `more` adds to it. Returns the callers and their tokens.
  func run(
    _ path: String, adding more: (SeedHand) throws -> Void = { _ in }
  ) throws -> [(String, String)] {
    let platform = try Platform(directory: path)
    defer { platform.close() }
    var draft = Bootstrap.Draft(code: "bench", name: "Bench")
    draft.ownerName = "Owner"
    let created = try platform.createEnterprise(draft)
    let hand = SeedHand(platform, tenant: created.tenant, ownerID: created.ownerID)
    let random = RandomPicks(seed: 3)
    for start in stride(from: 0, to: products, by: Self.batchRows) {
      var request = BatchCreateProductsRequest()
      request.requestID = RequestID.fresh().description
      request.rows = (start..<min(start + Self.batchRows, products)).map {
        Self.product($0, random)
      }
      let reply: BatchCreateProductsResponse = try hand.apply(
        "CatalogService/BatchCreateProducts", request)
      guard reply.outcomes.allSatisfy(\.reason.isEmpty) else { throw BenchError("a refused row") }
      if start.isMultiple(of: 10_000) { Progress.say("\(start) products") }
    }
    try more(hand)
    return [("staff", try hand.token()), ("dealer", try dealers(hand, random))]
  }

  private static func product(_ index: Int, _ random: RandomPicks) -> ProductDraft {
    var draft = ProductDraft()
    draft.sku = String(format: "SKU-%06d", index)
    draft.name =
      random.pick(brands) + random.pick(materials) + random.pick(shapes) + random.pick(kinds)
      + " M\(random.pick(Array(2...30)))×\(random.pick(Array(4...200))) " + random.pick(ends)
      + (index == 77_777 ? " zzneedle" : "")
    draft.brand = random.pick(brands)
    draft.category = random.pick(["五金工具", "紧固件", "电工电料", "劳保用品"])
    draft.hidden = index % 10 == 0
    if index == 50_000 { draft.barcodes = [Self.barcode] }
    return draft
  }

  /// Makes the customers, the first with a member; returns its token.
  private func dealers(_ hand: SeedHand, _ random: RandomPicks) throws -> String {
    let places = ["杭州", "厦门", "重庆", "长沙", "Dover"]
    var first: Int64 = 0
    for start in stride(from: 0, to: customers, by: Self.batchRows) {
      var request = BatchCreateCustomersRequest()
      request.requestID = RequestID.fresh().description
      request.rows = (start..<min(start + Self.batchRows, customers)).map { index in
        var row = BatchCreateCustomersRow()
        row.name = random.pick(places) + random.pick(Self.brands) + "五金店\(index)号"
        row.code = "C\(index)"
        row.currency = "CNY"
        return row
      }
      let reply: BatchCreateCustomersResponse = try hand.apply(
        "CrmService/BatchCreateCustomers", request)
      if start == 0 { first = reply.outcomes.first?.customerID ?? 0 }
    }
    var request = CreateMemberRequest()
    request.requestID = RequestID.fresh().description
    request.customerID = first
    request.name = "Buyer"
    request.roles = [.buyer]
    let reply: CreateMemberResponse = try hand.apply("CrmService/CreateMember", request)
    return try hand.token(kind: .member, userID: reply.member?.id ?? 0)
  }
}
