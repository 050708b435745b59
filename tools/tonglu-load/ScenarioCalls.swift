import LoadTesting
import TongluCommunityMessages
import TongluCore

/// Makes a scenario's calls and checks every response.
struct ScenarioCalls: Sendable {
  let scenario: Scenario
  let shop: PreparedShop
  /// One client per connection, as the owner.
  let clients: [LoadClient]
  let deliveries: Deliveries?

  /// A dealer and the client for its calls.
  struct Dealer {
    /// The index of its customer.
    let customer: Int
    let client: LoadClient
    /// Whether the client acts as a member; otherwise the owner makes the call for it.
    let isMember: Bool
  }

  /// Nil if the call succeeded with a correct response; otherwise the error.
  func perform(_ call: PlannedCall) async -> String? {
    var random = call.random
    do throws(Status) {
      let wrong = try await answer(call, using: &random)
      return wrong.map { "\(OperationMeasurements.wrongReply) \($0)" }
    } catch {
      return error.reason.isEmpty ? error.code.name : "\(error.code.name) \(error.reason)"
    }
  }

  private func answer(
    _ call: PlannedCall, using random: inout SplitMix64
  ) async throws(Status) -> String? {
    let operation = scenario.operations[call.operation]
    let owner = clients[call.number % clients.count]
    switch operation.call {
    case .listProducts:
      return try await listProducts(operation, dealer(owner, using: &random), using: &random)
    case .searchProducts:
      return try await searchProducts(operation, dealer(owner, using: &random), using: &random)
    case .getProduct:
      return try await getProduct(dealer(owner, using: &random), using: &random)
    case .quotePrices:
      return try await quotePrices(operation, dealer(owner, using: &random), using: &random)
    case .placeOrder:
      return try await placeOrder(operation, dealer(owner, using: &random), using: &random)
    case .listPosts: return try await listPosts(operation, dealer(owner, using: &random))
    case .getOrder: return try await getOrder(owner, using: &random)
    case .listOrders: return try await listOrders(operation, owner)
    case .listStock: return try await listStock(operation, owner)
    case .nearby: return try await nearby(operation, owner, using: &random)
    case .getCustomer: return try await getCustomer(owner, using: &random)
    case .listCustomers: return try await listCustomers(operation, owner)
    case .createContact: return try await createContact(owner, using: &random)
    case .publishPost: return try await publishPost(call, owner)
    }
  }

  private func dealer(_ owner: LoadClient, using random: inout SplitMix64) -> Dealer {
    if let member = shop.members.randomElement(using: &random) {
      let client = LoadClient(
        owner.channel, token: shop.backend, actFor: member.id, timeout: scenario.timeout.seconds)
      return Dealer(customer: member.customer, client: client, isMember: true)
    }
    let customer =
      shop.customers.isEmpty ? 0 : Int.random(in: shop.customers.indices, using: &random)
    return Dealer(customer: customer, client: owner, isMember: false)
  }

  // The community.

  private func listPosts(
    _ operation: Scenario.Operation, _ dealer: Dealer
  ) async throws(Status) -> String? {
    var request = ListPostsRequest()
    request.pageSize = Int32(operation.pageSize)
    let reply: ListPostsResponse = try await dealer.client.call(
      "CommunityService/ListPosts", request)
    let times = reply.posts.map { $0.publishTime?.microseconds ?? 0 }
    let expected = min(operation.pageSize, scenario.data.posts)
    guard (expected...operation.pageSize).contains(times.count) else { return "PAGE_LENGTH" }
    return zip(times, times.dropFirst()).allSatisfy(>=) ? nil : "NOT_NEWEST_FIRST"
  }

  private func publishPost(
    _ call: PlannedCall, _ owner: LoadClient
  ) async throws(Status) -> String? {
    var request = PublishPostRequest()
    request.requestID = LoadClient.requestID()
    request.kind = .notice
    request.title = "Load \(request.requestID)"
    request.audience = Audience()
    request.audience?.everyone = true
    deliveries?.begin(request.title, call)
    let reply: PublishPostResponse = try await owner.call("CommunityService/PublishPost", request)
    deliveries?.published(request.title)
    return reply.post?.title == request.title ? nil : "TITLE_DIFFERS"
  }
}
