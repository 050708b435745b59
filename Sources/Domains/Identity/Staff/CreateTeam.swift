package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension StaffService {
  package func createTeam(
    _ request: CreateTeamRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateTeamResponse {
    var team = TeamRecord()
    team.name = try Text.name(request.name, field: "name")
    team.parentID = request.parentID == 0 ? nil : request.parentID
    team.leadID = request.leadID == 0 ? nil : request.leadID
    team.id = call.newID()
    team.version = 1
    team.createTime = call.now
    team.updateTime = call.now
    try team.refuseTakenName(transaction.snapshot)
    let former = try TeamTree(transaction.snapshot)
    let tree = try former.with(team)
    if let lead = team.leadID { try TeamRecord.requireManager(lead, transaction.snapshot) }
    try team.insert(transaction)
    try tree.replace(former, call, transaction)
    var response = CreateTeamResponse()
    response.team = team.message
    return response
  }
}
