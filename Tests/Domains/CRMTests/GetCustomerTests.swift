import Testing
import TongluCRMMessages
import TongluCore
import TongluTestSupport

@Suite struct GetCustomerTests {
  @Test func `a member sees its own company without the enterprise's notes`() throws {
    let desk = try Desk()
    let dealer = desk.bed.dealerA
    try desk.createClass("KA")
    let company = try desk.update(desk.get(dealer.customerID)) {
      $0.classCode = "KA"
      $0.code = "INT-7"
      $0.level = 5
      $0.note = "watch"
      $0.addTags = ["slow"]
    }
    for member in dealer.everyone {
      let seen = try desk.get(dealer.customerID, as: member)
      #expect(seen.name == company.name)
      #expect(seen.version == 0 && seen.updateTime == nil && seen.code == "")
      #expect(seen.classCode == "" && seen.level == 0 && seen.note == "")
      #expect(seen.ownerID == 0 && seen.tags == [])
    }
  }

  @Test func `an invisible customer is not found, with the same message as a missing one`() throws {
    let desk = try Desk()
    let b = desk.bed.dealerB.customerID
    let missing = status { try desk.get(77) }
    #expect(missing?.code == .notFound)
    let callers = [
      desk.bed.dealerA.boss, desk.bed.sales, desk.bed.prospect, desk.bed.otherTenant.owner,
    ]
    for caller in callers {
      let refused = status { try desk.get(b, as: caller) }
      #expect(refused?.code == .notFound)
      #expect(
        refused?.message.replacing(String(b), with: "77") == missing?.message)
    }
  }

  @Test func `a salesperson sees its own and the pool's customers; other staff see all`() throws {
    let desk = try Desk()
    let pool = try desk.create("Pool")
    #expect(try desk.get(pool.id, as: desk.bed.sales).name == "Pool")
    #expect(try desk.get(desk.bed.dealerA.customerID, as: desk.bed.sales).ownerID != 0)
    for actor in [desk.bed.finance, desk.bed.marketing, desk.bed.warehouseKeeper] {
      #expect(try desk.get(desk.bed.dealerB.customerID, as: actor).name == "Dealer b")
    }
  }
}

// The checks of every RPC.
extension GetCustomerTests {
  static var rpc: RPC {
    RPC(
      "CrmService/GetCustomer", callers: "staff dealer prospect",
      typical: { (world: GrownWorld, request: inout GetCustomerRequest) in
        request.customerID = world.dealer.id
        return world.dealer.buyer
      },
      worst: { world, request in
        request.customerID = world.largest.id
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
