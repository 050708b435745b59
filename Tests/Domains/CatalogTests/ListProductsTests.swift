import Testing
import TongluCatalogMessages
import TongluCore
import TongluDatabase
import TongluTestSupport

struct ListProductsTests {
  @Test func `products are listed in the order of creation, page after page`() throws {
    let bed = try Testbed()
    for sku in ["b", "C", "a", "E", "d"] { try bed.create(sku) }
    var pages: [[String]] = []
    var token = ""
    repeat {
      let page = try bed.list {
        $0.pageSize = 2
        $0.pageToken = token
      }
      pages.append(page.products.map(\.sku))
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(pages == [["b", "C"], ["a", "E"], ["d"]])
  }

  @Test func `a product created between two pages is listed once, at the end`() throws {
    let bed = try Testbed()
    for sku in ["a", "c", "e"] { try bed.create(sku) }
    let first = try bed.list { $0.pageSize = 2 }
    try bed.create("b")
    let rest = try bed.list {
      $0.pageSize = 2
      $0.pageToken = first.nextPageToken
    }
    #expect(first.products.map(\.sku) == ["a", "c"])
    #expect(rest.products.map(\.sku) == ["e", "b"])
  }

  @Test func `a product with a new sku between two pages is neither lost nor repeated`()
    throws
  {
    let bed = try Testbed()
    let made = try ["a", "b", "y", "z"].map { (sku) throws in try bed.create(sku) }
    let first = try bed.list { $0.pageSize = 2 }
    try bed.update(made[3]) { $0.sku = "0" }
    try bed.update(made[0]) { $0.sku = "zz" }
    let rest = try bed.list {
      $0.pageSize = 2
      $0.pageToken = first.nextPageToken
    }
    #expect((first.products + rest.products).map(\.id) == made.map(\.id))
    #expect(rest.products.map(\.sku) == ["y", "0"])
  }

  @Test func `a category and a brand narrow the list`() throws {
    let bed = try Testbed()
    for (sku, category, brand) in [("a", "工具", "红旗"), ("b", "工具", "得力"), ("c", "茶", "红旗")] {
      try bed.create(sku) {
        $0.category = category
        $0.brand = brand
      }
    }
    #expect(try bed.list { $0.category = "工具" }.products.map(\.sku) == ["a", "b"])
    #expect(try bed.list { $0.brand = "红旗" }.products.map(\.sku) == ["a", "c"])
    let both = try bed.list {
      $0.category = "茶"
      $0.brand = "得力"
    }
    #expect(both == ListProductsResponse())
  }

  @Test func `dealers and prospects see active products that are not hidden`() throws {
    let bed = try Testbed()
    try bed.create("a")
    try bed.create("b") { $0.hidden = true }
    try bed.update(try bed.create("c")) { $0.active = false }
    try bed.create("d")
    for actor in bed.dealerA.everyone + [bed.prospect] {
      #expect(try bed.list(as: actor).products.map(\.sku) == ["a", "d"])
    }
    let page = try bed.list(as: bed.dealerB.boss) { $0.pageSize = 2 }
    #expect(page.nextPageToken.isEmpty)
    for actor in bed.staff {
      #expect(try bed.list(as: actor).products.count == 4)
    }
  }

  @Test func `each enterprise lists its own`() throws {
    let bed = try Testbed()
    try bed.create("a")
    #expect(try bed.list(as: bed.otherTenant.owner).products.isEmpty)
    #expect(try bed.list(as: bed.otherTenant.dealer.boss).products.isEmpty)
  }

  @Test func `a page token that was not issued is refused`() throws {
    let bed = try Testbed()
    #expect(refusal { try bed.list { $0.pageSize = -1 } } == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    #expect(
      refusal { try bed.list { $0.pageToken = "nonsense" } } == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
    #expect(refusal { try bed.list(as: .nobody) }.hasPrefix("UNAUTHENTICATED"))
  }
}

// Products that dealers do not see.
extension ListProductsTests {
  /// Inserts products by statements; returns their ids.
  private func add(
    _ count: Int, to bed: Testbed, after: Int64 = 1 << 40, active: Bool = true,
    hidden: Bool = false
  ) throws(Status) -> [Int64] {
    let ids = (1...Int64(count)).map { after + $0 }
    let rows: [[any Bindable]] = ids.map {
      let (category, brand) = ("\($0 % 2)", "\($0 % 3)")
      return [
        $0, "S-\($0)", "s-\($0)", "K" + category, "k" + category, "B" + brand, "b" + brand, active,
        hidden,
      ]
    }
    try bed.write { transaction throws(Status) in
      _ = try transaction.execute(
        """
        INSERT INTO products
          (tenant, id, version, sku, sku_folded, name, description, category, category_folded,
           brand, brand_folded, base_unit, rounding, active, hidden, pinyin, create_time,
           update_time)
        VALUES ($tenant, $1, 1, $2, $3, 'p', '', $4, $5, $6, $7, 'pc', 1, $8, $9, '', 0, 0)
        """, forEach: rows)
    }
    return ids
  }

  private static let filters: [(category: String, brand: String)] = [
    ("", ""), ("K1", ""), ("", "B1"), ("K1", "B1"),
  ]

  @Test func `each filter shows dealers active visible products, and staff all`() throws {
    let bed = try Testbed()
    var (all, shown): ([Int64], [Int64]) = ([], [])
    for number in 0..<8 {
      let (isActive, isHidden) = (number % 3 != 1, number % 4 == 2)
      let ids = try add(
        9, to: bed, after: 1 << 40 + Int64(100 * number), active: isActive, hidden: isHidden)
      all += ids
      if isActive && !isHidden { shown += ids }
    }
    for (category, brand) in Self.filters {
      for (actor, ids) in [(bed.owner, all), (bed.dealerA.buyer, shown)] {
        let wanted = ids.filter {
          (category.isEmpty || $0 % 2 == 1) && (brand.isEmpty || $0 % 3 == 1)
        }
        var (found, token): ([Int64], String) = ([], "")
        repeat {
          let page = try bed.list(as: actor) {
            ($0.category, $0.brand, $0.pageSize, $0.pageToken) = (category, brand, 4, token)
          }
          found += page.products.map(\.id)
          token = page.nextPageToken
        } while !token.isEmpty
        #expect(found == wanted, "\(category) \(brand)")
      }
    }
  }

  @Test func `products invisible to a dealer cost it nothing`() throws {
    let bed = try Testbed()
    let shown = try add(12, to: bed, after: 1 << 50)
    var steps: [[Int64]] = []
    for number in 0..<2 {
      let after: Int64 = 1 << 40 + Int64(10_000 * number)
      _ = try add(1_000, to: bed, after: after, active: false)
      _ = try add(1_000, to: bed, after: after + 5_000, hidden: true)
      steps.append(
        try Self.filters.map { filter in
          try bed.countSteps {
            let page = try bed.list(as: bed.dealerA.buyer) {
              ($0.category, $0.brand) = filter
            }
            #expect(
              page.products.count == [12, 6, 4, 2][Self.filters.firstIndex { $0 == filter } ?? 0])
          }
        })
    }
    #expect(shown.count == 12)
    for (first, second) in zip(steps[0], steps[1]) { #expect(second <= 2 * first + 100) }
  }
}

// The checks of every RPC.
extension ListProductsTests {
  static var rpc: RPC {
    RPC(
      "CatalogService/ListProducts", callers: "staff dealer prospect",
      typical: { (world: GrownWorld, request: inout ListProductsRequest) in
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        // No product has both.
        request.category = "Category 1"
        request.brand = "Brand 2"
        request.pageSize = 20
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
