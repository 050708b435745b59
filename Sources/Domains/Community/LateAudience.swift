package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluIdentity
package import TongluService

extension CommunityService: MemberJoiner {
  /// How long after its publishing a post takes in members that join, in seconds: 90 days.
  private static let liveSeconds: Int64 = 90 * 24 * 3_600

  /// Puts a new member into the audience of every live post whose rule its company meets now. It is
  /// late there: the frozen counts stay. What its company becomes later adds nothing.
  package func memberJoined(
    _ member: MemberRecord, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    try takeIn(member, post: nil, call, transaction)
  }

  /// Takes in who joined after a publication's view, and before it was there to be met.
  func takeInJoined(
    since position: Int64, into post: Int64, without audience: FrozenAudience, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) {
    let joined = try transaction.snapshot.all(
      """
      SELECT entity_id FROM feed
      WHERE tenant = $tenant AND position > $1 AND entity = $2 AND kind = $3
      """, position, Entity.member.rawValue, ChangeKind.created.rawValue
    ) { row throws(Status) in row.int(0) }
    for id in joined where !audience.contains(id) {
      let member = try MemberRecord.find(id, transaction.snapshot)
      try takeIn(member, post: post, call, transaction)
    }
  }

  /// `post` nil is for all live ones.
  private func takeIn(
    _ member: MemberRecord, post: Int64?, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    let company = try transaction.snapshot.first(
      """
      SELECT k.code_folded, c.owner_id FROM customers AS c
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
      WHERE c.tenant = $tenant AND c.id = $1
      """, member.customerID
    ) { row throws(Status) in (classCode: row.text(0), ownerID: row.optionalInt(1) ?? 0) }
    guard let company else { return }
    try transaction.execute(
      """
      INSERT INTO post_audience (tenant, post_id, customer_id, member_id, late, shelf)
      SELECT $tenant, p.id, $1, $2, 1, p.shelf FROM (
        SELECT id, everyone, shelf FROM posts WHERE tenant = $tenant AND publish_time > $3
        UNION ALL
        SELECT post_id, everyone, shelf FROM publications
        WHERE tenant = $tenant AND publish_time > $3) AS p
      WHERE (CAST($6 AS BIGINT) IS NULL OR p.id = $6) AND (p.everyone = 1
        OR (NOT EXISTS (SELECT 1 FROM post_conditions AS r
              WHERE r.tenant = $tenant AND r.post_id = p.id AND r.field = 1)
            OR EXISTS (SELECT 1 FROM post_conditions AS r
              WHERE r.tenant = $tenant AND r.post_id = p.id AND r.field = 1
                AND r.value_folded = $4))
          AND (NOT EXISTS (SELECT 1 FROM post_conditions AS r
              WHERE r.tenant = $tenant AND r.post_id = p.id AND r.field = 2)
            OR EXISTS (SELECT 1 FROM post_conditions AS r
              CROSS JOIN customer_tags AS t INDEXED BY sqlite_autoindex_customer_tags_1
              WHERE r.tenant = $tenant AND r.post_id = p.id AND r.field = 2
                AND t.tenant = $tenant AND t.tag_folded = r.value_folded AND t.customer_id = $1))
          AND (NOT EXISTS (SELECT 1 FROM post_conditions AS r
              WHERE r.tenant = $tenant AND r.post_id = p.id AND r.field = 3)
            OR EXISTS (SELECT 1 FROM post_conditions AS r
              WHERE r.tenant = $tenant AND r.post_id = p.id AND r.field = 3
                AND r.value_folded = $5)))
      """, member.customerID, member.id, call.now.adding(seconds: -Self.liveSeconds),
      company.classCode, String(company.ownerID), post)
  }
}
