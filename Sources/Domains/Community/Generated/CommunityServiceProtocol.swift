// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCore
package import TongluDatabase
package import TongluMessages
package import TongluService

/// Publishing posts to a frozen audience, reading them, and the read and unread lists.
///
/// A member sees the posts whose audience it is in; to anyone else they do not exist. Staff see all
/// posts; who has read them is for staff only, for a salesperson among the customers it owns.
package protocol CommunityServiceProtocol: Sendable {
  /// Publishes a post to every member, or to the members of the companies that the audience
  /// describes. Who that is, is settled here: a later change of a class, a tag or an owner does not
  /// add or remove anyone.
  ///
  /// Refusals: BAD_TITLE (more than 200 characters), BAD_BODY (more than 20,000), AUDIENCE_REQUIRED
  /// (neither everyone nor a condition), AUDIENCE_AMBIGUOUS (everyone and a condition),
  /// AUDIENCE_NOT_ALLOWED (a salesperson publishes to the customers it owns: owner_ids is itself),
  /// TOO_MANY_CONDITIONS (more than 100), AUDIENCE_EMPTY (nobody matches).
  func publishPost(
    _ request: PublishPostRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> PublishPostResponse

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

  /// Lists the members of a post's audience, who has read it and who has not, ordered by salesperson
  /// (the pool last), company and member, with the counts of each salesperson.
  ///
  /// Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listReaders(
    _ request: ListReadersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListReadersResponse
}

extension CommunityServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .write(
        "/tonglu.v1.CommunityService/PublishPost", access: [.owner, .manager, .marketing, .sales], isSecret: false,
        requestID: { (request: PublishPostRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.publishPost(request, call, transaction)
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
    ]
  }
}
