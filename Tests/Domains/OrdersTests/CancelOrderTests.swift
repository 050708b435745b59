import Testing
import TongluInventoryMessages
import TongluOrdersMessages
import TongluTestSupport

@Suite struct CancelOrderTests {
  @Test func `cancelling releases the reservations`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    let order = try shop.place([(shop.tea, 3_000), (shop.cup, 1_000)], as: boss)
    let cancelled = try shop.cancel(order, as: boss)
    #expect(cancelled.state == .cancelled)
    #expect(cancelled.version == 2)
    #expect(cancelled.cancelReason == "changed my mind")
    #expect(cancelled.cancelTime != nil)
    #expect(cancelled.lines.map(\.cancelledBaseQuantityE3) == [3_000, 1_000])
    #expect(cancelled.totalE4 == order.totalE4)
    #expect(try shop.order(order.id, as: boss) == cancelled)
    #expect(try shop.available(shop.tea) == 100_000)
    #expect(try shop.bed.level(shop.cup, in: shop.warehouse).reservedE3 == 0)
  }

  @Test func `a second cancellation changes nothing`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    let order = try shop.place([(shop.tea, 3_000)], as: boss)
    let other = try shop.place([(shop.tea, 5_000)], as: boss)
    try shop.cancel(order, as: boss)
    for version in [1, 2] as [Int64] {
      #expect(
        refusal { try shop.cancel(order, as: boss) { $0.version = version } }
          == "FAILED_PRECONDITION ORDER_CANCELLED")
    }
    #expect(try shop.available(shop.tea) == 95_000)
    #expect(try shop.order(other.id, as: boss) == other)
  }

  @Test func `a retry gives the stored response, another intent under its id is refused`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    let order = try shop.place([(shop.tea, 3_000)], as: boss)
    let id = shop.bed.requestID()
    let once = try shop.cancel(order, as: boss) { $0.requestID = id }
    #expect(try shop.cancel(order, as: boss) { $0.requestID = id } == once)
    #expect(
      refusal {
        try shop.cancel(order, as: boss) {
          $0.requestID = id
          $0.reason = "another"
        }
      } == "ALREADY_EXISTS REQUEST_ID_REUSED")
  }

  @Test func `a stale version is refused and nothing is released`() throws {
    let shop = try Shop(Testbed())
    let boss = shop.bed.dealerA.boss
    let order = try shop.place([(shop.tea, 3_000)], as: boss)
    #expect(
      refusal { try shop.cancel(order, as: boss) { $0.version = 7 } } == "ABORTED STALE_VERSION")
    #expect(
      refusal { try shop.cancel(order, as: boss) { $0.version = 0 } }
        == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(try shop.available(shop.tea) == 97_000)
  }

  @Test func `another's order is not found`() throws {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    let order = try shop.place([(shop.tea, 3_000)], as: bed.dealerA.boss)
    for actor in [bed.dealerB.boss, bed.sales2, bed.otherTenant.owner] {
      #expect(refusal { try shop.cancel(order, as: actor) } == "NOT_FOUND NOT_FOUND")
    }
    #expect(try shop.order(order.id, as: bed.dealerA.boss).state == .placed)
    #expect(try shop.cancel(order, as: bed.sales).state == .cancelled)
  }
}

// The checks of every RPC.
extension CancelOrderTests {
  static var rpc: RPC {
    RPC(
      "OrderService/CancelOrder", callers: "owner manager sales boss buyer",
      typical: { (world: GrownWorld, request: inout CancelOrderRequest) in
        request.orderID = world.order
        request.version = 1
        return world.dealer.buyer
      },
      worst: { world, request in
        request.orderID = world.newestOrder
        request.version = 1
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
