import ArgumentParser
import Foundation
import TongluCRMMessages
import TongluCatalogMessages
import TongluClient
import TongluCore
import TongluInventoryMessages
import TongluLookupMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

/// `bench-product references`: the cost of handles and titles.
struct ReferencesRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "references",
    abstract: "Measure Find by kinds of handle, and Describe of 200 things.",
    discussion: """
      One connection, one call at a time, by the owner, with different handles in each call. The \
      table has the server's CPU per call and the client's durations.
      """)

  @OptionGroup var options: BenchOptions

  @Option(name: .long, help: "Products.")
  var products = 100_000

  @Option(name: .long, help: "Customers.")
  var customers = 20_000

  @Option(name: .long, help: "Orders.")
  var orders = 2_000

  @Option(name: .long, help: "The duration of a measurement, in seconds.")
  var seconds = 2.0

  /// The longest p99, in milliseconds.
  private static let target = 10.0

  func run() throws {
    let scratch = try Scratch(in: options.folder)
    let data = "\(scratch.path)/data"
    let seed = SearchSeed(products: products, customers: customers)
    var known = KnownOrders()
    let tokens = try seed.run(data) { hand in known = try KnownOrders(hand, count: orders) }
    let server = try ServerProcess(program: options.server, data: data)
    let loop = try ClosedLoop(port: server.port, token: tokens[0].1, connections: 1, inFlight: 1)
    let things = try Things(loop)
    var table = Table(
      "Handles and titles over \(things.products.count) products, "
        + "\(things.customers.count) customers, \(orders) orders.",
      columns: ["call", "handle", "server CPU µs/call", "p50 ms", "p99 ms", "target"])
    for one in Self.finds(known, products: products, customers: customers) {
      try measure("Find", one.name, server, loop, &table) { one.request().encoded() }
    }
    let random = RandomPicks(seed: 16)
    try measure("Describe", "200 products, customers, orders", server, loop, &table) {
      things.mixed(200, random, known).encoded()
    }
    try options.publish(table, as: "references")
  }

  private typealias Finding = (name: String, request: () -> FindRequest)

  private static func finds(_ orders: KnownOrders, products: Int, customers: Int) -> [Finding] {
    let random = RandomPicks(seed: 15)
    func one(
      _ name: String, _ nouns: String, _ text: @escaping () -> String
    ) -> Finding {
      (
        name,
        {
          var request = FindRequest()
          (request.nouns, request.text) = ([nouns], text())
          return request
        }
      )
    }
    let (productNumbers, customerNumbers) = (Array(0..<products), Array(0..<customers))
    func sku() -> String { String(format: "SKU-%06d", random.pick(productNumbers)) }
    let brands = ["红旗", "得力", "世达", "史丹利", "博世", "鑫达"]
    let materials = ["不锈钢", "镀锌", "黄铜", "铝合金", "尼龙", "橡胶"]
    let places = ["杭州", "厦门", "重庆", "长沙"]
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    func typed(_ count: Int) -> String {
      (0..<count).map { _ in random.pick(SearchSeed.letters) }.joined()
    }
    func many(_ name: String, _ text: @escaping () -> String) -> Finding {
      (
        name,
        {
          var request = FindRequest()
          (request.nouns, request.texts) = (["Product"], (0..<100).map { _ in text() })
          return request
        }
      )
    }
    return [
      one("SKU", "Product", sku),
      one("SKU, its first 7 characters", "Product") { String(sku().prefix(7)) },
      one("barcode", "Product") { SearchSeed.barcode },
      one("product's name", "Product") { random.pick(brands) + random.pick(materials) },
      one("two words of a name", "Product") { random.pick(materials) + " " + random.pick(brands) },
      one("pinyin initials", "Product") { (0..<3).map { _ in random.pick(letters) }.joined() },
      one("random, 1 to 3 characters", "Product") { typed(random.pick([1, 2, 3])) },
      one("customer's code", "Customer") { "C\(random.pick(customerNumbers))" },
      one("customer's name", "Customer") { random.pick(places) + random.pick(brands) },
      one("customer's initials", "Customer") {
        (0..<4).map { _ in random.pick(letters) }.joined()
      },
      one("order number", "Order") { random.pick(orders.numbers) },
      one("the newest orders' customer", "Order") { random.pick(brands) },
      one("random, of six nouns", "Product|Customer|Staff|Order|Post|Warehouse") {
        typed(random.pick([1, 2, 3]))
      },
      many("100 SKUs in one call", sku),
      many("100 names in one call") { random.pick(brands) + random.pick(materials) + typed(1) },
    ]
  }

  private func measure(
    _ rpc: String, _ handle: String, _ server: ServerProcess, _ loop: ClosedLoop,
    _ table: inout Table, _ request: () -> [UInt8]
  ) throws {
    let path = "/tonglu.v1.LookupService/\(rpc)"
    func load(_ count: Int) throws -> ClosedLoop.Figures {
      let messages = (0..<count).map { _ in request() }
      return try loop.run(path, count: count, request: { messages[$0] })
    }
    let count = max(200, Int(try load(50).callsPerSecond * seconds))
    let before = try server.cpu
    let figures = try load(count)
    let cpu = (try server.cpu - before).microseconds(of: count).all
    table.append([
      .text(rpc), .text(handle), .number(cpu, digits: 0), .number(figures.p50, digits: 2),
      .number(figures.p99, digits: 2),
      .text("≤ \(Int(Self.target)) \(figures.p99 <= Self.target ? "✓" : "✗")"),
    ])
    Progress.say(
      String(format: "%@ by %@: %.0f µs, p99 %.2f ms", rpc, handle, cpu, figures.p99))
  }
}

/// The ids that Describe is asked for.
private struct Things {
  private(set) var products: [Int64] = []
  private(set) var customers: [Int64] = []

  init(_ loop: ClosedLoop) throws {
    var product = ListProductsRequest()
    product.pageSize = 1_000
    repeat {
      let bytes = try loop.once("/tonglu.v1.CatalogService/ListProducts", product.encoded())
      let page = try ListProductsResponse.decode(bytes, .lenient)
      products += page.products.map(\.id)
      product.pageToken = page.nextPageToken
    } while !product.pageToken.isEmpty
    var customer = ListCustomersRequest()
    customer.pageSize = 1_000
    repeat {
      let bytes = try loop.once("/tonglu.v1.CrmService/ListCustomers", customer.encoded())
      let page = try ListCustomersResponse.decode(bytes, .lenient)
      customers += page.customers.map(\.id)
      customer.pageToken = page.nextPageToken
    } while !customer.pageToken.isEmpty
  }

  /// Most of them products, as the lines of orders are.
  func mixed(_ count: Int, _ random: RandomPicks, _ orders: KnownOrders) -> DescribeRequest {
    var request = DescribeRequest()
    request.references = (0..<count).map { index in
      var thing = ThingReference()
      switch index % 10 {
      case 0, 1: (thing.noun, thing.id) = ("Customer", random.pick(customers))
      case 2: (thing.noun, thing.id) = ("Order", random.pick(orders.ids))
      default: (thing.noun, thing.id) = ("Product", random.pick(products))
      }
      return thing
    }
    return request
  }
}

/// Orders of one product by one customer.
private struct KnownOrders {
  private static let step = 200

  private(set) var ids: [Int64] = []
  private(set) var numbers: [String] = []

  init() {}

  init(_ hand: SeedHand, count: Int) throws {
    var product = BatchCreateProductsRequest()
    product.requestID = RequestID.fresh().description
    var draft = ProductDraft()
    (draft.sku, draft.name, draft.baseUnit) = ("ORDERED", "红旗 ordered", "piece")
    product.rows = [draft]
    let made: BatchCreateProductsResponse = try hand.apply(
      "CatalogService/BatchCreateProducts", product)
    let productID = made.outcomes.first?.productID ?? 0
    var customer = BatchCreateCustomersRequest()
    customer.requestID = RequestID.fresh().description
    var row = BatchCreateCustomersRow()
    (row.name, row.code, row.currency) = ("杭州红旗五金", "ORDERER", "CNY")
    customer.rows = [row]
    let joined: BatchCreateCustomersResponse = try hand.apply(
      "CrmService/BatchCreateCustomers", customer)
    var price = CreatePriceRuleRequest()
    price.requestID = RequestID.fresh().description
    var rule = PriceRuleDraft()
    (rule.productID, rule.currency, rule.unitPriceE4) = (productID, "CNY", 100_000)
    price.priceRule = rule
    let _: CreatePriceRuleResponse = try hand.apply("PricingService/CreatePriceRule", price)
    try stock(productID, hand)
    for start in stride(from: 0, to: count, by: Self.step) {
      let requests = (start..<min(start + Self.step, count)).map { _ in
        var request = PlaceOrderRequest()
        request.requestID = RequestID.fresh().description
        (request.customerID, request.currency) = (joined.outcomes.first?.customerID ?? 0, "CNY")
        var line = PlaceOrderLine()
        (line.productID, line.quantityE3) = (productID, 1_000)
        request.lines = [line]
        return request.encoded()
      }
      for reply in try hand.applyAll("OrderService/PlaceOrder", requests) {
        let order = try PlaceOrderResponse.decode(reply, .lenient).order
        ids.append(order?.id ?? 0)
        numbers.append(order?.number ?? "")
      }
    }
  }

  private func stock(_ productID: Int64, _ hand: SeedHand) throws {
    var warehouse = CreateWarehouseRequest()
    warehouse.requestID = RequestID.fresh().description
    (warehouse.code, warehouse.name, warehouse.isDefault) = ("MAIN", "Main", true)
    let built: CreateWarehouseResponse = try hand.apply(
      "InventoryService/CreateWarehouse", warehouse)
    var receipt = ReceiveStockRequest()
    receipt.requestID = RequestID.fresh().description
    receipt.warehouseID = built.warehouse?.id ?? 0
    var line = ReceiveStockLine()
    (line.productID, line.quantityE3) = (productID, 1_000_000_000)
    receipt.lines = [line]
    let _: ReceiveStockResponse = try hand.apply("InventoryService/ReceiveStock", receipt)
  }
}
