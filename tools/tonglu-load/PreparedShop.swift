import LoadTesting
import TongluCore
import TongluMessages

/// The data of a scenario: created before its first call, in addition to the enterprise's own.
struct PreparedShop: Sendable {
  struct Product: Sendable {
    let id: Int64
    let sku: String
    let name: String
    let category: String
  }

  struct Customer: Sendable {
    let id: Int64
    let name: String
    let place: Degrees
  }

  /// A member and the index of its customer.
  struct Member: Sendable {
    let id: Int64
    let customer: Int
  }

  var products: [Product] = []
  var customers: [Customer] = []
  var prices: PriceBook
  var warehouseID: Int64 = 0
  var orders: [Int64] = []
  var members: [Member] = []
  /// The token of the service account that acts on behalf of the members.
  var backend = ""
}

/// Every price of the shop, resolved independently: contract, class list, base price.
///
/// Written separately from the server, so that an error there is not repeated here.
struct PriceBook: Sendable {
  private let data: Scenario.Data
  private let rules: (inLists: Int, inContracts: Int)

  init(_ data: Scenario.Data) {
    self.data = data
    rules = data.rulesByKind
  }

  /// Whole cents, in 1/10,000.
  func base(product: Int) -> Int64 { Int64(1_000 + product * 37 % 9_000) * 100 }

  private func listed(product: Int) -> Int64 { base(product: product) / 2_000 * 1_900 }
  private func contracted(product: Int) -> Int64 { base(product: product) / 1_000 * 900 }

  func customerClass(_ customer: Int) -> Int? {
    data.classes > 0 ? customer % data.classes : nil
  }

  /// The price of a unit for a customer.
  func price(customer: Int, product: Int) -> Int64 {
    let turn = (product - customer * 7 % data.products + data.products) % data.products
    if turn * data.customers + customer < rules.inContracts {
      return contracted(product: product)
    }
    if let group = customerClass(customer), product * data.classes + group < rules.inLists {
      return listed(product: product)
    }
    return base(product: product)
  }

  /// Calls `add` with each rule; base prices have neither class nor customer.
  func forEachRule(_ add: (_ group: Int?, _ customer: Int?, _ product: Int, Int64) -> Void) {
    for product in 0..<data.products { add(nil, nil, product, base(product: product)) }
    for index in 0..<rules.inLists {
      let product = index / data.classes
      add(index % data.classes, nil, product, listed(product: product))
    }
    for index in 0..<rules.inContracts {
      let customer = index % data.customers
      let product = (index / data.customers + customer * 7) % data.products
      add(nil, customer, product, contracted(product: product))
    }
  }
}
