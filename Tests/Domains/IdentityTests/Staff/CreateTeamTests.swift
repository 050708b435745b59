import Testing
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluTestSupport

struct CreateTeamTests {
  @Test func `a team has a name, a parent and a lead`() throws {
    let bed = try Testbed()
    let region = try bed.createTeam("East")
    let team = try bed.createTeam("Hangzhou") {
      $0.parentID = region.id
      $0.leadID = bed.manager.id
    }
    #expect(team.version == 1 && team.name == "Hangzhou")
    #expect(team.parentID == region.id && team.leadID == bed.manager.id)
    #expect(team.createTime == bed.clock.now)
    #expect(try bed.teams().teams == [region, team])
  }

  @Test func `a lead also leads the teams below, each once`() throws {
    let bed = try Testbed()
    let east = try bed.createTeam("East") { $0.leadID = bed.manager.id }
    let south = try bed.createTeam("South")
    let inner = try bed.createTeam("Hangzhou") {
      $0.parentID = east.id
      $0.leadID = bed.manager.id
    }
    let led = try bed.read { snapshot throws(Status) in
      try snapshot.all("SELECT lead_id, team_id FROM led_teams WHERE tenant = $tenant") {
        row throws(Status) in [row.int(0), row.int(1)]
      }
    }
    #expect(Set(led) == [[bed.manager.id, east.id], [bed.manager.id, inner.id]])
    #expect(led.count == 2 && south.leadID == 0)
  }

  @Test func `bad input is refused by name`() throws {
    let bed = try Testbed()
    try bed.createTeam("East")
    func refused(
      _ name: String = "West", _ set: (inout CreateTeamRequest) -> Void = { _ in }
    ) -> String {
      refusal { try bed.createTeam(name, set) }
    }
    #expect(refused("") == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(refused("a\nb") == "INVALID_ARGUMENT BAD_NAME")
    #expect(refused("ＥＡＳＴ") == "ALREADY_EXISTS NAME_TAKEN")
    #expect(refused { $0.parentID = 5 } == "NOT_FOUND NOT_FOUND")
    #expect(refused { $0.leadID = 5 } == "NOT_FOUND NOT_FOUND")
    #expect(refused { $0.leadID = bed.sales.id } == "FAILED_PRECONDITION LEAD_NOT_MANAGER")
    try bed.updateStaff(try bed.getStaff(bed.manager.id)) { $0.disabled = true }
    #expect(refused { $0.leadID = bed.manager.id } == "FAILED_PRECONDITION STAFF_DISABLED")
    #expect(try bed.teams().teams.map(\.name) == ["East"])
  }

  @Test func `eight teams may be nested, no more`() throws {
    let bed = try Testbed()
    var above: Int64 = 0
    for number in 1...8 { above = try bed.createTeam("T\(number)") { $0.parentID = above }.id }
    #expect(
      refusal { try bed.createTeam("T9") { $0.parentID = above } }
        == "FAILED_PRECONDITION TEAM_TOO_DEEP")
  }
}

// The checks of every RPC.
extension CreateTeamTests {
  static var rpc: RPC {
    RPC("StaffService/CreateTeam", callers: "owner") {
      (world: GrownWorld, request: inout CreateTeamRequest) in
      request.name = "Another team"
      request.parentID = world.team
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
