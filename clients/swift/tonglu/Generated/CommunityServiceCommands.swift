// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

import ArgumentParser
import TongluCore
import TongluMessages

struct CommunityServiceCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "community",
    abstract: "Publishing posts to a frozen audience, reading them, and the read and unread lists.",
    discussion: "A member sees the posts whose audience it is in; to anyone else they do not exist. Staff see all posts. Who has read them, and how many were reached, is for staff only; a salesperson sees and counts the customers it owns and the pool.\n\nA member that is created later sees the posts of the 90 days before whose rule its company meets at that moment. It is late: it is counted apart, and the counts of the audience that was frozen at publishing never change.",
    subcommands: [PublishPostCommand.self, GetPostCommand.self, ListPostsCommand.self, MarkReadCommand.self, ListReadersCommand.self, CreateCommentCommand.self, ListCommentsCommand.self, SubscribeCommand.self])
}

struct PublishPostCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish-post",
    abstract: "Publishes a post to every member, or to the members of the companies that the audience describes. Who that is, is settled here: a later change of a class, a tag or an owner does not add or remove anyone.",
    discussion: "A large audience is written in steps. Until the last nobody sees anything of the post; then everybody sees it, its counts are whole, and streams are told. Sent again meanwhile: UNAVAILABLE MUTATION_IN_PROGRESS.\n\nRefusals: BAD_TITLE (more than 200 characters), BAD_BODY (more than 20,000), AUDIENCE_REQUIRED (neither everyone nor a condition), AUDIENCE_AMBIGUOUS (everyone and a condition), AUDIENCE_NOT_ALLOWED (a salesperson publishes to the customers it owns: owner_ids is itself), TOO_MANY_CONDITIONS (more than 100), NOT_FOUND (a class or an owner that does not exist, or a tag that no customer visible to the caller has; up to 20 of them are named, each as a field violation), STAFF_DISABLED (an owner may not log in any more: hand its customers over first), AUDIENCE_EMPTY (nobody matches).")
  static let path = "/tonglu.v1.CommunityService/PublishPost"
  typealias Request = PublishPostRequest
  typealias Reply = PublishPostResponse

  @Option(name: .customLong("kind"), help: ArgumentHelp(""))
  var kind: EnumText<PostKind>?
  @Option(name: .customLong("title"), help: ArgumentHelp(""))
  var title: String?
  @Option(name: .customLong("body"), help: ArgumentHelp(""))
  var body: String?
  @Flag(name: .customLong("everyone"), inversion: .prefixedNo, help: "Every member; then nothing else is set.")
  var everyone: Bool?
  @Option(name: .customLong("class-codes"), parsing: .singleValue, help: ArgumentHelp(""))
  var classCodes: [String] = []
  @Option(name: .customLong("tags"), parsing: .singleValue, help: ArgumentHelp(""))
  var tags: [String] = []
  @Option(name: .customLong("owner-ids"), parsing: .unconditionalSingleValue, help: ArgumentHelp("The salespeople that own the companies; 0 for the pool."))
  var ownerIDs: [Int64] = []
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let kind { request.kind = kind.value }
    if let title { request.title = title }
    if let body { request.body = body }
    if let everyone { request.audience.orEmpty.everyone = everyone }
    if !classCodes.isEmpty { request.audience.orEmpty.classCodes = classCodes }
    if !tags.isEmpty { request.audience.orEmpty.tags = tags }
    if !ownerIDs.isEmpty { request.audience.orEmpty.ownerIDs = ownerIDs }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct GetPostCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-post",
    abstract: "Reads a post. Fetching is not reading: that is MarkRead.",
    discussion: "Refusals: NOT_FOUND.")
  static let path = "/tonglu.v1.CommunityService/GetPost"
  typealias Request = GetPostRequest
  typealias Reply = GetPostResponse

  @Option(name: .customLong("post-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var postID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let postID { request.postID = postID }
    return request
  }
}

struct ListPostsCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-posts",
    abstract: "Lists the posts that the caller sees, newest first.",
    discussion: "Refusals: UNREAD_FOR_MEMBERS (unread_only from staff), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.CommunityService/ListPosts"
  typealias Request = ListPostsRequest
  typealias Reply = ListPostsResponse

  @Option(name: .customLong("kind"), help: ArgumentHelp("Unspecified: every kind."))
  var kind: EnumText<PostKind>?
  @Flag(name: .customLong("unread-only"), inversion: .prefixedNo, help: "Only those that the member has not opened.")
  var unreadOnly: Bool?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let kind { request.kind = kind.value }
    if let unreadOnly { request.unreadOnly = unreadOnly }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct MarkReadCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark-read",
    abstract: "Records that the member opened the post. The first time is kept; marking again changes nothing.",
    discussion: "Refusals: NOT_FOUND (no such post, or the member is not in its audience).")
  static let path = "/tonglu.v1.CommunityService/MarkRead"
  typealias Request = MarkReadRequest
  typealias Reply = MarkReadResponse

  @Option(name: .customLong("post-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var postID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let postID { request.postID = postID }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListReadersCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-readers",
    abstract: "Lists the members of a post's audience, who has read it and who has not, ordered by company and member, with the counts of each salesperson. The order does not depend on who owns a company: a hand-over between two pages loses nobody and repeats nobody.",
    discussion: "Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.CommunityService/ListReaders"
  typealias Request = ListReadersRequest
  typealias Reply = ListReadersResponse

  @Option(name: .customLong("post-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var postID: Int64?
  @Option(name: .customLong("filter"), help: ArgumentHelp(""))
  var filter: EnumText<ReaderFilter>?
  @Option(name: .customLong("owner-id"), parsing: .unconditional, help: ArgumentHelp("Only the customers of this salesperson; absent: all that the caller sees; 0: the pool."))
  var ownerID: Int64?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let postID { request.postID = postID }
    if let filter { request.filter = filter.value }
    if let ownerID { request.ownerID = ownerID }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct CreateCommentCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-comment",
    abstract: "Comments on a post, or answers a comment.",
    discussion: "A member's comment is read by staff and by its own company. A comment of staff that answers a company's comment, or names a company, is read by staff and that company. Any other is read by all who see the post: only who might have published it to its audience may write one (owner, manager and marketing; a salesperson under a post to its own customers alone).\n\nRefusals: BAD_BODY (empty, or more than 2,000 characters), NOT_FOUND (the post, the comment answered or the company named, which the caller must see, and which must be in the audience), COMPANY_AMBIGUOUS (customer_id is another company than that of the comment answered), AUDIENCE_NOT_ALLOWED (staff who may not publish to the audience: answer a company's comment, or name a company).")
  static let path = "/tonglu.v1.CommunityService/CreateComment"
  typealias Request = CreateCommentRequest
  typealias Reply = CreateCommentResponse

  @Option(name: .customLong("post-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var postID: Int64?
  @Option(name: .customLong("body"), help: ArgumentHelp(""))
  var body: String?
  @Option(name: .customLong("reply-to-id"), parsing: .unconditional, help: ArgumentHelp("The comment that it answers; 0 for none."))
  var replyToID: Int64?
  @Option(name: .customLong("customer-id"), parsing: .unconditional, help: ArgumentHelp("Of staff: the company that alone reads it, one of the audience; 0: the company of the comment answered, else everyone who sees the post. Of a member: 0 or its own company."))
  var customerID: Int64?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let postID { request.postID = postID }
    if let body { request.body = body }
    if let replyToID { request.replyToID = replyToID }
    if let customerID { request.customerID = customerID }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListCommentsCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-comments",
    abstract: "Lists the comments on a post that the caller may read, oldest first.",
    discussion: "A salesperson reads those of its own customers and the pool, and those for everyone.\n\nRefusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.")
  static let path = "/tonglu.v1.CommunityService/ListComments"
  typealias Request = ListCommentsRequest
  typealias Reply = ListCommentsResponse

  @Option(name: .customLong("post-id"), parsing: .unconditional, help: ArgumentHelp(""))
  var postID: Int64?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(""))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(""))
  var pageToken: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let postID { request.postID = postID }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct SubscribeCommand: StreamCommand {
  static let configuration = CommandConfiguration(
    commandName: "subscribe",
    abstract: "Sends posts and comments as they are published, those that the caller sees, in their order.",
    discussion: "The first message carries a cursor alone. Who opens the stream again with the last cursor that it received misses nothing, whatever ended the stream before; without a cursor it begins now.\n\nRefusals: BAD_CURSOR, CURSOR_EXPIRED (of another history of the database: list the posts, then begin without a cursor), CALLER_CHANGED and SERVER_STOPPING (open it again).")
  static let path = "/tonglu.v1.CommunityService/Subscribe"
  typealias Request = SubscribeRequest
  typealias Reply = SubscribeResponse

  @Option(name: .customLong("cursor"), help: ArgumentHelp("The last cursor received; empty to begin now."))
  var cursor: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let cursor { request.cursor = cursor }
    return request
  }
}
