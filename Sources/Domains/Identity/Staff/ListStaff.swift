package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension StaffService {
  package func listStaff(
    _ request: ListStaffRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStaffResponse {
    let page = try Page(request)
    let after = page.after?.id ?? 0
    let read: (StaffRow, borrowing Row) throws(Status) -> StaffRecord = {
      (person, row) throws(Status) in StaffRecord(person, login: row)
    }
    let rows =
      request.teamID == 0
      ? try snapshot.all(
        StaffRow.self,
        """
        SELECT $columns(StaffRow s), l.login_name
        FROM staff AS s
        LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = s.id
        WHERE s.tenant = $tenant AND s.id > $1
        ORDER BY s.id LIMIT $2
        """, after, page.probe, row: read)
      : try snapshot.all(
        StaffRow.self,
        """
        SELECT $columns(StaffRow s), l.login_name
        FROM staff AS s INDEXED BY staff_team
        LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = s.id
        WHERE s.tenant = $tenant AND s.team_id = $3 AND s.id > $1
        ORDER BY s.id LIMIT $2
        """, after, page.probe, request.teamID, row: read)
    var reply = ListStaffResponse()
    (reply.staff, reply.nextPageToken) = try page.cut(
      rows, key: { Page.Key(id: $0.id) }
    ) { row throws(Status) in row.message }
    return reply
  }
}
