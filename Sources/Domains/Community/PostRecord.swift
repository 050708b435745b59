import TongluCommunityMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService

extension PostKind: StoredEnum {}

// A stored post.
extension PostRecord {
  /// The post regardless of its audience, or NOT_FOUND: for staff.
  static func find(_ id: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> PostRecord {
    let found = try snapshot.first(
      PostRecord.self,
      """
      SELECT $columns(PostRecord)
      FROM posts WHERE tenant = $tenant AND id = $1
      """, id)
    guard let found else { throw .notFound("post", id) }
    return found
  }

  /// Whether the caller sees the post: staff see all, a member those with it in the audience.
  static func isVisible(
    _ id: Int64, to caller: Caller, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Bool {
    if caller.isStaff {
      return try snapshot.exists("SELECT 1 FROM posts WHERE tenant = $tenant AND id = $1", id)
    }
    return try snapshot.exists(
      """
      SELECT 1 FROM posts AS p
      CROSS JOIN post_audience AS a INDEXED BY post_audience_member
      WHERE p.tenant = $tenant AND p.id = $1
        AND a.tenant = $tenant AND a.shelf = p.shelf AND a.member_id = $2 AND a.post_id = $1
      """, id, caller.userID)
  }

  /// The post as shown to everyone who sees it.
  var message: Post {
    var message = Post()
    message.id = id
    message.version = version
    message.kind = kind
    message.title = title
    message.body = body
    message.publishTime = publishTime
    message.publisherID = publisherID
    return message
  }

  /// The post as shown to a member of the audience.
  func message(readAt readTime: Instant?) -> Post {
    var message = self.message
    message.readTime = readTime
    message.read = readTime != nil
    return message
  }

  /// The post as shown to staff: with its conditions and the size of its audience. A salesperson
  /// gets the size for its own customers alone, from `PostReach`.
  func staffMessage(for caller: Caller, _ snapshot: borrowing Snapshot) throws(Status) -> Post {
    var message = self.message
    message.audience = try audience(snapshot)
    guard caller.seesAllCustomers else { return message }
    message.memberCount = Int32(clamping: memberCount)
    message.companyCount = Int32(clamping: companyCount)
    return message
  }

  func audience(_ snapshot: borrowing Snapshot) throws(Status) -> Audience {
    var audience = Audience()
    audience.everyone = isForEveryone
    guard !isForEveryone else { return audience }
    try snapshot.each(
      """
      SELECT field, value FROM post_conditions WHERE tenant = $tenant AND post_id = $1
      ORDER BY field, value
      """, id
    ) { row throws(Status) in
      switch Targeting.Field(rawValue: row.int(0)) {
      case .classCode: audience.classCodes.append(row.text(1))
      case .tag: audience.tags.append(row.text(1))
      case .owner: audience.ownerIDs.append(Int64(row.text(1)) ?? 0)
      case nil: break
      }
    }
    return audience
  }
}
