import Testing
import TongluCRMMessages
import TongluCommunityMessages
import TongluComposition
import TongluCore
import TongluCrypto
import TongluDatabase
import TongluFilesMessages
import TongluIdentity
import TongluIdentityMessages
import TongluInventoryMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages
import TongluTestSupport

/// Statements that fill large databases write the same rows as calls.
@Suite struct GrownRowsTests {
  @Test func `statements fill every table as calls do`() throws {
    let sizes = GrownSizes(orders: 20)
    let filled = try Testbed()
    let called = try Testbed()
    var rows: [[String: [String]]] = []
    for bed in [filled, called] {
      var names = try RowNames()
      try names.add("cast", bed)
      let warehouse = try GrownSetting.goods(bed, sizes)
      try names.add("goods", bed)
      if bed === filled {
        try GrownSetting.rows(bed, sizes, in: warehouse)
      } else {
        try GrownByCalls(bed, sizes, warehouse).run()
      }
      try names.add("rows", bed)
      rows.append(try names.tables(bed))
    }
    #expect(rows[0].keys == rows[1].keys)
    for (table, left) in rows[0].sorted(by: { $0.key < $1.key }) {
      let right = rows[1][table] ?? []
      let difference = left.difference(from: right)
      #expect(difference.isEmpty, "\(table): \(difference.prefix(6))")
    }
    for table in ["orders", "order_lines", "post_audience", "stock_moves", "feed", "outcomes"] {
      #expect(rows[0][table]?.count ?? 0 >= 20, "\(table)")
    }
  }
}

/// Rows of two equally made databases: ids are compared by their rank among those made together,
/// times, request ids and contents by their kind.
private struct RowNames {
  /// Columns with random values, or times.
  private static let moments: Set<String> = [
    "at", "minted_ms", "request_high", "request_low", "read_time", "publish_time", "place_time",
    "cancel_time", "create_time", "update_time",
  ]
  private var names: [Int64: String] = [:]
  private let catalog: TableCatalog

  init() throws(Status) { catalog = try TransferPlace.catalog() }

  private func each(
    _ bed: Testbed, _ body: (TransferTable, [[StoredValue]]) -> Void
  ) throws(Status) {
    for table in catalog.tables where table.name != "tokens" {
      var rows: [[StoredValue]] = []
      try bed.read { snapshot throws(Status) in
        try table.eachChunk(snapshot) { bytes, count throws(Status) in
          rows += try table.decode(bytes, count: count)
        }
      }
      body(table, rows)
    }
  }

  /// Names the rows added since the last call.
  mutating func add(_ stage: String, _ bed: Testbed) throws(Status) {
    var found: [(table: String, ids: [Int64])] = []
    try each(bed) { table, rows in
      guard let place = table.place(of: "id") else { return }
      let ids = rows.compactMap { row -> Int64? in
        if case .integer(let id) = row[place] { id } else { nil }
      }
      found.append((table.name, ids.sorted()))
    }
    for (table, ids) in found {
      for (rank, id) in ids.filter({ names[$0] == nil }).enumerated() {
        names[id] = "\(table)-\(stage)-\(rank)"
      }
    }
  }

  /// The rows of each table, sorted.
  func tables(_ bed: Testbed) throws(Status) -> [String: [String]] {
    var tables: [String: [String]] = [:]
    try each(bed) { table, rows in
      tables[table.name] = rows.map { row in
        zip(table.columns, row).map { column, value in
          "\(column.name)=\(text(value, column.name, in: table.name))"
        }.joined(separator: " ")
      }.sorted()
    }
    let changes = try bed.read { snapshot throws(Status) in
      try snapshot.changes(after: 0, limit: 1_000_000)
    }
    tables["feed"] = changes.filter { $0.entity != .token }.map { change in
      let name = { (id: Int64?) in id.map { names[$0] ?? String($0) } ?? "nil" }
      return "\(change.entity.number) \(name(change.id)) \(change.version) \(change.kind) "
        + "\(name(change.actor)) \(name(change.customerID))"
    }.sorted()
    return tables
  }

  private func text(_ value: StoredValue, _ column: String, in table: String) -> String {
    if case .null = value { return "NULL" }
    if Self.moments.contains(column) || column == "number" && table == "orders"
      || column == "id" && table == "audit"
    {
      return "…"
    }
    switch value {
    case .null: return "NULL"
    case .integer(let number): return names[number] ?? String(number)
    case .real(let number): return String(number)
    case .text(let text): return text
    case .bytes: return "…"
    }
  }
}

/// The same enterprise made by calls, one for each row.
private struct GrownByCalls {
  private let bed: Testbed
  private let sizes: GrownSizes
  private let rules: GrownRules
  private let warehouse: Warehouse
  private let customers: [Int64]
  private let products: [Int64]

  init(_ bed: Testbed, _ sizes: GrownSizes, _ warehouse: Warehouse) throws(Status) {
    self.bed = bed
    self.sizes = sizes
    self.warehouse = warehouse
    rules = GrownRules(sizes, now: bed.clock.now)
    // In the order of their numbers, because ids ascend.
    customers = try bed.read { snapshot throws(Status) in
      try snapshot.all(
        "SELECT id FROM customers WHERE tenant = $tenant AND code IS NOT NULL ORDER BY id"
      ) { row throws(Status) in row.int(0) }
    }
    products = try bed.read { snapshot throws(Status) in
      try snapshot.all("SELECT id FROM products WHERE tenant = $tenant ORDER BY id") {
        row throws(Status) in row.int(0)
      }
    }
  }

  func run() throws(Status) {
    let members = try people()
    try trade()
    try stock()
    let posts = try posts()
    try comments(posts[0])
    try readings(posts, members)
    try files()
  }

  private func call<Request: Message, Reply: Message>(
    _ rpc: String, _ request: Request, as actor: Actor? = nil
  ) throws(Status) -> Reply {
    try bed.call("/tonglu.v1.\(rpc)", request, as: actor ?? bed.owner)
  }

  private func people() throws(Status) -> [Int64] {
    var members: [Int64] = []
    for number in 0..<sizes.members {
      var request = CreateMemberRequest()
      request.requestID = bed.requestID()
      request.customerID = customers[number / 2]
      request.name = "Member \(number)"
      request.phone = String(GrownRules.memberPhones + Int64(number))
      request.loginName = "m\(number)"
      request.roles = [number % 2 == 0 ? .boss : .buyer]
      let reply: CreateMemberResponse = try call("CrmService/CreateMember", request)
      members.append(reply.member?.id ?? 0)
    }
    for number in 0..<sizes.contacts {
      var request = CreateContactRequest()
      request.requestID = bed.requestID()
      request.customerID = customers[number / 2]
      request.name = "Contact \(number)"
      request.phone = String(GrownRules.contactPhones + Int64(number))
      request.title = "Buyer"
      let _: CreateContactResponse = try call("CrmService/CreateContact", request)
    }
    try addresses()
    return members
  }

  private func addresses() throws(Status) {
    for number in 0..<sizes.addresses {
      var request = CreateAddressRequest()
      request.requestID = bed.requestID()
      request.customerID = customers[number / 2]
      request.label = "Address \(number)"
      request.phone = String(GrownRules.addressPhones + Int64(number))
      request.adcode = "330106"
      request.address = "A street"
      request.place = Place()
      request.place?.latitude = 30.3
      request.place?.longitude = 120.2
      request.place?.datum = .wgs84
      let _: CreateAddressResponse = try call("AddressService/CreateAddress", request)
    }
  }

  private func trade() throws(Status) {
    var orders: [Order] = []
    for number in 0..<sizes.orders {
      var request = PlaceOrderRequest()
      request.requestID = bed.requestID()
      request.customerID = customers[rules.dealer(ofOrder: number)]
      request.currency = "CNY"
      request.lines = rules.products(ofOrder: number).map { product in
        var line = PlaceOrderLine()
        line.productID = products[product]
        line.quantityE3 = 1_000
        return line
      }
      let reply: PlaceOrderResponse = try call("OrderService/PlaceOrder", request)
      if let order = reply.order { orders.append(order) }
    }
    for (number, order) in orders.enumerated() where rules.isCancelled(order: number) {
      var request = CancelOrderRequest()
      request.requestID = bed.requestID()
      request.orderID = order.id
      request.version = 1
      request.reason = "grown"
      let _: CancelOrderResponse = try call("OrderService/CancelOrder", request)
    }
    for number in 0..<sizes.contracts {
      let contract = rules.contract(number)
      var draft = PriceRuleDraft()
      draft.customerID = customers[contract.dealer]
      draft.productID = products[contract.product]
      draft.currency = "CNY"
      draft.unitPriceE4 = 500_000
      var request = CreatePriceRuleRequest()
      request.requestID = bed.requestID()
      request.priceRule = draft
      let _: CreatePriceRuleResponse = try call("PricingService/CreatePriceRule", request)
    }
  }

  private func stock() throws(Status) {
    for number in 0..<sizes.moves {
      _ = try bed.adjust(products[rules.product(ofMove: number)], in: warehouse, as: bed.owner) {
        $0.deltaE3 = 1_000
        $0.reason = "grown"
      }
    }
  }

  private func posts() throws(Status) -> [Int64] {
    var posts: [Int64] = []
    for number in 0..<sizes.posts {
      var request = PublishPostRequest()
      request.requestID = bed.requestID()
      request.kind = .notice
      request.title = "Post \(number)"
      request.body = "What it says."
      request.audience = Audience()
      if number < sizes.broadPosts {
        request.audience?.everyone = true
      } else {
        request.audience?.tags = ["T\((number - sizes.broadPosts) % sizes.tags)"]
      }
      let reply: PublishPostResponse = try call("CommunityService/PublishPost", request)
      posts.append(reply.post?.id ?? 0)
    }
    return posts
  }

  private func readings(_ posts: [Int64], _ members: [Int64]) throws(Status) {
    for number in 0..<sizes.reads {
      let read = rules.read(number)
      let member = members[read.member]
      let token = try GrownSetting.tokens(bed, ofMembersFrom: member, count: 1)[0]
      var request = MarkReadRequest()
      request.requestID = bed.requestID()
      request.postID = posts[read.post]
      let _: MarkReadResponse = try call(
        "CommunityService/MarkRead", request, as: Actor(id: member, token: token))
    }
  }

  private func comments(_ post: Int64) throws(Status) {
    for number in 0..<sizes.comments {
      var request = CreateCommentRequest()
      request.requestID = bed.requestID()
      request.postID = post
      request.body = "Comment \(number)"
      if number < sizes.comments / 2 { request.customerID = customers[number % sizes.dealers] }
      let _: CreateCommentResponse = try call("CommunityService/CreateComment", request)
    }
  }

  private func files() throws(Status) {
    for number in 0..<sizes.files {
      var request = UploadFileRequest()
      request.requestID = bed.requestID()
      var draft = FileDraft()
      draft.name = "File \(number)"
      draft.sizeBytes = 1
      draft.sha256 = Crypto.sha256([1])
      draft.shared = number < sizes.files / 2
      if !draft.shared { draft.customerID = customers[number % sizes.dealers] }
      request.file = draft
      request.content = [1]
      let _: UploadFileResponse = try call("FileService/UploadFile", request)
    }
  }
}
