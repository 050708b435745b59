package import TongluCore
package import TongluDatabase

/// A set of companies by rule: those in any of the classes, and with any of the tags, and of any of
/// the owners; a list that is empty does not narrow.
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

  /// Whether the rule names every company.
  package var isEveryone: Bool {
    classCodes.isEmpty && levels.isEmpty && tags.isEmpty && ownerIDs.isEmpty
  }

  /// The companies that the rule names now, ascending. A class or tag that nobody has names none.
  package func customerIDs(_ snapshot: borrowing Snapshot) throws(Status) -> [Int64] {
    let tagged = tags.isEmpty ? nil : try Self.tagged(tags, snapshot)
    let classes = Set(classCodes.map(Text.fold))
    let (levels, owners) = (Set(self.levels), Set(ownerIDs))
    var ids: [Int64] = []
    try snapshot.each(
      """
      SELECT c.id, k.code_folded, c.level, c.owner_id FROM customers AS c
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
      WHERE c.tenant = $tenant ORDER BY c.id
      """
    ) { row throws(Status) in
      let id = row.int(0)
      guard classes.isEmpty || classes.contains(row.text(1)),
        levels.isEmpty || levels.contains(row.int(2)),
        owners.isEmpty || owners.contains(row.int(3)), tagged?.contains(id) ?? true
      else { return }
      ids.append(id)
    }
    return ids
  }

  private static func tagged(
    _ tags: [String], _ snapshot: borrowing Snapshot
  ) throws(Status) -> Set<Int64> {
    var ids: Set<Int64> = []
    for tag in tags {
      try snapshot.each(
        "SELECT customer_id FROM customer_tags WHERE tenant = $tenant AND tag_folded = $1",
        Text.fold(tag)
      ) { row throws(Status) in ids.insert(row.int(0)) }
    }
    return ids
  }
}
