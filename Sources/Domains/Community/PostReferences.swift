import TongluCore
import TongluDatabase
import TongluIdentity
import TongluService

extension PostRecord {
  /// The newest posts that are searched.
  private static let searchedMax = 100

  /// How posts are found and described: the newest by title.
  static let reference = Reference(
    "Post", openTo: [.staff, .dealer, .prospect],
    find: { (query, call, snapshot) throws(Status) in
      query.among(
        call.caller.isStaff
          ? try newest(snapshot) : try newest(ofMember: call.caller.userID, snapshot))
    },
    describe: { (ids, call, snapshot) throws(Status) in
      call.caller.isStaff
        ? try snapshot.all(
          """
          WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
          SELECT p.id, p.title
          FROM wanted CROSS JOIN posts AS p WHERE p.tenant = $tenant AND p.id = wanted.id
          """, List(ids), row: description)
        : try snapshot.all(
          """
          WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
          SELECT p.id, p.title
          FROM wanted CROSS JOIN posts AS p
          CROSS JOIN post_audience AS a INDEXED BY post_audience_member
          WHERE p.tenant = $tenant AND p.id = wanted.id
            AND a.tenant = $tenant AND a.shelf = p.shelf AND a.member_id = $1
            AND a.post_id = wanted.id
          """, List(ids), call.caller.userID, row: description)
    })

  private static func newest(
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    try snapshot.all(
      """
      SELECT id, title FROM posts WHERE tenant = $tenant AND id < $1 ORDER BY id DESC LIMIT $2
      """, Int64.max, searchedMax, row: description)
  }

  /// From the newest shelf to the oldest, as a member's list of posts.
  private static func newest(
    ofMember member: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Reference.Description] {
    try snapshot.all(
      """
      SELECT p.id, p.title
      FROM post_shelves AS s CROSS JOIN post_audience AS a INDEXED BY post_audience_member
        CROSS JOIN posts AS p
      WHERE s.tenant = $tenant AND s.id < $2
        AND a.tenant = $tenant AND a.shelf = +s.id AND a.member_id = $1 AND a.post_id < $2
        AND p.tenant = $tenant AND p.id = a.post_id
      ORDER BY s.id DESC, a.post_id DESC LIMIT $3
      """, member, Int64.max, searchedMax, row: description)
  }

  private static func description(
    _ row: borrowing Row
  ) throws(Status) -> Reference.Description {
    Reference.Description(id: row.int(0), title: row.text(1))
  }
}
