import TongluCore
import TongluIdentityMessages
import TongluTestSupport

/// The calls for teams in these tests, as the owner.
extension Testbed {
  @discardableResult
  func createTeam(
    _ name: String, as actor: Actor? = nil, _ set: (inout CreateTeamRequest) -> Void = { _ in }
  ) throws(Status) -> Team {
    var request = CreateTeamRequest()
    request.requestID = requestID()
    request.name = name
    set(&request)
    let reply: CreateTeamResponse = try identity("CreateTeam", request, as: actor ?? self.owner)
    return reply.team ?? Team()
  }

  @discardableResult
  func updateTeam(
    _ team: Team, as actor: Actor? = nil, _ set: (inout UpdateTeamRequest) -> Void
  ) throws(Status) -> Team {
    var request = UpdateTeamRequest()
    request.requestID = requestID()
    request.teamID = team.id
    request.version = team.version
    set(&request)
    let reply: UpdateTeamResponse = try identity("UpdateTeam", request, as: actor ?? self.owner)
    return reply.team ?? Team()
  }

  func deleteTeam(_ team: Team, as actor: Actor? = nil) throws(Status) {
    var request = DeleteTeamRequest()
    request.requestID = requestID()
    request.teamID = team.id
    request.version = team.version
    let _: DeleteTeamResponse = try identity("DeleteTeam", request, as: actor ?? self.owner)
  }

  func teams(
    as actor: Actor? = nil, _ set: (inout ListTeamsRequest) -> Void = { _ in }
  ) throws(Status) -> ListTeamsResponse {
    var request = ListTeamsRequest()
    set(&request)
    return try identity("ListTeams", request, as: actor ?? self.owner)
  }

  /// Assigns a person to a team; 0 removes it.
  @discardableResult
  func put(_ person: Actor, into team: Int64) throws(Status) -> Staff {
    try updateStaff(try getStaff(person.id)) { $0.teamID = team }
  }
}
