package import TongluCore
package import TongluDatabase
package import TongluService

extension Reason {
  static let phoneRevealsExceeded = Reason("PHONE_REVEALS_EXCEEDED")
}

/// Whose phone numbers were returned whole, to whom and when: what the audit log shows beside the
/// call, and what is counted against taking the numbers of many.
///
/// An account may get 200 in 24 hours; more are refused and counted in the metrics
/// (`tonglu_limit_total`, phone_reveals). A reveal dated in the future by a wrong clock is ignored.
package enum PhoneReveals {
  static let limit = Limit("phone_reveals", .phoneRevealsExceeded)
  /// Phone numbers that an account may reveal in a window; PHONE_REVEALS_EXCEEDED beyond it.
  package static let countMax: Int64 = 200
  package static let windowSeconds: Int64 = 24 * 3_600

  /// Records that the caller receives the number of `subject`.
  ///
  /// RESOURCE_EXHAUSTED PHONE_REVEALS_EXCEEDED.
  package static func note(
    of subject: Int64, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    guard let request = call.requestID else {
      throw Status(.internal, "NO_REQUEST_ID", "a mutation has a request id")
    }
    try check(call, transaction.snapshot)
    try transaction.insert(
      PhoneRevealRow(
        requestHigh: request.highBits, requestLow: request.lowBits,
        accountID: call.caller.userID, revealTime: call.now, subjectID: subject))
  }

  /// Refuses a caller whose 200th last reveal is less than a day old.
  private static func check(_ call: Call, _ snapshot: borrowing Snapshot) throws(Status) {
    let oldest = try snapshot.first(
      """
      SELECT reveal_time FROM phone_reveals INDEXED BY phone_reveals_account
      WHERE tenant = $tenant AND account_id = $1 AND reveal_time > $2
        AND reveal_time <= $3
      ORDER BY reveal_time DESC LIMIT 1 OFFSET $4
      """, call.caller.userID, call.now.adding(seconds: -windowSeconds), call.now, countMax - 1
    ) { row throws(Status) in row.instant(0) }
    guard let oldest else { return }
    let wait = oldest.adding(seconds: windowSeconds).milliseconds - call.now.milliseconds
    throw Status(
      .resourceExhausted, .phoneRevealsExceeded,
      "\(countMax) phone numbers in 24 hours: try again in \(wait / 3_600_000 + 1) hours"
    ).retryable(afterMilliseconds: wait)
  }
}
