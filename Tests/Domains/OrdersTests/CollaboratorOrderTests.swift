import Testing
import TongluCRMMessages
import TongluCore
import TongluOrdersMessages
import TongluTestSupport

/// A collaborator's rights to the orders of another owner's customer.
@Suite struct CollaboratorOrderTests {
  private func collaborate(
    _ person: Actor, _ access: CollaboratorAccess, version: Int64, in bed: Testbed
  ) throws {
    var request = AddCollaboratorRequest()
    request.requestID = bed.requestID()
    request.customerID = bed.dealerA.customerID
    request.version = version
    request.staffID = person.id
    request.access = access
    let _: AddCollaboratorResponse = try bed.call(
      "/tonglu.v1.CrmService/AddCollaborator", request, as: bed.owner)
  }

  @Test func `read access shows orders, work access also places and cancels them`() throws {
    let shop = try Shop(Testbed())
    let (bed, customer) = (shop.bed, shop.bed.dealerA.customerID)
    let order = try shop.place([(shop.tea, 1_000)], as: bed.dealerA.buyer)
    #expect(refusal { try shop.order(order.id, as: bed.sales2) } == "NOT_FOUND NOT_FOUND")
    try collaborate(bed.sales2, .read, version: 1, in: bed)
    #expect(try shop.order(order.id, as: bed.sales2).id == order.id)
    #expect(try shop.list(as: bed.sales2).orders.map(\.id) == [order.id])
    let refused = "PERMISSION_DENIED COLLABORATOR_READS"
    #expect(
      refusal { try shop.place([(shop.tea, 1_000)], for: customer, as: bed.sales2) } == refused)
    #expect(refusal { try shop.cancel(order, as: bed.sales2) } == refused)
    #expect(try shop.available(shop.tea) == 99_000)
    try collaborate(bed.sales2, .work, version: 2, in: bed)
    #expect(try shop.place([(shop.tea, 1_000)], for: customer, as: bed.sales2).placedByStaff)
    #expect(try shop.cancel(order, as: bed.sales2).state == .cancelled)
  }
}
