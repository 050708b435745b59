package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

extension StaffService {
  package func listStaff(
    _ request: ListStaffRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListStaffResponse {
    let page = try Page(request)
    let rows = try snapshot.all(
      """
      SELECT s.id, s.version, s.name, s.phone, l.login_name, s.roles, s.disabled, s.erased,
        s.create_time, s.update_time
      FROM staff AS s
      LEFT JOIN logins AS l ON l.tenant = $tenant AND l.user_id = s.id
      WHERE s.tenant = $tenant AND s.id > $1
      ORDER BY s.id LIMIT $2
      """, page.after?.id ?? 0, page.probe
    ) { row throws(Status) in StaffRecord(row) }
    var reply = ListStaffResponse()
    (reply.staff, reply.nextPageToken) = try page.cut(
      rows, key: { Page.Key(id: $0.id) }
    ) { row throws(Status) in row.message }
    return reply
  }
}
