import Testing
import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluTestSupport

@Suite struct ListCustomersTests {
  private func names(
    _ desk: Desk, as actor: Actor? = nil, _ set: (inout ListCustomersRequest) -> Void = { _ in }
  ) throws -> [String] {
    try desk.list(as: actor, set).customers.map(\.name).sorted()
  }

  @Test func `pages visit every customer once, by id`() throws {
    let desk = try Desk()
    for number in 0..<10 { try desk.create("N\(number)") { $0.tags = ["t"] } }
    var seen: [Customer] = []
    var token = ""
    repeat {
      let page = try desk.list {
        $0.tag = "t"
        $0.pageSize = 3
        $0.pageToken = token
      }
      seen += page.customers
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(seen.map(\.name) == (0..<10).map { "N\($0)" })
    #expect(seen.allSatisfy { $0.tags == ["t"] })
  }

  @Test func `filters find keys and names in any form`() throws {
    let desk = try Desk()
    try desk.createClass("Gold-é")
    try desk.create("ＡＢＣ商店") {
      $0.classCode = "GOLD-E\u{301}"
      $0.tags = ["Café", "ＶＩＰ"]
      $0.code = "Xq-9"
    }
    let found = try desk.list { $0.text = "abc商店" }.customers
    #expect(found.map(\.name) == ["ＡＢＣ商店"])
    #expect(found.first?.classCode == "Gold-é")
    #expect(found.first?.tags == ["Café", "ＶＩＰ"])
    #expect(found.first?.code == "Xq-9")
    #expect(try names(desk) { $0.text = "ＸＱ" } == ["ＡＢＣ商店"])
    #expect(try names(desk) { $0.classCode = "ｇｏｌｄ-é" } == ["ＡＢＣ商店"])
    #expect(try names(desk) { $0.tag = "CAFE\u{301}" } == ["ＡＢＣ商店"])
    #expect(try names(desk) { $0.tag = "vip" } == ["ＡＢＣ商店"])
    #expect(try names(desk) { $0.tag = "vi" } == [])
  }

  @Test func `each filter narrows, and together they narrow more`() throws {
    let desk = try Desk()
    try desk.createClass("KA")
    let sales = desk.bed.sales.id
    try desk.create("Alpha") {
      $0.classCode = "KA"
      $0.level = 2
      $0.ownerID = sales
      $0.tags = ["cold"]
    }
    try desk.create("Beta 商店") {
      $0.classCode = "KA"
      $0.code = "XQ-9"
    }
    try desk.create("Gamma") {
      $0.state = .prospect
      $0.tags = ["cold"]
    }
    #expect(try names(desk) { $0.classCode = "KA" } == ["Alpha", "Beta 商店"])
    #expect(try names(desk) { $0.classCode = "NOPE" } == [])
    #expect(try names(desk) { $0.level = 2 } == ["Alpha"])
    #expect(try names(desk) { $0.ownerID = 0 } == ["Beta 商店", "Gamma", "Prospect"])
    #expect(try names(desk) { $0.ownerID = sales } == ["Alpha", "Dealer a"])
    #expect(try names(desk) { $0.tag = "cold" } == ["Alpha", "Gamma"])
    #expect(try names(desk) { $0.state = .prospect } == ["Gamma", "Prospect"])
    #expect(try names(desk) { $0.text = "商店" } == ["Beta 商店"])
    #expect(try names(desk) { $0.text = "aLPH" } == ["Alpha"])
    #expect(try names(desk) { $0.text = "xq" } == ["Beta 商店"])
    #expect(
      try names(desk) {
        $0.tag = "cold"
        $0.classCode = "KA"
      } == ["Alpha"])
  }

  @Test func `signs separate words and find nothing by themselves`() throws {
    let desk = try Desk()
    try desk.create("100% Juice")
    try desk.create("A_B")
    try desk.create("AXB")
    #expect(try names(desk) { $0.text = "100%" } == ["100% Juice"])
    #expect(try names(desk) { $0.text = "A_B" } == ["A_B"])
    for text in ["\\", "%", String(repeating: "s", count: 101)] {
      #expect(refusal { try names(desk) { $0.text = text } } == "INVALID_ARGUMENT BAD_QUERY")
    }
    #expect(try names(desk) { $0.text = String(repeating: "s", count: 100) } == [])
  }

  @Test(arguments: [
    "长城", "長城", "五金 长城", "changcheng", "ccwj", "zhangcheng", "城五", "五金店2", "HZ-00", "0042",
  ])
  func `a text finds the same as a search of products would`(text: String) throws {
    let desk = try Desk()
    try desk.create("杭州長城五金店2号") { $0.code = "HZ-0042" }
    #expect(try names(desk) { $0.text = text } == ["杭州長城五金店2号"])
    #expect(try names(desk, as: desk.bed.sales) { $0.text = text } == ["杭州長城五金店2号"])
    #expect(try names(desk, as: desk.bed.dealerA.clerk) { $0.text = text } == [])
  }

  @Test func `the pages of a text contain each customer once, few or many`() throws {
    let desk = try Desk()
    for number in 0..<30 { try desk.create(number % 3 == 0 ? "绿茶 \(number)" : "红茶 \(number)") }
    for (text, count) in [("茶", 30), ("绿茶", 10)] {
      var found: [String] = []
      var token = ""
      repeat {
        let page = try desk.list {
          $0.text = text
          $0.pageSize = 7
          $0.pageToken = token
        }
        found += page.customers.map(\.name)
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(found.count == count && Set(found).count == count)
    }
  }

  @Test func `every caller sees the customers in its sight`() throws {
    let desk = try Desk()
    try desk.create("Pool")
    #expect(try names(desk) == ["Dealer a", "Dealer b", "Pool", "Prospect"])
    #expect(try names(desk, as: desk.bed.sales) == ["Dealer a", "Pool", "Prospect"])
    #expect(try names(desk, as: desk.bed.dealerB.clerk) == ["Dealer b"])
    #expect(try names(desk, as: desk.bed.prospect) == ["Prospect"])
    #expect(try names(desk, as: desk.bed.otherTenant.owner) == ["Dealer c"])
  }

  @Test func `a member's filters on hidden fields match nothing`() throws {
    let desk = try Desk()
    let dealer = desk.bed.dealerA
    try desk.createClass("KA")
    let company = try desk.update(desk.get(dealer.customerID)) {
      $0.classCode = "KA"
      $0.code = "INT-7"
      $0.level = 42
      $0.addTags = ["blacklist?"]
    }
    let filters: [(inout ListCustomersRequest) -> Void] = [
      { $0.level = 42 }, { $0.classCode = "KA" }, { $0.ownerID = company.ownerID },
      { $0.tag = "blacklist?" }, { $0.text = "INT-7" }, { $0.text = "int" },
    ]
    for filter in filters {
      #expect(try names(desk, filter) == ["Dealer a"])
      for member in dealer.everyone { #expect(try names(desk, as: member, filter) == []) }
    }
    #expect(try names(desk, as: dealer.clerk) { $0.text = "dealer" } == ["Dealer a"])
    #expect(try names(desk, as: dealer.clerk) { $0.state = .approved } == ["Dealer a"])
  }

  @Test func `a bad page is refused`() throws {
    let desk = try Desk()
    #expect(
      refusal { try desk.list { $0.pageSize = -1 } } == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    #expect(
      refusal { try desk.list { $0.pageToken = "?" } } == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }
}

// Filters.
extension ListCustomersTests {
  @Test func `all filters together find what each customer's row says`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let classes = try ["Q0", "Q1"].map { (code) throws in try desk.createClass(code) }
    let rows = try MadeCustomer.add(120, to: bed, after: 1 << 50, classes)
    for actor in [bed.owner, bed.sales, bed.sales2] {
      for mask in 0..<32 {
        let wanted = { (bit: Int) in mask & 1 << bit != 0 }
        var expected = rows
        if actor.id != bed.owner.id {
          expected.removeAll { $0.owner != nil && $0.owner != actor.id }
        }
        if wanted(0) { expected.removeAll { $0.level != 1 } }
        if wanted(1) { expected.removeAll { $0.classNumber != 1 } }
        if wanted(2) { expected.removeAll { $0.owner != bed.sales.id } }
        if wanted(3) { expected.removeAll { !$0.isApproved } }
        if wanted(4) { expected.removeAll { $0.tag != "t2" } }
        var (ids, token): ([Int64], String) = ([], "")
        repeat {
          let page = try desk.list(as: actor) {
            if wanted(0) { $0.level = 1 }
            if wanted(1) { $0.classCode = "q1" }
            if wanted(2) { $0.ownerID = bed.sales.id }
            if wanted(3) { $0.state = .approved }
            if wanted(4) { $0.tag = "T2" }
            ($0.pageSize, $0.pageToken) = (7, token)
          }
          ids += page.customers.map(\.id).filter { $0 < 1 << 52 }
          token = page.nextPageToken
        } while !token.isEmpty
        #expect(ids == expected.map(\.id), "\(mask)")
      }
    }
  }

  @Test func `customers excluded by a filter cost nothing`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let classes = [try desk.createClass("FULL")]
    try desk.createClass("EMPTY")
    let asks: [(actor: Actor, set: (inout ListCustomersRequest) -> Void)] = [
      (bed.owner, { $0.level = 42 }), (bed.owner, { $0.tag = "none" }),
      (bed.owner, { $0.classCode = "EMPTY" }), (bed.owner, { $0.ownerID = bed.manager.id }),
      (bed.dealerA.clerk, { _ in }), (bed.dealerA.clerk, { $0.text = "nobody" }),
      (bed.sales, { ($0.level, $0.state) = (42, .approved) }),
      (bed.owner, { ($0.level, $0.text) = (42, "c") }), (bed.owner, { $0.classCode = "none" }),
      (bed.owner, { $0.state = .prospect }), (bed.sales2, { $0.ownerID = bed.sales.id }),
      (bed.owner, { ($0.tag, $0.level) = ("none", 1) }),
    ]
    var steps: [[Int64]] = []
    for number: Int64 in [1, 2] {
      _ = try MadeCustomer.add(2_000, to: bed, after: number << 50, classes)
      steps.append(
        try asks.map { ask in
          try bed.countSteps { _ = try desk.list(as: ask.actor, ask.set) }
        })
    }
    for (first, second) in zip(steps[0], steps[1]) { #expect(second <= 2 * first + 100) }
  }
}

// Pairs of filters, and pages.
extension ListCustomersTests {
  /// The names of all pages.
  private func pages(
    _ desk: Desk, as actor: Actor, _ set: (inout ListCustomersRequest) -> Void
  ) throws -> [String] {
    var (found, token): ([Customer], String) = ([], "")
    repeat {
      let page = try desk.list(as: actor) {
        set(&$0)
        ($0.pageSize, $0.pageToken) = (4, token)
      }
      #expect(page.customers.count == 4 || page.nextPageToken.isEmpty)
      found += page.customers
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(found.map(\.id) == found.map(\.id).sorted())
    return found.map(\.name)
  }

  @Test func `filters together find their intersection, for every caller`() throws {
    let desk = try Desk()
    let bed = desk.bed
    for code in ["K0", "K1"] { try desk.createClass(code) }
    let owners = [0, bed.sales.id, bed.sales2.id]
    for number in 0..<48 {
      try desk.create("N\(number)\(number % 7 == 0 ? " lucky" : "")") {
        $0.classCode = "K\(number % 2)"
        $0.level = Int32(number % 4)
        $0.ownerID = owners[number % 3]
        $0.tags = ["t\(number % 5)"]
        $0.state = number % 11 == 0 ? .prospect : .approved
      }
    }
    let all = try desk.list { $0.pageSize = 1_000 }.customers
    typealias Filter = (
      field: String, set: (inout ListCustomersRequest) -> Void, passes: (Customer) -> Bool
    )
    let filters: [Filter] = [
      ("class", { $0.classCode = "k1" }, { $0.classCode == "K1" }),
      ("level", { $0.level = 2 }, { $0.level == 2 }),
      ("owner", { $0.ownerID = 0 }, { $0.ownerID == 0 }),
      ("owner", { $0.ownerID = owners[2] }, { $0.ownerID == owners[2] }),
      ("tag", { $0.tag = "T3" }, { $0.tags == ["t3"] }),
      ("state", { $0.state = .prospect }, { $0.state == .prospect }),
      ("state", { $0.state = .approved }, { $0.state == .approved }),
      ("text", { $0.text = "lucky" }, { $0.name.hasSuffix("lucky") }),
    ]
    for (actor, owner) in [(bed.owner, 0), (bed.sales, owners[1]), (bed.sales2, owners[2])] {
      let seen = all.filter { owner == 0 || $0.ownerID == 0 || $0.ownerID == owner }
      for one in filters {
        for other in filters {
          let found = try pages(desk, as: actor) {
            one.set(&$0)
            other.set(&$0)
          }
          // If a field occurs twice, the last value counts.
          let wanted = seen.filter {
            other.passes($0) && (one.field == other.field || one.passes($0))
          }
          #expect(found == wanted.map(\.name))
        }
      }
    }
  }

  @Test func `with a rule of no orders none is regular and all are approved`() throws {
    let desk = try Desk()
    var rule = UpdateEnterpriseRequest()
    rule.requestID = desk.bed.requestID()
    rule.version = 1
    rule.regularOrderCount = 0
    let _: UpdateEnterpriseResponse = try desk.bed.call(
      "/tonglu.v1.EnterpriseService/UpdateEnterprise", rule, as: desk.bed.owner)
    #expect(try names(desk) { $0.state = .regular } == [])
    #expect(try names(desk) { $0.state = .approved } == ["Dealer a", "Dealer b"])
  }

  @Test func `a page ends after counting many orders, and the next continues`() throws {
    let desk = try Desk()
    var rule = UpdateEnterpriseRequest()
    rule.requestID = desk.bed.requestID()
    rule.version = 1
    rule.regularOrderCount = 1_000
    let _: UpdateEnterpriseResponse = try desk.bed.call(
      "/tonglu.v1.EnterpriseService/UpdateEnterprise", rule, as: desk.bed.owner)
    for number in 0..<40 { try desk.create("N\(number)") { $0.state = .approved } }
    for (state, expected) in [(CustomerState.regular, 0), (.approved, 42)] {
      var (ids, token, pages): ([Int64], String, Int) = ([], "", 0)
      repeat {
        let page = try desk.list {
          ($0.state, $0.pageSize, $0.pageToken) = (state, 30, token)
        }
        ids += page.customers.map(\.id)
        token = page.nextPageToken
        pages += 1
      } while !token.isEmpty
      #expect(ids == ids.sorted() && Set(ids).count == expected)
      // Sixteen customers per page, of 42 approved ones.
      #expect(pages == 3)
    }
  }

  @Test func `a token without a customer continues after its id`() throws {
    let desk = try Desk()
    let token = try desk.list {
      $0.text = "dealer"
      $0.pageSize = 1
    }.nextPageToken
    var bytes = try #require(Hex.bytes(token))
    let scope = try #require(bytes.firstIndex(of: 0))
    bytes.replaceSubrange((scope + 1)..., with: Array("\(Int64.max)\u{0}0\u{0}".utf8))
    let page = try desk.list {
      $0.text = "dealer"
      $0.pageSize = 1
      $0.pageToken = Hex.text(bytes)
    }
    #expect(page.customers.isEmpty && page.nextPageToken.isEmpty)
  }
}

// The checks of every RPC.
extension ListCustomersTests {
  static var rpc: RPC {
    RPC(
      "CrmService/ListCustomers", callers: "staff dealer prospect",
      reason: .steps(
        "the orders of up to 512 customers are counted", tenfoldMax: 12),
      typical: { (world: GrownWorld, request: inout ListCustomersRequest) in
        request.pageSize = 10
        return world.bed.sales
      },
      worst: { world, request in
        // All are regular.
        request.state = .approved
        request.pageSize = 20
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
