package import TongluCore
package import TongluDatabase

/// A set of companies by rule: those with any of the classes, any of the levels and tags, and any
/// of the owners; an empty list does not restrict.
package struct CustomerAudience: Sendable, Hashable {
  package var classCodes: [String] = []
  package var levels: [Int64] = []
  package var tags: [String] = []
  package var ownerIDs: [Int64] = []

  package init(
    classCodes: [String] = [], levels: [Int64] = [], tags: [String] = [], ownerIDs: [Int64] = []
  ) {
    self.classCodes = classCodes
    self.levels = levels
    self.tags = tags
    self.ownerIDs = ownerIDs
  }

  /// Whether the rule includes every company.
  package var isEveryone: Bool {
    classCodes.isEmpty && levels.isEmpty && tags.isEmpty && ownerIDs.isEmpty
  }

  /// The companies that match the rule now, ascending. An unused class or tag matches none. They
  /// are found by one of the lists: tags, owners, or classes.
  package func customerIDs(_ snapshot: borrowing Snapshot) throws(Status) -> [Int64] {
    let classes = Set(classCodes.map(Text.fold))
    let (levels, owners) = (Set(self.levels), Set(ownerIDs))
    var ids: [Int64] = []
    try eachCandidate(snapshot) { candidate, row in
      guard classes.isEmpty || classes.contains(row.text(CustomerCandidate.columnCount)),
        levels.isEmpty || levels.contains(candidate.level),
        owners.isEmpty || owners.contains(candidate.ownerID ?? 0)
      else { return }
      ids.append(candidate.id)
    }
    return ids.sorted()
  }

  /// Visits a superset of the matching companies, each once, with the code of its class.
  private func eachCandidate(
    _ snapshot: borrowing Snapshot, _ body: (CustomerCandidate, borrowing Row) -> Void
  ) throws(Status) {
    if !tags.isEmpty { return try eachTagged(snapshot, body) }
    if !ownerIDs.isEmpty { return try eachOwned(snapshot, body) }
    if !classCodes.isEmpty { return try eachClassified(snapshot, body) }
    try snapshot.each(
      CustomerCandidate.self,
      """
      SELECT $columns(CustomerCandidate c), k.code_folded FROM customers AS c
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
      WHERE c.tenant = $tenant ORDER BY c.id
      """
    ) { candidate, row throws(Status) in body(candidate, row) }
  }

  private func eachTagged(
    _ snapshot: borrowing Snapshot, _ body: (CustomerCandidate, borrowing Row) -> Void
  ) throws(Status) {
    let ids = try Self.tagged(tags, snapshot).sorted()
    for start in stride(from: 0, to: ids.count, by: List.countMax) {
      let chunk = ids[start..<min(start + List.countMax, ids.count)]
      try snapshot.each(
        CustomerCandidate.self,
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT $columns(CustomerCandidate c), k.code_folded
        FROM wanted CROSS JOIN customers AS c
        LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
        WHERE c.tenant = $tenant AND c.id = wanted.id
        """, List(chunk)
      ) { candidate, row throws(Status) in body(candidate, row) }
    }
  }

  /// Owner 0 is the pool.
  private func eachOwned(
    _ snapshot: borrowing Snapshot, _ body: (CustomerCandidate, borrowing Row) -> Void
  ) throws(Status) {
    for owner in Set(ownerIDs) where owner != 0 {
      try snapshot.each(
        CustomerCandidate.self,
        """
        SELECT $columns(CustomerCandidate c), k.code_folded
        FROM customers AS c INDEXED BY customers_owner
        LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
        WHERE c.tenant = $tenant AND c.owner_id = $1
        """, owner
      ) { candidate, row throws(Status) in body(candidate, row) }
    }
    guard ownerIDs.contains(0) else { return }
    try snapshot.each(
      CustomerCandidate.self,
      """
      SELECT $columns(CustomerCandidate c), k.code_folded
      FROM customers AS c INDEXED BY customers_owner
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
      WHERE c.tenant = $tenant AND c.owner_id IS NULL
      """
    ) { candidate, row throws(Status) in body(candidate, row) }
  }

  private func eachClassified(
    _ snapshot: borrowing Snapshot, _ body: (CustomerCandidate, borrowing Row) -> Void
  ) throws(Status) {
    for code in Set(classCodes.map(Text.fold)) {
      try snapshot.each(
        CustomerCandidate.self,
        """
        SELECT $columns(CustomerCandidate c), k.code_folded
        FROM customer_classes AS k CROSS JOIN customers AS c INDEXED BY customers_class
        WHERE k.tenant = $tenant AND k.code_folded = $1
          AND c.tenant = $tenant AND c.class_id = k.id
        """, code
      ) { candidate, row throws(Status) in body(candidate, row) }
    }
  }

  private static func tagged(
    _ tags: [String], _ snapshot: borrowing Snapshot
  ) throws(Status) -> Set<Int64> {
    var ids: Set<Int64> = []
    for tag in Set(tags.map(Text.fold)) {
      try snapshot.each(
        "SELECT customer_id FROM customer_tags WHERE tenant = $tenant AND tag_folded = $1", tag
      ) { row throws(Status) in ids.insert(row.int(0)) }
    }
    return ids
  }
}
