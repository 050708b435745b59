import Testing
import TongluCRMMessages
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

@Suite struct UpdateCustomerTests {
  @Test func `given fields change, the others stay`() throws {
    let desk = try Desk()
    let before = try desk.create("Old") {
      $0.code = "C1"
      $0.tags = ["a", "b"]
      $0.note = "kept"
      $0.place = Desk.place(30, 120)
    }
    desk.bed.clock.advance(seconds: 5)
    let after = try desk.update(before) {
      $0.name = "New"
      $0.addTags = ["c", "a"]
      $0.removeTags = ["b", "never"]
    }
    var expected = before
    expected.version = 2
    expected.name = "New"
    expected.tags = ["a", "c"]
    expected.updateTime = desk.bed.clock.now
    #expect(after == expected)
    #expect(try desk.get(before.id) == expected)
  }

  @Test func `present but empty fields are cleared`() throws {
    let desk = try Desk()
    try desk.createClass("KA")
    let before = try desk.create {
      $0.code = "C1"
      $0.classCode = "KA"
      $0.ownerID = desk.bed.sales.id
      $0.note = "n"
      $0.address = "a"
    }
    let after = try desk.update(before) {
      $0.code = ""
      $0.classCode = ""
      $0.ownerID = 0
      $0.note = ""
      $0.address = ""
    }
    #expect([after.code, after.classCode, after.note, after.address] == ["", "", "", ""])
    #expect(after.ownerID == 0)
  }

  @Test func `the second of two writers is refused for its stale version`() throws {
    let desk = try Desk()
    let customer = try desk.create()
    try desk.update(customer) { $0.level = 1 }
    #expect(refusal { try desk.update(customer) { $0.level = 2 } } == "ABORTED STALE_VERSION")
    #expect(try desk.get(customer.id).level == 1)
  }

  @Test func `a salesperson takes from the pool and returns, but gives to no other`() throws {
    let desk = try Desk()
    let sales = desk.bed.sales
    let pool = try desk.create("Pool")
    let mine = try desk.update(pool, as: sales) { $0.ownerID = sales.id }
    #expect(mine.ownerID == sales.id)
    #expect(
      refusal { try desk.update(mine, as: sales) { $0.ownerID = desk.bed.sales2.id } }
        == "PERMISSION_DENIED OWNER_NOT_ALLOWED")
    #expect(
      refusal { try desk.update(mine, as: desk.bed.sales2) { $0.level = 1 } }
        == "NOT_FOUND NOT_FOUND")
    #expect(try desk.update(mine, as: sales) { $0.ownerID = 0 }.ownerID == 0)
  }

  @Test func `only owner and manager approve a prospect, whose members may then order`() throws {
    let desk = try Desk()
    let id = try #require(desk.bed.prospect.customerID)
    let prospect = try desk.get(id)
    #expect(prospect.state == .prospect)
    for actor in [desk.bed.sales, desk.bed.marketing] {
      #expect(
        refusal { try desk.update(prospect, as: actor) { $0.state = .approved } }
          == "PERMISSION_DENIED STATE_NOT_ALLOWED")
    }
    let asProspect: WhoAmIResponse = try desk.bed.call(
      "/tonglu.v1.AccessService/WhoAmI", WhoAmIRequest(), as: desk.bed.prospect)
    #expect(asProspect.roles == [.prospect])
    try desk.update(prospect) { $0.state = .approved }
    let asBoss: WhoAmIResponse = try desk.bed.call(
      "/tonglu.v1.AccessService/WhoAmI", WhoAmIRequest(), as: desk.bed.prospect)
    #expect(asBoss.roles == [.boss])
  }

  @Test func `a bad field is refused and nothing changes`() throws {
    let desk = try Desk()
    try desk.create("First") { $0.code = "TAKEN" }
    let customer = try desk.create { $0.tags = (0..<50).map(String.init) }
    let cases: [(String, (inout UpdateCustomerRequest) -> Void)] = [
      ("INVALID_ARGUMENT BAD_NAME", { $0.name = "" }),
      ("INVALID_ARGUMENT BAD_CODE", { $0.code = "a b" }),
      ("ALREADY_EXISTS CODE_TAKEN", { $0.code = "TAKEN" }),
      ("NOT_FOUND NOT_FOUND", { $0.classCode = "NOPE" }),
      ("NOT_FOUND NOT_FOUND", { $0.ownerID = 5 }),
      ("INVALID_ARGUMENT BAD_LEVEL", { $0.level = 101 }),
      ("INVALID_ARGUMENT BAD_COORDINATE", { $0.place = Desk.place(.nan, .nan) }),
      ("INVALID_ARGUMENT TOO_LONG", { $0.note = String(repeating: "n", count: 2_001) }),
      ("INVALID_ARGUMENT BAD_TAG", { $0.addTags = ["one more"] }),
      ("NOT_FOUND NOT_FOUND", { $0.customerID = 5 }),
      ("INVALID_ARGUMENT FIELD_REQUIRED", { $0.version = 0 }),
    ]
    for (index, (expected, set)) in cases.enumerated() {
      #expect(refusal { try desk.update(customer, set) } == expected, "case \(index)")
    }
    #expect(try desk.get(customer.id) == customer)
  }
}

// The checks of every RPC.
extension UpdateCustomerTests {
  static var rpc: RPC {
    RPC(
      "CrmService/UpdateCustomer", callers: "owner manager sales marketing",
      typical: { (world: GrownWorld, request: inout UpdateCustomerRequest) in
        request.customerID = world.dealer.id
        request.version = 1
        request.note = "calls on Mondays"
        return world.bed.sales
      },
      worst: { world, request in
        request.customerID = world.largest.id
        request.version = 1
        request.name = "新会商行"
        request.code = world.unused
        request.classCode = "K2"
        request.ownerID = world.bed.sales2.id
        request.addTags = ["T1"]
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
