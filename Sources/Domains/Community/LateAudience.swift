package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluIdentity
package import TongluService

extension CommunityService: MemberJoiner {
  /// How long after its publication a post is shown to new members, in seconds: 90 days.
  private static let liveSeconds: Int64 = 90 * 24 * 3_600

  /// Adds a new member to the audience of every live post whose conditions its company meets now.
  /// It is marked late: the frozen counts do not change. Later changes of its company add nothing.
  package func memberJoined(
    _ member: MemberRecord, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    try takeIn(member, post: nil, call, transaction)
  }

  /// Adds members that joined after a publication's view and before its conditions were visible to
  /// them.
  func takeInJoined(
    since position: Int64, into post: Int64, without audience: FrozenAudience, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) {
    let joined = try transaction.snapshot.all(
      """
      SELECT entity_id FROM feed
      WHERE tenant = $tenant AND position > $1 AND entity = $2 AND kind = $3
      """, position, Entity.member.number, ChangeKind.created.number
    ) { row throws(Status) in row.int(0) }
    for id in joined where !audience.contains(id) {
      let member = try MemberRecord.find(id, transaction.snapshot)
      try takeIn(member, post: post, call, transaction)
    }
  }

  /// With `post` nil, all live posts.
  private func takeIn(
    _ member: MemberRecord, post: Int64?, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    let since = call.now.adding(seconds: -Self.liveSeconds)
    let met = try Self.posts(
      of: member.customerID, publishedAfter: since, transaction.snapshot)
    let wanted = met.filter { post == nil || $0.id == post }.sorted { $0.id < $1.id }
    guard !wanted.isEmpty else { return }
    try transaction.post(
      """
      INSERT INTO post_audience
        (tenant, post_id, customer_id, member_id, shelf, late, first_member, first_reader)
      VALUES ($tenant, $1, $2, $3, $4, 1, 0, 0)
      """, forEach: wanted.map { [$0.id, member.customerID, member.id, $0.shelf] })
  }

  /// The posts whose audience would include the company: only those that name its class, one of its
  /// tags or its owner are read.
  private static func posts(
    of customer: Int64, publishedAfter since: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [(id: Int64, shelf: Int64)] {
    let company = try snapshot.first(
      """
      SELECT k.code_folded, c.owner_id FROM customers AS c
      LEFT JOIN customer_classes AS k ON k.tenant = $tenant AND k.id = c.class_id
      WHERE c.tenant = $tenant AND c.id = $1
      """, customer
    ) { row throws(Status) in (classCode: row.text(0), ownerID: row.optionalInt(1) ?? 0) }
    guard let company else { return [] }
    let owner = String(company.ownerID)
    let tagged = try snapshot.ask(
      """
      SELECT DISTINCT p.post_id, p.shelf
      FROM customer_tags AS t INDEXED BY customer_tags_customer CROSS JOIN post_rules AS p
      WHERE t.tenant = $tenant AND t.customer_id = $1
        AND p.tenant = $tenant AND p.field = 2 AND p.value_folded = t.tag_folded
        AND p.publish_time > $2
        AND (NOT EXISTS (SELECT 1 FROM post_conditions AS r
            WHERE r.tenant = $tenant AND r.post_id = p.post_id AND r.field = 1)
          OR EXISTS (SELECT 1 FROM post_conditions AS r
            WHERE r.tenant = $tenant AND r.post_id = p.post_id AND r.field = 1
              AND r.value_folded = $3))
        AND (NOT EXISTS (SELECT 1 FROM post_conditions AS r
            WHERE r.tenant = $tenant AND r.post_id = p.post_id AND r.field = 3)
          OR EXISTS (SELECT 1 FROM post_conditions AS r
            WHERE r.tenant = $tenant AND r.post_id = p.post_id AND r.field = 3
              AND r.value_folded = $4))
      """, customer, since, company.classCode, owner)
    var questions = [tagged]
    for (field, value) in [(0, ""), (1, company.classCode), (3, owner)] as [(Int64, String)] {
      questions.append(
        try snapshot.ask(
          """
          SELECT p.post_id, p.shelf FROM post_rules AS p
          WHERE p.tenant = $tenant AND p.field = $1 AND p.value_folded = $2
            AND p.publish_time > $3
            AND (NOT EXISTS (SELECT 1 FROM post_conditions AS r
                WHERE r.tenant = $tenant AND r.post_id = p.post_id AND r.field = 3)
              OR EXISTS (SELECT 1 FROM post_conditions AS r
                WHERE r.tenant = $tenant AND r.post_id = p.post_id AND r.field = 3
                  AND r.value_folded = $4))
          """, field, value, since, owner))
    }
    var posts: [(id: Int64, shelf: Int64)] = []
    for question in questions {
      try snapshot.each(question) { row throws(Status) in posts.append((row.int(0), row.int(1))) }
    }
    return posts
  }
}
