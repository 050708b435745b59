import Foundation
import TongluCRMMessages
import TongluCatalogMessages
import TongluClient
import TongluCommunityMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentity
import TongluInventoryMessages
import TongluMessages
import TongluPricingMessages
import TongluService

/// Fills a database by the product's own mutations, thousands per transaction: every row, index
/// entry, feed entry, outcome and audit entry is as written by a server.
///
/// With `rows` customers on the map, the same number of contract prices and of orders with three
/// lines. One product for every hundred rows, from 100 to 10,000, each with a base price, a class
/// price and stock.
struct Seeder {
  private static let batchRows = 500
  private static let ordersPerTransaction = 200
  private static let stockE3: Int64 = 1_000_000_000_000

  let rows: Int
  let path: String
  /// A PostgreSQL to fill instead of a data directory at the path.
  var postgres: String?
  private var products: Int {
    // On PostgreSQL, orders of a few products would wait for each other.
    postgres == nil ? min(10_000, max(100, rows / 100)) : min(10_000, rows)
  }

  init(rows: Int, path: String, postgres: String? = nil) {
    self.rows = rows
    self.path = path
    self.postgres = postgres
  }

  func run() throws {
    let platform =
      if let postgres {
        try Platform(postgreSQL: postgres, files: "\(path)/files")
      } else {
        try Platform(directory: "\(path)/data")
      }
    defer { platform.close() }
    var draft = Bootstrap.Draft(code: "bench", name: "Bench")
    draft.ownerName = "Owner"
    let created = try platform.createEnterprise(draft)
    let hand = SeedHand(platform, tenant: created.tenant, ownerID: created.ownerID)
    var contents = Seed.Contents()
    contents.tenant = created.tenant
    contents.ownerID = created.ownerID
    contents.token = try hand.token()
    contents.productIDs = try seedProducts(hand)
    try seedStock(contents.productIDs, hand)
    try seedCustomers(&contents, hand)
    contents.postID = try seedPost(contents.customerIDs[0], hand)
    try seedPrices(contents, hand)
    try seedOrders(contents, hand)
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    try encoder.encode(contents).write(to: URL(filePath: "\(path)/contents.plist"))
  }

  private func seedProducts(_ hand: SeedHand) throws -> [Int64] {
    var ids: [Int64] = []
    for start in stride(from: 0, to: products, by: Self.batchRows) {
      var request = BatchCreateProductsRequest()
      request.requestID = RequestID.fresh().description
      request.rows = (start..<min(start + Self.batchRows, products)).map { index in
        var draft = ProductDraft()
        draft.sku = "SKU-\(index)"
        draft.name = Self.productName(index)
        draft.category = "Category \(index % 50)"
        draft.brand = "Brand \(index % 20)"
        draft.baseUnit = "piece"
        return draft
      }
      let reply: BatchCreateProductsResponse = try hand.apply(
        "CatalogService/BatchCreateProducts", request)
      for outcome in reply.outcomes { ids.append(try made(outcome.productID, outcome.reason)) }
    }
    return ids
  }

  /// Two words of twenty and a number: each word is in a tenth of all names.
  static func productName(_ index: Int) -> String {
    let words = [
      "amber", "birch", "cedar", "delta", "ember", "flint", "grove", "hazel", "ivory", "jade",
      "khaki", "lilac", "maple", "navy", "olive", "pearl", "quartz", "ruby", "slate", "topaz",
    ]
    return "\(words[index % 20]) \(words[(index / 20 + 7) % 20]) \(index)"
  }

  private func seedStock(_ productIDs: [Int64], _ hand: SeedHand) throws {
    var warehouse = CreateWarehouseRequest()
    warehouse.requestID = RequestID.fresh().description
    warehouse.code = "MAIN"
    warehouse.name = "Main"
    warehouse.isDefault = true
    let made: CreateWarehouseResponse = try hand.apply(
      "InventoryService/CreateWarehouse", warehouse)
    for start in stride(from: 0, to: productIDs.count, by: Self.batchRows) {
      var request = ReceiveStockRequest()
      request.requestID = RequestID.fresh().description
      request.warehouseID = made.warehouse?.id ?? 0
      request.lines = productIDs[start..<min(start + Self.batchRows, productIDs.count)].map { id in
        var line = ReceiveStockLine()
        line.productID = id
        line.quantityE3 = Self.stockE3
        return line
      }
      let _: ReceiveStockResponse = try hand.apply("InventoryService/ReceiveStock", request)
    }
  }

  private func seedCustomers(_ contents: inout Seed.Contents, _ hand: SeedHand) throws {
    var dealers = CreateCustomerClassRequest()
    dealers.requestID = RequestID.fresh().description
    dealers.code = "A"
    dealers.name = "Dealers"
    let _: CreateCustomerClassResponse = try hand.apply("CrmService/CreateCustomerClass", dealers)
    var map = Map(seed: 1)
    contents.customerIDs.reserveCapacity(rows)
    for start in stride(from: 0, to: rows, by: Self.batchRows) {
      var request = BatchCreateCustomersRequest()
      request.requestID = RequestID.fresh().description
      for index in start..<min(start + Self.batchRows, rows) {
        var row = BatchCreateCustomersRow()
        row.name = "Dealer \(index)"
        row.code = "C\(index)"
        row.classCode = index.isMultiple(of: 2) ? "A" : ""
        row.address = "\(index % 900) Market Street"
        row.currency = "CNY"
        row.place = map.next()
        request.rows.append(row)
      }
      let reply: BatchCreateCustomersResponse = try hand.apply(
        "CrmService/BatchCreateCustomers", request)
      for outcome in reply.outcomes {
        contents.customerIDs.append(try made(outcome.customerID, outcome.reason))
      }
      if start.isMultiple(of: 100_000) { Progress.say("\(start) customers") }
    }
  }

  private func seedPost(_ customerID: Int64, _ hand: SeedHand) throws -> Int64 {
    var member = CreateMemberRequest()
    member.requestID = RequestID.fresh().description
    member.customerID = customerID
    member.name = "Member"
    member.roles = [.buyer]
    let _: CreateMemberResponse = try hand.apply("CrmService/CreateMember", member)
    var post = PublishPostRequest()
    post.requestID = RequestID.fresh().description
    post.kind = .notice
    post.title = "Notice"
    post.audience = Audience()
    post.audience?.everyone = true
    let reply: PublishPostResponse = try hand.apply("CommunityService/PublishPost", post)
    return reply.post?.id ?? 0
  }

  /// Makes a base price and a class price for each product, and `rows` contract prices.
  private func seedPrices(_ contents: Seed.Contents, _ hand: SeedHand) throws {
    var random = SplitMix64(seed: 2)
    let (products, customers) = (contents.productIDs, contents.customerIDs)
    let count = products.count
    for start in stride(from: 0, to: 2 * count + rows, by: Self.batchRows) {
      var request = BatchCreatePriceRulesRequest()
      request.requestID = RequestID.fresh().description
      request.rows = (start..<min(start + Self.batchRows, 2 * count + rows)).map { index in
        var draft = PriceRuleDraft()
        draft.productID = products[index % count]
        draft.currency = "CNY"
        draft.unitPriceE4 = 10_000 * .random(in: 80...120, using: &random)
        if index >= 2 * count {
          draft.customerID = customers[(index - 2 * count) % customers.count]
        } else if index >= count {
          draft.classCode = "A"
        }
        return draft
      }
      let reply: BatchCreatePriceRulesResponse = try hand.apply(
        "PricingService/BatchCreatePriceRules", request)
      for outcome in reply.outcomes { _ = try made(outcome.priceRuleID, outcome.reason) }
      if start.isMultiple(of: 100_000) { Progress.say("\(start) price rules") }
    }
  }

  /// The id of a created row of a batch; a refused row ends the seeding.
  private func made(_ id: Int64, _ reason: String) throws -> Int64 {
    guard reason.isEmpty, id > 0 else { throw BenchError("a row was refused: \(reason)") }
    return id
  }

  private func seedOrders(_ contents: Seed.Contents, _ hand: SeedHand) throws {
    let orders = OrderRequests(contents, seed: 3)
    for start in stride(from: 0, to: rows, by: Self.ordersPerTransaction) {
      try hand.applyAll(
        "OrderService/PlaceOrder",
        (start..<min(start + Self.ordersPerTransaction, rows)).map { _ in orders.next() })
      if start.isMultiple(of: 100_000) { Progress.say("\(start) orders") }
    }
  }
}

/// Runs mutations as the server does for the owner: the same decoding, handler, outcome and audit.
struct SeedHand: Sendable {
  private let platform: Platform
  private let caller: Caller
  private let mint: IdentifierMint
  private let outcomes: Outcomes

  init(_ platform: Platform, tenant: Int64, ownerID: Int64) {
    self.platform = platform
    caller = Caller(tenant: tenant, kind: .staff, userID: ownerID, roles: .owner)
    mint = IdentifierMint(node: 2, clock: .system)
    // The key is used only for repeated ids, so any key will do.
    outcomes = Outcomes(key: [UInt8](repeating: 0, count: 32))
  }

  /// A token of the owner that outlives the cache.
  func token() throws -> String { try token(kind: .staff, userID: caller.userID) }

  /// A token of another account.
  func token(kind: Caller.Kind, userID: Int64) throws -> String {
    try platform.database.writer.perform(tenant: caller.tenant, at: WallClock.system.now) {
      [caller, mint] transaction throws(Status) in
      let call = Call(caller: caller, now: WallClock.system.now, requestID: nil, mint: mint)
      return try Token.issue(
        kind: kind, userID: userID, seconds: 10 * 366 * 24 * 3_600, call, transaction
      ).text
    }
  }

  /// Runs one mutation.
  func apply<Request: Message, Reply: Message>(_ path: String, _ request: Request) throws -> Reply {
    try Reply.decode(try applyAll(path, [request.encoded()])[0], .lenient)
  }

  /// Runs mutations of one method in one transaction; returns their responses.
  @discardableResult
  func applyAll(_ path: String, _ messages: [[UInt8]]) throws -> [[UInt8]] {
    let method = try platform.executor.router.method("/tonglu.v1.\(path)")
    guard case .write(let decode) = method.body else { throw BenchError("\(path) reads") }
    let now = WallClock.system.now
    return try platform.database.writer.perform(tenant: caller.tenant, at: now) {
      [caller, mint, outcomes] transaction throws(Status) in
      var replies: [[UInt8]] = []
      for message in messages {
        let mutation = try decode(message.span)
        let text = mutation.requestID ?? ""
        let id = try Outcomes.parse(text, now: now)
        let call = Call(caller: caller, now: now, requestID: id, mint: mint)
        let reply = try mutation.carryOut(call, transaction)
        let intent = Outcomes.Intent(id, outcomes.tag(message.span, written: text))
        try Outcomes.store(reply, of: intent, method: method, call, transaction)
        replies.append(reply)
      }
      return replies
    }
  }
}
