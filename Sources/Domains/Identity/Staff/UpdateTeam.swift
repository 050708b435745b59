package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension StaffService {
  package func updateTeam(
    _ request: UpdateTeamRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateTeamResponse {
    let old = try TeamRecord.find(
      request.teamID, version: request.version, transaction.snapshot)
    var team = old
    if let name = request.name { team.name = try Text.name(name, field: "name") }
    if let parent = request.parentID { team.parentID = parent == 0 ? nil : parent }
    if let lead = request.leadID { team.leadID = lead == 0 ? nil : lead }
    var response = UpdateTeamResponse()
    response.team = old.message
    guard team != old else { return response }
    try team.refuseTakenName(transaction.snapshot)
    let former = try TeamTree(transaction.snapshot)
    let tree = try former.with(team)
    if let lead = team.leadID, lead != old.leadID {
      try TeamRecord.requireManager(lead, transaction.snapshot)
    }
    team.version += 1
    team.updateTime = call.now(after: old.updateTime)
    try team.update(transaction)
    try tree.replace(former, call, transaction)
    response.team = team.message
    return response
  }
}
