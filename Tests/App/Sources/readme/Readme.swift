import Foundation
import TongluClient
import TongluCore

/// The README's example, as a test checks: `readme TOKEN SERVER…` prints the products found and the
/// first event.
@main
struct Readme {
  static func main() async throws {
    let (token, servers) = (CommandLine.arguments[1], Array(CommandLine.arguments.dropFirst(2)))
    let channel = try Channel(servers)  // "https://a.shop.example", "https://b.shop.example"
    let catalog = CatalogServiceClient(channel)
    var search = SearchProductsRequest()
    search.query = "ljc"
    let found = try await catalog.searchProducts(search, options: .bearer(token))

    let community = CommunityServiceClient(channel)
    let events = community.subscribe(resuming: SubscribeRequest(), options: .bearer(token))
    for try await event in events { show(event, found) }
  }

  static func show(_ event: SubscribeResponse, _ found: SearchProductsResponse) {
    print(found.products.map(\.sku), event.cursor.isEmpty ? "no cursor" : "following")
    exit(0)
  }
}
