import TongluCore
import TongluDatabase
import TongluMessages
import TongluService

/// How a post stands with its audience, as far as a caller sees it: a salesperson counts the
/// customers that it owns and the pool.
struct PostReach: Sendable {
  /// In the audience as it was frozen.
  let memberCount: Int64
  let companyCount: Int64
  /// Of those, who has opened it.
  let readCount: Int64
  /// Of those, who has not and is disabled now.
  let goneCount: Int64
  /// Who joined later.
  let lateCount: Int64
  let lateReadCount: Int64

  /// Counts the audience of `post`.
  init(
    of post: Int64, for caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let seller = caller.seesAllCustomers ? nil : caller.userID
    let counted = try snapshot.first(
      """
      SELECT COUNT(CASE WHEN a.late = 0 THEN 1 END),
        COUNT(DISTINCT CASE WHEN a.late = 0 THEN a.customer_id END),
        COUNT(CASE WHEN a.late = 0 THEN a.read_time END),
        COUNT(CASE WHEN a.late = 0 AND a.read_time IS NULL AND m.disabled = 1 THEN 1 END),
        COUNT(CASE WHEN a.late = 1 THEN 1 END), COUNT(CASE WHEN a.late = 1 THEN a.read_time END)
      FROM post_audience AS a CROSS JOIN members AS m CROSS JOIN customers AS c
      WHERE a.tenant = $tenant AND a.post_id = $1
        AND m.tenant = $tenant AND m.id = a.member_id
        AND c.tenant = $tenant AND c.id = a.customer_id
        AND (CAST($2 AS BIGINT) IS NULL OR c.owner_id = $2 OR c.owner_id IS NULL)
      """, post, seller
    ) { row throws(Status) in (0..<6).map { row.int($0) } }
    let counts = counted ?? [0, 0, 0, 0, 0, 0]
    memberCount = counts[0]
    companyCount = counts[1]
    readCount = counts[2]
    goneCount = counts[3]
    lateCount = counts[4]
    lateReadCount = counts[5]
  }

  /// Tells it in a reply.
  func tell(in post: inout Post) {
    post.memberCount = Int32(clamping: memberCount)
    post.companyCount = Int32(clamping: companyCount)
    post.readMemberCount = Int32(clamping: readCount)
    post.goneMemberCount = Int32(clamping: goneCount)
    post.lateMemberCount = Int32(clamping: lateCount)
    post.lateReadMemberCount = Int32(clamping: lateReadCount)
  }
}
