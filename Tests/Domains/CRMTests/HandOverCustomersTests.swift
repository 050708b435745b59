import Testing
import TongluCRMMessages
import TongluCore
import TongluTestSupport

@Suite struct HandOverCustomersTests {
  private func handOver(
    _ desk: Desk, _ from: Int64, _ to: Int64, as actor: Actor? = nil
  ) throws -> Int32 {
    var request = HandOverCustomersRequest()
    request.requestID = desk.bed.requestID()
    request.fromStaffID = from
    request.toStaffID = to
    request.toPool = to == 0
    let reply: HandOverCustomersResponse = try desk.call(
      "HandOverCustomers", request, as: actor)
    return reply.customerCount
  }

  @Test func `all customers of a leaver go to another owner, each as a new version`() throws {
    let desk = try Desk()
    let (leaver, heir) = (desk.bed.sales.id, desk.bed.sales2.id)
    let extra = try desk.create { $0.ownerID = leaver }
    var count: Int32 = 0
    let changes = try desk.changes { count = try handOver(desk, leaver, heir) }
    #expect(count == 2)
    #expect(changes == ["customer updated 2", "customer updated 2"])
    #expect(try desk.get(extra.id).ownerID == heir)
    #expect(try desk.get(extra.id).version == 2)
    #expect(try desk.get(desk.bed.dealerA.customerID, as: desk.bed.sales2).ownerID == heir)
    #expect(try handOver(desk, leaver, heir) == 0)
  }

  @Test func `to the pool, explicitly`() throws {
    let desk = try Desk()
    #expect(try handOver(desk, desk.bed.sales.id, 0) == 1)
    #expect(try desk.get(desk.bed.dealerA.customerID).ownerID == 0)
  }

  @Test func `an absent target does not mean the pool, and two targets are refused`() throws {
    let desk = try Desk()
    func refused(_ set: (inout HandOverCustomersRequest) -> Void) -> String {
      var request = HandOverCustomersRequest()
      request.requestID = desk.bed.requestID()
      request.fromStaffID = desk.bed.sales.id
      set(&request)
      return refusal {
        let _: HandOverCustomersResponse = try desk.call(
          "HandOverCustomers", request, as: desk.bed.owner)
      }
    }
    #expect(refused { _ in } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refused {
        $0.toPool = true
        $0.toStaffID = desk.bed.sales2.id
      } == "INVALID_ARGUMENT BAD_TARGET")
    #expect(try desk.get(desk.bed.dealerA.customerID).ownerID == desk.bed.sales.id)
  }

  @Test func `customers go to active staff who sell`() throws {
    let desk = try Desk()
    let sales = desk.bed.sales.id
    #expect(
      refusal { try handOver(desk, sales, desk.bed.warehouseKeeper.id) }
        == "FAILED_PRECONDITION OWNER_CANNOT_SELL")
    try desk.disable(desk.bed.sales2.id)
    #expect(
      refusal { try handOver(desk, sales, desk.bed.sales2.id) }
        == "FAILED_PRECONDITION STAFF_DISABLED")
    #expect(try handOver(desk, sales, desk.bed.manager.id) == 1)
  }

  @Test func `unknown staff and the same twice are refused`() throws {
    let desk = try Desk()
    let sales = desk.bed.sales.id
    #expect(refusal { try handOver(desk, 5, sales) } == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try handOver(desk, sales, 5) } == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try handOver(desk, sales, sales) } == "INVALID_ARGUMENT SAME_OWNER")
    #expect(
      refusal { try handOver(desk, sales, desk.bed.otherTenant.sales.id) }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try handOver(desk, sales, 0, as: desk.bed.otherTenant.owner) }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try handOver(desk, sales, 0, as: desk.bed.sales) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }
}

// The checks of every RPC.
extension HandOverCustomersTests {
  static var rpc: RPC {
    RPC(
      "CrmService/HandOverCustomers", callers: "owner manager",
      reason: .steps("a row is changed for each customer of the salesperson", tenfoldMax: 12),
      typical: { (world: GrownWorld, request: inout HandOverCustomersRequest) in
        request.fromStaffID = world.bed.sales2.id
        request.toStaffID = world.bed.manager.id
        return world.bed.owner
      },
      worst: { world, request in
        request.fromStaffID = world.bed.sales.id
        request.toPool = true
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
