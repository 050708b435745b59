import Testing
import TongluCore
import TongluIdentityMessages
import TongluTestSupport

struct DeleteTeamTests {
  @Test func `a team is deleted when it has no people and no teams below`() throws {
    let bed = try Testbed()
    let team = try bed.createTeam("East")
    let inner = try bed.createTeam("Hangzhou") { $0.parentID = team.id }
    #expect(refusal { try bed.deleteTeam(team) } == "FAILED_PRECONDITION TEAM_NOT_EMPTY")
    try bed.deleteTeam(inner)
    #expect(try bed.put(bed.sales, into: team.id).teamID == team.id)
    #expect(refusal { try bed.deleteTeam(team) } == "FAILED_PRECONDITION TEAM_NOT_EMPTY")
    #expect(try bed.put(bed.sales, into: 0).teamID == 0)
    var stale = team
    stale.version = 9
    #expect(refusal { try bed.deleteTeam(stale) } == "ABORTED STALE_VERSION")
    try bed.deleteTeam(team)
    #expect(try bed.teams().teams == [])
    #expect(refusal { try bed.deleteTeam(team) } == "NOT_FOUND NOT_FOUND")
  }
}

// The checks of every RPC.
extension DeleteTeamTests {
  static var rpc: RPC {
    RPC("StaffService/DeleteTeam", callers: "owner") {
      (world: GrownWorld, request: inout DeleteTeamRequest) in
      request.teamID = world.team
      request.version = 1
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
