package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluMessages
package import TongluService

extension PricingService {
  package func listPriceRules(
    _ request: ListPriceRulesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListPriceRulesResponse {
    let page = try Page(request)
    var filter = Filter(after: page.after?.id ?? Int64.min, probe: page.probe)
    filter.productID = request.productID == 0 ? nil : request.productID
    filter.sellerID = call.caller.seesAllCustomers ? nil : call.caller.userID
    if request.customerID != 0 {
      filter.targetID = try CustomerRecord.find(request.customerID, call, snapshot).id
    }
    let records = try filter.find(snapshot)
    var response = ListPriceRulesResponse()
    (response.priceRules, response.nextPageToken) = try page.cut(
      records, key: { Page.Key(id: $0.id) }
    ) { record throws(Status) in record.message }
    return response
  }

  /// What is wanted of the list. Who only sells is told of no other salesperson's contracts.
  private struct Filter {
    let after: Int64
    let probe: Int64
    var productID: Int64?
    var targetID: Int64?
    var sellerID: Int64?

    func find(_ snapshot: borrowing Snapshot) throws(Status) -> [PriceRuleRecord] {
      if let productID {
        return if let targetID {
          try find(productID: productID, targetID: targetID, snapshot)
        } else {
          try find(productID: productID, snapshot)
        }
      }
      if let targetID { return try find(targetID: targetID, snapshot) }
      let rules = PriceRuleList(after: after, staffID: sellerID)
      let keys =
        sellerID == nil
        ? try rules.rows(after: nil, limit: Int(probe), snapshot).map(\.key)
        : try rules.visible(limit: Int(probe), snapshot)
      return try PriceRuleRecord.find(keys.map(\.id), snapshot)
    }

    /// A product's rules, by the key that prices are looked up with: the unary plus keeps the ids,
    /// which are of all products, from being gone along instead.
    private func find(
      productID: Int64, _ snapshot: borrowing Snapshot
    ) throws(Status) -> [PriceRuleRecord] {
      try snapshot.all(
        """
        SELECT r.id, r.version, r.level, r.target_id, k.code, r.product_id, r.unit, r.currency,
          r.unit_price_e4, r.min_quantity_e3, r.priority, r.start_time, r.end_time,
          r.create_time, r.update_time
        FROM price_rules AS r INDEXED BY sqlite_autoindex_price_rules_1
        LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = r.target_id
        WHERE r.tenant = $tenant AND r.product_id = $1 AND +r.id > $2
          AND (CAST($3 AS BIGINT) IS NULL OR r.level <> 2 OR EXISTS
            (SELECT 1 FROM customers AS c WHERE c.tenant = $tenant AND c.id = r.target_id
             AND (c.owner_id IS NULL OR c.owner_id = $3)))
        ORDER BY +r.id LIMIT $4
        """, productID, after, sellerID, probe
      ) { row throws(Status) in try PriceRuleRecord(row) }
    }

    /// A customer's contract for a product, by the same key, seen by one who sees the customer.
    private func find(
      productID: Int64, targetID: Int64, _ snapshot: borrowing Snapshot
    ) throws(Status) -> [PriceRuleRecord] {
      try snapshot.all(
        """
        SELECT r.id, r.version, r.level, r.target_id, k.code, r.product_id, r.unit, r.currency,
          r.unit_price_e4, r.min_quantity_e3, r.priority, r.start_time, r.end_time,
          r.create_time, r.update_time
        FROM price_rules AS r
        LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = r.target_id
        WHERE r.tenant = $tenant AND r.product_id = $1 AND r.target_id = $2 AND +r.id > $3
        ORDER BY +r.id LIMIT $4
        """, productID, targetID, after, probe
      ) { row throws(Status) in try PriceRuleRecord(row) }
    }

    /// A customer's contract, seen by one who sees the customer.
    private func find(
      targetID: Int64, _ snapshot: borrowing Snapshot
    ) throws(Status) -> [PriceRuleRecord] {
      try snapshot.all(
        """
        SELECT r.id, r.version, r.level, r.target_id, k.code, r.product_id, r.unit, r.currency,
          r.unit_price_e4, r.min_quantity_e3, r.priority, r.start_time, r.end_time,
          r.create_time, r.update_time
        FROM price_rules AS r INDEXED BY price_rules_target
        LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = r.target_id
        WHERE r.tenant = $tenant AND r.target_id = $1 AND r.target_id <> 0 AND r.id > $2
        ORDER BY r.id LIMIT $3
        """, targetID, after, probe
      ) { row throws(Status) in try PriceRuleRecord(row) }
    }
  }
}
