package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

extension StaffService {
  package func updateStaff(
    _ request: UpdateStaffRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateStaffResponse {
    let old = try StaffRecord.find(request.staffID, transaction.snapshot)
    guard request.version == old.version else {
      throw .staleVersion("staff", given: request.version, stored: old.version)
    }
    try Persons.refuseErased(old.isErased)
    let name = try request.name.map { (text) throws(Status) in try Text.name(text, field: "name") }
    let phone = try request.phone.map { (text) throws(Status) in
      try Text.phone(text, field: "phone")
    }
    let roles =
      request.roles.isEmpty
      ? old.roles : try Roles(request.roles, allowed: .staff, field: "roles")
    let isDisabled = request.disabled ?? old.isDisabled
    var loginName = request.loginName ?? old.loginName
    if !loginName.isEmpty, loginName != old.loginName {
      loginName = try Login.checked(loginName, for: old.id, call, transaction)
    }
    var teamID = old.teamID
    if let wanted = request.teamID {
      if wanted != 0 { _ = try TeamRecord.find(wanted, transaction.snapshot) }
      teamID = wanted == 0 ? nil : wanted
    }
    let isUnchanged =
      name ?? old.name == old.name && phone ?? old.phone == old.phone && roles == old.roles
      && isDisabled == old.isDisabled && loginName == old.loginName && teamID == old.teamID
    guard !isUnchanged else { return try updated(old, transaction.snapshot) }
    if loginName != old.loginName {
      try Login.change(to: loginName, kind: .staff, userID: old.id, call, transaction)
    }
    var person = old.row
    person.version += 1
    person.name = name ?? old.name
    person.phone = phone ?? old.phone
    person.roles = roles
    person.isDisabled = isDisabled
    person.teamID = teamID
    person.updateTime = call.now(after: old.updateTime)
    try transaction.update(person)
    try requireOwner(transaction.snapshot)
    if isDisabled && !old.isDisabled {
      try Token.revokeAll(userID: old.id, call, transaction)
      try LoginCode.end(userID: old.id, transaction)
    }
    try transaction.record(.staff, old.id, version: old.version + 1, .updated)
    return try updated(StaffRecord.find(old.id, transaction.snapshot), transaction.snapshot)
  }

  /// The updated person, with the things that it owns although its roles no longer allow that.
  private func updated(
    _ person: StaffRecord, _ snapshot: borrowing Snapshot
  ) throws(Status) -> UpdateStaffResponse {
    var reply = UpdateStaffResponse()
    reply.staff = person.message
    if person.isDisabled || !person.sells {
      reply.ownedCustomerCount = try holdings.count(.customer, of: person.id, snapshot)
    }
    return reply
  }

  private func requireOwner(_ snapshot: borrowing Snapshot) throws(Status) {
    let hasOwner = try snapshot.exists(
      """
      SELECT 1 FROM staff AS s CROSS JOIN logins AS l INDEXED BY logins_user
      WHERE s.tenant = $tenant AND s.disabled = 0 AND (s.roles & $1) <> 0
        AND l.tenant = $tenant AND l.user_id = s.id
      """, Roles.owner.stored)
    guard hasOwner else {
      throw Status(
        .failedPrecondition, "LAST_OWNER",
        "an enterprise keeps at least one active owner who can log in")
    }
  }
}
