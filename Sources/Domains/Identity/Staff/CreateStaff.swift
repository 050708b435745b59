package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension StaffService {
  package func createStaff(
    _ request: CreateStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateStaffResponse {
    let roles = try Roles(request.roles, allowed: .staff, field: "roles")
    let id = try StaffRecord.create(
      name: request.name, phone: request.phone, loginName: request.loginName, roles: roles,
      teamID: request.teamID == 0 ? nil : request.teamID, call, transaction)
    var reply = CreateStaffResponse()
    reply.staff = try StaffRecord.find(id, transaction.snapshot).message
    return reply
  }
}

extension StaffRecord {
  /// Adds a staff member and its login name; returns its id.
  package static func create(
    name: String, phone: String, loginName: String, roles: Roles, teamID: Int64? = nil,
    _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> Int64 {
    let name = try Text.name(name, field: "name")
    let phone = try Text.phone(phone, field: "phone")
    let loginName = try Login.checked(loginName, call, transaction)
    if let teamID { _ = try TeamRecord.find(teamID, transaction.snapshot) }
    let id = call.newID()
    try transaction.insert(
      StaffRow(
        id: id, version: 1, name: name, phone: phone, roles: roles, isDisabled: false,
        isErased: false, createTime: call.now, updateTime: call.now, teamID: teamID,
        leadsTeam: false, collaborates: false))
    try Login.create(loginName, kind: .staff, userID: id, transaction)
    try transaction.record(.staff, id, version: 1, .created)
    return id
  }
}
