package import TongluCore
package import TongluDatabase
package import TongluIdentity

/// Which customers are regular: they placed enough recent orders by the enterprise's rule.
package enum RegularCustomers {
  /// The regular ones of the customers; at most 1,024 ids. The caller must check whether they are
  /// approved.
  package static func among(
    _ ids: [Int64], _ rule: RegularRule, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Set<Int64> {
    guard rule.orderCount > 0, !ids.isEmpty else { return [] }
    var regular: Set<Int64> = []
    try snapshot.each(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT wanted.id FROM wanted
      WHERE (SELECT COUNT(*) FROM (
        SELECT 1 FROM orders AS o INDEXED BY orders_customer_placed
        WHERE o.tenant = $tenant AND o.customer_id = wanted.id AND o.place_time > $1
          AND o.open_line_count > 0
        LIMIT $2) AS counted) >= $2
      """, List(ids), rule.since(now), rule.orderCount
    ) { row throws(Status) in regular.insert(row.int(0)) }
    return regular
  }
}
