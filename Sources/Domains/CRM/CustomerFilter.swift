import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluMessages
import TongluOrders
import TongluSearch
import TongluService

/// What ListCustomers asks of a customer, and who asks.
///
/// Who only sees some customers gets them by the same statements: `$7` is a member's own company,
/// `$8` the salesperson whose own customers and the pool are wanted.
struct CustomerFilter {
  /// The words of the text; nil for none.
  let query: SearchQuery?
  private let classKey: String?
  private let level: Int32?
  private let ownerID: Int64?
  private let state: Int64?
  private let tagKey: String?
  private let companyID: Int64?
  private let sellerID: Int64?
  /// Of the approved ones: 1 asks for the regular ones, 0 for the others, who are all by a rule of
  /// no orders.
  private let asksForRegular: Int64?
  private let orderCount: Int64
  private let since: Instant

  private static let textCountMax = 100

  /// INVALID_ARGUMENT BAD_QUERY.
  init(_ request: ListCustomersRequest, _ rule: RegularRule, _ call: Call) throws(Status) {
    query = try Self.query(request.text)
    classKey = Self.key(request.classCode)
    level = request.level
    ownerID = request.ownerID
    state =
      switch request.state {
      case .unspecified: nil
      case .regular: CustomerRecord.State.approved.rawValue
      default: Int64(request.state.rawValue)
      }
    tagKey = Self.key(request.tag)
    let caller = call.caller
    companyID = caller.customerID
    sellerID = caller.isStaff && !caller.seesAllCustomers ? caller.userID : nil
    asksForRegular =
      switch request.state {
      case .regular: 1
      case .approved: 0
      default: nil
      }
    orderCount = rule.orderCount > 0 ? rule.orderCount : .max
    since = rule.since(call.now)
  }

  private static func query(_ text: String) throws(Status) -> SearchQuery? {
    let text = Text.trim(text)
    if text.isEmpty { return nil }
    guard text.unicodeScalars.count <= textCountMax, let query = SearchQuery(text) else {
      throw .invalid("BAD_QUERY", field: "text", "1 to 100 characters with a letter or digit")
    }
    return query
  }

  /// A class or tag as it is looked up; nil for none.
  private static func key(_ text: String) -> String? {
    text.isEmpty ? nil : Text.fold(Text.trim(text))
  }

  /// The first that pass, by id; the text is the caller's to look at.
  func list(
    after id: Int64, limit: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CustomerRecord] {
    try snapshot.all(
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
        AND (CAST($7 AS BIGINT) IS NULL OR c.id = $7)
        AND (CAST($8 AS BIGINT) IS NULL OR c.owner_id IS NULL OR c.owner_id = $8)
        AND (CAST($9 AS BIGINT) IS NULL OR CAST($9 AS BIGINT) = CASE WHEN $10 <= (
          SELECT COUNT(*) FROM orders AS o
          WHERE o.tenant = $tenant AND o.customer_id = c.id AND o.place_time > $11
            AND o.open_line_count > 0) THEN 1 ELSE 0 END)
      ORDER BY c.id LIMIT $12
      """,
      id, classKey, level, ownerID, state, tagKey, companyID, sellerID, asksForRegular, orderCount,
      since, limit
    ) { row throws(Status) in CustomerRecord(row) }
  }

  /// Those of the ids that pass, in any order; at most 1,024.
  func find(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CustomerRecord] {
    try snapshot.all(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT c.id, c.version, c.name, c.code, c.class_id, k.code, c.level, c.owner_id, c.state,
        c.address, c.latitude, c.longitude, c.datum, c.accuracy_m, c.currency, c.note,
        c.create_time, c.update_time
      FROM wanted CROSS JOIN customers AS c
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
      WHERE c.tenant = $tenant AND c.id = wanted.id
        AND (CAST($1 AS TEXT) IS NULL OR k.code_folded = $1)
        AND (CAST($2 AS BIGINT) IS NULL OR c.level = $2)
        AND (CAST($3 AS BIGINT) IS NULL OR COALESCE(c.owner_id, 0) = $3)
        AND (CAST($4 AS BIGINT) IS NULL OR c.state = $4)
        AND (CAST($5 AS TEXT) IS NULL OR EXISTS
          (SELECT 1 FROM customer_tags AS t
           WHERE t.tenant = $tenant AND t.tag_folded = $5 AND t.customer_id = c.id))
        AND (CAST($6 AS BIGINT) IS NULL OR c.owner_id IS NULL OR c.owner_id = $6)
        AND (CAST($7 AS BIGINT) IS NULL OR CAST($7 AS BIGINT) = CASE WHEN $8 <= (
          SELECT COUNT(*) FROM orders AS o
          WHERE o.tenant = $tenant AND o.customer_id = c.id AND o.place_time > $9
            AND o.open_line_count > 0) THEN 1 ELSE 0 END)
      """,
      List(ids), classKey, level, ownerID, state, tagKey, sellerID, asksForRegular, orderCount,
      since
    ) { row throws(Status) in CustomerRecord(row) }
  }
}
