package import TongluCore
package import TongluDatabase
package import TongluIdentityMessages
package import TongluService

/// Changes of members, for the domains that manage companies.
package enum Members {
  /// Adds a member to a company that the caller has checked.
  ///
  /// `loginName` may be empty, for a member served by a backend. INVALID_ARGUMENT BAD_NAME,
  /// BAD_PHONE, BAD_LOGIN_NAME, BAD_ROLE; ALREADY_EXISTS LOGIN_NAME_TAKEN; RESOURCE_EXHAUSTED
  /// LOGIN_NAME_ATTEMPTS_EXCEEDED.
  package static func create(
    customerID: Int64, isProspect: Bool, name: String, phone: String, loginName: String,
    roles: [Role], _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> MemberRecord {
    let name = try Text.name(name, field: "name")
    let phone = try Text.phone(phone, field: "phone")
    let roles = try Roles(roles, allowed: .dealer, field: "roles")
    let login = loginName.isEmpty ? "" : try Login.checked(loginName, call, transaction)
    let id = call.newID()
    try transaction.insert(
      MemberRow(
        id: id, version: 1, customerID: customerID, name: name, phone: phone, roles: roles,
        isProspect: isProspect, isDisabled: false, isErased: false, createTime: call.now,
        updateTime: call.now))
    if !login.isEmpty { try Login.create(login, kind: .member, userID: id, transaction) }
    try transaction.record(.member, id, version: 1, .created, of: customerID)
    return try MemberRecord.find(id, transaction.snapshot)
  }

  /// Changes the given fields of a member that the caller has read and may change; disabling ends
  /// every login at once. A request that changes nothing writes nothing.
  ///
  /// INVALID_ARGUMENT BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, BAD_ROLE; PERMISSION_DENIED OWN_ACCOUNT
  /// when the caller would change its own rights or remove its login name; ALREADY_EXISTS
  /// LOGIN_NAME_TAKEN; RESOURCE_EXHAUSTED LOGIN_NAME_ATTEMPTS_EXCEEDED.
  package static func update(
    _ old: MemberRecord, name: String?, phone: String?, loginName: String?, roles: [Role],
    disabled: Bool?, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> MemberRecord {
    try Persons.refuseErased(old.isErased)
    let name = try name.map { (text) throws(Status) in try Text.name(text, field: "name") }
    let phone = try phone.map { (text) throws(Status) in try Text.phone(text, field: "phone") }
    let granted =
      roles.isEmpty ? old.roles : try Roles(roles, allowed: .dealer, field: "roles")
    let isDisabled = disabled ?? old.isDisabled
    let isLeaving = loginName?.isEmpty == true && !old.loginName.isEmpty
    guard
      call.caller.userID != old.id
        || (granted == old.roles && isDisabled == old.isDisabled && !isLeaving)
    else {
      throw Status(
        .permissionDenied, "OWN_ACCOUNT",
        "another person must change your roles, disable you or remove your login name")
    }
    var login = loginName ?? old.loginName
    if !login.isEmpty, login != old.loginName {
      login = try Login.checked(login, for: old.id, call, transaction)
    }
    let isUnchanged =
      name ?? old.name == old.name && phone ?? old.phone == old.phone && granted == old.roles
      && isDisabled == old.isDisabled && login == old.loginName
    if isUnchanged { return old }
    if login != old.loginName {
      try Login.change(to: login, kind: .member, userID: old.id, call, transaction)
    }
    var member = old.row
    member.version += 1
    member.name = name ?? old.name
    member.phone = phone ?? old.phone
    member.roles = granted
    member.isDisabled = isDisabled
    member.updateTime = call.now(after: old.updateTime)
    try transaction.update(member)
    if isDisabled && !old.isDisabled {
      try Token.revokeAll(userID: old.id, call, transaction)
      try LoginCode.end(userID: old.id, transaction)
    }
    try transaction.record(
      .member, old.id, version: old.version + 1, .updated, of: old.customerID)
    return try MemberRecord.find(old.id, transaction.snapshot)
  }

  /// Erases the personal data of a disabled member that the caller has read and may erase; those in
  /// stored responses go by `Outcomes.erase`.
  ///
  /// FAILED_PRECONDITION NOT_DISABLED.
  package static func erase(
    _ old: MemberRecord, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    if old.isErased { return }
    try Persons.refuseActive(old.isDisabled)
    try transaction.execute(
      """
      UPDATE members SET name = '', phone = '', phone_key = '', erased = 1, version = $2,
        update_time = CASE WHEN update_time > $3 THEN update_time ELSE $3 END
      WHERE tenant = $tenant AND id = $1
      """, old.id, old.version + 1, call.now)
    try Persons.erase(old.id, transaction)
    try transaction.record(
      .member, old.id, version: old.version + 1, .updated, of: old.customerID)
  }

  /// Applies a company's state to its members: those of a prospect have only the prospect role, at
  /// once.
  package static func setProspect(
    _ isProspect: Bool, customerID: Int64, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    let changed = try transaction.snapshot.all(
      """
      SELECT id, version FROM members INDEXED BY members_customer
      WHERE tenant = $tenant AND customer_id = $1 AND is_prospect <> $2 ORDER BY id
      """, customerID, isProspect
    ) { row throws(Status) in (id: row.int(0), version: row.int(1)) }
    try transaction.execute(
      """
      UPDATE members INDEXED BY members_customer SET is_prospect = $2, version = version + 1,
        update_time = CASE WHEN update_time > $3 THEN update_time ELSE $3 END
      WHERE tenant = $tenant AND customer_id = $1 AND is_prospect <> $2
      """, customerID, isProspect, call.now)
    for member in changed {
      try transaction.record(
        .member, member.id, version: member.version + 1, .updated, of: customerID)
    }
  }
}
