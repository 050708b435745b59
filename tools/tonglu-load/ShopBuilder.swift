import LoadTesting
import TongluCRMMessages
import TongluCatalogMessages
import TongluCommunityMessages
import TongluCore
import TongluInventoryMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

/// Creates a shop on the server, under new names.
struct ShopBuilder {
  private static let goods: [(name: String, category: String)] = [
    ("西湖龙井茶", "茶叶"), ("菜籽油", "粮油"), ("东北大米", "粮油"), ("矿泉水", "饮料"),
    ("洗衣皂", "日化"), ("不锈钢螺丝", "五金"), ("合金锯片", "五金"), ("速溶咖啡", "饮料"),
  ]
  private static let brands = [
    "狮峰", "福临门", "十月稻田", "农夫", "雕牌", "东明", "金田", "雀巢", "云峰", "鲁花", "北大荒", "泉阳",
    "立白", "晋亿", "博深", "捷荣", "梅坞", "金龙", "柴火", "百岁", "纳爱斯", "固力", "日升", "隅田",
  ]
  private static let cities = [
    Degrees(north: 30.25, east: 120.16), Degrees(north: 31.23, east: 121.47),
    Degrees(north: 23.13, east: 113.26), Degrees(north: 39.90, east: 116.40),
  ]

  private let data: Scenario.Data
  private let client: LoadClient
  private let parallel: Int
  /// A part of all names of this run.
  private let run: String
  private let prices: PriceBook
  private var random: SplitMix64

  init(_ data: Scenario.Data, _ client: LoadClient, parallel: Int, seed: UInt64) {
    self.data = data
    self.client = client
    self.parallel = parallel
    run = "L" + LoadClient.requestID().suffix(6).uppercased()
    prices = PriceBook(data)
    random = SplitMix64(seed: seed)
  }

  mutating func build() async throws -> PreparedShop {
    var shop = PreparedShop(prices: prices)
    shop.products = try await makeProducts()
    try await makeClasses()
    shop.customers = try await makeCustomers()
    try await makePrices(shop)
    if data.stock > 0 { shop.warehouseID = try await receiveStock(shop) }
    if data.orders > 0 { shop.orders = try await placeOrders(shop) }
    if data.members > 0 {
      let ids = try await Members.make(data.members, of: shop.customers.map(\.id), client)
      shop.members = ids.enumerated().map {
        PreparedShop.Member(id: $1, customer: $0 % data.customers)
      }
      shop.backend = try await Members.makeBackend(client)
    }
    for index in 0..<data.posts { try await publishPost(index) }
    return shop
  }

  private func makeProducts() async throws -> [PreparedShop.Product] {
    let run = self.run
    return try await inBatches("products", data.products) { indices, client in
      var request = BatchCreateProductsRequest()
      request.requestID = LoadClient.requestID()
      request.rows = indices.map { index in
        let goods = Self.goods[index % Self.goods.count]
        var draft = ProductDraft()
        draft.sku = "\(run)-\(index)"
        draft.brand = Self.brands[index / Self.goods.count % Self.brands.count]
        draft.name = "\(draft.brand) \(goods.name) \(run) \(index)"
        draft.category = goods.category
        draft.baseUnit = "件"
        return draft
      }
      let reply: BatchCreateProductsResponse = try await client.call(
        "CatalogService/BatchCreateProducts", request)
      return try zip(request.rows, reply.outcomes).map { row, outcome in
        guard outcome.reason.isEmpty else { throw refused("product", outcome.reason) }
        return PreparedShop.Product(
          id: outcome.productID, sku: row.sku, name: row.name, category: row.category)
      }
    }
  }

  private func classCode(_ index: Int) -> String { "\(run)-\(index)" }

  private func makeClasses() async throws {
    for index in 0..<data.classes {
      var request = CreateCustomerClassRequest()
      request.requestID = LoadClient.requestID()
      request.code = classCode(index)
      request.name = "Class \(index)"
      let _: CreateCustomerClassResponse = try await client.call(
        "CrmService/CreateCustomerClass", request)
    }
  }

  private mutating func makeCustomers() async throws -> [PreparedShop.Customer] {
    let places = (0..<data.customers).map { index in
      let city = Self.cities[index % Self.cities.count]
      return Degrees(
        north: city.north + Double.random(in: -0.1...0.1, using: &random),
        east: city.east + Double.random(in: -0.1...0.1, using: &random))
    }
    let (run, prices) = (self.run, self.prices)
    return try await inBatches("customers", data.customers) { indices, client in
      var request = BatchCreateCustomersRequest()
      request.requestID = LoadClient.requestID()
      request.rows = indices.map { index in
        var row = BatchCreateCustomersRow()
        row.name = "Dealer \(run) \(index)"
        row.code = "\(run)-\(index)"
        row.classCode = prices.customerClass(index).map { "\(run)-\($0)" } ?? ""
        row.currency = "CNY"
        row.place = places[index].wgs84
        return row
      }
      let reply: BatchCreateCustomersResponse = try await client.call(
        "CrmService/BatchCreateCustomers", request)
      return try zip(indices, reply.outcomes).map { index, outcome in
        guard outcome.reason.isEmpty else { throw refused("customer", outcome.reason) }
        return PreparedShop.Customer(
          id: outcome.customerID, name: "Dealer \(run) \(index)", place: places[index])
      }
    }
  }

  private func makePrices(_ shop: PreparedShop) async throws {
    var drafts: [PriceRuleDraft] = []
    prices.forEachRule { group, customer, product, price in
      var draft = PriceRuleDraft()
      draft.classCode = group.map(classCode) ?? ""
      draft.customerID = customer.map { shop.customers[$0].id } ?? 0
      draft.productID = shop.products[product].id
      draft.unit = "件"
      draft.currency = "CNY"
      draft.unitPriceE4 = price
      drafts.append(draft)
    }
    let all = drafts
    let _: [Void] = try await inBatches("prices", all.count) { indices, client in
      var request = BatchCreatePriceRulesRequest()
      request.requestID = LoadClient.requestID()
      request.rows = Array(all[indices])
      let reply: BatchCreatePriceRulesResponse = try await client.call(
        "PricingService/BatchCreatePriceRules", request)
      for outcome in reply.outcomes where !outcome.reason.isEmpty {
        throw refused("price rule", outcome.reason)
      }
      return []
    }
  }

  /// Into a new warehouse, which becomes the default, because members can order only from that.
  private func receiveStock(_ shop: PreparedShop) async throws -> Int64 {
    var request = CreateWarehouseRequest()
    request.requestID = LoadClient.requestID()
    request.code = run
    request.name = "Load \(run)"
    request.isDefault = true
    let made: CreateWarehouseResponse = try await client.call(
      "InventoryService/CreateWarehouse", request)
    let warehouseID = made.warehouse?.id ?? 0
    let (products, stock) = (shop.products, Int64(data.stock) * 1_000)
    let _: [Void] = try await inBatches("stock", products.count) { indices, client in
      var request = ReceiveStockRequest()
      request.requestID = LoadClient.requestID()
      request.warehouseID = warehouseID
      request.lines = products[indices].map { product in
        var line = ReceiveStockLine()
        line.productID = product.id
        line.quantityE3 = stock
        return line
      }
      let _: ReceiveStockResponse = try await client.call("InventoryService/ReceiveStock", request)
      return []
    }
    return warehouseID
  }

  private func placeOrders(_ shop: PreparedShop) async throws -> [Int64] {
    let client = self.client
    let progress = Progress("orders", total: data.orders)
    return try await mapParallel(Array(0..<data.orders), parallel: parallel) { index in
      let (customer, product) = (index % shop.customers.count, index % shop.products.count)
      var line = PlaceOrderLine()
      line.productID = shop.products[product].id
      line.quantityE3 = 1_000
      var request = PlaceOrderRequest()
      request.requestID = LoadClient.requestID()
      request.customerID = shop.customers[customer].id
      request.currency = "CNY"
      request.lines = [line]
      let reply: PlaceOrderResponse = try await client.call("OrderService/PlaceOrder", request)
      progress.advance()
      return reply.order?.id ?? 0
    }
  }

  private func publishPost(_ index: Int) async throws {
    var request = PublishPostRequest()
    request.requestID = LoadClient.requestID()
    request.kind = .notice
    request.title = "Notice \(run) \(index)"
    request.audience = Audience()
    request.audience?.everyone = true
    let _: PublishPostResponse = try await client.call("CommunityService/PublishPost", request)
  }

  /// Creates `count` things, 500 per call.
  private func inBatches<Value: Sendable>(
    _ label: String, _ count: Int,
    _ make: @escaping @Sendable (Range<Int>, LoadClient) async throws -> [Value]
  ) async throws -> [Value] {
    guard count > 0 else { return [] }
    let (client, progress) = (self.client, Progress(label, total: count))
    let batches = stride(from: 0, to: count, by: 500).map { $0..<min($0 + 500, count) }
    return try await mapParallel(batches, parallel: parallel) { batch in
      let values = try await make(batch, client)
      progress.advance(batch.count)
      return values
    }.flatMap { $0 }
  }
}

private func refused(_ noun: String, _ reason: String) -> LoadError {
  LoadError("a \(noun) was refused: \(reason)")
}

extension Degrees {
  /// The place in WGS-84.
  var wgs84: Place {
    var place = Place()
    place.latitude = north
    place.longitude = east
    place.datum = .wgs84
    return place
  }
}
