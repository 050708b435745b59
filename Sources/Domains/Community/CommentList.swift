import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService

/// The comments on a post that a caller may read, the oldest first: those for everyone and those of
/// visible companies, along an index for each company.
struct CommentList: VisibleRows {
  let isDescending = false
  let postID: Int64
  /// Only comments after this one.
  let after: Int64
  let sight: Sight

  func rows(
    after key: Page.Key?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [(key: Page.Key, isSeen: Bool)] {
    try snapshot.all(
      """
      SELECT m.id, CASE WHEN m.customer_id IS NULL OR $seesID(m.customer_id) THEN 1 ELSE 0 END
      FROM post_comments AS m
      WHERE m.tenant = $tenant AND m.post_id = $1 AND m.id > $2 ORDER BY m.id LIMIT $3
      """, as: sight.form, postID, key?.id ?? after, limit
    ) { row throws(Status) in (Page.Key(id: row.int(0), number: row.int(0)), row.bool(1)) }
  }

  func customers(limit: Int, _ snapshot: borrowing Snapshot) throws(Status) -> [Page.Key] {
    let none = Int64.max
    let customers = try snapshot.all(
      """
      SELECT c.id, COALESCE((
        SELECT m.id FROM post_comments AS m INDEXED BY post_comments_company
        WHERE m.tenant = $tenant AND m.post_id = $1 AND m.customer_id = c.id AND m.id > $2
        ORDER BY m.id LIMIT 1), $3) AS oldest
      FROM $seen AS c
      ORDER BY oldest LIMIT $4
      """, as: sight.form, postID, after, none, limit
    ) { row throws(Status) in Page.Key(id: row.int(0), number: row.int(1)) }
    let forEveryone = try rows(of: 0, until: nil, limit: 1, snapshot)
    return merged(
      customers.filter { $0.number != none },
      forEveryone.map { Page.Key(id: 0, number: $0.id) }, limit: limit + 1)
  }

  func rows(
    of customerID: Int64, until bound: Int64?, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    guard customerID != 0 else {
      return try snapshot.all(
        """
        SELECT id FROM post_comments INDEXED BY post_comments_company
        WHERE tenant = $tenant AND post_id = $1 AND customer_id IS NULL AND id > $2 AND id <= $3
        ORDER BY id LIMIT $4
        """, postID, after, bound ?? .max, limit
      ) { row throws(Status) in Page.Key(id: row.int(0), number: row.int(0)) }
    }
    return try snapshot.all(
      """
      SELECT id FROM post_comments INDEXED BY post_comments_company
      WHERE tenant = $tenant AND post_id = $1 AND customer_id = $2 AND id > $3 AND id <= $4
      ORDER BY id LIMIT $5
      """, postID, customerID, after, bound ?? .max, limit
    ) { row throws(Status) in Page.Key(id: row.int(0), number: row.int(0)) }
  }

  /// The comments that a member reads: those for everyone and its own company's.
  func shown(
    to companyID: Int64, limit: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Page.Key] {
    merged(
      try rows(of: companyID, until: nil, limit: limit, snapshot),
      try rows(of: 0, until: nil, limit: limit, snapshot), limit: limit)
  }
}

extension CommentRecord {
  /// The comments with these ids, at most 1,024, in the order of ids.
  static func find(
    _ ids: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [CommentRecord] {
    guard !ids.isEmpty else { return [] }
    return try snapshot.all(
      PostCommentRow.self,
      """
      WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
      SELECT $columns(PostCommentRow m), COALESCE(s.name, b.name, a.name, '')
      FROM wanted CROSS JOIN post_comments AS m
      LEFT JOIN staff AS s ON s.tenant = $tenant AND s.id = m.author_id
      LEFT JOIN members AS b ON b.tenant = $tenant AND b.id = m.author_id
      LEFT JOIN service_accounts AS a ON a.tenant = $tenant AND a.id = m.author_id
      WHERE m.tenant = $tenant AND m.id = wanted.id ORDER BY m.id
      """, List(ids)
    ) { comment, row throws(Status) in CommentRecord(comment, author: row) }
  }
}
