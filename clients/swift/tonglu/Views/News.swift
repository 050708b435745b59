import TongluClient
import TongluCommandLine
import TongluCommunityMessages
import TongluCore
import TongluMessages
import TongluOrdersMessages

/// The orders, posts and comments since a time, or since the last look.
///
/// Posts and comments are those of the feed after the kept cursor: none is missed or shown twice.
/// An order may be committed after one that was placed later, so those of the last minutes before
/// the newest are read again, and the ones that were shown are left out. Only the server's clock
/// counts.
struct News {
  /// How far before the last look orders are read again, in seconds.
  private static let overlapSeconds: Int64 = 600
  private static let ordersMax = 5_000
  private static let postsMax = 1_000
  /// How long events of the feed are waited for; later ones are shown the next time.
  private static let feedSeconds = 1.0

  private(set) var orders: [Order] = []
  private(set) var posts: [Post] = []
  private(set) var comments: [Comment] = []
  /// The lists of which there are more than were read: only the first time, and with a time.
  private(set) var cut: [String] = []
  private var titles = Descriptions()

  var isEmpty: Bool { orders.isEmpty && posts.isEmpty && comments.isEmpty }

  init(since: Instant, _ kept: inout KeptViews, _ session: Session) async throws {
    try await readOrders(since, &kept, session)
    try await readCommunity(since, &kept, session)
    try await titles.read(comments.map { .init("Post", id: $0.postID) }, session)
  }

  private mutating func readCommunity(
    _ since: Instant, _ kept: inout KeptViews, _ session: Session
  ) async throws {
    guard kept.cursor.isEmpty else { return try await readFeed(&kept, session) }
    kept.cursor = try await Self.cursorNow(session)
    try await readPosts(since, session)
  }

  private mutating func readOrders(
    _ since: Instant, _ kept: inout KeptViews, _ session: Session
  ) async throws {
    let seen = Set(kept.orderIDs)
    let last = Instant(rfc3339: kept.orderTime)
    var request = ListOrdersRequest()
    request.since = last?.adding(seconds: -Self.overlapSeconds) ?? since
    request.pageSize = 1_000
    var found: [Order] = []
    repeat {
      let page: ListOrdersResponse = try await session.call(
        "/tonglu.v1.OrderService/ListOrders", request)
      found += page.orders
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty && found.count < Self.ordersMax
    if !request.pageToken.isEmpty { cut.append("orders") }
    orders = found.filter { !seen.contains(String($0.id)) }
    let newest = found.compactMap(\.placeTime).max() ?? last ?? since
    let edge = newest.adding(seconds: -Self.overlapSeconds)
    kept.orderIDs = found.filter { ($0.placeTime ?? newest) >= edge }.map { String($0.id) }
    kept.orderTime = newest.rfc3339
  }

  private mutating func readPosts(_ since: Instant, _ session: Session) async throws {
    var request = ListPostsRequest()
    request.pageSize = 200
    var isOlder = false
    repeat {
      let page: ListPostsResponse = try await session.call(
        "/tonglu.v1.CommunityService/ListPosts", request)
      let fresh = page.posts.filter { $0.publishTime.map { $0 >= since } ?? false }
      posts += fresh
      isOlder = fresh.count < page.posts.count
      request.pageToken = page.nextPageToken
    } while !isOlder && !request.pageToken.isEmpty && posts.count < Self.postsMax
    if !isOlder, !request.pageToken.isEmpty { cut.append("posts") }
  }

  /// The position of the feed now.
  private static func cursorNow(_ session: Session) async throws -> String {
    let replies: ReplyStream<SubscribeResponse> = session.stream(
      "/tonglu.v1.CommunityService/Subscribe", SubscribeRequest(), seconds: 10)
    for try await reply in replies { return reply.cursor }
    return ""
  }

  private mutating func readFeed(_ kept: inout KeptViews, _ session: Session) async throws {
    var request = SubscribeRequest()
    request.cursor = kept.cursor
    let replies: ReplyStream<SubscribeResponse> = session.stream(
      "/tonglu.v1.CommunityService/Subscribe", request, seconds: Self.feedSeconds)
    var iterator = replies.makeAsyncIterator()
    while let reply = try await Self.next(&iterator) {
      kept.cursor = reply.cursor
      switch reply.event {
      case .post(let post): posts.append(post)
      case .comment(let comment): comments.append(comment)
      case nil: break
      }
    }
  }

  /// The next event; nil when the time to wait for one is over.
  private static func next(
    _ iterator: inout ReplyStream<SubscribeResponse>.AsyncIterator
  ) async throws(Status) -> SubscribeResponse? {
    do throws(Status) {
      return try await iterator.next()
    } catch {
      if error.code == .deadlineExceeded { return nil }
      throw error
    }
  }

  func add(to document: inout Document) throws(Status) {
    try document.add("orders", orders)
    try document.add("posts", posts)
    try document.add("comments", comments)
    document.add("cut", .array(cut.map { .string($0) }))
  }
}

// The screen.
extension News {
  /// The rows of each section; more are counted.
  private static let rowsMax = 15

  func show(on screen: inout Screen, _ zone: Zone) {
    screen.section(
      cut.contains("orders")
        ? localized("new orders: more than \(orders.count), of which these are the newest")
        : localized("new orders: \(orders.count)"),
      orderLines(zone))
    screen.section(
      cut.contains("posts")
        ? localized("new posts: more than \(posts.count), of which these are the newest")
        : localized("new posts: \(posts.count)"),
      Self.few(posts) { post in
        "\(Cell.state(post.kind.name))  \(post.title)".printable.cut(to: Screen.width - 2)
      })
    screen.section(
      localized("new comments: \(comments.count)"),
      Self.few(comments) { comment in
        let title = titles.title("Post", comment.postID)
        let author = comment.mine ? localized("you") : comment.authorName
        let body = comment.body.split(whereSeparator: \.isNewline).joined(separator: " ")
        return "\(author) (\(title)): \(body)".printable.cut(to: Screen.width - 2)
      })
  }

  private func orderLines(_ zone: Zone) -> [String] {
    var grid = Grid([
      .init(title: ""), .init(title: ""), .init(title: "", isFlexible: true),
      .init(title: "", isNumeric: true), .init(title: ""), .init(title: ""),
    ])
    for order in orders.prefix(Self.rowsMax) {
      grid.append([
        order.placeTime.map { String(zone.text($0, hasSeconds: false).dropFirst(5)) } ?? "",
        order.number, order.customerName, Cell.decimal(order.totalE4, digits: 4), order.currency,
        order.state == .placed ? "" : Cell.state(order.state.name),
      ])
    }
    return grid.lines(width: Screen.width - 2, hasHeader: false) + Self.more(orders.count)
  }

  static func few<Thing>(_ things: [Thing], _ line: (Thing) -> String) -> [String] {
    things.prefix(rowsMax).map(line) + more(things.count)
  }

  private static func more(_ count: Int) -> [String] {
    count > rowsMax ? [localized("and \(count - rowsMax) more")] : []
  }
}
