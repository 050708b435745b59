// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import ArgumentParser
import TongluCommandLine
import TongluCommunityMessages
import TongluCore
import TongluMessages

package struct CommunityServiceCommands: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "community",
    abstract: Language.text("Publishing posts to a fixed audience, reading and commenting on them, and listing who has read them.", "公告：发布、阅读、留言，查看谁已读。"),
    discussion: Language.text("A member sees the posts whose audience it is in; for it no other post exists. Staff see all posts. Read lists and counts are for staff only; a staff member with no role but sales sees and counts the customers that it owns and the pool.\n\nA member that is created later sees the posts of the 90 days before whose audience rule its company meets at that moment. Such a late member is counted separately; the counts of the audience as it was fixed at publishing never change.", "成员只看得到发给自己的公告；员工看得到全部。"),
    subcommands: [PublishPostCommand.self, GetPostCommand.self, ListPostsCommand.self, MarkReadCommand.self, ListReadersCommand.self, CreateCommentCommand.self, ListCommentsCommand.self, SubscribeCommand.self])

  package init() {}
}

struct PublishPostCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish-post",
    abstract: Language.text("Publishes a post to every member, or to the members of the companies that match the audience's conditions. The audience is fixed when the post is published: a later change of a class, a tag or an owner adds and removes nobody.", "发布公告。"),
    discussion: OptionHelp.discussion(
      Language.text("A large audience is written in several transactions. Nobody sees the post until the last one has committed; from then on the whole audience sees it, its counts are complete, and streams have the event. The operation finishes even if the client disconnects, its deadline passes or the server restarts. A retry while it runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.\n\nRefusals: BAD_TITLE (more than 200 characters), BAD_BODY (more than 20,000), AUDIENCE_REQUIRED (neither everyone nor a condition), AUDIENCE_AMBIGUOUS (everyone and a condition), AUDIENCE_NOT_ALLOWED (a caller that may publish as sales only must set owner_ids to itself), TOO_MANY_CONDITIONS (more than 100), NOT_FOUND (a class or an owner that does not exist, or a tag that no customer visible to the caller has; up to 20 are named, each as a field violation), STAFF_DISABLED (an owner is disabled: hand its customers over first), AUDIENCE_EMPTY (no member matches).", "发给所有成员，或按客户类别、标签、业务员选定的客户。对象在发布时定下，以后不变。"),
      examples: Language.text("tonglu community publish-post --kind notice --title \"New prices\" --body \"New prices from May.\" --everyone --yes\ntonglu community publish-post --kind notice --title \"New prices\" --body-file notice.txt --class-codes KA --dry-run", "tonglu community publish-post --kind notice --title 五月价格 --body 五月一日起调价。 --everyone --yes\ntonglu community publish-post --kind notice --title 五月价格 --body-file notice.txt --class-codes KA --dry-run")))
  static let path = "/tonglu.v1.CommunityService/PublishPost"
  static let changesMany: ChangesMany? = ChangesMany("Member")
  typealias Request = PublishPostRequest
  typealias Reply = PublishPostResponse

  @Option(name: .customLong("kind"), help: ArgumentHelp(Language.text("Required. What the post is about.", "必填。公告的类型。")))
  var kind: EnumText<PostKind>?
  @Option(name: .customLong("title"), help: ArgumentHelp(Language.text("Required. 1 to 200 characters on one line; BAD_TITLE otherwise.", "必填。标题，1 至 200 字。")))
  var title: String?
  @Option(name: .customLong("body"), parsing: .unconditional, help: ArgumentHelp(Language.text("At most 20,000 characters, several lines; BAD_BODY otherwise; empty for none.", "正文，最多 20,000 字，可多行。")))
  var body: LongText?
  @Option(name: .customLong("body-file"), help: OptionHelp.textFile, completion: .file())
  var bodyFile: String?
  @Flag(name: .customLong("everyone"), inversion: .prefixedNo, help: Language.text("True: every member; then no other field is set.", "发给所有成员；这时不要给其他条件。"))
  var everyone: Bool?
  @Option(name: .customLong("class-codes"), parsing: .singleValue, help: ArgumentHelp(Language.text("Companies of one of these classes; empty: of any class and of none.", "只要这些类别的客户，可重复给出；不给则不限。")))
  var classCodes: [String] = []
  @Option(name: .customLong("tags"), parsing: .singleValue, help: ArgumentHelp(Language.text("Companies with one of these tags; empty: with or without tags.", "标签，最多 50 个，可重复给出。")))
  var tags: [String] = []
  @Option(name: [.customLong("owner-ids"), .customLong("owner")], parsing: .unconditionalSingleValue, help: ArgumentHelp(Language.text("Companies owned by one of these staff members, where 0 stands for the pool; empty: of any owner.", "只要这些业务员的客户，可重复给出，0 表示公海；不给则不限。"), valueName: "staff"), completion: .things("Staff"))
  var ownerIDs: [ReferenceText] = []
  @Flag(name: .customLong("yes"), help: OptionHelp.yes)
  var yes = false
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let kind { request.kind = kind.value }
    if let title { request.title = title }
    if let body { request.body = try body.value("body") }
    if let bodyFile { request.body = try LongText.contents(bodyFile) }
    request.body = try EditedText("body").value(request.body, flags)
    if let everyone { request.audience.orEmpty.everyone = everyone }
    if !classCodes.isEmpty { request.audience.orEmpty.classCodes = classCodes }
    if !tags.isEmpty { request.audience.orEmpty.tags = tags }
    if !ownerIDs.isEmpty {
      request.audience.orEmpty.ownerIDs = try await ReferenceText.ids(ownerIDs, "Staff", "owner-ids", session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct GetPostCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "get-post",
    abstract: Language.text("Reads a post. It does not mark the post as read: MarkRead does.", "查看公告。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND.", "查看不算已读；已读要用 mark-read。"),
      examples: Language.text("tonglu community get-post Opening\ntonglu community get-post Opening -o json", "tonglu community get-post 开业通知\ntonglu community get-post 开业通知 -o json")))
  static let path = "/tonglu.v1.CommunityService/GetPost"
  typealias Request = GetPostRequest
  typealias Reply = GetPostResponse

  @Argument(help: OptionHelp.argument("post-id", "post"), completion: .things("Post"))
  var postIDArgument: ReferenceText?
  @Option(name: [.customLong("post-id"), .customLong("post")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The post to read.", "必填。公告的编号。"), valueName: "post"), completion: .things("Post"))
  var postID: ReferenceText?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try postID.or(postIDArgument, "post-id") {
      request.postID = try await given.id("Post", "post-id", session)
    }
    return request
  }
}

struct ListPostsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-posts",
    abstract: Language.text("Lists the posts that the caller sees, newest first.", "列出公告，新的在前。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: UNREAD_FOR_MEMBERS (unread_only from staff), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: "tonglu community list-posts\ntonglu community list-posts --all -o csv"))
  static let path = "/tonglu.v1.CommunityService/ListPosts"
  typealias Request = ListPostsRequest
  typealias Reply = ListPostsResponse

  @Option(name: .customLong("kind"), help: ArgumentHelp(Language.text("Only posts of this kind; unspecified: every kind.", "只列这类公告；不给则不限。")))
  var kind: EnumText<PostKind>?
  @Flag(name: .customLong("unread-only"), inversion: .prefixedNo, help: Language.text("True: only posts that the member has not opened. From staff it is refused with UNREAD_FOR_MEMBERS.", "只列自己未读的公告，仅成员可用。"))
  var unreadOnly: Bool?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
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
    abstract: Language.text("Records that the member opened the post. The first time is kept; a repeated call changes nothing.", "标为已读。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND (there is no such post, or the member is not in its audience).", ""),
      examples: Language.text("tonglu community mark-read Opening\ntonglu community mark-read Opening --dry-run", "tonglu community mark-read 开业通知\ntonglu community mark-read 开业通知 --dry-run")))
  static let path = "/tonglu.v1.CommunityService/MarkRead"
  typealias Request = MarkReadRequest
  typealias Reply = MarkReadResponse

  @Argument(help: OptionHelp.argument("post-id", "post"), completion: .things("Post"))
  var postIDArgument: ReferenceText?
  @Option(name: [.customLong("post-id"), .customLong("post")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The post that the member opened.", "必填。公告的编号。"), valueName: "post"), completion: .things("Post"))
  var postID: ReferenceText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try postID.or(postIDArgument, "post-id") {
      request.postID = try await given.id("Post", "post-id", session)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListReadersCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-readers",
    abstract: Language.text("Lists the members of a post's audience, by company and member, with the time at which each read it, and on the first page the counts of each owner. The order does not depend on who owns a company: a hand-over between two pages omits and repeats nobody.", "查看谁已读、谁未读。"),
    discussion: OptionHelp.discussion(
      Language.text("Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", "第一页还有各业务员的人数。"),
      examples: Language.text("tonglu community list-readers Opening\ntonglu community list-readers Opening --filter unread", "tonglu community list-readers 开业通知\ntonglu community list-readers 开业通知 --filter unread")))
  static let path = "/tonglu.v1.CommunityService/ListReaders"
  typealias Request = ListReadersRequest
  typealias Reply = ListReadersResponse

  @Argument(help: OptionHelp.argument("post-id", "post"), completion: .things("Post"))
  var postIDArgument: ReferenceText?
  @Option(name: [.customLong("post-id"), .customLong("post")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The post whose audience is listed.", "必填。公告的编号。"), valueName: "post"), completion: .things("Post"))
  var postID: ReferenceText?
  @Option(name: .customLong("filter"), help: ArgumentHelp(Language.text("Which members to list; unspecified: all.", "只列已读、未读或已停用的成员；不给则全部。")))
  var filter: EnumText<ReaderFilter>?
  @Option(name: [.customLong("owner-id"), .customLong("owner")], parsing: .unconditional, help: ArgumentHelp(Language.text("Only members of customers of this owner; 0: of the pool; absent: of every customer that the caller sees.", "只列此业务员的客户，0 表示公海；不给则不限。"), valueName: "staff"), completion: .things("Staff"))
  var ownerID: ReferenceText?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try postID.or(postIDArgument, "post-id") {
      request.postID = try await given.id("Post", "post-id", session)
    }
    if let filter { request.filter = filter.value }
    if let ownerID {
      request.ownerID = try await ownerID.id("Staff", "owner-id", session)
    }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct CreateCommentCommand: UnaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "create-comment",
    abstract: Language.text("Comments on a post, or answers a comment.", "留言，或回复留言。"),
    discussion: OptionHelp.discussion(
      Language.text("A member's comment can be read by staff and by its own company. A staff comment that answers a company's comment, or names a company, can be read by staff and that company. Any other staff comment can be read by everyone who sees the post; only a caller that could have published the post to its audience may write one: owner, manager and marketing, and a salesperson under a post to its own customers.\n\nRefusals: BAD_BODY (empty, or more than 2,000 characters), NOT_FOUND (the post, the comment answered or the company named, which the caller must see and which must be in the audience), COMPANY_AMBIGUOUS (customer_id is another company than that of the comment answered), AUDIENCE_NOT_ALLOWED (the caller may not publish to the audience: answer a company's comment, or name a company), COLLABORATOR_READS.", "成员的留言只有员工和本客户看得到；员工的回复也只有该客户看得到。"),
      examples: Language.text("tonglu community create-comment Opening --body \"When do you deliver?\"\ntonglu community create-comment Opening --body-file answer.txt", "tonglu community create-comment 开业通知 --body 什么时候送货？\ntonglu community create-comment 开业通知 --body-file answer.txt")))
  static let path = "/tonglu.v1.CommunityService/CreateComment"
  typealias Request = CreateCommentRequest
  typealias Reply = CreateCommentResponse

  @Argument(help: OptionHelp.argument("post-id", "post"), completion: .things("Post"))
  var postIDArgument: ReferenceText?
  @Option(name: [.customLong("post-id"), .customLong("post")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The post to comment on.", "必填。公告的编号。"), valueName: "post"), completion: .things("Post"))
  var postID: ReferenceText?
  @Option(name: .customLong("body"), parsing: .unconditional, help: ArgumentHelp(Language.text("Required. 1 to 2,000 characters, several lines; BAD_BODY otherwise.", "必填。留言内容，1 至 2,000 字，可多行。")))
  var body: LongText?
  @Option(name: .customLong("body-file"), help: OptionHelp.textFile, completion: .file())
  var bodyFile: String?
  @Option(name: [.customLong("reply-to-id"), .customLong("reply-to")], parsing: .unconditional, help: ArgumentHelp(Language.text("The comment that it answers, of the same post; 0 for none.", "回复哪条留言；0 表示不是回复。"), valueName: "comment"), completion: .things("Comment"))
  var replyToID: ReferenceText?
  @Option(name: [.customLong("customer-id"), .customLong("customer")], parsing: .unconditional, help: ArgumentHelp(Language.text("From staff: the company of the audience that alone reads it besides staff; 0: the company of the comment answered, otherwise everyone who sees the post. From a member: 0 or its own company.", "员工留言时：只给哪个客户看；0 表示看得到公告的都可看。"), valueName: "customer"), completion: .things("Customer"))
  var customerID: ReferenceText?
  @Flag(name: .customLong("dry-run"), help: OptionHelp.dryRun)
  var dryRun = false
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let customerID {
      request.customerID = try await customerID.id("Customer", "customer-id", session)
    }
    if let given = try postID.or(postIDArgument, "post-id") {
      request.postID = try await given.id("Post", "post-id", session, customer: request.customerID)
    }
    if let body { request.body = try body.value("body") }
    if let bodyFile { request.body = try LongText.contents(bodyFile) }
    request.body = try EditedText("body").value(request.body, flags)
    if let replyToID {
      request.replyToID = try await replyToID.id("Comment", "reply-to-id", session, customer: request.customerID)
    }
    request.requestID = flags.requestID(request.requestID)
    return request
  }
}

struct ListCommentsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-comments",
    abstract: Language.text("Lists the comments on a post that the caller may read, oldest first.", "列出公告的留言，旧的在前。"),
    discussion: OptionHelp.discussion(
      Language.text("A staff member with no role but sales reads those of the customers that it owns and the pool, and those for everyone.\n\nRefusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.", ""),
      examples: Language.text("tonglu community list-comments Opening\ntonglu community list-comments Opening --all -o csv", "tonglu community list-comments 开业通知\ntonglu community list-comments 开业通知 --all -o csv")))
  static let path = "/tonglu.v1.CommunityService/ListComments"
  typealias Request = ListCommentsRequest
  typealias Reply = ListCommentsResponse

  @Argument(help: OptionHelp.argument("post-id", "post"), completion: .things("Post"))
  var postIDArgument: ReferenceText?
  @Option(name: [.customLong("post-id"), .customLong("post")], parsing: .unconditional, help: ArgumentHelp(Language.text("Required. The post whose comments are listed.", "必填。公告的编号。"), valueName: "post"), completion: .things("Post"))
  var postID: ReferenceText?
  @Option(name: .customLong("page-size"), parsing: .unconditional, help: ArgumentHelp(Language.text("The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.", "每页最多多少条；0 表示默认（一般 50）。")))
  var pageSize: Int32?
  @Option(name: .customLong("page-token"), help: ArgumentHelp(Language.text("The next_page_token of the page before, in a request that is otherwise the same (page_size may differ); empty for the first page.", "上一页给出的下一页标；不给则从第一页开始。")))
  var pageToken: String?
  @OptionGroup var pages: PageFlags
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let given = try postID.or(postIDArgument, "post-id") {
      request.postID = try await given.id("Post", "post-id", session)
    }
    if let pageSize { request.pageSize = pageSize }
    if let pageToken { request.pageToken = pageToken }
    return request
  }
}

struct SubscribeCommand: FollowCommand {
  static let configuration = CommandConfiguration(
    commandName: "subscribe",
    abstract: Language.text("Sends the posts and comments that the caller sees, as they are published and in their order.", "实时接收新公告和新留言。"),
    discussion: OptionHelp.discussion(
      Language.text("The first message carries a cursor alone. A client that opens the stream again with the last cursor that it received misses nothing, whatever ended the stream before; without a cursor the stream begins now.\n\nRefusals: BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another history of the database: list the posts, then begin without a cursor), CALLER_CHANGED and SERVER_STOPPING (open the stream again).", "断开后用 --cursor 从上次的位置继续，不会漏掉。"),
      examples: "tonglu community subscribe\ntonglu community subscribe --timeout 60 -o jsonl"))
  static let path = "/tonglu.v1.CommunityService/Subscribe"
  typealias Request = SubscribeRequest
  typealias Reply = SubscribeResponse

  @Option(name: .customLong("cursor"), help: ArgumentHelp(Language.text("The last cursor received, to continue after it; empty to begin now.", "从上次收到的位置继续；不给则从现在开始。")))
  var cursor: String?
  @OptionGroup var flags: CallFlags

  func request(_ session: Session) async throws -> Request {
    var request: Request = try flags.base()
    if let cursor { request.cursor = cursor }
    return request
  }

  static func cursor(of reply: Reply) -> String { reply.cursor }

  static func resumed(_ request: Request, from cursor: String) -> Request {
    var request = request
    request.cursor = cursor
    return request
  }
}
