package import TongluCore
import TongluCustomers
package import TongluDatabase
import TongluIdentity
package import TongluMessages
import TongluOrders
package import TongluService

extension CrmService {
  package func listCustomers(
    _ request: ListCustomersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCustomersResponse {
    let page = try Page(request)
    guard !Self.filtersByHidden(request, call.caller) else { return ListCustomersResponse() }
    let rule = try EnterpriseRecord.current(snapshot).regularRule
    let records = try Self.find(request, page, rule, call, snapshot)
    let approved = records.prefix(page.limit).filter { $0.state == .approved }.map(\.id)
    // Where the state was asked for, the statement has looked at their orders.
    let regular =
      switch request.state {
      case .unspecified:
        try RegularCustomers.among(approved, rule, now: call.now, snapshot)
      case .regular: Set(approved)
      default: Set<Int64>()
      }
    var response = ListCustomersResponse()
    let tags = try CustomerRecord.tags(of: records.map(\.id), snapshot)
    (response.customers, response.nextPageToken) = try page.cut(
      records, key: { Page.Key(id: $0.id) }
    ) { record throws(Status) in
      record.message(
        tags: tags[record.id] ?? [], isRegular: regular.contains(record.id), for: call.caller)
    }
    return response
  }

  /// Whether the request filters by what a member is not shown, which matches nothing.
  private static func filtersByHidden(_ request: ListCustomersRequest, _ caller: Caller) -> Bool {
    caller.customerID != nil
      && (!request.classCode.isEmpty || request.level != nil || request.ownerID != nil
        || !request.tag.isEmpty)
  }

  /// Who only sees some customers gets them by the same statement: `$8` is a member's own company,
  /// `$9` the salesperson whose own customers and the pool are wanted. A member is not shown the
  /// code: `$10` is nil.
  private static func find(
    _ request: ListCustomersRequest, _ page: Page, _ rule: RegularRule, _ call: Call,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CustomerRecord] {
    let caller = call.caller
    let state: Int64? =
      switch request.state {
      case .unspecified: nil
      case .regular: CustomerRecord.State.approved.rawValue
      default: Int64(request.state.rawValue)
      }
    // Of the approved ones: 1 asks for the regular ones, 0 for the others, who are all by a rule of
    // no orders.
    let asksForRegular: Int64? =
      switch request.state {
      case .regular: 1
      case .approved: 0
      default: nil
      }
    let orderCount = rule.orderCount > 0 ? rule.orderCount : .max
    let seller: Int64? = caller.isStaff && !caller.seesAllCustomers ? caller.userID : nil
    let text = request.text.isEmpty ? nil : literal(CustomerRules.folded(request.text))
    return try snapshot.all(
      """
      SELECT c.id, c.version, c.name, c.code, c.class_id, k.code, c.level, c.owner_id, c.state,
        c.address, c.latitude, c.longitude, c.datum, c.accuracy_m, c.currency, c.note,
        c.create_time, c.update_time
      FROM customers AS c
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
      WHERE c.tenant = $tenant AND c.id > $1
        AND (CAST($2 AS TEXT) IS NULL OR k.code_folded = $2)
        AND (CAST($3 AS BIGINT) IS NULL OR c.level = $3)
        AND (CAST($4 AS BIGINT) IS NULL OR COALESCE(c.owner_id, 0) = $4)
        AND (CAST($5 AS BIGINT) IS NULL OR c.state = $5)
        AND (CAST($6 AS TEXT) IS NULL OR EXISTS
          (SELECT 1 FROM customer_tags AS t
           WHERE t.tenant = $tenant AND t.tag_folded = $6 AND t.customer_id = c.id))
        AND (CAST($7 AS TEXT) IS NULL OR c.folded LIKE $7 ESCAPE '\\'
          OR c.code_folded LIKE $10 ESCAPE '\\')
        AND (CAST($8 AS BIGINT) IS NULL OR c.id = $8)
        AND (CAST($9 AS BIGINT) IS NULL OR c.owner_id IS NULL OR c.owner_id = $9)
        AND (CAST($12 AS BIGINT) IS NULL OR CAST($12 AS BIGINT) = CASE WHEN $13 <= (
          SELECT COUNT(*) FROM orders AS o
          WHERE o.tenant = $tenant AND o.customer_id = c.id AND o.place_time > $14
            AND o.open_line_count > 0) THEN 1 ELSE 0 END)
      ORDER BY c.id LIMIT $11
      """,
      page.after?.id ?? Int64.min, key(request.classCode),
      request.level, request.ownerID, state, key(request.tag),
      text.map { "%\($0)%" }, caller.customerID, seller,
      caller.customerID == nil ? text.map { "\($0)%" } : nil, page.probe, asksForRegular,
      orderCount, rule.since(call.now)
    ) { row throws(Status) in CustomerRecord(row) }
  }

  /// A class or tag as it is looked up; nil for none.
  private static func key(_ text: String) -> String? {
    text.isEmpty ? nil : Text.fold(Text.trim(text))
  }

  /// The text in a pattern of LIKE, standing for itself.
  private static func literal(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }
}
