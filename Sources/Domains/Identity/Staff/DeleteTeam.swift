package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension StaffService {
  package func deleteTeam(
    _ request: DeleteTeamRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteTeamResponse {
    let team = try TeamRecord.find(
      request.teamID, version: request.version, transaction.snapshot)
    try team.refusePeople(transaction.snapshot)
    let former = try TeamTree(transaction.snapshot)
    let tree = try former.without(team)
    try team.delete(transaction)
    try tree.replace(former, call, transaction)
    return DeleteTeamResponse()
  }
}
