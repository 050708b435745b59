import Testing
import TongluCRMMessages
import TongluCore
import TongluTestSupport

@Suite struct ListCollaboratorsTests {
  @Test func `the collaborators of a visible customer are listed page by page`() throws {
    let desk = try Desk()
    let (bed, id) = (desk.bed, desk.bed.dealerA.customerID)
    try desk.collaborate(bed.sales2, on: id, .read)
    try desk.collaborate(bed.manager, on: id, .work)
    let all = try desk.collaborators(of: id, as: bed.sales)
    #expect(Set(all.map(\.staffID)) == [bed.sales2.id, bed.manager.id])
    #expect(all.map(\.staffID) == all.map(\.staffID).sorted())
    var request = ListCollaboratorsRequest()
    request.customerID = id
    request.pageSize = 1
    let first: ListCollaboratorsResponse = try desk.call(
      "ListCollaborators", request, as: bed.sales2)
    request.pageToken = first.nextPageToken
    let second: ListCollaboratorsResponse = try desk.call(
      "ListCollaborators", request, as: bed.sales2)
    #expect(first.collaborators + second.collaborators == all)
    #expect(
      refusal { try desk.collaborators(of: bed.dealerB.customerID, as: bed.sales) }
        == "NOT_FOUND NOT_FOUND")
  }
}

// The checks of every RPC.
extension ListCollaboratorsTests {
  static var rpc: RPC {
    RPC("CrmService/ListCollaborators", callers: "staff") {
      (world: GrownWorld, request: inout ListCollaboratorsRequest) in
      request.customerID = world.dealer.id
      return world.bed.sales
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
