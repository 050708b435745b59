import TongluCommunity
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentity
import TongluMessages
import TongluService
import TongluTestSupport

/// Many companies with one member each, and posts to all of them: the rows of publications.
struct Crowd {
  /// The first id: the company's, the member's, the post's.
  private static let first: Int64 = 1 << 40

  let posts: [Int64]

  /// Adds `companies` with ids from `start` to the bed, and `posts` that reach them.
  init(_ bed: Testbed, companies: Range<Int64>, posts: Range<Int64>) throws(Status) {
    let owner = bed.sales.id
    let (all, ids) = (companies.map { Self.first + $0 }, posts.map { Self.first + $0 })
    self.posts = ids
    try bed.write { transaction throws(Status) in
      try transaction.post(
        """
        INSERT INTO customers (tenant, id, version, name, level, owner_id, state, address,
          currency, note, create_time, update_time)
        VALUES ($tenant, $1, 1, 'c', 0, $2, 2, '', 'CNY', '', 0, 0)
        """, forEach: all.map { [$0, owner] })
      try transaction.post(
        """
        INSERT INTO members (tenant, id, version, customer_id, name, phone, phone_key, roles,
          is_prospect, disabled, erased, create_time, update_time)
        VALUES ($tenant, $1, 1, $1, 'm', '', '', 0, 0, 0, 0, 0, 0)
        """, forEach: all.map { [$0] })
      try transaction.post(
        """
        INSERT INTO posts (tenant, id, version, kind, title, body, publisher_id, publish_time,
          everyone, member_count, company_count, shelf, broad)
        VALUES ($tenant, $1, 1, 1, 'p', '', $2, 0, 1, $4, $4, $3, $5)
        """, forEach: ids.map { [$0, owner, ids[0], all.count, all.count >= 500] })
      try transaction.execute(
        "INSERT INTO post_shelves (tenant, id, member_count) VALUES ($tenant, $1, $2)", ids[0],
        all.count * ids.count)
      for post in ids {
        try transaction.post(
          """
          INSERT INTO post_audience (tenant, post_id, customer_id, member_id, late, shelf,
            first_member, first_reader)
          VALUES ($tenant, $1, $2, $2, 0, $3, 1, 0)
          """, forEach: all.map { [post, $0, ids[0]] })
      }
    }
  }

  /// A call of the staff's owner, or of a member.
  static func call(_ bed: Testbed, member: Actor? = nil) -> Call {
    let caller =
      member.map {
        Caller(
          tenant: bed.tenant, kind: .member, userID: $0.id, roles: .dealer,
          customerID: $0.customerID)
      } ?? Caller(tenant: bed.tenant, kind: .staff, userID: bed.owner.id, roles: .owner)
    return Call(
      caller: caller, now: bed.clock.now, requestID: nil,
      mint: IdentifierMint(node: 1, clock: bed.clock.wall))
  }
}
