// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCommunityMessages
public import TongluCore

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
public struct CommunityServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

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
  public func publishPost(
    _ request: PublishPostRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> PublishPostResponse {
    try await channel.unary("/tonglu.v1.CommunityService/PublishPost", request, options.safeToRepeat)
  }

  /// Reads a post. It does not mark the post as read: MarkRead does.
  ///
  /// Refusals: NOT_FOUND.
  public func getPost(
    _ request: GetPostRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetPostResponse {
    try await channel.unary("/tonglu.v1.CommunityService/GetPost", request, options.safeToRepeat)
  }

  /// Lists the posts that the caller sees, newest first.
  ///
  /// Refusals: UNREAD_FOR_MEMBERS (unread_only from staff), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listPosts(
    _ request: ListPostsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListPostsResponse {
    try await channel.unary("/tonglu.v1.CommunityService/ListPosts", request, options.safeToRepeat)
  }

  /// Records that the member opened the post. The first time is kept; a repeated call changes
  /// nothing.
  ///
  /// Refusals: NOT_FOUND (there is no such post, or the member is not in its audience).
  public func markRead(
    _ request: MarkReadRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> MarkReadResponse {
    try await channel.unary("/tonglu.v1.CommunityService/MarkRead", request, options.safeToRepeat)
  }

  /// Lists the members of a post's audience, by company and member, with the time at which each
  /// read it, and on the first page the counts of each owner. The order does not depend on who owns
  /// a company: a hand-over between two pages omits and repeats nobody.
  ///
  /// Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listReaders(
    _ request: ListReadersRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListReadersResponse {
    try await channel.unary("/tonglu.v1.CommunityService/ListReaders", request, options.safeToRepeat)
  }

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
  public func createComment(
    _ request: CreateCommentRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateCommentResponse {
    try await channel.unary("/tonglu.v1.CommunityService/CreateComment", request, options.safeToRepeat)
  }

  /// Lists the comments on a post that the caller may read, oldest first.
  ///
  /// A staff member with no role but sales reads those of the customers that it owns and the pool,
  /// and those for everyone.
  ///
  /// Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listComments(
    _ request: ListCommentsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListCommentsResponse {
    try await channel.unary("/tonglu.v1.CommunityService/ListComments", request, options.safeToRepeat)
  }

  /// Sends the posts and comments that the caller sees, as they are published and in their order.
  ///
  /// The first message carries a cursor alone. A client that opens the stream again with the last
  /// cursor that it received misses nothing, whatever ended the stream before; without a cursor the
  /// stream begins now.
  ///
  /// Refusals: BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another history of the database: list
  /// the posts, then begin without a cursor), CALLER_CHANGED and SERVER_STOPPING (open the stream
  /// again).
  public func subscribe(
    _ request: SubscribeRequest, options: CallOptions = CallOptions()
  ) -> ReplyStream<SubscribeResponse> {
    channel.serverStream("/tonglu.v1.CommunityService/Subscribe", request, options.safeToRepeat)
  }

  /// As `subscribe`, opened again whenever it ends: from `request.cursor` on, or from now.
  public func subscribe(
    resuming request: SubscribeRequest, options: CallOptions = CallOptions()
  ) -> ResumingStream<SubscribeResponse> {
    let client = self
    return ResumingStream(from: request.cursor, cursorOf: { $0.cursor }) { cursor in
      var request = request
      request.cursor = cursor
      return client.subscribe(request, options: options)
    }
  }
}
