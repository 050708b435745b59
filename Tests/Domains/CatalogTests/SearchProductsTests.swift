import Testing
import TongluCore
import TongluMessages
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
    ("a4 复印", ["DL-A4"]), ("复印a4", []), ("得力a4", ["DL-A4"]), ("Ａ４", ["DL-A4"]),
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

  @Test func `a barcode is found whole`() throws {
    let bed = try Self.stocked()
    try bed.create("Z", "铅笔") { $0.barcodes = ["6901234567892", "ABC-12345"] }
    #expect(try bed.search(" 6901234567892 ") == ["Z"])
    #expect(try bed.search("ABC-12345") == ["Z"])
    #expect(try bed.search("690123456789").isEmpty)
  }

  @Test func `the barcode comes first, then the sku, then the name's beginning, then the rest`()
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

  @Test func `names that are equal come in the order of their creation`() throws {
    let bed = try Testbed()
    for sku in ["c", "a", "b"] { try bed.create(sku, "绿茶") }
    #expect(try bed.search("绿茶") == ["c", "a", "b"])
  }

  @Test func `products that a dealer does not see use up none of its search`() throws {
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

  @Test func `dealers find what they are shown`() throws {
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
  func `any part of a Chinese name finds all names that hold it`(seed: UInt64) throws {
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
