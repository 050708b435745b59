import TongluCore
import TongluDatabase
import TongluService

/// Limits how many of a company's orders may fail for lack of stock or be cancelled by its members:
/// per product, and for all together. Each is a leaky bucket (GCRA): one time in the database, so
/// that it holds over all servers and retries.
///
/// Without the limit a company could find out the stock by bisection with orders that fail or are
/// cancelled, 15 to 40 of them a product, and could reserve stock for nothing. With it that takes
/// days. A company that orders what it needs fails and cancels less often, and a limit reached for
/// one product does not affect others.
struct OrderAttempts {
  /// A token bucket: its size, and the seconds after which a token is added.
  struct Limit {
    let burst: Int64
    let secondsEach: Int64

    /// Milliseconds of `spent` attempts.
    func milliseconds(_ spent: Int64) -> Int64 { spent * secondsEach * 1_000 }
  }

  static let ofProduct = Limit(burst: 8, secondsEach: 4 * 3_600)
  static let ofCompany = Limit(burst: 60, secondsEach: 10 * 60)
  /// The key of the limit for all products.
  private static let all: Int64 = 0

  private let customerID: Int64
  private let productIDs: [Int64]
  /// When the bucket of a product, or of all, will be full again.
  private let clearTimes: [Int64: Instant]

  /// Asks for the attempts of a company for these products.
  static func ask(
    _ customerID: Int64, _ productIDs: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> Asked<OrderAttempts> {
    var questions: [Question] = []
    let keys = [all] + productIDs
    for start in stride(from: 0, to: keys.count, by: List.countMax) {
      questions.append(
        try snapshot.ask(
          """
          SELECT product_id, clear_time FROM order_attempts
          WHERE tenant = $tenant AND customer_id = $1 AND product_id IN ($list)
          """, customerID, List(keys[start..<min(start + List.countMax, keys.count)])))
    }
    return Asked { [questions] snapshot throws(Status) in
      var times: [Int64: Instant] = [:]
      for question in questions {
        try snapshot.each(question) { row throws(Status) in times[row.int(0)] = row.instant(1) }
      }
      return OrderAttempts(customerID: customerID, productIDs: productIDs, clearTimes: times)
    }
  }

  /// RESOURCE_EXHAUSTED ORDER_ATTEMPTS_EXCEEDED when no attempt is left: for one of the products
  /// (fact: product_id), or for all.
  func check(_ call: Call) throws(Status) {
    if clearTimes.isEmpty { return }
    let waits = ([Self.all] + productIDs).map { (id: $0, wait: wait(for: $0, at: call.now)) }
    guard let longest = waits.max(by: { $0.wait < $1.wait }), longest.wait > 0 else { return }
    let what = longest.id == Self.all ? "orders" : "orders of product \(longest.id)"
    throw Status(
      .resourceExhausted, "ORDER_ATTEMPTS_EXCEEDED",
      "too many of the company's \(what) failed or were cancelled: try later, or ask its seller"
    )
    .with(longest.id == Self.all ? [:] : ["product_id": String(longest.id)])
    .retryable(afterMilliseconds: longest.wait)
  }

  /// Uses one attempt of each of the products and one of all. A refusal must keep its writes.
  func spend(
    _ productIDs: Set<Int64>, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    // Twice as many go as come, so that a call is as long as its request and nothing piles up.
    try transaction.execute(
      """
      DELETE FROM order_attempts
      WHERE tenant = $tenant AND customer_id = $1 AND product_id IN (
        SELECT product_id FROM order_attempts INDEXED BY order_attempts_clear
        WHERE tenant = $tenant AND customer_id = $1 AND clear_time <= $2
        ORDER BY clear_time LIMIT $3)
      """, customerID, call.now, 2 * (productIDs.count + 1))
    _ = try transaction.execute(
      """
      INSERT INTO order_attempts (tenant, customer_id, product_id, clear_time)
      VALUES ($tenant, $1, $2, $3)
      ON CONFLICT (tenant, customer_id, product_id) DO UPDATE SET
        clear_time = excluded.clear_time
      """,
      forEach: ([Self.all] + productIDs.sorted()).map { id in
        let left = left(of: id, at: call.now) + limit(of: id).milliseconds(1)
        let time = Instant(microseconds: (call.now.milliseconds + left) * 1_000)
        return [customerID, id, time]
      })
  }

  private func limit(of id: Int64) -> Limit { id == Self.all ? Self.ofCompany : Self.ofProduct }

  /// Milliseconds until an attempt is available; 0 or less if one is.
  private func wait(for id: Int64, at now: Instant) -> Int64 {
    left(of: id, at: now) - limit(of: id).milliseconds(limit(of: id).burst - 1)
  }

  /// Milliseconds until the bucket is full. At most a burst can be used, so a later time was set by
  /// a clock running ahead, and is ignored.
  private func left(of id: Int64, at now: Instant) -> Int64 {
    guard let time = clearTimes[id] else { return 0 }
    let left = max(time.milliseconds - now.milliseconds, 0)
    let full = limit(of: id).milliseconds(limit(of: id).burst)
    return left > 2 * full ? 0 : min(left, full)
  }
}
