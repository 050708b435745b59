package import TongluCore
package import TongluDatabase
package import TongluService

/// Creates an enterprise when nobody can log in yet: on an empty data directory, and by an
/// operator's command.
package enum Bootstrap {
  /// The names of the new enterprise and its owner.
  package struct Draft: Sendable {
    /// The code typed at login: 2 to 32 letters, digits and `-`.
    package var code: String
    package var name: String
    package var timeZone = "Asia/Shanghai"
    package var currency = "CNY"
    package var ownerName = "Owner"
    package var ownerLoginName = "owner"

    package init(code: String, name: String) {
      self.code = code
      self.name = name
    }

    /// Checks all of it before anything is created.
    ///
    /// INVALID_ARGUMENT BAD_CODE, BAD_NAME, BAD_TIME_ZONE, BAD_CURRENCY, BAD_LOGIN_NAME.
    package func check() throws(Status) {
      _ = try EnterpriseRecord.checked(code: code)
      _ = try Text.name(name, field: "name")
      _ = try EnterpriseRecord.checked(timeZone: timeZone)
      _ = try Text.currency(currency, field: "currency")
      _ = try Login.shown(ownerLoginName)
    }
  }

  /// The enterprise, its owner, and the owner's one-time login code.
  package struct Created: Sendable {
    package let tenant: Int64
    package let ownerID: Int64
    package let loginCode: LoginCode
  }

  /// The lifetime of the owner's first login code, in hours.
  package static let codeLifetimeHours: Int32 = 72

  /// Creates all of it in one transaction; `call` is anonymous, `transaction` of any tenant.
  ///
  /// INVALID_ARGUMENT BAD_CODE, BAD_NAME, BAD_TIME_ZONE, BAD_CURRENCY, BAD_LOGIN_NAME;
  /// ALREADY_EXISTS ENTERPRISE_CODE_TAKEN.
  package static func createEnterprise(
    _ draft: Draft, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> Created {
    let code = try EnterpriseRecord.checked(code: draft.code)
    guard try EnterpriseRecord.tenant(code: code, transaction.snapshot) == nil else {
      throw Status(.alreadyExists, "ENTERPRISE_CODE_TAKEN", "there is an enterprise \(code)")
    }
    let name = try Text.name(draft.name, field: "name")
    let timeZone = try EnterpriseRecord.checked(timeZone: draft.timeZone)
    let currency = try Text.currency(draft.currency, field: "currency")
    let tenant = call.newID()
    return try transaction.scoped(tenant: tenant) { transaction throws(Status) in
      try transaction.insert(
        EnterpriseRecord(
          id: tenant, version: 1, code: code, name: name, timeZone: timeZone,
          currency: currency, approvesSalesCustomers: false,
          regularOrderCount: RegularRule.usual.orderCount, regularDays: RegularRule.usual.days,
          createTime: call.now, updateTime: call.now))
      try transaction.record(.enterprise, tenant, version: 1, .created)
      let ownerID = try StaffRecord.create(
        name: draft.ownerName, phone: "", loginName: draft.ownerLoginName, roles: .owner, call,
        transaction)
      let loginCode = try LoginCode.issue(
        userID: ownerID, lifetimeHours: codeLifetimeHours, call, transaction)
      return Created(tenant: tenant, ownerID: ownerID, loginCode: loginCode)
    }
  }
}
