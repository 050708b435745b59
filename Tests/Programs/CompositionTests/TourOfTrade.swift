import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

extension Tour {
  func tourOfTrade(_ goods: Goods, _ people: People) throws {
    try tourOfPrices(goods)
    try tourOfOrders(goods)
    try tourOfPosts()
    let _: DeleteContactResponse = try step("CrmService/DeleteContact", as: bed.dealerA.boss) {
      (request: inout DeleteContactRequest) in
      request.requestID = id()
      request.contactID = people.contact.id
      request.version = people.contact.version
    }
  }

  private func tourOfPrices(_ goods: Goods) throws {
    let _: BatchCreatePriceRulesResponse = try step(
      "PricingService/BatchCreatePriceRules", as: bed.manager
    ) { (request: inout BatchCreatePriceRulesRequest) in
      request.requestID = id()
      request.rows = [goods.tea, goods.cup].map { product in
        var draft = PriceRuleDraft()
        draft.productID = product
        draft.unitPriceE4 = 10_000
        return draft
      }
    }
    let made: CreatePriceRuleResponse = try step("PricingService/CreatePriceRule", as: bed.manager)
    { (request: inout CreatePriceRuleRequest) in
      request.requestID = id()
      request.priceRule = PriceRuleDraft()
      request.priceRule?.productID = goods.tea
      request.priceRule?.customerID = bed.dealerA.customerID
      request.priceRule?.unitPriceE4 = 9_000
    }
    let rule = try #require(made.priceRule)
    let changed: UpdatePriceRuleResponse = try step(
      "PricingService/UpdatePriceRule", as: bed.manager
    ) { (request: inout UpdatePriceRuleRequest) in
      request.requestID = id()
      request.priceRuleID = rule.id
      request.version = rule.version
      request.unitPriceE4 = 8_000
    }
    let _: ListPriceRulesResponse = try step("PricingService/ListPriceRules", as: bed.sales) {
      (_: inout ListPriceRulesRequest) in
    }
    let _: QuotePricesResponse = try step("PricingService/QuotePrices", as: bed.dealerA.buyer) {
      (request: inout QuotePricesRequest) in
      request.lines = [QuoteLine()]
      request.lines[0].productID = goods.tea
    }
    let _: DeletePriceRuleResponse = try step("PricingService/DeletePriceRule", as: bed.manager) {
      (request: inout DeletePriceRuleRequest) in
      request.requestID = id()
      request.priceRuleID = rule.id
      request.version = changed.priceRule?.version ?? 0
    }
  }

  private func tourOfOrders(_ goods: Goods) throws {
    let placed: PlaceOrderResponse = try step("OrderService/PlaceOrder", as: bed.dealerA.buyer) {
      (request: inout PlaceOrderRequest) in
      request.requestID = id()
      request.currency = "CNY"
      request.lines = [PlaceOrderLine()]
      request.lines[0].productID = goods.tea
      request.lines[0].quantityE3 = 2_000
    }
    let order = try #require(placed.order)
    let _: GetOrderResponse = try step("OrderService/GetOrder", as: bed.dealerA.finance) {
      (request: inout GetOrderRequest) in request.orderID = order.id
    }
    let _: ListOrdersResponse = try step("OrderService/ListOrders", as: bed.dealerA.boss) {
      (_: inout ListOrdersRequest) in
    }
    let _: CancelOrderResponse = try step("OrderService/CancelOrder", as: bed.dealerA.boss) {
      (request: inout CancelOrderRequest) in
      request.requestID = id()
      request.orderID = order.id
      request.version = order.version
    }
  }

  private func tourOfPosts() throws {
    let made: PublishPostResponse = try step("CommunityService/PublishPost", as: bed.marketing) {
      (request: inout PublishPostRequest) in
      request.requestID = id()
      request.kind = .notice
      request.title = "Toured"
      request.audience = Audience()
      request.audience?.ownerIDs = [bed.sales.id]
    }
    let post = try #require(made.post)
    let _: GetPostResponse = try step("CommunityService/GetPost", as: bed.dealerA.buyer) {
      (request: inout GetPostRequest) in request.postID = post.id
    }
    let _: ListPostsResponse = try step("CommunityService/ListPosts", as: bed.dealerA.clerk) {
      (_: inout ListPostsRequest) in
    }
    let _: MarkReadResponse = try step("CommunityService/MarkRead", as: bed.dealerA.clerk) {
      (request: inout MarkReadRequest) in
      request.requestID = id()
      request.postID = post.id
    }
    let _: ListReadersResponse = try step("CommunityService/ListReaders", as: bed.sales) {
      (request: inout ListReadersRequest) in request.postID = post.id
    }
    let _: CreateCommentResponse = try step("CommunityService/CreateComment", as: bed.dealerA.buyer)
    {
      (request: inout CreateCommentRequest) in
      request.requestID = id()
      request.postID = post.id
      request.body = "什么时候到"
    }
    let _: ListCommentsResponse = try step("CommunityService/ListComments", as: bed.dealerA.clerk) {
      (request: inout ListCommentsRequest) in request.postID = post.id
    }
    let _: SubscribeResponse = try step("CommunityService/Subscribe", as: bed.dealerA.clerk) {
      (_: inout SubscribeRequest) in
    }
  }
}
