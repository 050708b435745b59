package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension StaffService {
  package func eraseStaff(
    _ request: EraseStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> EraseStaffResponse {
    let old = try StaffRecord.find(request.staffID, transaction.snapshot)
    guard request.version == old.version else {
      throw .staleVersion("staff", given: request.version, stored: old.version)
    }
    var reply = EraseStaffResponse()
    guard !old.isErased else {
      reply.staff = old.message
      return reply
    }
    try Persons.refuseActive(old.isDisabled)
    try transaction.execute(
      """
      UPDATE staff SET name = '', phone = '', erased = 1, version = $2,
        update_time = CASE WHEN update_time > $3 THEN update_time ELSE $3 END
      WHERE tenant = $tenant AND id = $1
      """, old.id, old.version + 1, call.now)
    try Persons.erase(old.id, transaction)
    try transaction.record(.staff, old.id, version: old.version + 1, .updated)
    reply.staff = try StaffRecord.find(old.id, transaction.snapshot).message
    return reply
  }
}
