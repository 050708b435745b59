import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct ListTeamsTests {
  @Test func `all staff list the teams page by page, and the people of one`() throws {
    let bed = try Testbed()
    let made = try (1...5).map { try bed.createTeam("T\($0)") }
    var seen: [Team] = []
    var token = ""
    repeat {
      let page = try bed.teams(as: bed.sales) {
        $0.pageSize = 2
        $0.pageToken = token
      }
      seen += page.teams
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(seen == made)
    try bed.put(bed.sales, into: made[2].id)
    var request = ListStaffRequest()
    request.teamID = made[2].id
    let people: ListStaffResponse = try bed.identity("ListStaff", request, as: bed.sales2)
    #expect(people.staff.map(\.id) == [bed.sales.id])
    #expect(people.staff.map(\.teamID) == [made[2].id])
    request.teamID = made[0].id
    let nobody: ListStaffResponse = try bed.identity("ListStaff", request, as: bed.sales2)
    #expect(nobody.staff == [])
  }

  @Test func `a person is assigned to an existing team`() throws {
    let bed = try Testbed()
    #expect(refusal { try bed.put(bed.sales, into: 5) } == "NOT_FOUND NOT_FOUND")
    var request = CreateStaffRequest()
    request.requestID = bed.requestID()
    request.name = "New"
    request.loginName = "new"
    request.roles = [.sales]
    request.teamID = try bed.createTeam("East").id
    let made: CreateStaffResponse = try bed.identity("CreateStaff", request, as: bed.owner)
    #expect(made.staff?.teamID == request.teamID)
  }
}

// The checks of every RPC.
extension ListTeamsTests {
  static var rpc: RPC {
    RPC("StaffService/ListTeams", callers: "staff") {
      (world: GrownWorld, request: inout ListTeamsRequest) in world.bed.sales
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
