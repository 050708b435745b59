import Testing
import TongluCRMMessages
import TongluCommunityMessages
import TongluCore
import TongluLookupMessages
import TongluPricingMessages
import TongluTestSupport

/// Price rules and comments as nouns.
@Suite struct FindRulesAndCommentsTests {
  private static func rule(
    _ bed: Testbed, _ product: Int64, _ priceE4: Int64,
    _ set: (inout PriceRuleDraft) -> Void = { _ in }
  ) throws(Status) -> Int64 {
    var request = CreatePriceRuleRequest()
    request.requestID = bed.requestID()
    var draft = PriceRuleDraft()
    (draft.productID, draft.unitPriceE4) = (product, priceE4)
    set(&draft)
    request.priceRule = draft
    let made: CreatePriceRuleResponse = try bed.call(
      "/tonglu.v1.PricingService/CreatePriceRule", request, as: bed.owner)
    return made.priceRule?.id ?? 0
  }

  @Test func `a price rule is found by its product, and by its class or customer`() throws {
    let bed = try Testbed()
    let product = try bed.product("TEA/1")
    _ = try bed.product("TEA")
    var gold = CreateCustomerClassRequest()
    (gold.requestID, gold.code, gold.name) = (bed.requestID(), "GOLD", "Gold")
    let _: CreateCustomerClassResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateCustomerClass", gold, as: bed.owner)
    let customer = try bed.customer("永兴五金", code: "C0001", as: bed.sales)
    let base = try Self.rule(bed, product, 125_000)
    let list = try Self.rule(bed, product, 120_000) { $0.classCode = "gold" }
    let contract = try Self.rule(bed, product, 110_000) {
      ($0.customerID, $0.minQuantityE3) = (customer, 2_500)
    }
    let all = try bed.look("PriceRule", for: "tea/1").candidates
    #expect(all.map(\.id) == [base, list, contract])
    #expect(all.map(\.match) == [.exact, .handle, .handle])
    #expect(all.map(\.handle) == ["TEA/1", "TEA/1/GOLD", "TEA/1/C0001"])
    #expect(all[2].title == "Product TEA/1 永兴五金")
    #expect(all.map(\.detail) == ["12.50 CNY/piece", "12.00 CNY/piece", "11.00 CNY/piece ≥ 2.5"])
    #expect(try bed.candidates("PriceRule", for: "tea/1/gold") == ["PriceRule TEA/1/GOLD 1"])
    #expect(try bed.candidates("PriceRule", for: "tea/1／c0001") == ["PriceRule TEA/1/C0001 1"])
    #expect(try bed.candidates("PriceRule", for: "tea/1/c") == ["PriceRule TEA/1/C0001 2"])
    #expect(try bed.candidates("PriceRule", for: "tea") == [])
    #expect(try bed.candidates("PriceRule", for: "/gold") == [])
    #expect(try bed.candidates("PriceRule", for: "") == [])
    #expect(
      try bed.candidates("PriceRule", for: "", of: customer) == ["PriceRule TEA/1/C0001 4"])
    #expect(
      try bed.describe([("PriceRule", contract), ("PriceRule", base)])
        == ["PriceRule TEA/1/C0001: Product TEA/1 永兴五金", "PriceRule TEA/1: Product TEA/1"])
  }

  @Test func `contract prices of a colleague's customer are no candidates`() throws {
    let bed = try Testbed()
    let product = try bed.product("TEA")
    let customer = try bed.customer("永兴五金", code: "C0001", as: bed.sales)
    let contract = try Self.rule(bed, product, 110_000) { $0.customerID = customer }
    let base = try Self.rule(bed, product, 125_000)
    let things = [("PriceRule", contract), ("PriceRule", base)]
    #expect(try bed.candidates("PriceRule", for: "tea/c0001", as: bed.sales).count == 1)
    #expect(try bed.describe(things, as: bed.finance).count == 2)
    #expect(try bed.candidates("PriceRule", for: "tea/c0001", as: bed.sales2) == [])
    #expect(try bed.candidates("PriceRule", for: "tea", as: bed.sales2) == ["PriceRule TEA 1"])
    #expect(try bed.describe(things, as: bed.sales2) == ["PriceRule TEA: Product TEA"])
    for actor in [bed.delivery, bed.dealerA.boss, bed.otherTenant.owner] {
      #expect(try bed.candidates("PriceRule", for: "tea", as: actor) == [])
      #expect(try bed.describe(things, as: actor) == [])
    }
  }

  @Test func `a comment is found by its text, by those who read it`() throws {
    let bed = try Testbed()
    func comment(
      _ body: String, on post: Int64, as actor: Actor
    ) throws(Status) -> Int64 {
      var request = CreateCommentRequest()
      (request.requestID, request.postID, request.body) = (bed.requestID(), post, body)
      let made: CreateCommentResponse = try bed.call(
        "/tonglu.v1.CommunityService/CreateComment", request, as: actor)
      return made.comment?.id ?? 0
    }
    func publish(_ audience: Audience) throws(Status) -> Int64 {
      var request = PublishPostRequest()
      (request.requestID, request.kind, request.title) = (bed.requestID(), .notice, "通知")
      (request.body, request.audience) = ("…", audience)
      let made: PublishPostResponse = try bed.call(
        "/tonglu.v1.CommunityService/PublishPost", request, as: bed.owner)
      return made.post?.id ?? 0
    }
    var everyone = Audience()
    everyone.everyone = true
    var ours = Audience()
    ours.ownerIDs = [bed.sales.id]
    let (open, narrow) = (try publish(everyone), try publish(ours))
    let long = "还有货吗？" + String(repeating: "急", count: 70)
    let asked = try comment(long + "\n谢谢", on: open, as: bed.dealerA.clerk)
    let answered = try comment("还有货，周一发", on: open, as: bed.owner)
    let inside = try comment("还有货的只有你们", on: narrow, as: bed.owner)
    func found(_ actor: Actor) throws -> [Int64] {
      try bed.look("Comment", for: "还有货", as: actor).candidates.map(\.id)
    }
    #expect(try found(bed.owner) == [inside, answered, asked])
    #expect(try found(bed.dealerA.clerk) == [inside, answered, asked])
    #expect(try found(bed.dealerB.clerk) == [answered])
    #expect(try found(bed.sales2) == [inside, answered])
    #expect(try found(bed.otherTenant.owner) == [])
    let first = try #require(bed.look("Comment", for: "急").candidates.first)
    #expect(first.title.count == 60 && first.title.hasSuffix("…") && first.handle.isEmpty)
    #expect(first.detail == "a.clerk")
    let things = [asked, answered, inside].map { ("Comment", $0) }
    #expect(try bed.describe(things, as: bed.dealerB.clerk) == ["Comment : 还有货，周一发"])
    #expect(try bed.describe(things, as: bed.dealerA.buyer).count == 3)
  }
}
