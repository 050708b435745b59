import TongluCRMMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluOrders
import TongluSearch
import TongluService

/// The filter of ListCustomers, and its caller.
///
/// Finds only customers in the caller's `Sight`.
struct CustomerFilter {
  /// The words of the text; nil without any.
  let query: SearchQuery?
  private let classKey: String?
  private let level: Int32?
  private let ownerID: Int64?
  private let state: Int64?
  private let tagKey: String?
  private let sight: Sight
  /// Whether no customer can match.
  private let isImpossible: Bool
  /// For approved customers: true for regular ones, false for others, nil for both. The caller of
  /// the filter must check which are regular.
  let asksForRegular: Bool?

  /// The most characters of a searched text.
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

  /// The first that pass, by id, of those that may have the text, which is the caller's to look at;
  /// and where the search ended because the page has looked at enough.
  ///
  /// They are looked for along an index of what is asked for, among customers that the caller sees:
  /// those of others are not passed over, so that they decide nothing of where a page ends.
  func list(
    after id: Int64, limit: Int, among mayMatch: (Int64) -> Bool = { _ in true },
    _ room: inout CustomerRoom, _ snapshot: borrowing Snapshot
  ) throws(Status) -> (found: [CustomerRecord], end: Int64?) {
    var found: [CustomerRecord] = []
    var last = id
    var step = limit
    while true {
      let ids = try candidates(after: last, limit: step, snapshot)
      let isLast = ids.count < step
      for start in stride(from: 0, to: ids.count, by: Self.readAtOnce) {
        let part = ids[start...].prefix(Self.readAtOnce)
        let wanted = try tagged(part.filter(mayMatch), snapshot)
        found += try find(wanted, snapshot).sorted { $0.id < $1.id }
        room.look(at: part.count, reading: wanted.count)
        last = part.last ?? last
        if found.count >= limit { return (Array(found.prefix(limit)), nil) }
        let isEnd = isLast && part.endIndex == ids.endIndex
        if room.isUsedUp, !isEnd { return (found, last) }
      }
      if isLast { return (found, nil) }
      step = isSorted ? CustomerRoom.passedMax : Self.readAtOnce
    }
  }

  /// Whether every customer may pass but for what is asked for.
  var seesAll: Bool { sight.seesAll }

  private static let readAtOnce = 512

  /// Whether a statement sorts all that the caller sees: then it is asked for all at once.
  private var isSorted: Bool {
    switch sight.kind {
    case .team, .shared, .sharedTeam: true
    case .all, .company, .own: false
    }
  }

  /// Whether a filter leaves fewer than `count` customers: then reading these is cheaper than
  /// reading `count` others. A small `count` is never checked.
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
  ///
  /// What is asked of a row depends on the wanted id too: of conditions on customers alone SQLite
  /// makes a Bloom filter, for which it reads every customer of the table.
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
        AND (wanted.id IS NULL OR (
          (CAST($1 AS TEXT) IS NULL OR k.code_folded = $1)
          AND (CAST($2 AS BIGINT) IS NULL OR c.level = $2)
          AND (CAST($3 AS BIGINT) IS NULL OR COALESCE(c.owner_id, 0) = $3)
          AND (CAST($4 AS BIGINT) IS NULL OR c.state = $4)
          AND (CAST($5 AS TEXT) IS NULL OR EXISTS
            (SELECT 1 FROM customer_tags AS t
             WHERE t.tenant = $tenant AND t.tag_folded = $5 AND t.customer_id = c.id))
          AND $sees(c)))
      """, as: sight.form,
      List(ids), classKey, level, ownerID, state, tagKey
    ) { customer, row throws(Status) in CustomerRecord(customer, class: row) }
  }
}

// The indexes to search.
extension CustomerFilter {
  /// The next ids along the index of one filter, in their order.
  private func candidates(
    after id: Int64, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    guard !isImpossible else { return [] }
    switch sight.kind {
    case .company: return sight.viewer > id ? [sight.viewer] : []
    case .all: return try ofAll(after: id, limit: limit, snapshot)
    case .own: return try ofSeller(after: id, limit: limit, snapshot)
    case .team, .shared, .sharedTeam:
      guard let ownerID else {
        return try snapshot.all(Self.seen, as: sight.form, id, limit, row: Self.id)
      }
      return try snapshot.all(Self.seenOfOwner, as: sight.form, id, limit, ownerID, row: Self.id)
    }
  }

  private static func id(_ row: borrowing Row) throws(Status) -> Int64 { row.int(0) }

  private func ofAll(
    after id: Int64, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    if let tagKey { return try snapshot.all(Self.byTag, id, limit, tagKey, row: Self.id) }
    if let ownerID {
      return ownerID == 0
        ? try snapshot.all(Self.ofPool, id, limit, row: Self.id)
        : try snapshot.all(Self.byOwner, id, limit, ownerID, row: Self.id)
    }
    if let classKey { return try snapshot.all(Self.byClass, id, limit, classKey, row: Self.id) }
    if let level { return try snapshot.all(Self.byLevel, id, limit, level, row: Self.id) }
    if let state { return try snapshot.all(Self.byState, id, limit, state, row: Self.id) }
    return try snapshot.all(
      "SELECT id FROM customers WHERE tenant = $tenant AND id > $1 ORDER BY id LIMIT $2", id, limit,
      row: Self.id)
  }

  /// A salesperson's own and the pool's, or those of one of the two.
  private func ofSeller(
    after id: Int64, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    var found: [Int64] = []
    for owner in ownerID.map({ [$0] }) ?? [sight.viewer, 0] {
      found += try owned(by: owner, after: id, limit: limit, snapshot)
    }
    return Array(found.sorted().prefix(limit))
  }

  /// Of one owner; 0 is the pool.
  private func owned(
    by owner: Int64, after id: Int64, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    let isPool = owner == 0
    if let classKey {
      return isPool
        ? try snapshot.all(Self.ofPoolByClass, id, limit, classKey, row: Self.id)
        : try snapshot.all(Self.byOwnerAndClass, id, limit, classKey, owner, row: Self.id)
    }
    if let level {
      return isPool
        ? try snapshot.all(Self.ofPoolByLevel, id, limit, level, row: Self.id)
        : try snapshot.all(Self.byOwnerAndLevel, id, limit, level, owner, row: Self.id)
    }
    return isPool
      ? try snapshot.all(Self.ofPool, id, limit, row: Self.id)
      : try snapshot.all(Self.byOwner, id, limit, owner, row: Self.id)
  }

  /// Those of the ids that have the tag, if one is asked for: looked up before their rows are read.
  private func tagged(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64] {
    guard let tagKey, !sight.seesAll, !ids.isEmpty else { return ids }
    return try snapshot.all(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT wanted.id FROM wanted CROSS JOIN customer_tags AS t
      WHERE t.tenant = $tenant AND t.tag_folded = $1 AND t.customer_id = wanted.id
      """, List(ids), tagKey, row: Self.id)
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

  private static let seenOfOwner: Statement =
    """
    SELECT c.id FROM $seen AS c
    WHERE c.id > $1 AND COALESCE(c.owner_id, 0) = $3 ORDER BY c.id LIMIT $2
    """

  private static let byOwnerAndClass: Statement =
    """
    SELECT c.id
    FROM customer_classes AS k CROSS JOIN customers AS c INDEXED BY customers_owner_class
    WHERE k.tenant = $tenant AND k.code_folded = $3
      AND c.tenant = $tenant AND c.owner_id = $4 AND c.class_id = k.id AND c.id > $1
    ORDER BY c.id LIMIT $2
    """

  private static let ofPoolByClass: Statement =
    """
    SELECT c.id
    FROM customer_classes AS k CROSS JOIN customers AS c INDEXED BY customers_owner_class
    WHERE k.tenant = $tenant AND k.code_folded = $3
      AND c.tenant = $tenant AND c.owner_id IS NULL AND c.class_id = k.id AND c.id > $1
    ORDER BY c.id LIMIT $2
    """

  private static let byOwnerAndLevel: Statement =
    """
    SELECT id FROM customers INDEXED BY customers_owner_level
    WHERE tenant = $tenant AND owner_id = $4 AND level = $3 AND id > $1 ORDER BY id LIMIT $2
    """

  private static let ofPoolByLevel: Statement =
    """
    SELECT id FROM customers INDEXED BY customers_owner_level
    WHERE tenant = $tenant AND owner_id IS NULL AND level = $3 AND id > $1 ORDER BY id LIMIT $2
    """
}

/// How much of a list a page may look at: it then ends, with what it has found, and the next page
/// continues. So filters that few or no customers pass together cost a page as much in an
/// enterprise of any size.
struct CustomerRoom {
  /// Customers that are passed over in an index: of a caller who sees no more than these, no page
  /// ends for them.
  static let passedMax = 32_768
  /// Customers whose rows are read.
  static let readMax = 2_048

  private var passed = 0
  private var read = 0

  var isUsedUp: Bool { passed >= Self.passedMax || read > Self.readMax }

  /// Passes over customers in an index, and reads some of them.
  mutating func look(at passed: Int, reading read: Int) {
    self.passed += passed
    self.read += read
  }
}
