import TongluCommunityMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService

/// How a post stands with its audience, as far as a caller sees it: the customers
/// that it sees count.
struct PostReach: Sendable {
  /// In the audience as it was frozen.
  private var memberCount: Int64 = 0
  private var companyCount: Int64 = 0
  /// Of those, who has opened it.
  private var readCount: Int64 = 0
  /// Of those, who has not and is disabled now.
  private var goneCount: Int64 = 0
  /// Who joined later.
  private var lateCount: Int64 = 0
  private var lateReadCount: Int64 = 0

  /// Counts the audience of `post`.
  init(
    of post: PostRecord, for sight: Sight, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    guard sight.seesAll else {
      add(try OwnerCounts.all(of: AudienceReach(of: post), sight, snapshot))
      return
    }
    // Whose a company is makes no difference: nothing is looked up.
    (memberCount, companyCount) = (post.memberCount, post.companyCount)
    let counted = try snapshot.first(
      """
      SELECT COUNT(read_time), CAST(SUM(late) AS BIGINT),
        COUNT(CASE WHEN late = 1 THEN read_time END)
      FROM post_audience WHERE tenant = $tenant AND post_id = $1
      """, post.id
    ) { row throws(Status) in (row.int(0), row.int(1), row.int(2)) }
    if let counted {
      (lateCount, lateReadCount) = (counted.1, counted.2)
      readCount = counted.0 - lateReadCount
    }
    goneCount = try OwnerCounts.gone(post: post.id, sight, snapshot).values.reduce(0, +)
  }

  private mutating func add(_ owners: [OwnerCounts]) {
    for owner in owners {
      memberCount += owner.memberCount
      companyCount += owner.companyCount
      readCount += owner.readCount
      goneCount += owner.goneCount
      lateCount += owner.lateCount
      lateReadCount += owner.lateReadCount
    }
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
