import Testing
import TongluCatalogMessages
import TongluCore
import TongluTestSupport

struct GetProductTests {
  @Test func `staff, members and prospects read a product`() throws {
    let bed = try Testbed()
    let product = try bed.create("A") { $0.barcodes = ["6901234567892"] }
    for actor in bed.staff + bed.dealerA.everyone + [bed.prospect] {
      #expect(try bed.product(product.id, as: actor) == product)
    }
    #expect(try bed.product(product.id, as: bed.backend.acting(for: bed.dealerB.clerk)) == product)
  }

  @Test func `a hidden or inactive product is visible to staff and missing for dealers`()
    throws
  {
    let bed = try Testbed()
    let hidden = try bed.create("A") { $0.hidden = true }
    let inactive = try bed.update(try bed.create("B")) { $0.active = false }
    let absent = Int64(12_345)
    for actor in [bed.dealerA.boss, bed.prospect] {
      for id in [hidden.id, inactive.id, absent] {
        #expect(status { try bed.product(id, as: actor) } == Status.notFound("product", id))
      }
    }
    #expect(try bed.product(hidden.id, as: bed.sales) == hidden)
    #expect(try bed.product(inactive.id, as: bed.warehouseKeeper) == inactive)
  }

  @Test func `another enterprise's product is not found`() throws {
    let bed = try Testbed()
    let product = try bed.create("A")
    let others = bed.otherTenant
    for actor in [others.owner, others.sales, others.dealer.boss] {
      #expect(
        status { try bed.product(product.id, as: actor) }
          == Status.notFound("product", product.id))
    }
  }

  @Test func `an id is needed`() throws {
    let bed = try Testbed()
    #expect(refusal { try bed.product(0) } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(refusal { try bed.product(-1) } == "NOT_FOUND NOT_FOUND")
    #expect(refusal { try bed.product(1, as: .nobody) }.hasPrefix("UNAUTHENTICATED"))
  }
}

// The checks of every RPC.
extension GetProductTests {
  static var rpc: RPC {
    RPC(
      "CatalogService/GetProduct", callers: "staff dealer prospect",
      typical: { (world: GrownWorld, request: inout GetProductRequest) in
        request.productID = world.product
        return world.dealer.buyer
      },
      worst: { world, request in
        request.productID = world.popularProduct
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
