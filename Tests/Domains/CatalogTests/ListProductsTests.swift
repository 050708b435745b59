import Testing
import TongluMessages
import TongluTestSupport

struct ListProductsTests {
  @Test func `products come as they were created, a page after the other`() throws {
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

  @Test func `a product that comes between two pages comes once, at the end`() throws {
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

  @Test func `a product that gets another sku between two pages is neither lost nor doubled`()
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

  @Test func `dealers and prospects are shown what is active and not hidden`() throws {
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

  @Test func `a page that nobody issued is refused`() throws {
    let bed = try Testbed()
    #expect(refusal { try bed.list { $0.pageSize = -1 } } == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    #expect(
      refusal { try bed.list { $0.pageToken = "nonsense" } } == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
    #expect(refusal { try bed.list(as: .nobody) }.hasPrefix("UNAUTHENTICATED"))
  }
}

// What it costs.
extension ListProductsTests {
  @Test func `its cost stays as the enterprise grows`() throws {
    try Growth.check(
      "CatalogService/ListProducts",
      reason: "a category and a brand pass over the products of others",
      typical: { (world: GrownWorld, request: inout ListProductsRequest) in
        request.pageSize = 10
        return world.dealer.buyer
      },
      worst: { world, request in
        // No product is of both.
        request.category = "Category 1"
        request.brand = "Brand 2"
        request.pageSize = 20
        return world.bed.owner
      })
  }
}
