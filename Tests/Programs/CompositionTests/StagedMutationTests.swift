import Foundation
import Testing
import TongluCRMMessages
import TongluCatalogMessages
import TongluCommunityMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluMessages
import TongluPricingMessages
import TongluService
import TongluTestSupport

/// Staged mutations of the domains, interrupted after their first step and continued by the next
/// program.
@Suite struct StagedMutationTests {
  private static let crm = "/tonglu.v1.CrmService/"
  private static let community = "/tonglu.v1.CommunityService/"
  private static let underway = "UNAVAILABLE MUTATION_IN_PROGRESS"

  /// A bed with small steps, which stops after the first.
  private func stopping(rows: Int = 3) throws -> Testbed {
    let bed = try Testbed()
    try reopen(bed, rows: rows)
    bed.platform.executor.staging.stop()
    return bed
  }

  private func reopen(_ bed: Testbed, rows: Int = 3) throws {
    var limits = DatabaseLimits()
    limits.stepRowsMax = rows
    // Steps are limited by rows alone, on a slow machine too.
    limits.stepMilliseconds = 60_000
    limits.writersMax = 1
    limits.readersMax = 1
    try bed.reopen(limits: limits)
  }

  /// Ends the program, starts the next, and sends the request again until it has its outcome.
  private func continued<Request: Message, Reply: Message>(
    _ bed: Testbed, _ path: String, _ request: Request, as actor: Actor
  ) throws -> Reply {
    try reopen(bed)
    // On PostgreSQL the lease of the ended server must expire.
    bed.clock.advance(seconds: 11)
    try bed.platform.continueStaged()
    return try settled(bed, path, request, as: actor)
  }

  private func settled<Request: Message, Reply: Message>(
    _ bed: Testbed, _ path: String, _ request: Request, as actor: Actor
  ) throws -> Reply {
    for _ in 0..<5_000 {
      do {
        return try bed.call(path, request, as: actor)
      } catch {
        guard error.reason == "MUTATION_IN_PROGRESS" else { throw error }
        usleep(2_000)
      }
    }
    throw Status(.internal, "NEVER_ENDED", "it is underway for ever")
  }

  private func count(_ bed: Testbed, _ sql: Statement) throws -> Int64 {
    try bed.read { snapshot throws(Status) in
      try snapshot.first(sql) { row throws(Status) in row.int(0) } ?? 0
    }
  }

  private func audited(_ bed: Testbed, _ path: String) throws -> Int64 {
    try bed.read { snapshot throws(Status) in
      try snapshot.first(
        "SELECT COUNT(*) FROM audit WHERE tenant = $tenant AND method = $1", path
      ) { row throws(Status) in row.int(0) } ?? 0
    }
  }

  private func publication(_ bed: Testbed) -> PublishPostRequest {
    var request = PublishPostRequest()
    request.requestID = bed.requestID()
    request.kind = .newArrival
    request.title = "new"
    request.audience = Audience()
    request.audience?.everyone = true
    return request
  }

  private func join(_ bed: Testbed, _ company: Int64) throws -> Int64 {
    var request = CreateMemberRequest()
    request.requestID = bed.requestID()
    request.customerID = company
    request.name = "Late"
    request.roles = [.clerk]
    let made: CreateMemberResponse = try bed.call(
      Self.crm + "CreateMember", request, as: bed.manager)
    return try #require(made.member).id
  }

  @Test func `a post is visible to nobody before its audience is complete, then to all`() throws {
    let bed = try stopping()
    let (path, request) = (Self.community + "PublishPost", publication(bed))
    let before = bed.position
    let refused = refusal {
      let _: PublishPostResponse = try bed.call(path, request, as: bed.marketing)
    }
    #expect(refused == Self.underway)
    #expect(try count(bed, "SELECT COUNT(*) FROM post_audience WHERE tenant = $tenant") == 3)
    #expect(bed.position == before)
    let post = try count(bed, "SELECT post_id FROM post_rules WHERE tenant = $tenant")
    for actor in bed.dealerA.everyone + bed.dealerB.everyone + [bed.prospect, bed.owner] {
      var list = ListPostsRequest()
      list.pageSize = 10
      let posts: ListPostsResponse = try bed.call(Self.community + "ListPosts", list, as: actor)
      #expect(posts.posts.isEmpty)
      var get = GetPostRequest()
      get.postID = post
      #expect(
        refusal {
          let _: GetPostResponse = try bed.call(Self.community + "GetPost", get, as: actor)
        } == "NOT_FOUND NOT_FOUND")
      guard actor.customerID != nil else { continue }
      var read = MarkReadRequest()
      read.requestID = bed.requestID()
      read.postID = post
      #expect(
        refusal {
          let _: MarkReadResponse = try bed.call(Self.community + "MarkRead", read, as: actor)
        } == "NOT_FOUND NOT_FOUND")
    }
    let late = try join(bed, bed.dealerA.customerID)
    let reply: PublishPostResponse = try continued(bed, path, request, as: bed.marketing)
    #expect(reply.post?.id == post)
    #expect(reply.post?.memberCount == 9)
    #expect(reply.post?.companyCount == 3)
    var readers = ListReadersRequest()
    readers.postID = post
    let listed: ListReadersResponse = try bed.call(
      Self.community + "ListReaders", readers, as: bed.owner)
    #expect(listed.readers.count == 10)
    #expect(listed.readers.filter(\.late).map(\.memberID) == [late])
    for actor in bed.dealerA.everyone + bed.dealerB.everyone + [bed.prospect] {
      let posts: ListPostsResponse = try bed.call(
        Self.community + "ListPosts", ListPostsRequest(), as: actor)
      #expect(posts.posts.map(\.id) == [post])
    }
    #expect(try audited(bed, path) == 1)
    let told = try count(
      bed, "SELECT COUNT(*) FROM feed WHERE tenant = $tenant AND entity = 60")
    #expect(told == 1)
  }

  @Test func `a hand-over is finished without its caller's rights, each customer once`()
    throws
  {
    let bed = try stopping()
    let ids = try customers(bed, 10, owner: bed.sales.id)
    var request = HandOverCustomersRequest()
    request.requestID = bed.requestID()
    request.fromStaffID = bed.sales.id
    request.toStaffID = bed.sales2.id
    let path = Self.crm + "HandOverCustomers"
    #expect(
      refusal {
        let _: HandOverCustomersResponse = try bed.call(path, request, as: bed.manager)
      } == Self.underway)
    let moved = try count(
      bed, "SELECT COUNT(*) FROM customers WHERE tenant = $tenant AND version = 2")
    #expect(moved == 3)
    var disable = UpdateStaffRequest()
    disable.requestID = bed.requestID()
    disable.staffID = bed.manager.id
    disable.version = 1
    disable.disabled = true
    let _: UpdateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/UpdateStaff", disable, as: bed.owner)
    try reopen(bed)
    bed.clock.advance(seconds: 11)
    try bed.platform.continueStaged()
    for _ in 0..<5_000 where try audited(bed, path) == 0 { usleep(2_000) }
    #expect(try audited(bed, path) == 1)
    // A caller without the right gets no result.
    let again = refusal {
      let _: HandOverCustomersResponse = try bed.call(path, request, as: bed.manager)
    }
    #expect(again.hasPrefix("UNAUTHENTICATED"))
    let after = try bed.read { snapshot throws(Status) in
      try snapshot.all(
        """
        SELECT id, owner_id, version FROM customers
        WHERE tenant = $tenant AND owner_id = $1 ORDER BY id
        """, bed.sales2.id
      ) { row throws(Status) in [row.int(0), row.int(2)] }
    }
    #expect(Set(ids).isSubset(of: after.map { $0[0] }))
    let told = try count(
      bed,
      "SELECT COUNT(*) FROM feed WHERE tenant = $tenant AND entity = 10 AND kind = 2")
    // Ten of this test and one of the cast.
    #expect(told == 11)
    #expect(after.count { $0[1] == 2 } == 11)
  }

  @Test func `a batch of customers continues where it was, including refused rows`() throws {
    let bed = try stopping(rows: 6)
    var request = BatchCreateCustomersRequest()
    request.requestID = bed.requestID()
    request.rows = (0..<12).map { index in
      var row = BatchCreateCustomersRow()
      row.name = "Shop \(index)"
      row.code = "C\(index / 2)"
      return row
    }
    let path = Self.crm + "BatchCreateCustomers"
    #expect(
      refusal {
        let _: BatchCreateCustomersResponse = try bed.call(path, request, as: bed.manager)
      } == Self.underway)
    let reply: BatchCreateCustomersResponse = try continued(
      bed, path, request, as: bed.manager)
    #expect(reply.outcomes.map(\.reason) == (0..<12).map { $0 % 2 == 0 ? "" : "CODE_TAKEN" })
    let made = reply.outcomes.map(\.customerID).filter { $0 != 0 }
    #expect(Set(made).count == 6)
    #expect(
      try count(
        bed, "SELECT COUNT(*) FROM customers WHERE tenant = $tenant AND name LIKE 'Shop %'") == 6)
    #expect(try audited(bed, path) == 1)
    let again: BatchCreateCustomersResponse = try bed.call(path, request, as: bed.manager)
    #expect(again == reply)
  }

  @Test func `a batch of products and its prices continue where they were`() throws {
    let bed = try stopping(rows: 8)
    var products = BatchCreateProductsRequest()
    products.requestID = bed.requestID()
    products.rows = (0..<10).map { index in
      var row = ProductDraft()
      row.sku = "SKU-\(index)"
      row.name = String(repeating: "红旗五金工具", count: 3) + "\(index)"
      return row
    }
    let path = "/tonglu.v1.CatalogService/BatchCreateProducts"
    #expect(
      refusal {
        let _: BatchCreateProductsResponse = try bed.call(path, products, as: bed.manager)
      } == Self.underway)
    let made: BatchCreateProductsResponse = try continued(
      bed, path, products, as: bed.manager)
    #expect(made.outcomes.allSatisfy { $0.reason.isEmpty && $0.productID != 0 })
    #expect(try count(bed, "SELECT COUNT(*) FROM products WHERE tenant = $tenant") == 10)
    #expect(try audited(bed, path) == 1)
    bed.platform.executor.staging.stop()
    var prices = BatchCreatePriceRulesRequest()
    prices.requestID = bed.requestID()
    prices.rows = made.outcomes.map { outcome in
      var row = PriceRuleDraft()
      row.productID = outcome.productID
      row.unitPriceE4 = 10_000
      return row
    }
    let pricing = "/tonglu.v1.PricingService/BatchCreatePriceRules"
    #expect(
      refusal {
        let _: BatchCreatePriceRulesResponse = try bed.call(pricing, prices, as: bed.manager)
      } == Self.underway)
    let priced: BatchCreatePriceRulesResponse = try continued(
      bed, pricing, prices, as: bed.manager)
    #expect(priced.outcomes.allSatisfy { $0.reason.isEmpty && $0.priceRuleID != 0 })
    #expect(try count(bed, "SELECT COUNT(*) FROM price_rules WHERE tenant = $tenant") == 10)
  }

  @Test func `no step of an import, a publication or a hand-over exceeds its rows`() throws {
    let bed = try Testbed()
    try reopen(bed, rows: 50)
    _ = try customers(bed, 400, owner: bed.sales.id)
    let _: PublishPostResponse = try settled(
      bed, Self.community + "PublishPost", publication(bed), as: bed.marketing)
    var request = HandOverCustomersRequest()
    request.requestID = bed.requestID()
    request.fromStaffID = bed.sales.id
    request.toStaffID = bed.sales2.id
    let reply: HandOverCustomersResponse = try settled(
      bed, Self.crm + "HandOverCustomers", request, as: bed.manager)
    #expect(reply.customerCount == 401)
    let entries = bed.platform.database.figures.entryRows
    guard entries.count > 0 else { return }
    // A customer is its row and its feed entry, in addition to the step's own rows.
    let beyond = zip(entries.bounds, entries.counts).filter { $0.0 > 128 }.map(\.1)
    #expect(beyond.allSatisfy { $0 == 0 } && entries.counts.last == 0)
  }

  /// Products with the most barcodes and units.
  private func products(_ bed: Testbed, _ kind: String, name: (Int) -> String)
    -> BatchCreateProductsRequest
  {
    var request = BatchCreateProductsRequest()
    request.requestID = bed.requestID()
    request.rows = (0..<60).map { index in
      var row = ProductDraft()
      row.sku = "\(kind)-\(index)"
      row.name = name(index)
      row.barcodes = (0..<20).map { "BAR\(kind)\(1_000 + index * 20 + $0)" }
      row.units = (0..<20).map { number in
        var unit = ProductUnit()
        unit.name = "箱\(number)"
        (unit.numerator, unit.denominator) = (Int64(number) + 2, 1)
        return unit
      }
      return row
    }
    return request
  }

  @Test func `the longest legal names cost the writer as much as short ones, within its steps`()
    throws
  {
    let bed = try Testbed()
    try reopen(bed, rows: 200)
    let path = "/tonglu.v1.CatalogService/BatchCreateProducts"
    // Characters with several readings: the most that can be derived from a name.
    let text = String(repeating: "银行长城厦门重庆乐行", count: 20)
    let short = products(bed, "S") { "茶\($0)" }
    var long = products(bed, "L") { String(text.dropFirst($0 % 10).prefix(190)) + "\($0)" }
    for index in long.rows.indices {
      long.rows[index].description = String(repeating: "重", count: 4_000)
    }
    var costs: [Int64] = []
    for request in [short, long] {
      _ = bed.steps.take()
      let reply: BatchCreateProductsResponse = try settled(bed, path, request, as: bed.manager)
      #expect(reply.outcomes.map(\.reason).filter { !$0.isEmpty } == [])
      costs.append(bed.steps.take())
    }
    if bed.platform.database.isShared { return }
    #expect(costs[0] > 0 && costs[1] < costs[0] * 5 / 4, "\(costs)")
    let entries = bed.platform.database.figures.entryRows
    // 42 rows a product and its feed entry: five products a step, and the step's own rows.
    let beyond = zip(entries.bounds, entries.counts).filter { $0.0 > 256 }.map(\.1)
    #expect(beyond.allSatisfy { $0 == 0 } && entries.counts.last == 0)
    #expect(entries.count >= 2 * 60 / 5)
  }

  private func customers(_ bed: Testbed, _ count: Int, owner: Int64) throws -> [Int64] {
    var ids: [Int64] = []
    for index in 0..<count {
      var request = CreateCustomerRequest()
      request.requestID = bed.requestID()
      request.customer = CustomerDraft()
      request.customer?.name = "Held \(index)"
      request.customer?.ownerID = owner
      let made: CreateCustomerResponse = try bed.call(
        Self.crm + "CreateCustomer", request, as: bed.manager)
      ids.append(try #require(made.customer).id)
    }
    return ids
  }
}
