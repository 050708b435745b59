import TongluCore
import TongluCustomers
import TongluDatabase

/// The counts of a post for the customers of one owner, by their current owners.
struct OwnerCounts: Sendable {
  /// 0 is the pool.
  let ownerID: Int64
  /// Members of the frozen audience, and those of them who have opened the post.
  let memberCount: Int64
  let readCount: Int64
  /// Companies with such members, and with such readers.
  let companyCount: Int64
  let readCompanyCount: Int64
  /// Members who joined later.
  let lateCount: Int64
  let lateReadCount: Int64
  /// Members of the frozen audience who have not opened it and are now disabled.
  var goneCount: Int64 = 0

  private init(_ row: borrowing Row) {
    ownerID = row.int(0)
    companyCount = row.int(3)
    readCompanyCount = row.int(4)
    (lateCount, lateReadCount) = (row.int(5), row.int(6))
    // `memberCount` and `readCount` are without late members.
    (memberCount, readCount) = (row.int(1) - lateCount, row.int(2) - lateReadCount)
  }

  private init(
    ownerID: Int64, memberCount: Int64, readCount: Int64, companyCount: Int64,
    readCompanyCount: Int64, lateCount: Int64, lateReadCount: Int64
  ) {
    self.ownerID = ownerID
    (self.memberCount, self.readCount) = (memberCount, readCount)
    (self.companyCount, self.readCompanyCount) = (companyCount, readCompanyCount)
    (self.lateCount, self.lateReadCount) = (lateCount, lateReadCount)
  }

  private var isEmpty: Bool { memberCount == 0 && lateCount == 0 }

  /// The counts of each owner of visible customers with members in the audience, by its id, the
  /// pool last.
  static func all(
    of audience: AudienceReach, _ sight: Sight, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [OwnerCounts] {
    var counts =
      audience.isBroad
      ? try byCustomers(post: audience.post, sight, snapshot)
      : try byAudience(post: audience.post, sight, snapshot)
    let gone = try gone(post: audience.post, sight, snapshot)
    for place in counts.indices { counts[place].goneCount = gone[counts[place].ownerID] ?? 0 }
    return counts.filter { !$0.isEmpty }.sorted { one, other in
      other.ownerID == 0 ? one.ownerID != 0 : one.ownerID != 0 && one.ownerID < other.ownerID
    }
  }

  /// Looks up the customer of every member of the audience.
  private static func byAudience(
    post: Int64, _ sight: Sight, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [OwnerCounts] {
    try snapshot.all(
      """
      SELECT COALESCE(c.owner_id, 0), COUNT(*), COUNT(a.read_time),
        CAST(SUM(a.first_member) AS BIGINT), CAST(SUM(a.first_reader) AS BIGINT),
        CAST(SUM(a.late) AS BIGINT), COUNT(CASE WHEN a.late = 1 THEN a.read_time END)
      FROM post_audience AS a CROSS JOIN customers AS c
      WHERE a.tenant = $tenant AND a.post_id = $1 AND c.tenant = $tenant AND c.id = a.customer_id
        AND $sees(c)
      GROUP BY c.owner_id
      """, as: sight.form, post
    ) { row throws(Status) in OwnerCounts(row) }
  }

  /// Reads the customers of each owner in the order of the audience's key.
  private static func byCustomers(
    post: Int64, _ sight: Sight, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [OwnerCounts] {
    let seen = try sight.owners(snapshot)
    guard sight.mayReach(owner: 0) else { return [] }
    let owners = sight.seesAll ? try AudienceReach.owners(snapshot) : seen.owners
    var questions = [
      try snapshot.ask(
        """
        SELECT CAST(0 AS BIGINT), COUNT(*), COUNT(a.read_time),
          CAST(SUM(a.first_member) AS BIGINT), CAST(SUM(a.first_reader) AS BIGINT),
          CAST(SUM(a.late) AS BIGINT), COUNT(CASE WHEN a.late = 1 THEN a.read_time END)
        FROM customers AS c INDEXED BY customers_owner CROSS JOIN post_audience AS a
        WHERE c.tenant = $tenant AND c.owner_id IS NULL
          AND a.tenant = $tenant AND a.post_id = $1 AND a.customer_id = c.id
        """, post)
    ]
    for owner in owners where owner != 0 {
      questions.append(
        try snapshot.ask(
          """
          SELECT CAST($2 AS BIGINT), COUNT(*), COUNT(a.read_time),
            CAST(SUM(a.first_member) AS BIGINT), CAST(SUM(a.first_reader) AS BIGINT),
            CAST(SUM(a.late) AS BIGINT), COUNT(CASE WHEN a.late = 1 THEN a.read_time END)
          FROM customers AS c INDEXED BY customers_owner CROSS JOIN post_audience AS a
          WHERE c.tenant = $tenant AND c.owner_id = $2
            AND a.tenant = $tenant AND a.post_id = $1 AND a.customer_id = c.id
          """, post, owner))
    }
    var counts: [OwnerCounts] = []
    for question in questions {
      let found = try snapshot.first(question) { row throws(Status) in OwnerCounts(row) }
      if let found { counts.append(found) }
    }
    if !seen.customers.isEmpty {
      counts += try byShared(seen.customers, post: post, snapshot).filter { counts in
        !owners.contains(counts.ownerID)
      }
    }
    return merged(counts)
  }

  /// Counts the audience among these customers.
  private static func byShared(
    _ customers: [Int64], post: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [OwnerCounts] {
    try snapshot.all(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT COALESCE(c.owner_id, 0), COUNT(*), COUNT(a.read_time),
        CAST(SUM(a.first_member) AS BIGINT), CAST(SUM(a.first_reader) AS BIGINT),
        CAST(SUM(a.late) AS BIGINT), COUNT(CASE WHEN a.late = 1 THEN a.read_time END)
      FROM wanted CROSS JOIN customers AS c CROSS JOIN post_audience AS a
      WHERE c.tenant = $tenant AND c.id = wanted.id
        AND a.tenant = $tenant AND a.post_id = $1 AND a.customer_id = c.id
      GROUP BY c.owner_id
      """, List(customers), post
    ) { row throws(Status) in OwnerCounts(row) }
  }

  /// Adds up the counts of each owner.
  private static func merged(_ counts: [OwnerCounts]) -> [OwnerCounts] {
    Dictionary(counts.map { ($0.ownerID, $0) }) { one, other in one.adding(other) }
      .values.map { $0 }
  }

  private func adding(_ other: OwnerCounts) -> OwnerCounts {
    OwnerCounts(
      ownerID: ownerID, memberCount: memberCount + other.memberCount,
      readCount: readCount + other.readCount, companyCount: companyCount + other.companyCount,
      readCompanyCount: readCompanyCount + other.readCompanyCount,
      lateCount: lateCount + other.lateCount, lateReadCount: lateReadCount + other.lateReadCount)
  }

  /// Disabled members, by owner: they are few, and are looked up in the audience.
  static func gone(
    post: Int64, _ sight: Sight, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Int64: Int64] {
    var gone: [Int64: Int64] = [:]
    try snapshot.each(
      """
      SELECT owner, CAST(SUM(seen) AS BIGINT) FROM (
        SELECT COALESCE((SELECT c.owner_id FROM customers AS c
            WHERE c.tenant = $tenant AND c.id = a.customer_id), 0) AS owner,
          CASE WHEN $seesID(a.customer_id) THEN 1 ELSE 0 END AS seen
        FROM members AS m INDEXED BY members_disabled CROSS JOIN post_audience AS a
        WHERE m.tenant = $tenant AND m.disabled = 1
          AND a.tenant = $tenant AND a.post_id = $1 AND a.customer_id = m.customer_id
          AND a.member_id = m.id AND a.late = 0 AND a.read_time IS NULL) AS gone
      GROUP BY owner
      """, as: sight.form, post
    ) { row throws(Status) in gone[row.int(0)] = row.int(1) }
    return gone
  }
}
