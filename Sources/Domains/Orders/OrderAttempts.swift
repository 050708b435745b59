import TongluCore
import TongluDatabase
import TongluService

/// How many of a company's orders may fail for the stock or be undone by its members: `burst` at
/// once, and one more each `secondsEach` (a bucket that leaks: GCRA, one time a company).
///
/// What lies in stock could be found out by halving with orders that fail or are cancelled, some
/// 15 to 40 of them a product, and be held for nothing. So that takes days; a company that orders
/// what it needs fails and cancels less. It is kept in the database: it holds over all servers.
struct OrderAttempts {
  static let burst: Int64 = 12
  static let secondsEach: Int64 = 2 * 3_600

  private let customerID: Int64
  /// When all that were spent have come back.
  private let clearTime: Instant

  /// Asks for a company's.
  static func ask(
    _ customerID: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<OrderAttempts> {
    let question = try snapshot.ask(
      "SELECT clear_time FROM order_attempts WHERE tenant = $tenant AND customer_id = $1",
      customerID)
    return Asked { snapshot throws(Status) in
      let time = try snapshot.first(question) { row throws(Status) in row.instant(0) }
      return OrderAttempts(
        customerID: customerID, clearTime: time ?? Instant(microseconds: 0))
    }
  }

  /// RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED while none is left.
  func check(_ call: Call) throws(Status) {
    let wait = left(at: call.now) - (Self.burst - 1) * Self.secondsEach * 1_000
    guard wait > 0 else { return }
    throw Status(
      .resourceExhausted, "ORDER_ATTEMPTS_EXCEEDED",
      "too many of the company's orders failed or were cancelled: try later, or ask its seller"
    ).retryable(afterMilliseconds: wait)
  }

  /// Spends one. A refusal that follows must keep its writes.
  func spend(_ call: Call, _ transaction: borrowing Transaction) throws(Status) {
    let seconds = Self.secondsEach * 1_000
    let time = Instant(microseconds: (call.now.milliseconds + left(at: call.now) + seconds) * 1_000)
    try transaction.execute(
      """
      INSERT INTO order_attempts (tenant, customer_id, clear_time) VALUES ($tenant, $1, $2)
      ON CONFLICT (tenant, customer_id) DO UPDATE SET clear_time = $2
      """, customerID, time)
  }

  /// Milliseconds until all have come back; never more than after a full burst, so that a clock
  /// that was ahead once closes nothing for long.
  private func left(at now: Instant) -> Int64 {
    min(
      max(clearTime.milliseconds - now.milliseconds, 0), Self.burst * Self.secondsEach * 1_000)
  }
}
