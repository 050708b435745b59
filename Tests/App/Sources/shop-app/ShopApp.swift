import Foundation
import TongluClient
import TongluCore
import TongluMessages

/// A dealer's app: it logs in, finds a product, orders it, and shows published posts.
///
///     shop-app ENTERPRISE LOGIN CODE QUERY SERVER…
///
/// It ends after the post with the title "bye".
@main
struct ShopApp {
  let catalog: CatalogServiceClient
  let orders: OrderServiceClient
  let community: CommunityServiceClient
  /// The token of the login is sent with every call.
  let options: CallOptions

  static func main() async {
    let words = CommandLine.arguments.dropFirst().map { $0 }
    guard words.count >= 5 else { return fail("ENTERPRISE LOGIN CODE QUERY SERVER…") }
    do {
      let app = try await ShopApp(
        enterprise: words[0], login: words[1], code: words[2], servers: Array(words[4...]))
      try await app.order(words[3])
      try await app.follow()
    } catch let status as Status {
      fail("\(status.code.name) \(status.reason): \(status.message)")
    } catch {
      fail("\(error)")
    }
  }

  init(enterprise: String, login: String, code: String, servers: [String]) async throws {
    var settings = ChannelOptions()
    settings.backoff.maxSeconds = 5
    settings.observe = { event in say("connection: \(event)") }
    let channel = try Channel(servers, settings)
    var request = LoginRequest()
    request.requestID = RequestID.fresh().description
    request.enterpriseCode = enterprise
    request.loginName = login
    request.loginCode = code
    let reply = try await AccessServiceClient(channel).login(
      request, options: CallOptions(timeoutSeconds: 20))
    say("logged in as \(reply.accountID) until \(reply.expireTime?.seconds ?? 0)")
    catalog = CatalogServiceClient(channel)
    orders = OrderServiceClient(channel)
    community = CommunityServiceClient(channel)
    options = .bearer(reply.token)
  }

  /// Orders two of the first product found by `query`, for the caller's own company.
  func order(_ query: String) async throws {
    var search = SearchProductsRequest()
    search.query = query
    guard let product = try await catalog.searchProducts(search, options: options).products.first
    else { throw Status(.notFound, "NO_PRODUCT", "nothing is found by \(query)") }
    say("found \(product.sku) \(product.name)")
    var line = PlaceOrderLine()
    line.productID = product.id
    line.quantityE3 = 2_000
    var request = PlaceOrderRequest()
    request.requestID = RequestID.fresh().description
    request.currency = "CNY"
    request.lines = [line]
    guard let order = try await orders.placeOrder(request, options: options).order else { return }
    say("ordered \(order.number) for \(Double(order.totalE4) / 10_000) \(order.currency)")
    // A repeat makes no second order.
    let again = try await orders.placeOrder(request, options: options).order
    say(again?.id == order.id ? "ordered once" : "ordered twice")
    line.quantityE3 = 999_999_000
    request.requestID = RequestID.fresh().description
    request.lines = [line]
    do throws(Status) {
      _ = try await orders.placeOrder(request, options: options)
    } catch {
      guard error.reason == "OUT_OF_STOCK" else { throw error }
      say("refused: \(error.code.name) \(error.reason)")
    }
  }

  /// Shows posts as they are published, across restarts of the server.
  func follow() async throws {
    let events = community.subscribe(resuming: SubscribeRequest(), options: options)
    for try await event in events {
      switch event.event {
      case nil: say("following")
      case .post(let post):
        say("post: \(post.title)")
        if post.title == "bye" { return }
      case .comment(let comment): say("comment: \(comment.body)")
      }
    }
  }
}

/// Prints a line unbuffered.
func say(_ text: String) {
  FileHandle.standardOutput.write(Data("\(text)\n".utf8))
}

func fail(_ text: String) {
  FileHandle.standardError.write(Data("shop-app: \(text)\n".utf8))
  exit(1)
}
