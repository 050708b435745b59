import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService

/// The price rules that staff see, the oldest first: those without a customer, and the contract
/// prices of visible customers; all of them or those of one product.
struct PriceRuleList: VisibleRows {
  let isDescending = false
  /// Only rules after this one.
  let after: Int64
  let sight: Sight
  let productID: Int64?

  func rows(
    after key: Page.Key?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [(key: Page.Key, isSeen: Bool)] {
    let read: (borrowing Row) throws(Status) -> (key: Page.Key, isSeen: Bool) = {
      row throws(Status) in (Page.Key(id: row.int(0), number: row.int(0)), row.bool(1))
    }
    if let productID {
      return try snapshot.all(
        """
        SELECT r.id, CASE WHEN r.level <> 2 OR $seesID(r.target_id) THEN 1 ELSE 0 END
        FROM price_rules AS r INDEXED BY price_rules_product
        WHERE r.tenant = $tenant AND r.product_id = $1 AND r.id > $2 ORDER BY r.id LIMIT $3
        """, as: sight.form, productID, key?.id ?? after, limit, row: read)
    }
    return try snapshot.all(
      """
      SELECT r.id, CASE WHEN r.level <> 2 OR $seesID(r.target_id) THEN 1 ELSE 0 END
      FROM price_rules AS r INDEXED BY price_rules_id
      WHERE r.tenant = $tenant AND r.id > $1 ORDER BY r.id LIMIT $2
      """, as: sight.form, key?.id ?? after, limit, row: read)
  }

  func customers(limit: Int, _ snapshot: borrowing Snapshot) throws(Status) -> [Page.Key] {
    let general = try rows(of: 0, until: nil, limit: 1, snapshot)
    return merged(
      try withContracts(limit: limit, snapshot).filter { $0.number != Self.none },
      general.map { Page.Key(id: 0, number: $0.id) }, limit: limit + 1)
  }

  private static let none = Int64.max

  private func withContracts(
    limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    let read: (borrowing Row) throws(Status) -> Page.Key = { row throws(Status) in
      Page.Key(id: row.int(0), number: row.int(1))
    }
    if let productID {
      return try snapshot.all(
        """
        SELECT c.id, COALESCE((
          SELECT r.id FROM price_rules AS r INDEXED BY sqlite_autoindex_price_rules_1
          WHERE r.tenant = $tenant AND r.product_id = $4 AND r.target_id = c.id AND +r.id > $1
          ORDER BY +r.id LIMIT 1), $2) AS oldest
        FROM $seen AS c
        ORDER BY oldest LIMIT $3
        """, as: sight.form, after, Self.none, limit, productID, row: read)
    }
    return try snapshot.all(
      """
      SELECT c.id, COALESCE((
        SELECT r.id FROM price_rules AS r INDEXED BY price_rules_target
        WHERE r.tenant = $tenant AND r.target_id = c.id AND r.target_id <> 0 AND r.id > $1
        ORDER BY r.id LIMIT 1), $2) AS oldest
      FROM $seen AS c
      ORDER BY oldest LIMIT $3
      """, as: sight.form, after, Self.none, limit, row: read)
  }

  func rows(
    of customerID: Int64, until bound: Int64?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    let read: (borrowing Row) throws(Status) -> Page.Key = { row throws(Status) in
      Page.Key(id: row.int(0), number: row.int(0))
    }
    switch (productID, customerID) {
    case (let productID?, 0):
      return try snapshot.all(
        """
        SELECT id FROM price_rules INDEXED BY price_rules_product_general
        WHERE tenant = $tenant AND product_id = $1 AND level <> 2 AND id > $2 AND id <= $3
        ORDER BY id LIMIT $4
        """, productID, after, bound ?? .max, limit, row: read)
    case (let productID?, _):
      return try snapshot.all(
        """
        SELECT id FROM price_rules INDEXED BY sqlite_autoindex_price_rules_1
        WHERE tenant = $tenant AND product_id = $1 AND target_id = $2 AND +id > $3 AND +id <= $4
        ORDER BY +id LIMIT $5
        """, productID, customerID, after, bound ?? .max, limit, row: read)
    case (nil, 0):
      return try snapshot.all(
        """
        SELECT id FROM price_rules INDEXED BY price_rules_general
        WHERE tenant = $tenant AND level <> 2 AND id > $1 AND id <= $2 ORDER BY id LIMIT $3
        """, after, bound ?? .max, limit, row: read)
    case (nil, _):
      return try snapshot.all(
        """
        SELECT id FROM price_rules INDEXED BY price_rules_target
        WHERE tenant = $tenant AND target_id = $1 AND target_id <> 0 AND id > $2 AND id <= $3
        ORDER BY id LIMIT $4
        """, customerID, after, bound ?? .max, limit, row: read)
    }
  }
}

extension PriceRuleRecord {
  /// The rules with these ids, at most 1,024, in the order of ids.
  static func find(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [PriceRuleRecord] {
    guard !ids.isEmpty else { return [] }
    return try snapshot.all(
      PriceRuleRow.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(PriceRuleRow r), k.code
      FROM wanted CROSS JOIN price_rules AS r
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = r.target_id
      WHERE r.tenant = $tenant AND r.id = wanted.id ORDER BY r.id
      """, List(ids)
    ) { rule, row throws(Status) in try PriceRuleRecord(rule, class: row) }
  }
}
