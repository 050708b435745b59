import TongluCore
import TongluDatabase

/// From which side an audience is looked at: from its members, or, when it is so broad that this
/// is less, from the customers. Which it is is settled when the audience is frozen, so that nobody
/// who looks counts the customers of the enterprise.
struct AudienceReach: Sendable {
  /// Of fewer companies no audience is broad.
  private static let broadMin = 500

  let post: Int64
  /// The enterprise had not many more customers than the audience has companies.
  let isBroad: Bool

  init(of post: PostRecord) {
    self.post = post.id
    isBroad = post.isBroad
  }

  /// Whether an audience of `companies` companies is broad now.
  static func isBroad(
    companies: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    guard companies >= broadMin else { return false }
    let limit = 4 * Int64(companies)
    let customers = try snapshot.first(
      """
      SELECT COUNT(*) FROM (SELECT 1 FROM customers WHERE tenant = $tenant LIMIT $1) AS counted
      """, limit
    ) { row throws(Status) in row.int(0) }
    return (customers ?? 0) < limit
  }

  /// The owners of customers, ascending, without the pool.
  static func owners(_ snapshot: borrowing Snapshot) throws(Status) -> [Int64] {
    try snapshot.all(
      """
      WITH RECURSIVE owners (id) AS (
        SELECT MIN(owner_id) FROM customers WHERE tenant = $tenant AND owner_id > 0
        UNION ALL
        SELECT (SELECT MIN(c.owner_id) FROM customers AS c
          WHERE c.tenant = $tenant AND c.owner_id > owners.id)
        FROM owners WHERE owners.id IS NOT NULL)
      SELECT id FROM owners WHERE id IS NOT NULL
      """
    ) { row throws(Status) in row.int(0) }
  }
}
