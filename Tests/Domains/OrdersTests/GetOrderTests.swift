import Testing
import TongluCore
import TongluOrdersMessages
import TongluTestSupport

@Suite struct GetOrderTests {
  @Test func `the company's people and the enterprise's staff see it`() throws {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    let order = try shop.place([(shop.tea, 1_000)], as: bed.dealerA.boss) {
      $0.note = "送到后门"
      $0.externalReference = "PO-1"
    }
    #expect(order.note == "送到后门")
    for actor in [bed.dealerA.buyer, bed.dealerA.finance, bed.owner, bed.warehouseKeeper] {
      #expect(try shop.order(order.id, as: actor) == order)
    }
  }

  @Test func `another dealer gets the refusal of a missing order`() throws {
    let shop = try Shop(Testbed())
    let order = try shop.place([(shop.tea, 1_000)], as: shop.bed.dealerA.boss)
    let other = status { try shop.order(order.id, as: shop.bed.dealerB.boss) }
    let absent = status { try shop.order(404, as: shop.bed.dealerB.boss) }
    #expect(other?.code == .notFound)
    #expect(other?.reason == absent?.reason)
    #expect(
      other?.message.replacing(String(order.id), with: "#")
        == absent?.message.replacing("404", with: "#"))
    #expect(
      refusal { try shop.order(order.id, as: shop.bed.otherTenant.owner) }
        == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a salesperson sees the orders of its own customers only`() throws {
    let shop = try Shop(Testbed())
    let bed = shop.bed
    let order = try shop.place([(shop.tea, 1_000)], as: bed.dealerA.boss)
    #expect(try shop.order(order.id, as: bed.sales) == order)
    #expect(refusal { try shop.order(order.id, as: bed.sales2) } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a clerk and a prospect do not read orders`() throws {
    let shop = try Shop(Testbed())
    let order = try shop.place([(shop.tea, 1_000)], as: shop.bed.dealerA.boss)
    for actor in [shop.bed.dealerA.clerk, shop.bed.prospect] {
      #expect(
        refusal { try shop.order(order.id, as: actor) } == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
  }
}

// The checks of every RPC.
extension GetOrderTests {
  static var rpc: RPC {
    RPC(
      "OrderService/GetOrder", callers: "staff boss buyer dealer-finance",
      typical: { (world: GrownWorld, request: inout GetOrderRequest) in
        request.orderID = world.order
        return world.dealer.buyer
      },
      worst: { world, request in
        request.orderID = world.newestOrder
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
