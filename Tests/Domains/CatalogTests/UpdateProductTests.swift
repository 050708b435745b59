import Testing
import TongluCatalogMessages
import TongluCore
import TongluDatabase
import TongluTestSupport

struct UpdateProductTests {
  @Test func `given fields change, absent ones stay`() throws {
    let bed = try Testbed()
    let before = try bed.create("A", "红茶") {
      $0.brand = "红旗"
      $0.barcodes = ["6901234567892"]
      $0.units = [unit("box", 12)]
    }
    bed.clock.advance(seconds: 60)
    let after = try bed.update(before) { $0.name = "绿茶" }
    var expected = before
    expected.version = 2
    expected.name = "绿茶"
    expected.pinyin = "lu cha"
    expected.updateTime = bed.clock.now
    #expect(after == expected)
    #expect(try bed.product(before.id) == expected)
    #expect(try bed.search("绿茶") == ["A"])
    #expect(try bed.search("红茶").isEmpty)
  }

  @Test func `every field may change`() throws {
    let bed = try Testbed()
    let before = try bed.create("A")
    let after = try bed.update(before) {
      $0.sku = "B"
      $0.description = "d"
      $0.category = "c"
      $0.brand = "b"
      $0.barcodes = ["6900000000001"]
      $0.units = [unit("box", 24)]
      $0.rounding = .nearest
      $0.active = false
      $0.hidden = true
    }
    #expect(after.sku == "B")
    #expect([after.description, after.category, after.brand] == ["d", "c", "b"])
    #expect(after.barcodes == ["6900000000001"])
    #expect(after.units == [unit("box", 24)])
    #expect(after.rounding == .nearest)
    #expect(!after.active)
    #expect(after.hidden)
    #expect(try bed.product(after.id) == after)
  }

  @Test func `a removed barcode is free`() throws {
    let bed = try Testbed()
    let product = try bed.create("A") { $0.barcodes = ["6901234567892"] }
    let kept = try bed.update(product) { $0.barcodes = ["6901234567892", "6900000000001"] }
    #expect(kept.barcodes == ["6900000000001", "6901234567892"])
    try bed.update(kept) { $0.barcodes = ["6900000000001"] }
    #expect(try bed.create("B") { $0.barcodes = ["6901234567892"] }.barcodes.count == 1)
    #expect(try bed.search("6901234567892") == ["B"])
  }

  @Test func `an older version is stale and changes nothing`() throws {
    let bed = try Testbed()
    let first = try bed.create("A")
    let second = try bed.update(first) { $0.brand = "x" }
    let stale = status { try bed.update(first) { $0.brand = "y" } }
    #expect(stale?.code == .aborted)
    #expect(stale?.reason == "STALE_VERSION")
    #expect(stale?.facts == ["version": "2"])
    #expect(try bed.product(first.id) == second)
  }

  @Test func `another product's sku and barcode are refused`() throws {
    let bed = try Testbed()
    try bed.create("A") { $0.barcodes = ["6901234567892"] }
    let product = try bed.create("B") { $0.barcodes = ["6900000000001"] }
    #expect(refusal { try bed.update(product) { $0.sku = "a" } } == "ALREADY_EXISTS SKU_TAKEN")
    #expect(
      refusal { try bed.update(product) { $0.barcodes = ["6901234567892"] } }
        == "ALREADY_EXISTS BARCODE_TAKEN")
    #expect(try bed.product(product.id) == product)
    #expect(try bed.update(product) { $0.sku = "b" }.sku == "b")
  }

  @Test func `bad values are refused as at creation`() throws {
    let bed = try Testbed()
    let product = try bed.create("A")
    let refusals = [
      refusal { try bed.update(product) { $0.sku = "" } },
      refusal { try bed.update(product) { $0.name = "" } },
      refusal { try bed.update(product) { $0.units = [unit("piece", 2)] } },
      refusal { try bed.update(product) { $0.barcodes = ["1"] } },
      refusal { try bed.update(product) { $0.brand = String(repeating: "x", count: 101) } },
      refusal { try bed.update(product) { $0.version = 0 } },
    ]
    #expect(
      refusals == [
        "INVALID_ARGUMENT BAD_SKU", "INVALID_ARGUMENT BAD_NAME", "INVALID_ARGUMENT BAD_UNIT",
        "INVALID_ARGUMENT BAD_BARCODE", "INVALID_ARGUMENT TOO_LONG",
        "INVALID_ARGUMENT FIELD_REQUIRED",
      ])
    #expect(try bed.product(product.id) == product)
  }

  @Test func `unknown products and another enterprise's are not found`() throws {
    let bed = try Testbed()
    let product = try bed.create("A")
    #expect(
      status { try bed.update(product, as: bed.otherTenant.owner) { $0.brand = "x" } }
        == Status.notFound("product", product.id))
    var absent = product
    absent.id = 77
    #expect(
      status { try bed.update(absent) { $0.brand = "x" } } == Status.notFound("product", 77))
  }

  @Test func `a retry gets the first response and the feed reports one change`() throws {
    let bed = try Testbed()
    let product = try bed.create("A")
    let id = bed.requestID()
    let first = try bed.update(product, requestID: id) { $0.brand = "x" }
    #expect(try bed.update(product, requestID: id) { $0.brand = "x" } == first)
    let changes = try bed.read { snapshot throws(Status) in
      try snapshot.changes(after: 0, limit: 1_000).filter { $0.id == product.id }
    }
    #expect(changes.map(\.kind) == [.created, .updated])
    #expect(changes.map(\.version) == [1, 2])
  }

  @Test func `only roles that maintain the catalogue change it`() throws {
    let bed = try Testbed()
    let product = try bed.create("A")
    for actor in [bed.sales, bed.finance, bed.dealerA.boss, bed.prospect] {
      #expect(
        refusal { try bed.update(product, as: actor) { $0.brand = "x" } }
          .hasPrefix("PERMISSION_DENIED"))
    }
    #expect(try bed.update(product, as: bed.marketing) { $0.brand = "x" }.brand == "x")
  }
}

// The checks of every RPC.
extension UpdateProductTests {
  static var rpc: RPC {
    RPC(
      "CatalogService/UpdateProduct", callers: "owner manager marketing",
      typical: { (world: GrownWorld, request: inout UpdateProductRequest) in
        request.productID = world.product
        request.version = 1
        request.brand = "Brand 19"
        return world.bed.owner
      },
      worst: { world, request in
        request.productID = world.popularProduct
        request.version = 1
        request.name = "新会陈皮 2026"
        request.sku = world.unused
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
