import Testing
import TongluCRMMessages
import TongluCore
import TongluIdentityMessages
import TongluMessages
import TongluTestSupport

@Suite struct CreateCustomerTests {
  @Test func `a customer is stored as given`() throws {
    let desk = try Desk()
    try desk.createClass("KA")
    let customer = try desk.create("  湖滨茶行 ") {
      $0.code = "D-001"
      $0.classCode = "KA"
      $0.level = 3
      $0.ownerID = desk.bed.sales.id
      $0.tags = ["冷链", "学校", "冷链"]
      $0.state = .prospect
      $0.address = "杭州市上城区"
      $0.place = Desk.place(30.25, 120.16)
      $0.currency = "USD"
      $0.note = "late payer"
    }
    #expect(customer.version == 1)
    #expect(customer.name == "湖滨茶行")
    #expect(customer.code == "D-001")
    #expect(customer.classCode == "KA")
    #expect(customer.level == 3)
    #expect(customer.ownerID == desk.bed.sales.id)
    #expect(customer.tags == ["冷链", "学校"])
    #expect(customer.state == .prospect)
    #expect(customer.address == "杭州市上城区")
    #expect(customer.place == Desk.place(30.25, 120.16))
    #expect(customer.currency == "USD")
    #expect(customer.note == "late payer")
    #expect(customer.createTime == desk.bed.clock.now)
    #expect(try desk.get(customer.id) == customer)
  }

  @Test func `the defaults are approved, in the pool, in the enterprise's currency`() throws {
    let desk = try Desk()
    let customer = try desk.create()
    #expect(customer.state == .approved)
    #expect(customer.ownerID == 0)
    #expect(customer.currency == "CNY")
    #expect(customer.place == nil)
  }

  @Test func `sales and marketing create prospects, and approve none`() throws {
    let desk = try Desk()
    for actor in [desk.bed.sales, desk.bed.marketing] {
      #expect(try desk.create("New", as: actor).state == .prospect)
      #expect(try desk.create("Asked", as: actor) { $0.state = .prospect }.state == .prospect)
      #expect(
        refusal { try desk.create("Pushed", as: actor) { $0.state = .approved } }
          == "PERMISSION_DENIED STATE_NOT_ALLOWED")
    }
    #expect(try desk.create("Led", as: desk.bed.owner).state == .approved)
    #expect(
      refusal { try desk.create("Computed") { $0.state = .regular } }
        == "INVALID_ARGUMENT BAD_STATE")
  }

  @Test func `the enterprise's rule approves what sales create, not what marketing does`() throws {
    let desk = try Desk()
    try desk.updateEnterprise { $0.approvesSalesCustomers = true }
    #expect(try desk.create("New", as: desk.bed.sales).state == .approved)
    #expect(
      try desk.create("Asked", as: desk.bed.sales) { $0.state = .prospect }.state == .prospect)
    #expect(try desk.create("New", as: desk.bed.marketing).state == .prospect)
  }

  @Test func `customers created by a service account with the sales role are in the pool`() throws {
    let desk = try Desk()
    let made = try desk.create("From the app", as: try desk.salesAccount())
    #expect(made.ownerID == 0 && made.state == .prospect)
  }

  @Test func `only active staff with a selling role become owners`() throws {
    let desk = try Desk()
    #expect(
      refusal { try desk.create { $0.ownerID = desk.bed.warehouseKeeper.id } }
        == "FAILED_PRECONDITION OWNER_CANNOT_SELL")
    try desk.disable(desk.bed.sales2.id)
    #expect(
      refusal { try desk.create { $0.ownerID = desk.bed.sales2.id } }
        == "FAILED_PRECONDITION STAFF_DISABLED")
    #expect(try desk.create { $0.ownerID = desk.bed.manager.id }.ownerID == desk.bed.manager.id)
  }

  @Test func `a salesperson becomes the owner and can name no other`() throws {
    let desk = try Desk()
    let sales = desk.bed.sales
    #expect(try desk.create("Mine", as: sales).ownerID == sales.id)
    #expect(
      refusal { try desk.create("Theirs", as: sales) { $0.ownerID = desk.bed.sales2.id } }
        == "PERMISSION_DENIED OWNER_NOT_ALLOWED")
  }

  @Test func `a bad field is refused by its reason and nothing is stored`() throws {
    let desk = try Desk()
    try desk.create("First") { $0.code = "TAKEN" }
    let before = try desk.list().customers.count
    let cases: [(String, (inout CustomerDraft) -> Void)] = [
      ("INVALID_ARGUMENT FIELD_REQUIRED", { $0.name = "   " }),
      ("INVALID_ARGUMENT BAD_NAME", { $0.name = "two\nlines" }),
      ("INVALID_ARGUMENT BAD_NAME", { $0.name = String(repeating: "x", count: 201) }),
      ("INVALID_ARGUMENT FIELD_REQUIRED", { $0.name = "" }),
      ("INVALID_ARGUMENT BAD_CODE", { $0.code = "a b" }),
      ("ALREADY_EXISTS CODE_TAKEN", { $0.code = "TAKEN" }),
      ("NOT_FOUND NOT_FOUND", { $0.classCode = "NOPE" }),
      ("NOT_FOUND NOT_FOUND", { $0.ownerID = 12_345 }),
      ("INVALID_ARGUMENT BAD_LEVEL", { $0.level = -1 }),
      ("INVALID_ARGUMENT BAD_LEVEL", { $0.level = 101 }),
      ("INVALID_ARGUMENT BAD_TAG", { $0.tags = [""] }),
      ("INVALID_ARGUMENT BAD_TAG", { $0.tags = (0...50).map(String.init) }),
      ("INVALID_ARGUMENT BAD_TAG", { $0.tags = [String(repeating: "t", count: 51)] }),
      ("INVALID_ARGUMENT BAD_COORDINATE", { $0.place = Desk.place(.nan, 120) }),
      ("INVALID_ARGUMENT BAD_COORDINATE", { $0.place = Desk.place(30, .infinity) }),
      ("INVALID_ARGUMENT BAD_COORDINATE", { $0.place = Desk.place(90.01, 120) }),
      ("INVALID_ARGUMENT BAD_COORDINATE", { $0.place = Desk.place(30, -180.01) }),
      ("INVALID_ARGUMENT BAD_COORDINATE", { $0.place = Desk.place(0, 0) }),
      (
        "INVALID_ARGUMENT BAD_COORDINATE",
        {
          $0.place = Desk.place(30, 120)
          $0.place?.datum = .unspecified
        }
      ),
      (
        "INVALID_ARGUMENT BAD_COORDINATE",
        {
          $0.place = Desk.place(30, 120)
          $0.place?.accuracyM = -1
        }
      ),
      ("INVALID_ARGUMENT BAD_CURRENCY", { $0.currency = "RMB¥" }),
      ("INVALID_ARGUMENT TOO_LONG", { $0.address = String(repeating: "a", count: 501) }),
      ("INVALID_ARGUMENT TOO_LONG", { $0.note = String(repeating: "n", count: 2_001) }),
    ]
    for (index, (expected, set)) in cases.enumerated() {
      #expect(refusal { try desk.create("Next", set) } == expected, "case \(index)")
    }
    #expect(try desk.list().customers.count == before)
  }

  @Test func `another enterprise's class and staff are not found, its codes are free`() throws {
    let desk = try Desk()
    let other = desk.bed.otherTenant
    try desk.createClass("KA", as: other.owner)
    try desk.create("There", as: other.owner) { $0.code = "D1" }
    #expect(refusal { try desk.create { $0.classCode = "KA" } } == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try desk.create { $0.ownerID = other.sales.id } } == "NOT_FOUND NOT_FOUND")
    #expect(try desk.create { $0.code = "D1" }.code == "D1")
  }

  @Test func `the feed reports it`() throws {
    let desk = try Desk()
    #expect(try desk.changes { try desk.create() } == ["customer created 1"])
  }
}

// The checks of every RPC.
extension CreateCustomerTests {
  static var rpc: RPC {
    RPC("CrmService/CreateCustomer", callers: "owner manager sales marketing") {
      (world: GrownWorld, request: inout CreateCustomerRequest) in
      request.customer = CustomerDraft()
      request.customer?.name = "新会商行"
      request.customer?.code = world.unused
      request.customer?.classCode = "K1"
      request.customer?.tags = ["T0"]
      request.customer?.place = Place()
      request.customer?.place?.latitude = 30.25
      request.customer?.place?.longitude = 120.16
      request.customer?.place?.datum = .gcj02
      return world.bed.sales
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
