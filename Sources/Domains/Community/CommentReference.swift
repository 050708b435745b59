import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluService

extension CommentRecord {
  /// The newest comments that are searched, and the characters of a title.
  private static let searchedMax = 200
  private static let titleMax = 60

  /// How comments are found and described, by those who read them: the newest by their text.
  static let reference = Reference(
    "Comment", openTo: [.staff, .dealer, .prospect],
    find: { (query, call, snapshot) throws(Status) in
      let ids = try snapshot.all(
        """
        SELECT id FROM post_comments INDEXED BY post_comments_id
        WHERE tenant = $tenant AND id < $1 ORDER BY id DESC LIMIT $2
        """, Int64.max, searchedMax
      ) { row throws(Status) in row.int(0) }
      let found = try descriptions(ids, call, snapshot)
      return query.among(found.sorted { $0.id > $1.id })
    },
    describe: { (ids, call, snapshot) throws(Status) in try descriptions(ids, call, snapshot) })

  private static func descriptions(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    guard !ids.isEmpty else { return [] }
    let visible = try snapshot.all(
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT m.id, m.post_id FROM wanted CROSS JOIN post_comments AS m
      WHERE m.tenant = $tenant AND m.id = wanted.id
        AND (m.customer_id IS NULL OR $seesID(m.customer_id))
      """, as: call.sight.form, List(ids)
    ) { row throws(Status) in (id: row.int(0), postID: row.int(1)) }
    let posts = try PostRecord.reference.descriptions(
      Set(visible.map(\.postID)).sorted(), call, snapshot)
    let known = Set(posts.map(\.id))
    let read = visible.filter { known.contains($0.postID) }.map(\.id)
    return try find(read, snapshot).map { comment in
      Reference.Description(
        id: comment.row.id, title: title(comment.row.body), detail: comment.authorName)
    }
  }

  /// The first line of the text, shortened.
  private static func title(_ body: String) -> String {
    let line = body.split(whereSeparator: \.isNewline).first.map(String.init) ?? body
    return line.count > titleMax ? line.prefix(titleMax - 1) + "…" : line
  }
}
