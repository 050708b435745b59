package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension StaffService {
  package func getStaff(
    _ request: GetStaffRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetStaffResponse {
    var reply = GetStaffResponse()
    reply.staff = try StaffRecord.find(request.staffID, snapshot).message
    return reply
  }
}
