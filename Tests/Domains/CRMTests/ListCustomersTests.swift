import Testing
import TongluCore
import TongluMessages
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

  @Test func `filters find keys and names whatever their form`() throws {
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

  @Test func `each filter narrows, together they narrow more`() throws {
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
  func `a text finds what a search of products would`(text: String) throws {
    let desk = try Desk()
    try desk.create("杭州長城五金店2号") { $0.code = "HZ-0042" }
    #expect(try names(desk) { $0.text = text } == ["杭州長城五金店2号"])
    #expect(try names(desk, as: desk.bed.sales) { $0.text = text } == ["杭州長城五金店2号"])
    #expect(try names(desk, as: desk.bed.dealerA.clerk) { $0.text = text } == [])
  }

  @Test func `the pages of a text hold each customer once, few or many`() throws {
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

  @Test func `everybody sees what is theirs to see`() throws {
    let desk = try Desk()
    try desk.create("Pool")
    #expect(try names(desk) == ["Dealer a", "Dealer b", "Pool", "Prospect"])
    #expect(try names(desk, as: desk.bed.sales) == ["Dealer a", "Pool", "Prospect"])
    #expect(try names(desk, as: desk.bed.dealerB.clerk) == ["Dealer b"])
    #expect(try names(desk, as: desk.bed.prospect) == ["Prospect"])
    #expect(try names(desk, as: desk.bed.otherTenant.owner) == ["Dealer c"])
  }

  @Test func `a member's filters on what it is not shown match nothing`() throws {
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

// What it costs.
extension ListCustomersTests {
  @Test func `its cost stays as the enterprise grows`() throws {
    try Growth.check(
      "CrmService/ListCustomers",
      reason: "a text that no name begins with is looked for in all names",
      typical: { (world: GrownWorld, request: inout ListCustomersRequest) in
        request.pageSize = 10
        return world.bed.sales
      },
      worst: { world, request in
        // Nobody has this name.
        request.text = "zzz"
        request.pageSize = 20
        return world.bed.sales
      })
  }
}
