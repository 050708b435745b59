import Testing
import TongluCore
import TongluInventoryMessages
import TongluMessages
import TongluOrdersMessages
import TongluTestSupport

/// Several actors place, cancel, receive and adjust in a seeded order; after each step a model
/// gives the expected state, and an auditor that knows only the responses checks the books.
/// Tests/Simulation does so over the network, with prices, killed servers and both engines.
@Suite struct SimulationTests {
  /// One is new in each run: a failure names it.
  static let seeds: [UInt64] = [1, 2, 3, 20_261_123, .random(in: 1...(.max))]

  @Test(arguments: seeds)
  func `clock changes and pauses never make a retry happen twice`(seed: UInt64) throws {
    var simulation = try Simulation(seed: seed)
    simulation.hasWildClock = true
    for step in 1...150 {
      try simulation.step()
      if step % 50 == 0 { try simulation.audit() }
    }
    #expect(simulation.placed > 20)
    #expect(simulation.repeated > 20)
  }

  @Test(arguments: seeds)
  func `the books balance after any order of events`(seed: UInt64) throws {
    var simulation = try Simulation(seed: seed)
    for step in 1...250 {
      try simulation.step()
      if step % 25 == 0 { try simulation.audit() }
    }
    #expect(simulation.placed > 20)
    #expect(simulation.cancelled > 5)
    #expect(simulation.refused > 5)
  }
}

/// The expected level, counted separately from the code under test.
private struct ModelLevel {
  var onHandE3: Int64 = 0
  var reservedE3: Int64 = 0
  var availableE3: Int64 { onHandE3 - reservedE3 }
}

private struct Simulation {
  let shop: Shop
  let products: [Int64]
  let buyers: [Actor]
  var random: SplitMix64
  var levels: [Int64: ModelLevel] = [:]
  var open: [(order: Order, buyer: Actor)] = []
  /// Clocks jump, the program stops or restarts, and old requests are repeated.
  var hasWildClock = false
  /// The offset of the clock from real time, in seconds.
  private var offset: Int64 = 0
  /// Requests sent, with their actors and responses.
  private var sent: [(path: String, request: [UInt8], actor: Actor, reply: [UInt8])] = []
  private(set) var repeated = 0
  var placed = 0
  var cancelled = 0
  var refused = 0

  init(seed: UInt64) throws(Status) {
    shop = try Shop(Testbed())
    random = SplitMix64(seed: seed)
    let bread = try shop.bed.product("BREAD")
    try shop.bed.setBasePrice(bread, 12_345)
    products = [shop.tea, shop.cup, bread]
    buyers = [shop.bed.dealerA.boss, shop.bed.dealerA.buyer, shop.bed.dealerB.boss]
    levels = [
      shop.tea: .init(onHandE3: 100_000), shop.cup: .init(onHandE3: 100_000), bread: .init(),
    ]
  }

  mutating func step() throws {
    if hasWildClock { try disturb() }
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5: try place()
    case 5..<7: try cancel()
    case 7: try receive()
    case 8: try adjust()
    default: try count()
    }
    shop.bed.clock.advance(seconds: 1)
  }

  private mutating func place() throws {
    let buyer = buyers.randomElement(using: &random) ?? buyers[0]
    var lines: [(product: Int64, quantityE3: Int64)] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      lines.append((product(), Int64.random(in: 1...30_000, using: &random)))
    }
    var wanted: [Int64: Int64] = [:]
    for line in lines { wanted[line.product, default: 0] += line.quantityE3 }
    let fits = wanted.allSatisfy { levels[$0.key, default: .init()].availableE3 >= $0.value }
    do throws(Status) {
      // A company's own failures are limited (OrderAttemptsTests); those of its seller are not.
      let order = try send(lines, for: buyer, as: fits ? buyer : shop.bed.manager)
      #expect(fits)
      for (product, quantityE3) in wanted { levels[product]?.reservedE3 += quantityE3 }
      open.append((order, buyer))
      placed += 1
    } catch {
      #expect(!fits)
      #expect(error.reason == "OUT_OF_STOCK")
      refused += 1
    }
  }

  private mutating func cancel() throws {
    guard let index = open.indices.randomElement(using: &random) else { return }
    let (order, buyer) = open.remove(at: index)
    let ended = try shop.cancel(order, as: shop.bed.manager)
    #expect(ended.cancelTime ?? .init(microseconds: 0) >= order.placeTime ?? shop.bed.clock.now)
    for line in order.lines { levels[line.productID]?.reservedE3 -= line.baseQuantityE3 }
    #expect(refusal { try shop.cancel(order, as: buyer) } == "FAILED_PRECONDITION ORDER_CANCELLED")
    cancelled += 1
  }

  /// Places an order, and records the request.
  private mutating func send(
    _ lines: [(product: Int64, quantityE3: Int64)], for buyer: Actor, as actor: Actor
  ) throws(Status) -> Order {
    let path = "/tonglu.v1.OrderService/PlaceOrder"
    var request = PlaceOrderRequest()
    request.requestID = shop.bed.requestID()
    request.customerID = buyer.customerID ?? 0
    request.currency = "CNY"
    request.lines = lines.map {
      var line = PlaceOrderLine()
      line.productID = $0.product
      line.quantityE3 = $0.quantityE3
      return line
    }
    let bytes = request.encoded()
    let reply = try shop.bed.send(path, bytes, as: actor)
    sent.append((path, bytes, actor, reply))
    return try PlaceOrderResponse.decode(reply, .strict).order ?? Order()
  }

  /// Changes the clock or restarts the server, then retries an old request.
  private mutating func disturb() throws {
    let clock = shop.bed.clock
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      // Years ahead for a moment, with housekeeping before or after a restart.
      let seconds = Int64.random(in: 1...10, using: &random) * 366 * 86_400
      clock.jump(seconds: seconds)
      if Bool.random(using: &random) { try shop.bed.reopen() }
      try keepHouse()
      if Bool.random(using: &random) { try shop.bed.reopen() }
      try keepHouse()
      clock.jump(seconds: -seconds)
    case 1:
      // Back by hours, permanently; or corrected.
      let seconds = offset == 0 ? -Int64.random(in: 1...20, using: &random) * 3_600 : -offset
      clock.jump(seconds: seconds)
      offset += seconds
    case 2:
      // No server runs for a while.
      clock.advance(seconds: Int64.random(in: 1...7_200, using: &random))
      try keepHouse()
    case 3:
      try shop.bed.reopen()
    default: break
    }
    guard let old = sent.randomElement(using: &random) else { return }
    let before = shop.bed.position
    #expect(try shop.bed.send(old.path, old.request, as: old.actor) == old.reply)
    #expect(shop.bed.position == before)
    repeated += 1
  }

  private func keepHouse() throws {
    try shop.bed.keepHouse()
  }

  private mutating func receive() throws {
    let (product, quantityE3) = (product(), Int64.random(in: 1...50_000, using: &random))
    try shop.bed.receive(product, quantityE3, into: shop.warehouse)
    levels[product]?.onHandE3 += quantityE3
  }

  private mutating func adjust() throws {
    let product = product()
    var deltaE3 = Int64.random(in: -40_000...10_000, using: &random)
    if deltaE3 == 0 { deltaE3 = 1 }
    try book(product, by: deltaE3) { [shop] in
      try shop.bed.adjust(product, in: shop.warehouse, by: deltaE3)
    }
  }

  private mutating func count() throws {
    let product = product()
    let version = try shop.bed.level(product, in: shop.warehouse).version
    let countedE3 = Int64.random(in: 0...120_000, using: &random)
    try book(product, by: countedE3 - levels[product, default: .init()].onHandE3) { [shop] in
      try shop.bed.count(product, in: shop.warehouse, countedE3, version: version)
    }
  }

  private mutating func book(
    _ product: Int64, by deltaE3: Int64, _ call: () throws -> StockLevel
  ) throws {
    let fits = deltaE3 >= 0 || levels[product, default: .init()].availableE3 + deltaE3 >= 0
    do {
      let level = try call()
      #expect(fits)
      levels[product]?.onHandE3 += deltaE3
      #expect(level.onHandE3 == levels[product]?.onHandE3)
    } catch {
      #expect(!fits)
      #expect((error as? Status)?.reason == "NEGATIVE_STOCK")
      refused += 1
    }
  }

  private mutating func product() -> Int64 {
    products.randomElement(using: &random) ?? products[0]
  }

  /// The books balance, and equal the model.
  func audit() throws {
    let books = try Auditor(shop: shop).audit(products)
    #expect(books.orderCount == placed)
    for (product, level) in levels {
      #expect(books.levels[product]?.onHandE3 == level.onHandE3)
      #expect(books.levels[product]?.reservedE3 == level.reservedE3)
    }
  }
}

/// Reads everything back and adds it up again, without knowing the steps.
private struct Auditor {
  let shop: Shop

  struct Books {
    let orderCount: Int
    var levels: [Int64: StockLevel] = [:]
  }

  func audit(_ products: [Int64]) throws -> Books {
    var reserved: [Int64: Int64] = [:]
    let headers = try shop.list(as: shop.bed.owner) { $0.pageSize = 1_000 }.orders
    #expect(Set(headers.map(\.id)).count == headers.count)
    #expect(Set(headers.map(\.number)).count == headers.count)
    for header in headers {
      for line in try audit(header) {
        reserved[line.productID, default: 0] +=
          line.baseQuantityE3 - line.cancelledBaseQuantityE3
      }
    }
    var books = Books(orderCount: headers.count)
    for product in products {
      let level = try shop.bed.level(product, in: shop.warehouse)
      let moved = try shop.bed.moves(of: product).map(\.quantityE3).reduce(0, +)
      #expect(level.onHandE3 == moved)
      #expect(level.reservedE3 == reserved[product, default: 0])
      #expect(level.onHandE3 >= level.reservedE3)
      #expect(level.reservedE3 >= 0)
      #expect(level.availableE3 == level.onHandE3 - level.reservedE3)
      books.levels[product] = level
    }
    return books
  }

  /// The order's lines, which must add up to its total.
  private func audit(_ header: Order) throws -> [OrderLine] {
    let order = try shop.order(header.id, as: shop.bed.owner)
    #expect(order.totalE4 == order.lines.map(\.totalE4).reduce(0, +))
    #expect(order.lineCount == Int32(order.lines.count))
    let isOpen = order.lines.contains { $0.cancelledBaseQuantityE3 < $0.baseQuantityE3 }
    #expect(order.state == (isOpen ? .placed : .cancelled))
    return order.lines
  }
}
