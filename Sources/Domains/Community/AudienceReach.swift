import TongluCore
import TongluDatabase

/// From which side an audience is looked at: from its members, or, when it is so broad that this
/// is less, from the customers.
struct AudienceReach: Sendable {
  /// Of fewer companies no audience is broad.
  static let broadMin: Int64 = 500

  let post: Int64
  /// The enterprise has not many more customers than the audience has companies.
  let isBroad: Bool

  init(of post: PostRecord, _ snapshot: borrowing Snapshot) throws(Status) {
    self.post = post.id
    guard post.companyCount >= Self.broadMin else {
      isBroad = false
      return
    }
    let limit = 4 * post.companyCount
    let customers = try snapshot.first(
      """
      SELECT COUNT(*) FROM (SELECT 1 FROM customers WHERE tenant = $tenant LIMIT $1) AS counted
      """, limit
    ) { row throws(Status) in row.int(0) }
    isBroad = (customers ?? 0) < limit
  }

  /// Who owns customers, ascending, without the pool.
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
