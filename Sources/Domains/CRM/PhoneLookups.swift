import TongluCore
import TongluDatabase
import TongluService

extension Reason {
  static let phoneLookupsExceeded = Reason("PHONE_LOOKUPS_EXCEEDED")
}

/// How often an account looked up whose a phone number is. Those that found nobody are counted too,
/// against trying numbers one after the other.
///
/// An account may look up 300 in 24 hours; more are refused and counted in the metrics
/// (`tonglu_limit_total`, phone_lookups). One dated in the future by a wrong clock is ignored.
enum PhoneLookups {
  static let limit = Limit("phone_lookups", .phoneLookupsExceeded)
  /// Numbers that an account may look up in a window; PHONE_LOOKUPS_EXCEEDED beyond it.
  static let countMax: Int64 = 300
  static let windowSeconds: Int64 = 24 * 3_600

  /// Records a look-up by the caller.
  ///
  /// RESOURCE_EXHAUSTED PHONE_LOOKUPS_EXCEEDED.
  static func note(_ call: Call, _ transaction: borrowing Transaction) throws(Status) {
    guard let request = call.requestID else {
      throw Status(.internal, "NO_REQUEST_ID", "a mutation has a request id")
    }
    try check(call, transaction.snapshot)
    try transaction.insert(
      PhoneLookupRow(
        requestHigh: request.highBits, requestLow: request.lowBits,
        accountID: call.caller.userID, lookupTime: call.now))
  }

  /// Refuses a caller whose 300th last look-up is less than a day old.
  private static func check(_ call: Call, _ snapshot: borrowing Snapshot) throws(Status) {
    let oldest = try snapshot.first(
      """
      SELECT lookup_time FROM phone_lookups INDEXED BY phone_lookups_account
      WHERE tenant = $tenant AND account_id = $1 AND lookup_time > $2
        AND lookup_time <= $3
      ORDER BY lookup_time DESC LIMIT 1 OFFSET $4
      """, call.caller.userID, call.now.adding(seconds: -windowSeconds), call.now, countMax - 1
    ) { row throws(Status) in row.instant(0) }
    guard let oldest else { return }
    let wait = oldest.adding(seconds: windowSeconds).milliseconds - call.now.milliseconds
    throw Status(
      .resourceExhausted, .phoneLookupsExceeded,
      "\(countMax) phone numbers in 24 hours: try again in \(wait / 3_600_000 + 1) hours"
    ).retryable(afterMilliseconds: wait)
  }
}
