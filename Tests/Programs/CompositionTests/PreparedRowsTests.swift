import Testing
import TongluCRMMessages
import TongluCatalogMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluMessages
import TongluPricingMessages
import TongluService
import TongluTestSupport

/// Rows of batches are checked before their transaction, and their references are checked again in
/// it.
@Suite struct PreparedRowsTests {
  /// Prepares `request`, runs `change`, then executes the request; returns its response.
  private func carriedOut<Request: Message, Reply: Message>(
    _ bed: Testbed, _ path: String, _ request: Request, after change: () throws -> Void
  ) throws -> Reply {
    let executor = bed.platform.executor
    let method = try executor.router.method(path)
    guard case .write(let decode) = method.body else { preconditionFailure("a batch writes") }
    let message = request.encoded()
    let mutation = try decode(message.span)
    let reader = try executor.database.makeReader()
    let credentials = Credentials(authorization: "Bearer \(bed.owner.token)")
    let caller = try reader.read(tenant: 0, timeLimit: .max) { snapshot throws(Status) in
      try executor.authenticator.caller(credentials, now: bed.clock.now, snapshot)
    }
    let text = try #require(mutation.requestID)
    let id = try #require(RequestID(text))
    let call = Call(caller: caller, now: bed.clock.now, requestID: id, mint: executor.mint)
    let prepare = try #require(mutation.prepare)
    let work = try reader.read(tenant: bed.tenant, timeLimit: .max) { snapshot throws(Status) in
      try prepare(call, snapshot)
    }
    reader.endTurn()
    try change()
    guard case .staged(let stages) = work else { preconditionFailure("a batch has steps") }
    let bytes = try executor.database.writer.perform(tenant: bed.tenant, at: bed.clock.now) {
      transaction throws(Status) in
      var room = StepRoom(rows: .max)
      return try stages.step([], &room, call, transaction).reply
    }
    return try Reply.decode(try #require(bytes), .strict)
  }

  @Test func `customers are not given to an owner disabled meanwhile`() throws {
    let bed = try Testbed()
    var request = BatchCreateCustomersRequest()
    request.requestID = bed.requestID()
    request.rows = [bed.sales.id, bed.sales2.id, 0, 5, bed.sales2.id].map { owner in
      var row = BatchCreateCustomersRow()
      row.name = "Shop"
      row.ownerID = owner
      return row
    }
    let reply: BatchCreateCustomersResponse = try carriedOut(
      bed, "/tonglu.v1.CrmService/BatchCreateCustomers", request
    ) {
      var disable = UpdateStaffRequest()
      disable.requestID = bed.requestID()
      disable.staffID = bed.sales2.id
      disable.version = 1
      disable.disabled = true
      let _: UpdateStaffResponse = try bed.call(
        "/tonglu.v1.StaffService/UpdateStaff", disable, as: bed.owner)
    }
    #expect(
      reply.outcomes.map(\.reason) == ["", "STAFF_DISABLED", "", "NOT_FOUND", "STAFF_DISABLED"])
    #expect(reply.outcomes[1].violations.map(\.field) == ["rows[1].owner_id"])
    #expect(reply.outcomes.map { $0.customerID != 0 } == [true, false, true, false, false])
  }

  @Test func `prices refer to the product's state when they are written`() throws {
    let bed = try Testbed()
    let products = try ["A", "B", "C"].map { sku in
      var create = CreateProductRequest()
      create.requestID = bed.requestID()
      create.product = ProductDraft()
      create.product?.sku = sku
      create.product?.name = sku
      var box = ProductUnit()
      (box.name, box.numerator, box.denominator) = ("box", 12, 1)
      create.product?.units = [box]
      let made: CreateProductResponse = try bed.call(
        "/tonglu.v1.CatalogService/CreateProduct", create, as: bed.owner)
      return try #require(made.product)
    }
    var request = BatchCreatePriceRulesRequest()
    request.requestID = bed.requestID()
    request.rows = products.flatMap { product in
      ["", "box"].map { unit in
        var row = PriceRuleDraft()
        row.productID = product.id
        row.unit = unit
        row.unitPriceE4 = 10_000
        return row
      }
    }
    func update(_ product: Product, _ set: (inout UpdateProductRequest) -> Void) throws {
      var update = UpdateProductRequest()
      update.requestID = bed.requestID()
      update.productID = product.id
      update.version = product.version
      set(&update)
      let _: UpdateProductResponse = try bed.call(
        "/tonglu.v1.CatalogService/UpdateProduct", update, as: bed.owner)
    }
    let reply: BatchCreatePriceRulesResponse = try carriedOut(
      bed, "/tonglu.v1.PricingService/BatchCreatePriceRules", request
    ) {
      try update(products[1]) { $0.active = false }
      try update(products[2]) { $0.clear = ["units"] }
    }
    #expect(
      reply.outcomes.map(\.reason) == [
        "", "", "PRODUCT_INACTIVE", "PRODUCT_INACTIVE", "", "UNKNOWN_UNIT",
      ])
    #expect(reply.outcomes[5].violations.map(\.field) == ["rows[5].unit"])
  }
}
