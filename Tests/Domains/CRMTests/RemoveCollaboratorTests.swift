import Testing
import TongluCRMMessages
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct RemoveCollaboratorTests {
  @Test func `the customer disappears from the collaborator's sight at once`() throws {
    let desk = try Desk()
    let (bed, id) = (desk.bed, desk.bed.dealerA.customerID)
    try desk.collaborate(bed.sales2, on: id)
    var watch = WatchCustomerRequest()
    watch.customerID = id
    let stream = try bed.open(
      "/tonglu.v1.CrmService/WatchCustomer", watch.encoded(), as: bed.sales2)
    #expect(try stream.pull().count == 1)
    #expect(try desk.endCollaboration(of: bed.sales2, on: id).customerVersion == 3)
    #expect(refusal { try desk.get(id, as: bed.sales2) } == "NOT_FOUND NOT_FOUND")
    let ended = refusal { try stream.pull() }
    #expect(["NOT_FOUND NOT_FOUND", "UNAVAILABLE CALLER_CHANGED"].contains(ended))
    #expect(
      refusal { try desk.endCollaboration(of: bed.sales2, on: id) } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `the other collaborations of a person stay`() throws {
    let desk = try Desk()
    let bed = desk.bed
    let other = try desk.create("Other") { $0.ownerID = bed.sales.id }
    try desk.collaborate(bed.sales2, on: bed.dealerA.customerID)
    try desk.collaborate(bed.sales2, on: other.id)
    try desk.endCollaboration(of: bed.sales2, on: bed.dealerA.customerID)
    #expect(try desk.get(other.id, as: bed.sales2).id == other.id)
    #expect(
      refusal { try desk.get(bed.dealerA.customerID, as: bed.sales2) } == "NOT_FOUND NOT_FOUND")
  }
}

// The checks of every RPC.
extension RemoveCollaboratorTests {
  static var rpc: RPC {
    RPC("CrmService/RemoveCollaborator", callers: "owner manager") {
      (world: GrownWorld, request: inout RemoveCollaboratorRequest) in
      request.customerID = world.sharedCustomer
      request.version = 2
      request.staffID = world.collaborator
      return world.bed.manager
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
