import TongluCommunityMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService

/// The counts of a post's audience, limited to the customers that a caller sees.
struct PostReach: Sendable {
  /// Members of the frozen audience.
  private var memberCount: Int64 = 0
  private var companyCount: Int64 = 0
  /// Those of them who have opened it.
  private var readCount: Int64 = 0
  /// Those of them who have not and are now disabled.
  private var goneCount: Int64 = 0
  /// Members who joined later.
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
    // All customers are visible, so none is looked up.
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

  /// Sets the counts in a response.
  func tell(in post: inout Post) {
    post.memberCount = Int32(clamping: memberCount)
    post.companyCount = Int32(clamping: companyCount)
    post.readMemberCount = Int32(clamping: readCount)
    post.goneMemberCount = Int32(clamping: goneCount)
    post.lateMemberCount = Int32(clamping: lateCount)
    post.lateReadMemberCount = Int32(clamping: lateReadCount)
  }
}
