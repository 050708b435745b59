import TongluCore
import TongluDatabase
import TongluService

/// Records that a member viewed a post: one view per member and UTC day.
enum PostView {
  /// The observations of GetPost.
  static let kind = ObservationKind("post-view", periodSeconds: 86_400) {
    views, transaction throws(Status) in
    let new = try transaction.execute(
      """
      INSERT INTO post_views (tenant, post_id, member_id, day) VALUES ($tenant, $1, $2, $3)
      ON CONFLICT (tenant, post_id, member_id, day) DO NOTHING
      """, forEach: views.map { [$0.subject, $0.actor, $0.period] })
    var counts: [Int64: Int] = [:]
    for (view, count) in zip(views, new) { counts[view.subject, default: 0] += count }
    for (post, count) in counts.sorted(by: { $0.key < $1.key }) where count > 0 {
      try transaction.execute(
        """
        INSERT INTO post_view_counts (tenant, post_id, view_count) VALUES ($tenant, $1, $2)
        ON CONFLICT (tenant, post_id)
        DO UPDATE SET view_count = post_view_counts.view_count + $2
        """, post, count)
    }
  }

  /// The number of stored views of the post.
  static func count(of post: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> Int64 {
    try snapshot.first(
      "SELECT view_count FROM post_view_counts WHERE tenant = $tenant AND post_id = $1", post
    ) { row throws(Status) in row.int(0) } ?? 0
  }
}
