package import TongluCore
package import TongluDatabase

/// The audit log: one immutable row per executed mutation, written in its transaction.
package enum Audit {
  /// Records that `caller` executed `method` in the transaction's tenant. The service calls it for
  /// every mutation; a login calls it again when it knows the account.
  package static func append(
    _ method: String, by caller: Caller, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    guard let id = call.requestID else {
      throw Status(.internal, "NO_REQUEST_ID", "a mutation has a request id")
    }
    try transaction.post(
      """
      INSERT INTO audit
        (tenant, id, at, caller_kind, caller, service_account, method, request_high, request_low,
          certificate_sha256)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9)
      """,
      call.newID(), call.now, caller.kind.rawValue, caller.userID, caller.serviceAccountID, method,
      id.highBits, id.lowBits,
      call.caller.certificate?.sha256)
  }

  /// The greatest id of the tenant's rows; nil without any.
  package static func lastID(_ snapshot: borrowing Snapshot) throws(Status) -> Int64? {
    let last = try snapshot.first("SELECT MAX(id) FROM audit WHERE tenant = $tenant") {
      row throws(Status) in row.optionalInt(0)
    }
    return last ?? nil
  }
}
