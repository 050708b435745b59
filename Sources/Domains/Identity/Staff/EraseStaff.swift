package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension StaffService {
  package func prepareEraseStaff(
    _ request: EraseStaffRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> NothingPrepared {
    NothingPrepared()
  }

  package func stepEraseStaff(
    _ request: EraseStaffRequest, _ preparation: NothingPrepared,
    _ progress: inout ErasureProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> EraseStaffResponse? {
    if !progress.isBegun {
      try Self.erase(request, call, transaction)
      progress.isBegun = true
    }
    guard try Outcomes.erase(person: request.staffID, &room, transaction) else { return nil }
    var reply = EraseStaffResponse()
    reply.staff = try StaffRecord.find(request.staffID, transaction.snapshot).message
    return reply
  }

  /// Blanks the person, unless it is erased already.
  private static func erase(
    _ request: EraseStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    let old = try StaffRecord.find(request.staffID, transaction.snapshot)
    guard request.version == old.version else {
      throw .staleVersion("staff", given: request.version, stored: old.version)
    }
    if old.isErased { return }
    try Persons.refuseActive(old.isDisabled)
    try transaction.execute(
      """
      UPDATE staff SET name = '', phone = '', erased = 1, version = $2,
        update_time = CASE WHEN update_time > $3 THEN update_time ELSE $3 END
      WHERE tenant = $tenant AND id = $1
      """, old.id, old.version + 1, call.now)
    try Persons.erase(old.id, transaction)
    try transaction.record(.staff, old.id, version: old.version + 1, .updated)
  }
}
