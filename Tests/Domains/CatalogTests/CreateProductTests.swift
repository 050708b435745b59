import Testing
import TongluCatalog
import TongluCatalogMessages
import TongluCore
import TongluDatabase
import TongluTestSupport

struct CreateProductTests {
  @Test func `a product is stored as given`() throws {
    let bed = try Testbed()
    let created = try bed.create(" HQ-001 ", " 红旗五金 ") {
      $0.description = "手动工具"
      $0.category = "工具"
      $0.brand = "红旗"
      $0.barcodes = ["6901234567892", "6901234567885", "6901234567892"]
      $0.units = [unit("tonne", 1_000), unit("box", 12)]
      $0.rounding = .up
      $0.hidden = true
    }
    #expect(created.version == 1)
    #expect(created.sku == "HQ-001")
    #expect(created.name == "红旗五金")
    #expect(created.pinyin == "hong qi wu jin")
    #expect(created.baseUnit == "piece")
    #expect(created.units == [unit("box", 12), unit("tonne", 1_000)])
    #expect(created.barcodes == ["6901234567885", "6901234567892"])
    #expect(created.rounding == .up)
    #expect(created.active)
    #expect(created.hidden)
    #expect(created.createTime == bed.clock.now)
    #expect(try bed.product(created.id) == created)
  }

  @Test(arguments: [-1, 36_501] as [Int32])
  func `a product keeps for at most a hundred years`(days: Int32) throws {
    let bed = try Testbed()
    #expect(
      refusal { try bed.create("A") { $0.shelfLifeDays = days } }
        == "INVALID_ARGUMENT BAD_SHELF_LIFE")
    #expect(try bed.create("B") { $0.shelfLifeDays = 36_500 }.shelfLifeDays == 36_500)
  }

  @Test func `a conversion that is not exact is refused unless the product says otherwise`() throws
  {
    let bed = try Testbed()
    #expect(try bed.create("A").rounding == .refuse)
  }

  @Test func `a sku is unique regardless of case`() throws {
    let bed = try Testbed()
    try bed.create("ab-1")
    #expect(refusal { try bed.create("AB-1") } == "ALREADY_EXISTS SKU_TAKEN")
    #expect(try bed.create("ab-2").sku == "ab-2")
  }

  @Test func `a barcode belongs to one product`() throws {
    let bed = try Testbed()
    try bed.create("A") { $0.barcodes = ["6901234567892"] }
    #expect(
      refusal { try bed.create("B") { $0.barcodes = ["6900000000001", "6901234567892"] } }
        == "ALREADY_EXISTS BARCODE_TAKEN")
    #expect(try bed.create("B") { $0.barcodes = ["6900000000001"] }.barcodes.count == 1)
  }

  @Test func `another enterprise has its own skus and barcodes`() throws {
    let bed = try Testbed()
    let ours = try bed.create("A") { $0.barcodes = ["6901234567892"] }
    let theirs = try bed.create("A", as: bed.otherTenant.owner) {
      $0.barcodes = ["6901234567892"]
    }
    #expect(ours.id != theirs.id)
    #expect(try bed.list(as: bed.otherTenant.owner).products == [theirs])
  }

  @Test(arguments: [
    ("", "茶", "BAD_SKU"), ("a\u{7}", "茶", "BAD_SKU"),
    (String(repeating: "x", count: 65), "茶", "BAD_SKU"), ("A", "", "BAD_NAME"),
    ("A", " \n ", "BAD_NAME"), ("A", "a\u{1}b", "BAD_NAME"), ("A", "a\u{0}b", "NUL_IN_TEXT"),
    ("A", String(repeating: "茶", count: 201), "BAD_NAME"),
    ("e" + String(repeating: "\u{301}", count: 65), "茶", "BAD_SKU"),
    ("A", "e" + String(repeating: "\u{301}", count: 201), "BAD_NAME"),
  ])
  func `a sku is printable and a name is one line`(sku: String, name: String, reason: String)
    throws
  {
    let bed = try Testbed()
    #expect(refusal { try bed.create(sku, name) } == "INVALID_ARGUMENT \(reason)")
    #expect(try bed.list().products.isEmpty)
  }

  @Test func `a sku may contain blanks`() throws {
    let bed = try Testbed()
    #expect(try bed.create("BANK CHARGES", "bank charges").sku == "BANK CHARGES")
  }

  @Test func `barcodes are short and plain`() throws {
    let bed = try Testbed()
    let long = String(repeating: "1", count: 33)
    for barcodes in [["123"], [long], ["1-2 3"], ["12.34"], (0..<21).map { "1000\($0)" }] {
      #expect(
        refusal { try bed.create("A") { $0.barcodes = barcodes } }
          == "INVALID_ARGUMENT BAD_BARCODE")
    }
  }

  @Test func `each unit is named once and has a ratio above zero`() throws {
    let bed = try Testbed()
    let wrong: [[ProductUnit]] = [
      [unit("piece", 2)], [unit("box", 12), unit("box", 24)], [unit("box", 0)],
      [unit("box", -12)], [unit("box", 12, 0)], [unit("box", .max)], [unit("", 12)],
      (1...21).map { unit("u\($0)", $0) },
    ]
    for units in wrong {
      #expect(
        refusal { try bed.create("A") { $0.units = units } } == "INVALID_ARGUMENT BAD_UNIT")
    }
    let status = status {
      try bed.create("A") { $0.units = [unit("box", 12), unit("pallet", 0)] }
    }
    #expect(status?.violations.map(\.field) == ["product.units[1]"])
  }

  @Test func `long texts are refused`() throws {
    let bed = try Testbed()
    let long = String(repeating: "x", count: 4_001)
    let refusals = [
      refusal { try bed.create("A") { $0.description = long } },
      refusal { try bed.create("A") { $0.category = long } },
      refusal { try bed.create("A") { $0.brand = long } },
    ]
    #expect(Set(refusals) == ["INVALID_ARGUMENT TOO_LONG"])
  }

  @Test func `a malformed message writes nothing`() throws {
    let bed = try Testbed()
    let path = "/tonglu.v1.CatalogService/CreateProduct"
    #expect(
      refusal { try bed.send(path, [0x12, 0xFF], as: bed.owner) }
        == "INVALID_ARGUMENT MALFORMED_MESSAGE")
    #expect(
      refusal { try bed.send(path, [0x0A, 1, 0xFF], as: bed.owner) }
        == "INVALID_ARGUMENT INVALID_UTF8")
    #expect(
      refusal { try bed.create("A") { $0.rounding = .unrecognized(99) } }
        == "INVALID_ARGUMENT UNKNOWN_ENUM_VALUE")
    var request = CreateProductRequest()
    request.requestID = bed.requestID()
    #expect(
      refusal { () throws(Status) -> CreateProductResponse in
        try bed.catalog("CreateProduct", request, as: bed.owner)
      } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(try bed.list().products.isEmpty)
  }

  @Test func `a retry gets the first response, another payload is refused`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    let first = try bed.create("A", requestID: id)
    #expect(try bed.create("A", requestID: id) == first)
    #expect(try bed.list().products == [first])
    #expect(
      refusal { try bed.create("B", requestID: id) } == "ALREADY_EXISTS REQUEST_ID_REUSED")
  }

  @Test func `only roles that maintain the catalogue create products`() throws {
    let bed = try Testbed()
    for actor in [bed.owner, bed.manager, bed.marketing] {
      try bed.create("by-\(actor.id)", as: actor)
    }
    let others =
      [bed.sales, bed.finance, bed.warehouseKeeper, bed.delivery, bed.prospect, bed.dealerA.boss]
    for actor in others {
      #expect(
        refusal { try bed.create("X", as: actor) }.hasPrefix("PERMISSION_DENIED"))
    }
    #expect(refusal { try bed.create("X", as: .nobody) }.hasPrefix("UNAUTHENTICATED"))
  }

  @Test func `the feed reports it`() throws {
    let bed = try Testbed()
    let created = try bed.create("A")
    let change = try bed.read { snapshot throws(Status) in
      try snapshot.changes(after: 0, limit: 1_000).last
    }
    #expect(change?.entity == .product)
    #expect(change?.id == created.id)
    #expect(change?.kind == .created)
    #expect(change?.actor == bed.owner.id)
  }
}

// The checks of every RPC.
extension CreateProductTests {
  static var rpc: RPC {
    RPC("CatalogService/CreateProduct", callers: "owner manager marketing") {
      (world: GrownWorld, request: inout CreateProductRequest) in
      request.product = ProductDraft()
      request.product?.sku = world.unused
      request.product?.name = "新会陈皮 2026"
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
