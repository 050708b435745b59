import Testing
import TongluCRMMessages
import TongluCore
import TongluTestSupport

@Suite struct ListContactsTests {
  @Test func `pages visit every contact of the company once`() throws {
    let desk = try Desk()
    let (a, b) = (desk.bed.dealerA.customerID, desk.bed.dealerB.customerID)
    let ids = try (0..<5).map { try desk.contact("a\($0)", of: a).id }
    _ = try desk.contact("b", of: b)
    var seen: [Int64] = []
    var token = ""
    repeat {
      let page = try desk.contacts(of: a) {
        $0.pageSize = 2
        $0.pageToken = token
      }
      seen += page.contacts.map(\.id)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(seen == ids)
    #expect(try desk.contacts(of: a, as: desk.bed.dealerA.boss).contacts.count == 5)
  }

  @Test func `another's company is not found, a bad page is refused`() throws {
    let desk = try Desk()
    let a = desk.bed.dealerA.customerID
    for actor in [desk.bed.dealerB.boss, desk.bed.sales2, desk.bed.otherTenant.owner] {
      #expect(refusal { try desk.contacts(of: a, as: actor) } == "NOT_FOUND NOT_FOUND")
    }
    #expect(
      refusal { try desk.contacts(of: a) { $0.pageSize = -2 } }
        == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    #expect(
      refusal { try desk.contacts(of: a) { $0.pageToken = "aGk" } }
        == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }
}

// The checks of every RPC.
extension ListContactsTests {
  static var rpc: RPC {
    RPC(
      "CrmService/ListContacts", callers: "staff boss",
      typical: { (world: GrownWorld, request: inout ListContactsRequest) in
        request.customerID = world.dealer.id
        request.pageSize = 10
        return world.dealer.boss
      },
      worst: { world, request in
        request.customerID = world.largest.id
        request.pageSize = 20
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
