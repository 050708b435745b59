import ArgumentParser
import Foundation
import LoadTesting
import TongluCatalogMessages
import TongluClient
import TongluCore
import TongluGeoMessages
import TongluMessages
import TongluOrdersMessages
import TongluPricingMessages

/// `load payloads`: requests for other load generators.
struct Payloads: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write requests for h2load, k6 and ghz.",
    discussion: """
      Creates a small shop and writes for each call NAME.bin, the framed gRPC request (for h2load \
      -d), and NAME.json, the request as ProtoJSON; also calls.json, with the method of each; and \
      the owner's token. tools/load-scenarios/README.md shows the commands.
      """)

  /// A request and its method.
  private struct Payload: Encodable {
    let name: String
    let method: String
    let isRead: Bool
  }

  @Argument(help: ArgumentHelp("The folder to write to; it is created.", valueName: "folder"))
  var folder: String

  @OptionGroup var options: ServerOptions

  @Flag(name: .long, help: "Stay until Ctrl-C: the server ends with this program.")
  var stay = false

  func run() async throws {
    var data = Scenario.Data()
    (data.products, data.customers, data.classes, data.priceRules) = (200, 100, 4, 400)
    (data.stock, data.orders) = (1_000_000, 20)
    let client = try await options.connect()
    var builder = ShopBuilder(data, client, parallel: options.parallel, seed: 1)
    let shop = try await builder.build()
    await client.channel.close()
    let place = URL(filePath: folder, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let payloads = try [
      write("list-products", "CatalogService/ListProducts", listProducts(shop), place),
      write("search-products", "CatalogService/SearchProducts", searchProducts(shop), place),
      write("get-product", "CatalogService/GetProduct", getProduct(shop), place),
      write("quote-prices", "PricingService/QuotePrices", quotePrices(shop), place),
      write("nearby", "GeoService/Nearby", nearby(shop), place),
      write("get-order", "OrderService/GetOrder", getOrder(shop), place),
      write("place-order", "OrderService/PlaceOrder", placeOrder(shop), place, isRead: false),
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(payloads).write(to: place.appending(path: "calls.json"))
    let token = place.appending(path: "token")
    try Data(client.token.utf8).write(to: token)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: token.path())
    // Not `print`, whose text would stay in a pipe's buffer while this waits.
    let told = "\(payloads.count) requests are in \(folder), for \(options.server)\n"
    FileHandle.standardOutput.write(Data(told.utf8))
    while stay { try await Task.sleep(for: .seconds(3_600)) }
  }

  private func write(
    _ name: String, _ method: String, _ request: some Message, _ place: URL, isRead: Bool = true
  ) throws -> Payload {
    let bytes = request.encoded()
    // Not compressed; the length in four bytes, big-endian.
    let length = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bytes.count >> $0) }
    try Data([0] + length + bytes).write(to: place.appending(path: "\(name).bin"))
    let json = try Transcoder.json(request).text(isPretty: true)
    try Data((json + "\n").utf8).write(to: place.appending(path: "\(name).json"))
    return Payload(name: name, method: "tonglu.v1.\(method)", isRead: isRead)
  }

  private func listProducts(_ shop: PreparedShop) -> ListProductsRequest {
    var request = ListProductsRequest()
    request.pageSize = 20
    request.category = shop.products[0].category
    return request
  }

  private func searchProducts(_ shop: PreparedShop) -> SearchProductsRequest {
    var request = SearchProductsRequest()
    request.query = shop.products[7].sku
    return request
  }

  private func getProduct(_ shop: PreparedShop) -> GetProductRequest {
    var request = GetProductRequest()
    request.productID = shop.products[7].id
    return request
  }

  private func quotePrices(_ shop: PreparedShop) -> QuotePricesRequest {
    var request = QuotePricesRequest()
    request.customerID = shop.customers[0].id
    request.currency = "CNY"
    request.lines = shop.products.prefix(3).map { product in
      var line = QuoteLine()
      line.productID = product.id
      line.quantityE3 = 2_000
      return line
    }
    return request
  }

  private func nearby(_ shop: PreparedShop) -> NearbyRequest {
    var request = NearbyRequest()
    request.center = shop.customers[0].place.wgs84
    request.radiusM = 5_000
    return request
  }

  private func getOrder(_ shop: PreparedShop) -> GetOrderRequest {
    var request = GetOrderRequest()
    request.orderID = shop.orders[0]
    return request
  }

  private func placeOrder(_ shop: PreparedShop) -> PlaceOrderRequest {
    var request = PlaceOrderRequest()
    request.requestID = LoadClient.requestID()
    request.customerID = shop.customers[0].id
    request.currency = "CNY"
    request.lines = shop.products.prefix(3).map { product in
      var line = PlaceOrderLine()
      line.productID = product.id
      line.quantityE3 = 1_000
      return line
    }
    return request
  }
}
