import Testing
import TongluCatalogMessages
import TongluCore
import TongluDatabase
import TongluMessages
import TongluTestSupport

struct BatchCreateProductsTests {
  @Test func `each row is accepted or refused by itself`() throws {
    let bed = try Testbed()
    try bed.create("taken")
    let outcomes = try bed.batch([
      Testbed.draft("A"), Testbed.draft("TAKEN"), Testbed.draft("B", ""), Testbed.draft("C"),
    ])
    #expect(outcomes.map(\.reason) == ["", "SKU_TAKEN", "BAD_NAME", ""])
    #expect(outcomes.map { $0.productID != 0 } == [true, false, false, true])
    #expect(outcomes[2].description.contains("rows[2].name"))
    #expect(try bed.list().products.map(\.sku) == ["taken", "A", "C"])
    #expect(try bed.product(outcomes[3].productID).sku == "C")
  }

  @Test func `a refused row names all its errors`() throws {
    let bed = try Testbed()
    try bed.create("taken")
    var bad = Testbed.draft("", "")
    bad.category = String(repeating: "c", count: 101)
    bad.barcodes = ["1", "6901234567892", "?"]
    bad.units = [unit("", 1), unit("box", 0), unit("bag", 2)]
    let outcomes = try bed.batch([Testbed.draft("A"), bad, Testbed.draft("taken")])
    #expect(outcomes[0].violations.isEmpty)
    #expect(
      outcomes[1].violations.map { "\($0.field) \($0.reason)" } == [
        "rows[1].sku BAD_SKU", "rows[1].name BAD_NAME", "rows[1].category TOO_LONG",
        "rows[1].barcodes[0] BAD_BARCODE", "rows[1].barcodes[2] BAD_BARCODE",
        "rows[1].units[0].name BAD_UNIT", "rows[1].units[1] BAD_UNIT",
      ])
    #expect(outcomes[1].reason == "BAD_SKU")
    #expect(outcomes[1].description.hasSuffix("(and 6 more)"))
    #expect(outcomes[2].violations.map { "\($0.field) \($0.reason)" } == ["rows[2] SKU_TAKEN"])
  }

  @Test func `creating and updating name all errors too, twenty at most`() throws {
    let bed = try Testbed()
    let codes = Array(repeating: "?", count: 20)
    let created = status {
      try bed.create("", "") { $0.barcodes = codes }
    }
    #expect(created?.violations.count == 20)
    #expect(created?.message.hasSuffix("(and 21 more)") == true)
    #expect(created?.violations[2].field == "product.barcodes[0]")
    let product = try bed.create("A")
    let updated = status {
      try bed.update(product) {
        $0.sku = ""
        $0.name = " "
        $0.brand = String(repeating: "b", count: 101)
        $0.units = [unit("box", 0)]
        $0.barcodes = ["?"]
      }
    }
    #expect(
      updated?.violations.map(\.field) == ["sku", "name", "brand", "units[0]", "barcodes[0]"])
    #expect(try bed.product(product.id) == product)
  }

  @Test func `a sku or a barcode that the batch repeats is found`() throws {
    let bed = try Testbed()
    var first = Testbed.draft("A")
    first.barcodes = ["6901234567892"]
    var second = Testbed.draft("B")
    second.barcodes = ["6900000000001", "6901234567892"]
    var third = Testbed.draft("C")
    third.barcodes = ["6900000000001"]
    let outcomes = try bed.batch([first, Testbed.draft("a"), second, third])
    #expect(outcomes.map(\.reason) == ["", "SKU_TAKEN", "BARCODE_TAKEN", ""])
    #expect(try bed.search("6900000000001") == ["C"])
  }

  @Test func `a refused row writes nothing`() throws {
    let bed = try Testbed()
    var row = Testbed.draft("B", "绿茶")
    row.units = [unit("box", 12)]
    row.barcodes = ["6900000000001", "6901234567892"]
    try bed.create("A", "红茶") { $0.barcodes = ["6901234567892"] }
    let feed = try bed.count("SELECT MAX(position) FROM feed WHERE tenant = $tenant")
    #expect(try bed.batch([row]).map(\.reason) == ["BARCODE_TAKEN"])
    #expect(try bed.search("绿茶").isEmpty)
    #expect(try bed.count("SELECT COUNT(*) FROM product_units WHERE tenant = $tenant") == 0)
    #expect(try bed.count("SELECT COUNT(*) FROM product_barcodes WHERE tenant = $tenant") == 1)
    #expect(try bed.count("SELECT MAX(position) FROM feed WHERE tenant = $tenant") == feed)
  }

  @Test func `five hundred rows are the most`() throws {
    let bed = try Testbed()
    let rows = (0...500).map { Testbed.draft("SKU-\($0)", "红旗五金 \($0)") }
    #expect(refusal { try bed.batch(rows) } == "INVALID_ARGUMENT TOO_MANY_ROWS")
    #expect(refusal { try bed.batch([]) } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(try bed.list().products.isEmpty)
    #expect(try bed.batch(Array(rows.dropLast())).allSatisfy { $0.reason.isEmpty })
    #expect(try bed.count("SELECT COUNT(*) FROM products WHERE tenant = $tenant") == 500)
  }

  @Test func `a retry gets the first outcomes`() throws {
    let bed = try Testbed()
    let id = bed.requestID()
    let rows = [Testbed.draft("A"), Testbed.draft("a")]
    let first = try bed.batch(rows, requestID: id)
    #expect(try bed.batch(rows, requestID: id) == first)
    #expect(
      refusal { try bed.batch([rows[0]], requestID: id) } == "ALREADY_EXISTS REQUEST_ID_REUSED")
    #expect(try bed.list().products.map(\.sku) == ["A"])
  }

  @Test func `only the owner and managers import`() throws {
    let bed = try Testbed()
    #expect(try bed.batch([Testbed.draft("A")], as: bed.manager).map(\.reason) == [""])
    for actor in [bed.marketing, bed.sales, bed.dealerA.boss, bed.prospect] {
      #expect(
        refusal { try bed.batch([Testbed.draft("B")], as: actor) }.hasPrefix("PERMISSION_DENIED"))
    }
  }
}

// The checks of every RPC.
extension BatchCreateProductsTests {
  static var rpc: RPC {
    RPC(
      "CatalogService/BatchCreateProducts", callers: "owner manager",
      reason: .time("a call makes up to 500 products; on PostgreSQL above 10 ms"),
      typical: { (world: GrownWorld, request: inout BatchCreateProductsRequest) in
        request.rows = (0..<10).map { number in
          var draft = ProductDraft()
          draft.sku = "\(world.unused)-\(number)"
          draft.name = "新会陈皮 \(number)"
          return draft
        }
        return world.bed.owner
      },
      worst: { world, request in
        request.rows = (0..<500).map { number in
          var draft = ProductDraft()
          draft.sku = "\(world.unused)-\(number)"
          draft.name = "新会陈皮 \(number)"
          return draft
        }
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
