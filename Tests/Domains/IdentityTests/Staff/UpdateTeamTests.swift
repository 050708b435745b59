import Testing
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluTestSupport

struct UpdateTeamTests {
  @Test func `given fields change, others do not, and 0 removes parent and lead`() throws {
    let bed = try Testbed()
    let east = try bed.createTeam("East")
    let team = try bed.createTeam("Hangzhou") {
      $0.parentID = east.id
      $0.leadID = bed.manager.id
    }
    let renamed = try bed.updateTeam(team) { $0.name = "Ningbo" }
    #expect(renamed.version == 2 && renamed.name == "Ningbo")
    #expect(renamed.parentID == east.id && renamed.leadID == bed.manager.id)
    let bare = try bed.updateTeam(renamed) {
      $0.parentID = 0
      $0.leadID = 0
    }
    #expect(bare.parentID == 0 && bare.leadID == 0 && bare.version == 3)
    #expect(refusal { try bed.updateTeam(team) { $0.name = "X" } } == "ABORTED STALE_VERSION")
  }

  @Test func `a team is not below itself, nor deeper than eight`() throws {
    let bed = try Testbed()
    var chain: [Team] = []
    for number in 1...5 {
      chain.append(try bed.createTeam("T\(number)") { $0.parentID = chain.last?.id ?? 0 })
    }
    func refused(_ team: Team, below parent: Int64) -> String {
      refusal { try bed.updateTeam(team) { $0.parentID = parent } }
    }
    #expect(refused(chain[0], below: chain[0].id) == "FAILED_PRECONDITION TEAM_CYCLE")
    #expect(refused(chain[0], below: chain[4].id) == "FAILED_PRECONDITION TEAM_CYCLE")
    #expect(refused(chain[1], below: 5) == "NOT_FOUND NOT_FOUND")
    var other: Int64 = 0
    for number in 1...4 { other = try bed.createTeam("U\(number)") { $0.parentID = other }.id }
    #expect(refused(chain[0], below: other) == "FAILED_PRECONDITION TEAM_TOO_DEEP")
    #expect(try bed.updateTeam(chain[1]) { $0.parentID = other }.parentID == other)
  }

  @Test func `a lead's version rises with its first team and after its last`() throws {
    let bed = try Testbed()
    let before = try bed.getStaff(bed.manager.id).version
    let one = try bed.createTeam("One") { $0.leadID = bed.manager.id }
    let two = try bed.createTeam("Two") { $0.leadID = bed.manager.id }
    #expect(try bed.getStaff(bed.manager.id).version == before + 1)
    try bed.updateTeam(one) { $0.leadID = 0 }
    #expect(try bed.getStaff(bed.manager.id).version == before + 1)
    try bed.deleteTeam(two)
    #expect(try bed.getStaff(bed.manager.id).version == before + 2)
  }

  @Test func `moving a team moves the teams below, and the leads follow`() throws {
    let bed = try Testbed()
    let led = try bed.createTeam("Led") { $0.leadID = bed.manager.id }
    let team = try bed.createTeam("Team")
    let inner = try bed.createTeam("Inner") { $0.parentID = team.id }
    func teams() throws -> Set<Int64> {
      Set(
        try bed.read { snapshot throws(Status) in
          try snapshot.all(
            "SELECT team_id FROM led_teams WHERE tenant = $tenant AND lead_id = $1", bed.manager.id
          ) { row throws(Status) in row.int(0) }
        })
    }
    #expect(try teams() == [led.id])
    let moved = try bed.updateTeam(team) { $0.parentID = led.id }
    #expect(try teams() == [led.id, team.id, inner.id])
    try bed.updateTeam(moved) { $0.parentID = 0 }
    #expect(try teams() == [led.id])
  }
}

// The checks of every RPC.
extension UpdateTeamTests {
  static var rpc: RPC {
    RPC("StaffService/UpdateTeam", callers: "owner") {
      (world: GrownWorld, request: inout UpdateTeamRequest) in
      request.teamID = world.team
      request.version = 1
      request.name = "Renamed"
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
