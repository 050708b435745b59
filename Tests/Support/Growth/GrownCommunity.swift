import TongluCore
import TongluDatabase

/// Posts with their audiences, readers and comments; files.
extension GrownRows {
  func community() throws(Status) {
    try shelves()
    try posts()
    try audiences()
    try readings()
    try comments()
  }

  /// The ranges of posts whose audiences share a part of the index: a range ends before it exceeds
  /// 100,000 members.
  private func shelves() throws(Status) {
    let everyone = try bed.read { snapshot throws(Status) in
      try snapshot.first(
        "SELECT COUNT(*) FROM members WHERE tenant = $tenant AND disabled = 0"
      ) { row throws(Status) in row.int(0) }
    }
    let tagged = try bed.read { snapshot throws(Status) in
      try snapshot.all(
        """
        SELECT t.tag_folded, COUNT(*) FROM customer_tags AS t
        JOIN members AS m ON m.tenant = $tenant AND m.customer_id = t.customer_id
        WHERE t.tenant = $tenant AND m.disabled = 0 GROUP BY t.tag_folded
        """
      ) { row throws(Status) in (tag: row.text(0), count: row.int(1)) }
    }
    let counts = Dictionary(uniqueKeysWithValues: tagged.map { ($0.tag, $0.count) })
    var shelves: [(id: Int64, count: Int64)] = []
    for post in 0..<sizes.posts {
      let tag = "t\((post - sizes.broadPosts) % sizes.tags)"
      let members = (post < sizes.broadPosts ? everyone : counts[tag]) ?? 0
      if let last = shelves.last, last.count + members <= 100_000 {
        shelves[shelves.count - 1].count += members
      } else {
        shelves.append((ids[.post] + Int64(post), members))
      }
    }
    let rows = shelves.map { [$0.id, $0.count] }
    try bed.write { transaction throws(Status) in
      _ = try transaction.execute(
        "INSERT INTO post_shelves (tenant, id, member_count) VALUES ($tenant, $1, $2)",
        forEach: rows)
    }
  }

  private func posts() throws(Status) {
    let time = rules.times(sizes.posts)
    try fill(
      sizes.posts,
      """
      INSERT INTO posts
        (tenant, id, version, kind, title, body, publisher_id, publish_time, everyone, member_count,
         company_count, shelf, broad)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $3 + i, 1, 1, 'Post ' || CAST(i AS TEXT), 'What it says.', $4, $5 + i * $6,
        CASE WHEN i < $7 THEN 1 ELSE 0 END, 0, 0,
        (SELECT MAX(id) FROM post_shelves WHERE tenant = $tenant AND id <= $3 + i), 0
      FROM s
      """, ids[.post], bed.owner.id, time.first, time.step, sizes.broadPosts)
    try fill(
      sizes.narrowPosts,
      """
      INSERT INTO post_conditions (tenant, post_id, field, value, value_folded)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $3 + i, 2, 'T' || CAST(i % $4 AS TEXT), 't' || CAST(i % $4 AS TEXT) FROM s
      """, ids[.post] + Int64(sizes.broadPosts), sizes.tags)
    try fill(
      sizes.posts,
      """
      INSERT INTO post_rules (tenant, field, value_folded, publish_time, post_id, shelf)
      SELECT $tenant, CASE WHEN everyone = 1 THEN 0 ELSE 2 END,
        CASE WHEN everyone = 1 THEN '' ELSE 't' || CAST((id - $3 - $4) % $5 AS TEXT) END,
        publish_time, id, shelf
      FROM posts WHERE tenant = $tenant AND id BETWEEN $3 + $1 AND $3 + $2
      """, ids[.post], sizes.broadPosts, sizes.tags)
    try fill(
      sizes.posts,
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
      SELECT $tenant, $3 + id - $4, 60, id, 1, 1, $5, publish_time, NULL
      FROM posts WHERE tenant = $tenant AND id BETWEEN $4 + $1 AND $4 + $2
      """, ids.position(.post), ids[.post], bed.owner.id)
    try traces(.post, sizes.posts, "/tonglu.v1.CommunityService/PublishPost")
  }

  /// Posts to everyone, with reading times; then posts to ten dealers.
  private func audiences() throws(Status) {
    let time = rules.times(sizes.reads)
    // Post by post: a statement inserts a row for each member.
    for post in 0..<sizes.broadPosts {
      try once(
        """
        INSERT INTO post_audience
          (tenant, post_id, customer_id, member_id, shelf, late, first_member, first_reader,
           read_time)
        SELECT $tenant, $1, m.customer_id, m.id,
          (SELECT shelf FROM posts WHERE tenant = $tenant AND id = $1), 0,
          CASE WHEN m.id = (SELECT MIN(o.id) FROM members AS o
            WHERE o.tenant = $tenant AND o.customer_id = m.customer_id AND o.disabled = 0)
            THEN 1 ELSE 0 END, 0,
          CASE WHEN $2 < $3 AND m.id BETWEEN $4 AND $4 + $5 - 1
              AND (m.id - $4) * $6 % $5 * $3 + $2 < $7
            THEN $8 + ((m.id - $4) * $6 % $5 * $3 + $2) * $9 END
        FROM members AS m WHERE m.tenant = $tenant AND m.disabled = 0
        ORDER BY m.customer_id, m.id
        """, ids[.post] + Int64(post), post, GrownRules.readPosts, ids[.member], sizes.members,
        rules.readInverse, sizes.reads, time.first, time.step)
      try once(
        """
        UPDATE post_audience SET first_reader = 1
        WHERE tenant = $tenant AND post_id = $1
          AND read_time = (SELECT MIN(o.read_time) FROM post_audience AS o
            WHERE o.tenant = $tenant AND o.post_id = $1
              AND o.customer_id = post_audience.customer_id)
        """, ids[.post] + Int64(post))
    }
    try fill(
      sizes.narrowPosts,
      """
      INSERT INTO post_audience
        (tenant, post_id, customer_id, member_id, shelf, late, first_member, first_reader)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $3 + i, m.customer_id, m.id, p.shelf, 0,
        CASE WHEN m.id = (SELECT MIN(o.id) FROM members AS o
          WHERE o.tenant = $tenant AND o.customer_id = m.customer_id AND o.disabled = 0)
          THEN 1 ELSE 0 END, 0
      FROM s
      JOIN posts AS p ON p.tenant = $tenant AND p.id = $3 + i
      JOIN customer_tags AS t ON t.tenant = $tenant
        AND t.tag_folded = 't' || CAST(i % $4 AS TEXT)
      JOIN members AS m ON m.tenant = $tenant AND m.customer_id = t.customer_id
      WHERE m.disabled = 0
      """, ids[.post] + Int64(sizes.broadPosts), sizes.tags)
    try once(
      """
      UPDATE posts SET member_count = a.members, company_count = a.companies,
        broad = CASE WHEN a.companies >= 500 AND 4 * a.companies > (
          SELECT COUNT(*) FROM customers WHERE tenant = $tenant) THEN 1 ELSE 0 END
      FROM (
        SELECT post_id, COUNT(*) AS members, COUNT(DISTINCT customer_id) AS companies
        FROM post_audience WHERE tenant = $tenant GROUP BY post_id) AS a
      WHERE posts.tenant = $tenant AND posts.id = a.post_id
      """)
  }

  private func readings() throws(Status) {
    let time = rules.times(sizes.reads)
    try fill(
      sizes.reads,
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, account_id)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $3 + i, 61, $4 + i % $5, 1, 1, $6 + i / $5 * $7 % $8, $9 + i * $10,
        $6 + i / $5 * $7 % $8
      FROM s
      """, ids.position(.read), ids[.post], GrownRules.readPosts, ids[.member],
      GrownRules.readFactor, sizes.members, time.first, time.step)
    try traces(
      .read, sizes.reads, "/tonglu.v1.CommunityService/MarkRead", byMembers: true)
  }

  /// All on the first post: half of them to one company each, the rest for everyone.
  private func comments() throws(Status) {
    let time = rules.times(sizes.comments)
    try fill(
      sizes.comments,
      """
      INSERT INTO post_comments
        (tenant, post_id, id, body, author_id, from_staff, customer_id, reply_to_id, create_time)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $3, $4 + i, 'Comment ' || CAST(i AS TEXT), $5, 1,
        CASE WHEN i < $8 / 2 THEN (SELECT c.id FROM customers AS c
          WHERE c.tenant = $tenant AND c.code_folded = 'c' || CAST(i % $9 AS TEXT)) END,
        NULL, $6 + i * $7
      FROM s
      """, ids[.post], ids[.comment], bed.owner.id, time.first, time.step, sizes.comments,
      sizes.dealers)
    try fill(
      sizes.comments,
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
      SELECT $tenant, $3 + id - $4, 62, id, 1, 1, $5, create_time, NULL
      FROM post_comments WHERE tenant = $tenant AND id BETWEEN $4 + $1 AND $4 + $2
      """, ids.position(.comment), ids[.comment], bed.owner.id)
    try traces(.comment, sizes.comments, "/tonglu.v1.CommunityService/CreateComment")
    try persons(.comment, sizes.comments, author: bed.owner.id)
  }

  /// The older half belongs to the enterprise and is shared, the rest to one dealer each; their
  /// contents of one byte have no upload.
  func files() throws(Status) {
    let time = rules.times(sizes.files)
    try fill(
      sizes.files,
      """
      INSERT INTO files
        (tenant, id, version, name, content_type, size_bytes, sha256, shared, customer_id,
         uploader_id, create_time, update_time)
      WITH RECURSIVE s (i) AS (
        SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM s WHERE i < $2)
      SELECT $tenant, $3 + i, 1, 'File ' || CAST(i AS TEXT), 'application/octet-stream', 1, $4,
        CASE WHEN i < $8 / 2 THEN 1 ELSE 0 END,
        CASE WHEN i >= $8 / 2 THEN (SELECT c.id FROM customers AS c
          WHERE c.tenant = $tenant AND c.code_folded = 'c' || CAST(i % $9 AS TEXT)) END,
        $5, $6 + i * $7, $6 + i * $7
      FROM s
      """, ids[.file], GrownRules.content, bed.owner.id, time.first, time.step, sizes.files,
      sizes.dealers)
    try fill(
      sizes.files,
      """
      INSERT INTO feed (tenant, position, entity, entity_id, version, kind, actor, at, customer_id)
      SELECT $tenant, $3 + id - $4, 70, id, 1, 1, $5, create_time, customer_id
      FROM files WHERE tenant = $tenant AND id BETWEEN $4 + $1 AND $4 + $2
      """, ids.position(.file), ids[.file], bed.owner.id)
    try traces(.file, sizes.files, "/tonglu.v1.FileService/UploadFile")
  }
}
