import TongluCRMMessages
import TongluCommunityMessages
import TongluCore
import TongluCustomers
import TongluIdentityMessages
import TongluMessages
import TongluTestSupport

/// The community's calls for tests.
extension Testbed {
  func community<Request: Message, Reply: Message>(
    _ rpc: String, _ request: Request, as actor: Actor
  ) throws(Status) -> Reply {
    try call("/tonglu.v1.CommunityService/\(rpc)", request, as: actor)
  }

  @discardableResult
  func publish(
    _ title: String = "新品到货", to audience: Audience = .all, as actor: Actor? = nil,
    _ set: (inout PublishPostRequest) -> Void = { _ in }
  ) throws(Status) -> Post {
    var request = PublishPostRequest()
    request.requestID = requestID()
    request.kind = .newArrival
    request.title = title
    request.body = "第一批到货\n先到先得"
    request.audience = audience
    set(&request)
    let reply: PublishPostResponse = try community(
      "PublishPost", request, as: actor ?? self.marketing)
    return reply.post ?? Post()
  }

  func post(_ id: Int64, as actor: Actor) throws(Status) -> Post {
    var request = GetPostRequest()
    request.postID = id
    let reply: GetPostResponse = try community("GetPost", request, as: actor)
    return reply.post ?? Post()
  }

  func posts(
    as actor: Actor, _ set: (inout ListPostsRequest) -> Void = { _ in }
  ) throws(Status) -> ListPostsResponse {
    var request = ListPostsRequest()
    set(&request)
    return try community("ListPosts", request, as: actor)
  }

  @discardableResult
  func markRead(
    _ id: Int64, as actor: Actor, requestID: String? = nil
  ) throws(Status) -> Instant? {
    var request = MarkReadRequest()
    request.requestID = requestID ?? self.requestID()
    request.postID = id
    let reply: MarkReadResponse = try community("MarkRead", request, as: actor)
    return reply.readTime
  }

  @discardableResult
  func comment(
    _ body: String, on post: Int64, as actor: Actor, answering: Int64 = 0, to company: Int64 = 0
  ) throws(Status) -> Comment {
    var request = CreateCommentRequest()
    request.requestID = requestID()
    request.postID = post
    request.body = body
    request.replyToID = answering
    request.customerID = company
    let reply: CreateCommentResponse = try community("CreateComment", request, as: actor)
    return reply.comment ?? Comment()
  }

  func comments(
    on post: Int64, as actor: Actor, _ set: (inout ListCommentsRequest) -> Void = { _ in }
  ) throws(Status) -> ListCommentsResponse {
    var request = ListCommentsRequest()
    request.postID = post
    set(&request)
    return try community("ListComments", request, as: actor)
  }

  func subscribe(as actor: Actor, after cursor: String = "") throws(Status) -> TestStream {
    var request = SubscribeRequest()
    request.cursor = cursor
    return try open("/tonglu.v1.CommunityService/Subscribe", request.encoded(), as: actor)
  }

  func readers(
    of id: Int64, as actor: Actor, _ set: (inout ListReadersRequest) -> Void = { _ in }
  ) throws(Status) -> ListReadersResponse {
    var request = ListReadersRequest()
    request.postID = id
    set(&request)
    return try community("ListReaders", request, as: actor)
  }

  /// A member that joins by CreateMember, with a token.
  func join(_ name: String, _ customer: Int64) throws(Status) -> Actor {
    var request = CreateMemberRequest()
    request.requestID = requestID()
    request.customerID = customer
    request.name = name
    request.loginName = name
    request.roles = [.clerk]
    let made: CreateMemberResponse = try call(
      "/tonglu.v1.CrmService/CreateMember", request, as: self.manager)
    let id = made.member?.id ?? 0
    var code = IssueLoginCodeRequest()
    code.requestID = requestID()
    code.accountID = id
    let issued: IssueLoginCodeResponse = try call(
      "/tonglu.v1.AccessService/IssueLoginCode", code, as: self.owner)
    var login = LoginRequest()
    login.requestID = requestID()
    login.enterpriseCode = "demo"
    login.loginName = name
    login.loginCode = issued.loginCode
    let entered: LoginResponse = try call(
      "/tonglu.v1.AccessService/Login", login, as: .nobody)
    return Actor(id: id, token: entered.token, customerID: customer)
  }

  func disable(_ member: Actor, isDisabled: Bool = true, version: Int64 = 1) throws(Status) {
    var request = UpdateMemberRequest()
    request.requestID = requestID()
    request.memberID = member.id
    request.version = version
    request.disabled = isDisabled
    let _: UpdateMemberResponse = try call(
      "/tonglu.v1.CrmService/UpdateMember", request, as: self.manager)
  }

  func handOver(from: Actor, to: Actor) throws(Status) {
    var request = HandOverCustomersRequest()
    request.requestID = requestID()
    request.fromStaffID = from.id
    request.toStaffID = to.id
    let _: HandOverCustomersResponse = try call(
      "/tonglu.v1.CrmService/HandOverCustomers", request, as: self.manager)
  }

  func tag(_ customer: Int64, _ tag: String) throws(Status) {
    try write { transaction throws(Status) in
      try CustomerRecord.add(tags: [tag], to: customer, transaction)
    }
  }
}

extension Audience {
  static var all: Audience {
    var audience = Audience()
    audience.everyone = true
    return audience
  }

  static func tagged(_ tags: String...) -> Audience {
    var audience = Audience()
    audience.tags = tags
    return audience
  }

  static func owned(by staff: Actor...) -> Audience {
    var audience = Audience()
    audience.ownerIDs = staff.map(\.id)
    return audience
  }
}
