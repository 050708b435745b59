import Testing
import TongluCatalogMessages
import TongluCore
import TongluTestSupport

struct SearchProductsTests {
  /// A small shop: SKU and name.
  static let shop = [
    ("HQ-100", "红旗五金工具"), ("HQ-200", "红旗轿车模型"), ("DL-A4", "得力 A4 复印纸 70g"),
    ("TEA-1", "绿茶"), ("TEA-2", "西湖龙井绿茶"), ("MUG", "WHITE HANGING HEART T-LIGHT HOLDER"),
  ]

  static func stocked() throws -> Testbed {
    let bed = try Testbed()
    let rows = shop.map { Testbed.draft($0.0, $0.1) }
    #expect(try bed.batch(rows).allSatisfy { $0.reason.isEmpty })
    return bed
  }

  @Test(arguments: [
    ("红旗", ["HQ-100", "HQ-200"]), ("五金", ["HQ-100"]), ("复印", ["DL-A4"]),
    ("a4 复印", ["DL-A4"]), ("复印a4", ["DL-A4"]), ("得力a4", ["DL-A4"]), ("复印b5", []), ("Ａ４", ["DL-A4"]),
    ("茶", ["TEA-1", "TEA-2"]), ("绿茶", ["TEA-1", "TEA-2"]), ("龙井", ["TEA-2"]),
    ("heart", ["MUG"]), ("Holder White", ["MUG"]), ("hea hol", ["MUG"]), ("earth", []),
  ])
  func `words and characters of the name`(query: String, expected: [String]) throws {
    let bed = try Self.stocked()
    #expect(try bed.search(query) == expected)
  }

  @Test(arguments: [
    ("hq", ["HQ-100", "HQ-200"]), ("hqwj", ["HQ-100"]), ("wjgj", ["HQ-100"]),
    ("HQJCMX", ["HQ-200"]), ("hongqi", ["HQ-200", "HQ-100"]), ("hong qi", ["HQ-200", "HQ-100"]),
    ("wujin", ["HQ-100"]), ("xihulongjing", ["TEA-2"]), ("ljlc", ["TEA-2"]),
    ("lvcha", ["TEA-1", "TEA-2"]), ("lucha", ["TEA-1", "TEA-2"]), ("fyz", ["DL-A4"]),
    ("zzz", []),
  ])
  func `letters and initials of the pinyin`(query: String, expected: [String]) throws {
    let bed = try Self.stocked()
    #expect(try bed.search(query).sorted() == expected.sorted())
  }

  @Test func `a barcode is found as a whole`() throws {
    let bed = try Self.stocked()
    try bed.create("Z", "铅笔") { $0.barcodes = ["6901234567892", "ABC-12345"] }
    #expect(try bed.search(" 6901234567892 ") == ["Z"])
    #expect(try bed.search("ABC-12345") == ["Z"])
    #expect(try bed.search("690123456789").isEmpty)
  }

  @Test func `barcode first, then sku, then beginnings of names, then the rest`()
    throws
  {
    let bed = try Testbed()
    try bed.create("x1", "Big 1234 thing")
    try bed.create("x2", "1234 pencils")
    try bed.create("12345", "pens")
    try bed.create("1234", "rulers")
    try bed.create("x3", "erasers") { $0.barcodes = ["1234"] }
    try bed.create("x4", "another 1234")
    #expect(try bed.search("1234") == ["x3", "1234", "12345", "x2", "x4", "x1"])
    #expect(try bed.search("1234", limit: 2) == ["x3", "1234"])
  }

  @Test(arguments: [
    ("西湖龙井茶250克", ["250克", "250", "龙井 250", "龙井 250克", "龙井250", "ljc250", "longjingcha250"]),
    ("矿泉水550毫升24瓶", ["550毫升", "24瓶", "矿泉水24瓶", "kqs550"]),
    ("不锈钢螺丝M8", ["lsm8", "螺丝M8", "M8螺丝", "luosim8"]),
    ("六角螺栓M8×30", ["M8x30", "M8*30", "M8×30", "m8 x 30", "30", "Ｍ８×３０"]),
    ("金剛石鋸片", ["锯片", "鋸片", "jupian", "jp"]), ("龙井茶", ["龍井"]), ("充電電池", ["电池", "dianchi"]),
    ("长城润滑油", ["changcheng", "zhangcheng", "ccrhy"]), ("长安汽车配件", ["changan", "caqc"]),
    ("银行柜台", ["yinhang", "yhgt"]), ("厦门馅饼", ["xiamen", "xmxb"]), ("人参片", ["renshen", "rsp"]),
    ("番茄酱", ["fanqie", "fqj"]), ("重庆火锅", ["chongqing", "cqhg"]), ("绿茶", ["lvcha", "lucha"]),
    ("3.5kg哑铃", ["3.5kg", "35kg", "哑铃 3.5"]), ("ﾃﾞｭﾗｾﾙ電池", ["デュラセル", "电池"]),
  ])
  func `a name is found by common inputs`(name: String, queries: [String]) throws {
    let bed = try Testbed()
    try bed.create("X", name)
    try bed.create("Y", "something else")
    for query in queries { #expect(try bed.search(query) == ["X"], "\(query)") }
  }

  @Test(arguments: [
    "INDUSTRIAL", "supplies-2026", "2026-00001", "00001", "0001", "STRIAL", "lies2026", "鑫达",
    "xinda", "五金", "wjgj", "工具",
  ])
  func `any part of the sku, the brand and the category`(query: String) throws {
    let bed = try Testbed()
    try bed.create("ACME-INDUSTRIAL-SUPPLIES-2026-00001", "Bolt") {
      $0.brand = "鑫達"
      $0.category = "五金工具"
    }
    try bed.create("Y", "Nut")
    #expect(try bed.search(query) == ["ACME-INDUSTRIAL-SUPPLIES-2026-00001"])
  }

  @Test func `the end of a long query counts`() throws {
    let bed = try Testbed()
    try bed.create("ACME-INDUSTRIAL-SUPPLIES-2026-00001", "Stainless Steel Hex Bolt M8x30 Zinc")
    #expect(try bed.search("ACME-INDUSTRIAL-SUPPLIES-2026-00002").isEmpty)
    #expect(try bed.search("Stainless Steel Hex Bolt M8x40 Zinc").isEmpty)
    #expect(try bed.search("Stainless Steel Hex Bolt M8x30 Zinc").count == 1)
  }

  @Test func `the exact sku comes before those that begin with it`() throws {
    let bed = try Testbed()
    for batch in 0..<3 {
      let rows = (0..<300).map { Testbed.draft("S-\(100 * batch + 1)-\($0)", "aa") }
      #expect(try bed.batch(rows).allSatisfy { $0.reason.isEmpty })
    }
    try bed.create("S-2", "zz")
    #expect(try bed.search("s-2", limit: 1) == ["S-2"])
    #expect(try bed.search("Ｓ-２０１-２９９", limit: 5) == ["S-201-299"])
  }

  @Test func `all words count, however many products contain one of them`() throws {
    let bed = try Testbed()
    for batch in 0..<6 {
      let rows = (0..<500).map { number in
        Testbed.draft("\(batch)-\(number)", "stainless bolt \(10_000 + batch * 500 + number)")
      }
      #expect(try bed.batch(rows).allSatisfy { $0.reason.isEmpty })
    }
    #expect(try bed.search("stainless 12999") == ["5-499"])
    #expect(try bed.search("bolt 12999 stainless") == ["5-499"])
  }

  @Test func `a changed product is found by its new texts`() throws {
    let bed = try Testbed()
    var product = try bed.create("A", "绿茶")
    try bed.create("B", "红茶")
    product = try bed.update(product) { $0.name = "乌龙茶" }
    #expect(try bed.search("绿茶").isEmpty)
    #expect(try bed.search("乌龙") == ["A"])
    #expect(try bed.search("茶") == ["A", "B"])
    product = try bed.update(product) { $0.active = false }
    #expect(try bed.search("茶", as: bed.dealerA.boss) == ["B"])
    try bed.update(product) { $0.sku = "X" }
    #expect(try bed.search("a").isEmpty)
    #expect(try bed.search("x") == ["X"])
  }

  @Test func `pages contain everything once, in order, and are bound to their query`() throws {
    let bed = try Testbed()
    let rows = (0..<60).map { number in
      Testbed.draft(
        number % 3 == 0 ? "茶-\(number)" : "S\(number)",
        "\(number % 2 == 0 ? "" : "好")茶\(number % 7)")
    }
    #expect(try bed.batch(rows).allSatisfy { $0.reason.isEmpty })
    let whole = try bed.search("茶", limit: 100)
    #expect(Set(whole).count == 60)
    for size: Int32 in [1, 7, 20, 59] {
      var request = SearchProductsRequest()
      request.query = "茶"
      request.pageSize = size
      var found: [String] = []
      repeat {
        let page: SearchProductsResponse = try bed.catalog("SearchProducts", request, as: bed.owner)
        found += page.products.map(\.sku)
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(found == whole)
    }
    var request = SearchProductsRequest()
    request.query = "茶"
    let page: SearchProductsResponse = try bed.catalog("SearchProducts", request, as: bed.owner)
    request.pageToken = page.nextPageToken
    request.query = "好茶"
    #expect(
      refusal {
        let _: SearchProductsResponse = try bed.catalog("SearchProducts", request, as: bed.owner)
      } == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }

  @Test func `a hundred equal letters are a valid query`() throws {
    let bed = try Testbed()
    try bed.create("A", String(repeating: "s", count: 200))
    try bed.create("B", String(repeating: "不", count: 200))
    try bed.create("C", String(repeating: "s", count: 99))
    #expect(try bed.search(String(repeating: "s", count: 100)) == ["A"])
    #expect(try bed.search(String(repeating: "不", count: 100)) == ["B"])
    #expect(try bed.search(String(repeating: "s ", count: 50)) == ["A", "C"].reversed())
  }

  @Test func `equal names are sorted by creation`() throws {
    let bed = try Testbed()
    for sku in ["c", "a", "b"] { try bed.create(sku, "绿茶") }
    #expect(try bed.search("绿茶") == ["c", "a", "b"])
  }

  @Test func `products invisible to a dealer do not reduce its results`() throws {
    let bed = try Testbed()
    for batch in 0..<5 {
      let rows = (0..<500).map { number in
        var draft = Testbed.draft("H-\(batch)-\(number)", "qqterm aa")
        draft.hidden = true
        return draft
      }
      #expect(try bed.batch(rows).allSatisfy { $0.reason.isEmpty })
    }
    let shown = try bed.create("S", "qqterm zz on sale")
    for query in ["qqterm", "qqterm zz"] {
      #expect(try bed.search(query, as: bed.dealerA.boss) == ["S"])
    }
    #expect(try bed.search("qqterm", limit: 100).count == 100)
    #expect(try bed.search("qqterm zz") == ["S"])
    let hidden = try bed.update(shown) { $0.hidden = true }
    #expect(try bed.search("qqterm", as: bed.dealerA.boss).isEmpty)
    try bed.update(hidden) { $0.hidden = false }
    #expect(try bed.search("qqterm", as: bed.dealerA.boss) == ["S"])
  }

  @Test func `dealers find the products that they see`() throws {
    let bed = try Testbed()
    try bed.create("a", "绿茶") { $0.barcodes = ["6900000000001"] }
    try bed.create("b", "绿茶") {
      $0.hidden = true
      $0.barcodes = ["6900000000002"]
    }
    for actor in bed.dealerA.everyone + [bed.prospect] {
      #expect(try bed.search("绿茶", as: actor) == ["a"])
      #expect(try bed.search("6900000000001", as: actor) == ["a"])
      #expect(try bed.search("6900000000002", as: actor).isEmpty)
      #expect(try bed.search("b", as: actor).isEmpty)
    }
    #expect(try bed.search("绿茶", as: bed.sales) == ["a", "b"])
  }

  @Test func `each enterprise finds its own`() throws {
    let bed = try Self.stocked()
    try bed.create("a", "红旗", as: bed.otherTenant.owner) { $0.barcodes = ["6900000000001"] }
    #expect(try bed.search("红旗", as: bed.otherTenant.owner) == ["a"])
    #expect(try bed.search("6900000000001").isEmpty)
    #expect(try bed.search("五金", as: bed.otherTenant.dealer.boss).isEmpty)
  }

  @Test func `a query has a letter or a digit`() throws {
    let bed = try Self.stocked()
    for query in ["", " ", "\u{3000}"] {
      #expect(refusal { try bed.search(query) } == "INVALID_ARGUMENT FIELD_REQUIRED")
    }
    for query in ["%", "_-_", "。", String(repeating: "茶", count: 101)] {
      #expect(refusal { try bed.search(query) } == "INVALID_ARGUMENT BAD_QUERY")
    }
    for limit: Int32 in [-1, 101] {
      #expect(
        refusal { try bed.search("茶", limit: limit) } == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    }
  }

  @Test func `a long name is found by its parts`() throws {
    let bed = try Testbed()
    let name = "得力文具办公用品大号加厚不锈钢订书机十二号通用型学生手握省力金属钉书器"
    try bed.create("A", name)
    for part in ["订书机", "不锈钢", "钉书器", "dsj", "buxiugang", "dlwj"] {
      #expect(try bed.search(part) == ["A"], "\(part)")
    }
  }

  /// Names of a small alphabet, so that parts of one are often parts of another.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `any part of a Chinese name finds all names that contain it`(seed: UInt64) throws {
    let bed = try Testbed()
    var random = SplitMix64(seed: seed)
    let alphabet = Array("红绿茶旗五金工具")
    let names = (0..<80).map { _ in
      String(
        (0..<Int.random(in: 1...6, using: &random)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        })
    }
    let rows = names.enumerated().map { Testbed.draft("S\($0.offset)", $0.element) }
    #expect(try bed.batch(rows).allSatisfy { $0.reason.isEmpty })
    for _ in 0..<100 {
      let name = Array(names[Int.random(in: 0..<names.count, using: &random)])
      let start = Int.random(in: 0..<name.count, using: &random)
      let end = Int.random(in: (start + 1)...name.count, using: &random)
      let query = String(name[start..<end])
      let holding = names.indices.filter { names[$0].contains(query) }
        .map { (names[$0].hasPrefix(query) ? 0 : 1, names[$0], $0) }.sorted(by: <)
      #expect(try bed.search(query, limit: 100) == holding.map { "S\($0.2)" }, "\(query)")
    }
  }
}

// The checks of every RPC.
extension SearchProductsTests {
  static var rpc: RPC {
    RPC(
      "CatalogService/SearchProducts", callers: "staff dealer prospect",
      typical: { (world: GrownWorld, request: inout SearchProductsRequest) in
        request.query = "1000005"
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        request.query = "茶"
        request.pageSize = 20
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
