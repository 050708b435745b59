import TongluCRMMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluOrders
import TongluSearch
import TongluService

/// What ListCustomers asks of a customer, and who asks.
///
/// Only customers that the caller sees are found, by `Sight`.
struct CustomerFilter {
  /// The words of the text; nil for none.
  let query: SearchQuery?
  private let classKey: String?
  private let level: Int32?
  private let ownerID: Int64?
  private let state: Int64?
  private let tagKey: String?
  private let sight: Sight
  /// Whether no customer can pass.
  private let isImpossible: Bool
  /// Of the approved ones: whether the regular ones are asked for, or the others; nil for both.
  /// Whether one is regular is the caller's to look at.
  let asksForRegular: Bool?

  /// The most characters of a text to search for.
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
    let sight = call.sight
    self.sight = sight
    let hasRegular = rule.orderCount > 0
    let isOfOthers = ownerID.map { !sight.mayReach(owner: $0) } ?? false
    isImpossible = request.state == .regular && !hasRegular || isOfOthers
    asksForRegular =
      switch request.state {
      case .regular: hasRegular ? true : nil
      case .approved: hasRegular ? false : nil
      default: nil
      }
  }

  private static func query(_ text: String) throws(Status) -> SearchQuery? {
    let text = Text.trim(text)
    if text.isEmpty { return nil }
    guard text.unicodeScalars.count <= textCountMax, let query = SearchQuery(text) else {
      throw .invalid(
        "BAD_QUERY", field: "text",
        "1 to \(count: textCountMax) characters with a letter or digit")
    }
    return query
  }

  /// The folded form of a class or tag, for look-ups; nil if it is empty.
  private static func key(_ text: String) -> String? {
    text.isEmpty ? nil : Text.fold(Text.trim(text))
  }

  /// The first that pass, by id, of those that may have the text, which is the caller's to look at.
  /// They are looked for along the index of one of the filters, so that customers whom it leaves
  /// out are not passed over.
  func list(
    after id: Int64, limit: Int64, among mayMatch: (Int64) -> Bool = { _ in true },
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CustomerRecord] {
    var found: [CustomerRecord] = []
    var last = id
    var room = Int(limit)
    var isMore = true
    while isMore, found.count < limit {
      let ids = try candidates(after: last, limit: room, snapshot)
      found += try find(ids.filter(mayMatch), snapshot).sorted { $0.id < $1.id }
      isMore = ids.count == room
      last = ids.last ?? last
      room = List.countMax
    }
    return Array(found.prefix(Int(limit)))
  }

  /// Whether a filter leaves fewer than `count` customers: then it is cheaper to read these than to
  /// read `count` others. A small `count` is never checked.
  func isNarrower(
    than count: Int, after id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    let limit = min(count, Self.narrowMax)
    guard count > Self.fewMax,
      (tagKey ?? classKey) != nil || (ownerID ?? state) != nil || level != nil || !sight.seesAll
    else { return false }
    return try candidates(after: id, limit: limit, snapshot).count < limit
  }

  private static let fewMax = 64
  private static let narrowMax = 512

  /// Those of the ids that pass, in any order; at most 1,024.
  func find(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CustomerRecord] {
    guard !isImpossible, !ids.isEmpty else { return [] }
    return try snapshot.all(
      CustomerRow.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(CustomerRow c), k.code
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
        AND $sees(c)
      """, as: sight.form,
      List(ids), classKey, level, ownerID, state, tagKey
    ) { customer, row throws(Status) in CustomerRecord(customer, class: row) }
  }
}

// Where they are looked for.
extension CustomerFilter {
  /// The next ids along the index of one filter, in their order.
  private func candidates(
    after id: Int64, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    guard !isImpossible else { return [] }
    let read: (borrowing Row) throws(Status) -> Int64 = { row throws(Status) in row.int(0) }
    if sight.kind == .company { return sight.viewer > id ? [sight.viewer] : [] }
    if let tagKey { return try snapshot.all(Self.byTag, id, limit, tagKey, row: read) }
    if let ownerID {
      return ownerID == 0
        ? try snapshot.all(Self.ofPool, id, limit, row: read)
        : try snapshot.all(Self.byOwner, id, limit, ownerID, row: read)
    }
    if let classKey { return try snapshot.all(Self.byClass, id, limit, classKey, row: read) }
    if let level { return try snapshot.all(Self.byLevel, id, limit, level, row: read) }
    if sight.kind == .own {
      return try snapshot.all(Self.bySeller, id, limit, sight.viewer, row: read)
    }
    if !sight.seesAll { return try snapshot.all(Self.seen, as: sight.form, id, limit, row: read) }
    if let state { return try snapshot.all(Self.byState, id, limit, state, row: read) }
    return try snapshot.all(
      "SELECT id FROM customers WHERE tenant = $tenant AND id > $1 ORDER BY id LIMIT $2", id, limit,
      row: read)
  }

  private static let byTag: Statement =
    """
    SELECT customer_id FROM customer_tags
    WHERE tenant = $tenant AND tag_folded = $3 AND customer_id > $1 ORDER BY customer_id LIMIT $2
    """

  private static let ofPool: Statement =
    """
    SELECT id FROM customers INDEXED BY customers_owner
    WHERE tenant = $tenant AND owner_id IS NULL AND id > $1 ORDER BY id LIMIT $2
    """

  private static let byOwner: Statement =
    """
    SELECT id FROM customers INDEXED BY customers_owner
    WHERE tenant = $tenant AND owner_id = $3 AND id > $1 ORDER BY id LIMIT $2
    """

  private static let byClass: Statement =
    """
    SELECT c.id FROM customer_classes AS k CROSS JOIN customers AS c INDEXED BY customers_class
    WHERE k.tenant = $tenant AND k.code_folded = $3
      AND c.tenant = $tenant AND c.class_id = k.id AND c.id > $1
    ORDER BY c.id LIMIT $2
    """

  private static let byLevel: Statement =
    """
    SELECT id FROM customers INDEXED BY customers_level
    WHERE tenant = $tenant AND level = $3 AND id > $1 ORDER BY id LIMIT $2
    """

  private static let byState: Statement =
    """
    SELECT id FROM customers INDEXED BY customers_state
    WHERE tenant = $tenant AND state = $3 AND id > $1 ORDER BY id LIMIT $2
    """

  private static let seen: Statement =
    """
    SELECT c.id FROM $seen AS c WHERE c.id > $1 ORDER BY c.id LIMIT $2
    """

  private static let bySeller: Statement =
    """
    SELECT id FROM (
      SELECT id FROM (
        SELECT id FROM customers INDEXED BY customers_owner
        WHERE tenant = $tenant AND owner_id = $3 AND id > $1 ORDER BY id LIMIT $2) AS own
      UNION ALL
      SELECT id FROM (
        SELECT id FROM customers INDEXED BY customers_owner
        WHERE tenant = $tenant AND owner_id IS NULL AND id > $1 ORDER BY id LIMIT $2) AS pool
    ) AS seen
    ORDER BY id LIMIT $2
    """
}
