package import TongluCore
package import TongluDatabase
package import TongluService

/// Recovers the access of a person who has lost password and code, above all the only owner:
/// whoever may run commands on the data may issue a code for every account.
package enum OperatorCode {
  /// The method in the audit log, without a caller.
  package static let method = "tonglud issue-login-code"

  /// Issues the code in one transaction; `call` is anonymous, `transaction` of any tenant.
  ///
  /// NOT_FOUND, INVALID_ARGUMENT BAD_LIFETIME, FAILED_PRECONDITION ACCOUNT_DISABLED.
  package static func issue(
    enterprise: String, name: String, lifetimeHours: Int32, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> LoginCode {
    guard let tenant = try EnterpriseRecord.tenant(code: enterprise, transaction.snapshot) else {
      throw Status(.notFound, "NOT_FOUND", "no enterprise \(enterprise)")
    }
    return try transaction.scoped(tenant: tenant) { transaction throws(Status) in
      guard let login = try Login.find(name: Login.fold(name), transaction.snapshot) else {
        throw Status(.notFound, "NOT_FOUND", "no login name \(name)")
      }
      let code = try LoginCode.issue(
        for: login, isDisabled: try !login.isActive(transaction.snapshot),
        lifetimeHours: lifetimeHours, call, transaction)
      try Audit.append(method, by: .anonymous, call, transaction)
      return code
    }
  }
}
