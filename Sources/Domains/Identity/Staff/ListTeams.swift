package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension StaffService {
  package func listTeams(
    _ request: ListTeamsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListTeamsResponse {
    let page = try Page(request)
    let teams = try snapshot.all(
      TeamRecord.self,
      """
      SELECT $columns(TeamRecord) FROM teams
      WHERE tenant = $tenant AND id > $1 ORDER BY id LIMIT $2
      """, page.after?.id ?? 0, page.probe)
    var response = ListTeamsResponse()
    (response.teams, response.nextPageToken) = try page.cut(
      teams, key: { Page.Key(id: $0.id) }
    ) { team throws(Status) in team.message }
    return response
  }
}
