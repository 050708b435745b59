// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// Publishing posts to a frozen audience, reading them, and the read and unread lists.
///
/// A member sees the posts whose audience it is in; to anyone else they do not exist. Staff see all
/// posts. Who has read them, and how many were reached, is for staff only; a salesperson sees and
/// counts the customers it owns and the pool.
///
/// A member that is created later sees the posts of the 90 days before whose rule its company meets
/// at that moment. It is late: it is counted apart, and the counts of the audience that was frozen
/// at publishing never change.
package protocol CommunityServiceProtocol: Sendable {
  /// What `stepPublishPost` prepares before its first transaction.
  associatedtype PublishPostPreparation: StagedPreparation
  /// How far `stepPublishPost` has got.
  associatedtype PublishPostProgress: StagedProgress
  /// What `stepPublishPost` needs, on the bounded pool.
  func preparePublishPost(
    _ request: PublishPostRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PublishPostPreparation

  /// Publishes a post to every member, or to the members of the companies that the audience
  /// describes. Who that is, is settled here: a later change of a class, a tag or an owner does not
  /// add or remove anyone.
  ///
  /// A large audience is written in steps. Until the last nobody sees anything of the post; then
  /// everybody sees it, its counts are whole, and streams are told. Sent again meanwhile: UNAVAILABLE
  /// MUTATION_IN_PROGRESS.
  ///
  /// Refusals: BAD_TITLE (more than 200 characters), BAD_BODY (more than 20,000), AUDIENCE_REQUIRED
  /// (neither everyone nor a condition), AUDIENCE_AMBIGUOUS (everyone and a condition),
  /// AUDIENCE_NOT_ALLOWED (a salesperson publishes to the customers it owns: owner_ids is itself),
  /// TOO_MANY_CONDITIONS (more than 100), NOT_FOUND (a class or an owner that does not exist, or a
  /// tag that no customer visible to the caller has; up to 20 of them are named, each as a field
  /// violation), STAFF_DISABLED (an owner may not log in any more: hand its customers over first),
  /// AUDIENCE_EMPTY (nobody matches).
  ///
  /// One step of it: nil when there is more to do in another transaction.
  func stepPublishPost(
    _ request: PublishPostRequest, _ preparation: PublishPostPreparation,
    _ progress: inout PublishPostProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> PublishPostResponse?

  /// Reads a post. Fetching is not reading: that is MarkRead.
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

  /// Records that the member opened the post. The first time is kept; marking again changes nothing.
  ///
  /// Refusals: NOT_FOUND (no such post, or the member is not in its audience).
  func markRead(
    _ request: MarkReadRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> MarkReadResponse

  /// Lists the members of a post's audience, who has read it and who has not, ordered by company and
  /// member, with the counts of each salesperson. The order does not depend on who owns a company:
  /// a hand-over between two pages loses nobody and repeats nobody.
  ///
  /// Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listReaders(
    _ request: ListReadersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListReadersResponse

  /// Comments on a post, or answers a comment.
  ///
  /// A member's comment is read by staff and by its own company. A comment of staff that answers a
  /// company's comment, or names a company, is read by staff and that company. Any other is read by
  /// all who see the post: only who might have published it to its audience may write one (owner,
  /// manager and marketing; a salesperson under a post to its own customers alone).
  ///
  /// Refusals: BAD_BODY (empty, or more than 2,000 characters), NOT_FOUND (the post, the comment
  /// answered or the company named, which the caller must see, and which must be in the audience),
  /// COMPANY_AMBIGUOUS (customer_id is another company than that of the comment answered),
  /// AUDIENCE_NOT_ALLOWED (staff who may not publish to the audience: answer a company's comment, or
  /// name a company).
  func createComment(
    _ request: CreateCommentRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateCommentResponse

  /// Lists the comments on a post that the caller may read, oldest first.
  ///
  /// A salesperson reads those of its own customers and the pool, and those for everyone.
  ///
  /// Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listComments(
    _ request: ListCommentsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCommentsResponse

  associatedtype SubscribeState: Sendable
  func beginSubscribe(_ request: SubscribeRequest, _ call: Call) throws(Status)
    -> SubscribeState
  /// Sends posts and comments as they are published, those that the caller sees, in their order.
  ///
  /// The first message carries a cursor alone. Who opens the stream again with the last cursor that
  /// it received misses nothing, whatever ended the stream before; without a cursor it begins now.
  ///
  /// Refusals: BAD_CURSOR, CURSOR_EXPIRED (of another history of the database: list the posts, then
  /// begin without a cursor), CALLER_CHANGED and SERVER_STOPPING (open it again).
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
