import Testing
import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluIdentity
import TongluTestSupport

@Suite struct ListMembersTests {
  private func list(
    _ desk: Desk, _ customer: Int64, as actor: Actor? = nil,
    _ set: (inout ListMembersRequest) -> Void = { _ in }
  ) throws -> ListMembersResponse {
    var request = ListMembersRequest()
    request.customerID = customer
    set(&request)
    return try desk.call("ListMembers", request, as: actor)
  }

  @Test func `pages visit every member of the company once, by id`() throws {
    let desk = try Desk()
    let dealer = desk.bed.dealerA
    var seen: [Int64] = []
    var token = ""
    repeat {
      let page = try list(desk, dealer.customerID) {
        $0.pageSize = 3
        $0.pageToken = token
      }
      seen += page.members.map(\.id)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(seen == dealer.everyone.map(\.id).sorted())
    #expect(try list(desk, dealer.customerID, as: dealer.boss).members.count == 4)
  }

  @Test func `another's company is not found, a bad page is refused`() throws {
    let desk = try Desk()
    let a = desk.bed.dealerA.customerID
    for actor in [desk.bed.dealerB.boss, desk.bed.sales2, desk.bed.otherTenant.owner] {
      #expect(refusal { try list(desk, a, as: actor) } == "NOT_FOUND NOT_FOUND")
    }
    #expect(
      refusal { try list(desk, a) { $0.pageSize = -1 } } == "INVALID_ARGUMENT BAD_PAGE_SIZE")
    #expect(
      refusal { try list(desk, a) { $0.pageToken = "zz" } } == "INVALID_ARGUMENT BAD_PAGE_TOKEN")
  }
}

extension ListMembersTests {
  @Test func `a page of a company with thousands of members costs what a page costs`() throws {
    let desk = try Desk()
    let dealer = desk.bed.dealerA
    try desk.bed.write { transaction throws(Status) in
      _ = try transaction.execute(
        """
        INSERT INTO members
          (tenant, id, version, customer_id, name, phone, phone_key, roles, is_prospect, disabled,
           erased, create_time, update_time)
        VALUES ($tenant, $1, 1, $2, 'Member', '', '', 1, 0, 0, 0, 0, 0)
        """, forEach: (1...3_000).map { [Int64($0), dealer.customerID] })
    }
    let page = try list(desk, dealer.customerID) { $0.pageSize = 3 }
    #expect(page.members.map(\.id) == [1, 2, 3])
    let (thousands, members) = try desk.bed.counted { snapshot throws(Status) in
      try MemberRecord.of(customerID: dealer.customerID, after: 3, limit: 4, snapshot)
    }
    #expect(members.map(\.id) == [4, 5, 6, 7])
    #expect(thousands == 0)
  }
}

// Its cost.
extension ListMembersTests {
  static var rpc: RPC {
    RPC(
      "CrmService/ListMembers", callers: "staff boss",
      typical: { (world: GrownWorld, request: inout ListMembersRequest) in
        request.customerID = world.dealer.id
        request.pageSize = 10
        return world.dealer.boss
      },
      worst: { world, request in
        request.pageSize = 20
        request.customerID = world.largest.id
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
