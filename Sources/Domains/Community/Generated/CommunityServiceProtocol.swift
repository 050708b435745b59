// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCommunityMessages
package import TongluCore
package import TongluDatabase
package import TongluService

/// Publishing posts to a fixed audience, reading and commenting on them, and listing who has read
/// them.
///
/// A member sees the posts whose audience it is in; for it no other post exists. Staff see all
/// posts. Read lists and counts are for staff only; a staff member with no role but sales sees and
/// counts the customers that it owns and the pool.
///
/// A member that is created later sees the posts of the 90 days before whose audience rule its
/// company meets at that moment. Such a late member is counted separately; the counts of the
/// audience as it was fixed at publishing never change.
package protocol CommunityServiceProtocol: Sendable {
  /// What `stepPublishPost` prepares before its first transaction.
  associatedtype PublishPostPreparation: StagedPreparation
  /// How far `stepPublishPost` has got.
  associatedtype PublishPostProgress: StagedProgress
  /// What `stepPublishPost` needs, on the bounded pool.
  func preparePublishPost(
    _ request: PublishPostRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PublishPostPreparation

  /// Publishes a post to every member, or to the members of the companies that match the audience's
  /// conditions. The audience is fixed when the post is published: a later change of a class, a tag
  /// or an owner adds and removes nobody.
  ///
  /// A large audience is written in several transactions. Nobody sees the post until the last one
  /// has committed; from then on the whole audience sees it, its counts are complete, and streams
  /// have the event. The operation finishes even if the client disconnects, its deadline passes or
  /// the server restarts. A retry while it runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS
  /// and a delay.
  ///
  /// Refusals: BAD_TITLE (more than 200 characters), BAD_BODY (more than 20,000), AUDIENCE_REQUIRED
  /// (neither everyone nor a condition), AUDIENCE_AMBIGUOUS (everyone and a condition),
  /// AUDIENCE_NOT_ALLOWED (a caller that may publish as sales only must set owner_ids to itself),
  /// TOO_MANY_CONDITIONS (more than 100), NOT_FOUND (a class or an owner that does not exist, or a
  /// tag that no customer visible to the caller has; up to 20 are named, each as a field
  /// violation), STAFF_DISABLED (an owner is disabled: hand its customers over first),
  /// AUDIENCE_EMPTY (no member matches).
  ///
  /// One step of it: nil when there is more to do in another transaction.
  func stepPublishPost(
    _ request: PublishPostRequest, _ preparation: PublishPostPreparation,
    _ progress: inout PublishPostProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> PublishPostResponse?

  /// Reads a post. It does not mark the post as read: MarkRead does.
  ///
  /// Refusals: NOT_FOUND.
  func getPost(
    _ request: GetPostRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetPostResponse

  /// Lists the posts that the caller sees, newest first.
  ///
  /// Refusals: UNREAD_FOR_MEMBERS (unread_only from staff), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listPosts(
    _ request: ListPostsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListPostsResponse

  /// Records that the member opened the post. The first time is kept; a repeated call changes
  /// nothing.
  ///
  /// Refusals: NOT_FOUND (there is no such post, or the member is not in its audience).
  func markRead(
    _ request: MarkReadRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> MarkReadResponse

  /// Lists the members of a post's audience, by company and member, with the time at which each
  /// read it, and on the first page the counts of each owner. The order does not depend on who owns
  /// a company: a hand-over between two pages omits and repeats nobody.
  ///
  /// Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listReaders(
    _ request: ListReadersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListReadersResponse

  /// Comments on a post, or answers a comment.
  ///
  /// A member's comment can be read by staff and by its own company. A staff comment that answers a
  /// company's comment, or names a company, can be read by staff and that company. Any other staff
  /// comment can be read by everyone who sees the post; only a caller that could have published the
  /// post to its audience may write one: owner, manager and marketing, and a salesperson under a
  /// post to its own customers.
  ///
  /// Refusals: BAD_BODY (empty, or more than 2,000 characters), NOT_FOUND (the post, the comment
  /// answered or the company named, which the caller must see and which must be in the audience),
  /// COMPANY_AMBIGUOUS (customer_id is another company than that of the comment answered),
  /// AUDIENCE_NOT_ALLOWED (the caller may not publish to the audience: answer a company's comment,
  /// or name a company), COLLABORATOR_READS.
  func createComment(
    _ request: CreateCommentRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateCommentResponse

  /// Lists the comments on a post that the caller may read, oldest first.
  ///
  /// A staff member with no role but sales reads those of the customers that it owns and the pool,
  /// and those for everyone.
  ///
  /// Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listComments(
    _ request: ListCommentsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCommentsResponse

  associatedtype SubscribeState: Sendable
  func beginSubscribe(_ request: SubscribeRequest, _ call: Call) throws(Status)
    -> SubscribeState
  /// Sends the posts and comments that the caller sees, as they are published and in their order.
  ///
  /// The first message carries a cursor alone. A client that opens the stream again with the last
  /// cursor that it received misses nothing, whatever ended the stream before; without a cursor the
  /// stream begins now.
  ///
  /// Refusals: BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another history of the database: list
  /// the posts, then begin without a cursor), CALLER_CHANGED and SERVER_STOPPING (open the stream
  /// again).
  func nextSubscribe(
    _ state: inout SubscribeState, room: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Batch<SubscribeResponse>
}

extension CommunityServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .staged(
        "/tonglu.v1.CommunityService/PublishPost", access: [.owner, .manager, .marketing, .sales],
        requestID: { (request: PublishPostRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.preparePublishPost(request, call, snapshot)
        }
      ) { (request, preparation, progress: inout PublishPostProgress, room, call, transaction)
        throws(Status) in
        try self.stepPublishPost(
          request, preparation, &progress, &room, call, transaction)
      },
      .read(
        "/tonglu.v1.CommunityService/GetPost", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: GetPostRequest, call, snapshot) throws(Status) in
        try self.getPost(request, call, snapshot)
      },
      .read(
        "/tonglu.v1.CommunityService/ListPosts", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: ListPostsRequest, call, snapshot) throws(Status) in
        try self.listPosts(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.CommunityService/MarkRead", access: [.dealer, .prospect], isSecret: false,
        requestID: { (request: MarkReadRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.markRead(request, call, transaction)
      },
      .read(
        "/tonglu.v1.CommunityService/ListReaders", access: [.staff], isHeavy: true
      ) { (request: ListReadersRequest, call, snapshot) throws(Status) in
        try self.listReaders(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.CommunityService/CreateComment", access: [.staff, .dealer, .prospect], isSecret: false,
        requestID: { (request: CreateCommentRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createComment(request, call, transaction)
      },
      .read(
        "/tonglu.v1.CommunityService/ListComments", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: ListCommentsRequest, call, snapshot) throws(Status) in
        try self.listComments(request, call, snapshot)
      },
      .serverStream(
        "/tonglu.v1.CommunityService/Subscribe", access: [.staff, .dealer, .prospect], isHeavy: false, begin: self.beginSubscribe, next: self.nextSubscribe),
    ]
  }
}
