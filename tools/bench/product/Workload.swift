import Foundation
import TongluCRMMessages
import TongluCatalogMessages
import TongluClient
import TongluCore
import TongluGeoMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

/// A measured read: its path and a request for each call.
struct Workload {
  let name: String
  let path: String
  let message: () -> [UInt8]

  private init<Request: Message>(_ name: String, _ make: @escaping () -> Request) {
    self.name = String(name.split(separator: "/")[1])
    path = "/tonglu.v1.\(name)"
    message = { make().encoded() }
  }

  /// Customers in random order.
  static func getCustomer(_ contents: Seed.Contents) -> Workload {
    let random = RandomPicks(seed: 11)
    return Workload("CrmService/GetCustomer") {
      var request = GetCustomerRequest()
      request.customerID = random.pick(contents.customerIDs)
      return request
    }
  }

  /// The twenty nearest within 2 km of the middle of a city.
  static func nearby() -> Workload {
    let random = RandomPicks(seed: 12)
    return Workload("GeoService/Nearby") {
      var request = NearbyRequest()
      let city = random.pick(Map.cities)
      request.center = Map.place(latitude: city.0, longitude: city.1)
      request.radiusM = 2_000
      request.limit = 20
      return request
    }
  }

  /// Three products for a customer.
  static func quotePrices(_ contents: Seed.Contents) -> Workload {
    let random = RandomPicks(seed: 13)
    return Workload("PricingService/QuotePrices") {
      var request = QuotePricesRequest()
      request.customerID = random.pick(contents.customerIDs)
      request.lines = random.pick(3, of: contents.productIDs).map { id in
        var line = QuoteLine()
        line.productID = id
        line.quantityE3 = 2_000
        return line
      }
      return request
    }
  }

  /// The first twenty products.
  static func listProducts() -> Workload {
    Workload("CatalogService/ListProducts") {
      var request = ListProductsRequest()
      request.pageSize = 20
      return request
    }
  }

  /// Searches two words of a name, which few products have.
  static func searchProducts(_ contents: Seed.Contents) -> Workload {
    let random = RandomPicks(seed: 14)
    let names = contents.productIDs.indices.map {
      Seeder.productName($0).split(separator: " ").prefix(2)
    }
    return Workload("CatalogService/SearchProducts") {
      var request = SearchProductsRequest()
      request.query = random.pick(names).joined(separator: " ")
      return request
    }
  }
}

/// Orders of three lines, each under an id of its own.
final class OrderRequests {
  private let contents: Seed.Contents
  private let random: RandomPicks

  init(_ contents: Seed.Contents, seed: UInt64) {
    self.contents = contents
    random = RandomPicks(seed: seed)
  }

  func next() -> [UInt8] {
    var request = PlaceOrderRequest()
    request.requestID = RequestID.fresh().description
    request.customerID = random.pick(contents.customerIDs)
    request.currency = "CNY"
    request.lines = random.pick(3, of: contents.productIDs).enumerated().map { index, id in
      var line = PlaceOrderLine()
      line.productID = id
      line.quantityE3 = Int64(index + 1) * 1_000
      return line
    }
    return request.encoded()
  }
}

/// Seeded choices.
final class RandomPicks {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  func pick<Element>(_ all: [Element]) -> Element {
    all[Int.random(in: 0..<all.count, using: &random)]
  }

  /// The number of different ones.
  func pick<Element: Hashable>(_ count: Int, of all: [Element]) -> [Element] {
    var picked: [Element] = []
    while picked.count < count {
      let one = pick(all)
      if !picked.contains(one) { picked.append(one) }
    }
    return picked
  }
}

/// Places distributed as in a country: half around cities, half spread over it.
struct Map {
  /// The latitude and longitude of their centres.
  static let cities: [(Double, Double)] = [
    (39.90, 116.40), (31.23, 121.47), (23.13, 113.26), (22.54, 114.06), (30.57, 104.07),
    (29.56, 106.55), (39.13, 117.20), (30.59, 114.31), (34.34, 108.94), (30.27, 120.15),
    (32.06, 118.80), (31.30, 120.58), (34.75, 113.62), (28.23, 112.94), (41.80, 123.43),
    (36.07, 120.38), (36.65, 117.00), (45.76, 126.64), (24.48, 118.09), (26.08, 119.30),
    (31.82, 117.23), (24.88, 102.83), (26.57, 106.71), (22.82, 108.37), (28.68, 115.86),
    (37.87, 112.55), (38.04, 114.51), (43.83, 87.62), (36.06, 103.83), (38.91, 121.61),
  ]

  private var random: SplitMix64
  private var count = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func next() -> Place {
    count += 1
    guard count.isMultiple(of: 2) else {
      return Self.place(
        latitude: .random(in: 21..<42, using: &random),
        longitude: .random(in: 98..<123, using: &random))
    }
    let city = Self.cities[Int.random(in: 0..<Self.cities.count, using: &random)]
    // Densest in the centre, thinning out over about 20 km.
    let distance = 0.2 * pow(Double.random(in: 0..<1, using: &random), 1.5)
    let angle = Double.random(in: 0..<2 * .pi, using: &random)
    let latitude = city.0 + distance * sin(angle)
    return Self.place(
      latitude: latitude, longitude: city.1 + distance * cos(angle) / cos(latitude * .pi / 180))
  }

  static func place(latitude: Double, longitude: Double) -> Place {
    var place = Place()
    place.latitude = latitude
    place.longitude = longitude
    place.datum = .wgs84
    return place
  }
}
