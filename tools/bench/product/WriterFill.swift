import TongluComposition
import TongluCore
import TongluDatabase
import TongluService

/// Rows that the writer's benchmark needs in addition to a seed: a member for each customer, the
/// audiences of earlier posts, and a salesperson's customers. Inserted by statements, not by calls.
struct WriterFill {
  static let audienceOfPost: Int64 = 20_000
  private static let postsOfShelf = 5

  let tenant: Int64
  let customers: Int
  let audienceRows: Int64
  let handedOver: Int

  /// Fills the database in `data`, which no server has open.
  func run(data: String, seller: Int64) throws {
    let platform = try Platform(directory: data)
    defer { platform.close() }
    try perform(platform) { transaction throws(Status) in
      // The order of members' ids differs from that of their companies, so that audiences meet
      // both.
      try transaction.execute(
        """
        INSERT INTO members (tenant, id, version, customer_id, name, phone, phone_key, roles,
          is_prospect, disabled, erased, create_time, update_time)
        SELECT tenant,
          1000000000000 + (ROW_NUMBER() OVER (ORDER BY id) * 1103515245) % 2147483647,
          1, id, name, '', '', 131072, 0, 0, 0, create_time, update_time
        FROM customers WHERE tenant = $tenant
        """)
      try transaction.execute(
        """
        UPDATE customers SET owner_id = $1 WHERE tenant = $tenant AND id IN (
          SELECT id FROM customers WHERE tenant = $tenant ORDER BY id LIMIT $2)
        """, seller, handedOver)
    }
    let posts = Int(audienceRows / Int64(customers))
    for post in 1...max(1, posts) where posts > 0 {
      try perform(platform) { transaction throws(Status) in
        try Self.publish(
          Int64(post), shelf: Int64((post - 1) / Self.postsOfShelf * Self.postsOfShelf + 1),
          transaction)
      }
    }
    Progress.say("\(posts) posts to \(customers) members each")
  }

  private static func publish(
    _ post: Int64, shelf: Int64, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.execute(
      """
      INSERT INTO post_audience
        (tenant, post_id, customer_id, member_id, shelf, late, first_member, first_reader)
      SELECT tenant, $1, customer_id, id, $2, 0, 1, 0 FROM members
      WHERE tenant = $tenant AND id >= 1000000000000 ORDER BY customer_id, id
      """, post, shelf)
    try transaction.execute(
      """
      INSERT INTO posts (tenant, id, version, kind, title, body, publisher_id, publish_time,
        everyone, member_count, company_count, shelf)
      SELECT $tenant, $1, 1, 1, 'Notice', '', 1, $1, 1, COUNT(*), COUNT(*), $2
      FROM post_audience WHERE tenant = $tenant AND post_id = $1
      """, post, shelf)
    try transaction.execute(
      """
      INSERT INTO post_shelves (tenant, id, member_count)
      SELECT $tenant, $1, member_count FROM posts WHERE tenant = $tenant AND id = $2
      ON CONFLICT (tenant, id) DO UPDATE
      SET member_count = post_shelves.member_count + excluded.member_count
      """, shelf, post)
  }

  private func perform(
    _ platform: Platform,
    _ body: @escaping @Sendable (borrowing Transaction) throws(Status) -> Void
  ) throws {
    try platform.database.writer.perform(tenant: tenant, at: WallClock.system.now, body)
  }
}
