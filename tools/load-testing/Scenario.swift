package import TongluCore

/// A load test as described by a file: data, calls with their rates, and thresholds.
package struct Scenario: Sendable {
  package enum Arrivals: String, Sendable, CaseIterable {
    /// At even intervals, or in a ramp at intervals that change evenly.
    case constant
    /// At random (a Poisson process): the same average rate, with bursts and gaps as from
    /// independent callers.
    case poisson
  }

  /// A period with a constant rate, or with one that changes evenly.
  package struct Stage: Sendable, Hashable {
    /// Arrivals per second at its beginning and its end.
    package var from: Double
    package var to: Double
    package var duration: TimeSpan

    package init(from: Double, to: Double, duration: TimeSpan) {
      self.from = from
      self.to = to
      self.duration = duration
    }
  }

  /// One kind of call and its weight.
  package struct Operation: Sendable, Hashable {
    package var call: Call
    package var weight: Double = 1
    /// For a quote or an order.
    package var lines = 3
    /// For a list, or the most results of a search.
    package var pageSize = 20
    /// For Nearby.
    package var radiusM: Double = 2_000

    package init(call: Call) {
      self.call = call
    }
  }

  /// The data created on the server before the first call.
  package struct Data: Sendable, Hashable {
    package var products = 0
    package var customers = 0
    package var classes = 0
    /// Class lists and contracts, half each, in addition to each product's base price.
    package var priceRules = 0
    /// Units of each product.
    package var stock = 0
    package var orders = 0
    /// To all members.
    package var posts = 0
    /// The number of members on whose behalf a service account makes the dealers' calls; with 0,
    /// the owner makes them.
    package var members = 0
    /// Open streams, each on its own connection.
    package var subscribers = 0

    package init() {}
  }

  package var description = ""
  package var data = Data()
  package var connections = 1
  package var arrivals = Arrivals.constant
  /// At the first stage's initial rate, not measured.
  package var warmUp = TimeSpan(nanoseconds: 0)
  package var stages: [Stage] = []
  /// The most running calls; further arrivals are dropped, and counted as dropped.
  package var outstandingMax = 10_000
  /// The time limit of a call.
  package var timeout = TimeSpan(seconds: 10)
  package var operations: [Operation] = []
  package var thresholds: [Threshold] = []

  package init() {}

  package var duration: TimeSpan {
    TimeSpan(nanoseconds: stages.reduce(0) { $0 + $1.duration.nanoseconds })
  }

  /// The stages, preceded by the warm-up.
  package var stagesWithWarmUp: [Stage] {
    guard warmUp.nanoseconds > 0, let first = stages.first else { return stages }
    return [Stage(from: first.from, to: first.from, duration: warmUp)] + stages
  }
}

extension Scenario {
  /// The calls of scenarios: an RPC's name in the spelling of `tonglu`.
  package enum Call: String, Sendable, CaseIterable {
    case listProducts = "list-products"
    case searchProducts = "search-products"
    case getProduct = "get-product"
    case quotePrices = "quote-prices"
    case placeOrder = "place-order"
    case getOrder = "get-order"
    case listOrders = "list-orders"
    case listStock = "list-stock"
    case nearby
    case getCustomer = "get-customer"
    case listCustomers = "list-customers"
    case createContact = "create-contact"
    case listPosts = "list-posts"
    case publishPost = "publish-post"

    /// The data that it requires.
    package var needs: [(name: String, count: any KeyPath<Data, Int> & Sendable)] {
      switch self {
      case .listProducts, .searchProducts, .getProduct: [("products", \.products)]
      case .quotePrices: [("products", \.products), ("customers", \.customers)]
      case .placeOrder:
        [("products", \.products), ("customers", \.customers), ("stock", \.stock)]
      case .getOrder, .listOrders: [("orders", \.orders)]
      case .listStock: [("products", \.products), ("stock", \.stock)]
      case .nearby, .getCustomer, .listCustomers, .createContact: [("customers", \.customers)]
      case .listPosts: [("posts", \.posts)]
      case .publishPost: []
      }
    }
  }

  /// The row of the report that counts deliveries of posts to subscribers.
  package static let delivery = "deliver-post"

  /// Refuses an invalid scenario: INVALID_ARGUMENT that names the field.
  package func validate() throws(Status) {
    guard !stages.isEmpty else { throw .invalid("NO_STAGES", field: "stages", "at least one") }
    guard !operations.isEmpty else {
      throw .invalid("NO_OPERATIONS", field: "operations", "at least one")
    }
    for (index, stage) in stages.enumerated() {
      let field = "stages[\(index)]"
      let rates = 0...1_000_000.0
      guard rates.contains(stage.from), rates.contains(stage.to) else {
        throw .invalid("BAD_RATE", field: field, "0 to 1,000,000 a second")
      }
      guard stage.duration.nanoseconds > 0 else {
        throw .invalid("BAD_DURATION", field: field + ".duration", "longer than nothing")
      }
    }
    guard stages.contains(where: { $0.from + $0.to > 0 }) else {
      throw .invalid("BAD_RATE", field: "stages", "not always 0")
    }
    var names: Set<String> = []
    for (index, operation) in operations.enumerated() {
      try validate(operation, field: "operations[\(index)]")
      guard names.insert(operation.call.rawValue).inserted else {
        throw .invalid(
          "REPEATED_CALL", field: "operations[\(index)]", "\(operation.call.rawValue) stands before"
        )
      }
    }
    if data.subscribers > 0 { names.insert(Self.delivery) }
    for (index, threshold) in thresholds.enumerated() {
      if let name = threshold.operation, !names.contains(name) {
        throw .invalid(
          "UNKNOWN_OPERATION", field: "thresholds[\(index)].operation", "no operation is \(name)")
      }
    }
    try validate(sizes: [
      ("connections", connections, 1...10_000),
      ("outstandingMax", outstandingMax, 1...1_000_000),
      ("data.products", data.products, 0...100_000), ("data.stock", data.stock, 0...1_000_000_000),
      ("data.customers", data.customers, 0...1_000_000), ("data.classes", data.classes, 0...100),
      ("data.orders", data.orders, 0...100_000), ("data.posts", data.posts, 0...10_000),
      ("data.members", data.members, 0...100_000),
      ("data.subscribers", data.subscribers, 0...25_000),
      ("data.priceRules", data.priceRules, 0...10_000_000),
    ])
    try validateRules()
  }

  private func validate(_ operation: Operation, field: String) throws(Status) {
    guard operation.weight > 0, operation.weight.isFinite else {
      throw .invalid("BAD_WEIGHT", field: field + ".weight", "above 0")
    }
    try validate(sizes: [
      (field + ".lines", operation.lines, 1...2_000),
      (field + ".pageSize", operation.pageSize, 1...100),
    ])
    guard operation.radiusM > 0, operation.radiusM <= 500_000 else {
      throw .invalid("BAD_RADIUS", field: field + ".radiusM", "above 0, at most 500,000")
    }
    for need in operation.call.needs where data[keyPath: need.count] == 0 {
      throw .invalid(
        "MISSING_DATA", field: field, "\(operation.call.rawValue) needs data.\(need.name)")
    }
  }

  private func validate(sizes: [(String, Int, ClosedRange<Int>)]) throws(Status) {
    for (field, value, range) in sizes where !range.contains(value) {
      throw .invalid("OUT_OF_RANGE", field: field, "\(range.lowerBound) to \(range.upperBound)")
    }
  }

  /// Each rule needs its own pair of a class or a customer and a product; orders and members need
  /// customers.
  private func validateRules() throws(Status) {
    let (inLists, inContracts) = data.rulesByKind
    guard inLists <= data.classes * data.products, inContracts <= data.customers * data.products
    else {
      throw .invalid(
        "OUT_OF_RANGE", field: "data.priceRules", "more than there are pairs for")
    }
    if data.orders > 0, data.customers == 0 || data.products == 0 || data.stock == 0 {
      throw .invalid("MISSING_DATA", field: "data.orders", "orders need products, customers, stock")
    }
    if data.members > 0, data.customers == 0 {
      throw .invalid("MISSING_DATA", field: "data.members", "members need customers")
    }
  }
}

extension Scenario.Data {
  /// The number of rules that are class lists, and of those that are contracts.
  package var rulesByKind: (inLists: Int, inContracts: Int) {
    let inLists = classes > 0 ? priceRules / 2 : 0
    return (inLists, priceRules - inLists)
  }
}
