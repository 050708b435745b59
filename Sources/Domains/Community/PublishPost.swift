package import TongluCommunityMessages
package import TongluCore
package import TongluDatabase
import TongluIdentity
package import TongluService

/// The input of a publication, prepared before its first step.
package struct PublishPostPreparation: StagedPreparation {
  /// Checked texts; nil for a publication that continues from its stored state.
  let texts: (title: String, body: String)?
  let audience: FrozenAudience

  package var frozen: [UInt8] { audience.frozen }

  init(_ texts: (title: String, body: String)?, _ audience: FrozenAudience) {
    self.texts = texts
    self.audience = audience
  }

  package init?(frozen: [UInt8]) throws(Status) {
    self.init(nil, try FrozenAudience(frozen: frozen))
  }
}

extension CommunityService {
  /// The most characters of a post's body; more are BAD_BODY.
  private static let bodyCountMax = 20_000
  /// Members written by one statement.
  private static let membersAtOnce = 64

  package func preparePublishPost(
    _ request: PublishPostRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> PublishPostPreparation {
    let texts = try Self.texts(of: request)
    let targeting = try Targeting(request.audience ?? Audience(), call, snapshot)
    return PublishPostPreparation(
      texts, try FrozenAudience(targeting.audience(snapshot), snapshot))
  }

  package func stepPublishPost(
    _ request: PublishPostRequest, _ preparation: PublishPostPreparation,
    _ progress: inout PublishPostProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> PublishPostResponse? {
    let audience = preparation.audience
    let isFirst = progress.postID == 0
    if isFirst {
      room.affects(audience.members.count)
      try begin(request, audience, &progress, call, transaction)
    }
    let isWhole = try write(audience, &progress, &room, transaction)
    if isWhole { try publish(request, preparation, progress, call, transaction) }
    if isFirst {
      try takeInJoined(
        since: audience.position, into: progress.postID, without: audience, call, transaction)
    }
    guard isWhole else { return nil }
    var reply = PublishPostResponse()
    var post = try PostRecord.find(progress.postID, transaction.snapshot)
      .staffMessage(for: call.caller, transaction.snapshot)
    // A salesperson has published to its own customers, so the count has no others.
    post.memberCount = Int32(clamping: audience.members.count)
    post.companyCount = Int32(clamping: audience.companyCount)
    reply.post = post
    return reply
  }

  private static func texts(
    of request: PublishPostRequest
  ) throws(Status) -> (title: String, body: String) {
    let title = try Text.name(
      request.title, field: "title", countMax: 200, reason: "BAD_TITLE")
    guard request.body.unicodeScalars.count <= bodyCountMax else {
      throw .invalid("BAD_BODY", field: "body", "at most \(count: bodyCountMax) characters")
    }
    let body = try Text.body(
      request.body, field: "body", countMax: bodyCountMax, reason: "BAD_BODY")
    return (title, body)
  }

  /// Refuses, or determines the post's id and shelf.
  private func begin(
    _ request: PublishPostRequest, _ audience: FrozenAudience,
    _ progress: inout PublishPostProgress, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    let targeting = try Targeting(request.audience ?? Audience(), call, transaction.snapshot)
    guard !audience.members.isEmpty else {
      throw Status(.failedPrecondition, "AUDIENCE_EMPTY", "the audience matches no member")
    }
    progress.postID = call.newID()
    progress.shelf = try PostShelf.take(
      for: progress.postID, members: audience.members.count, transaction)
    try targeting.store(
      post: progress.postID, shelf: progress.shelf, publishTime: call.now, transaction)
  }

  /// Writes as much of the audience as the step has room for; true when it is complete.
  private func write(
    _ audience: FrozenAudience, _ progress: inout PublishPostProgress, _ room: inout StepRoom,
    _ transaction: borrowing Transaction
  ) throws(Status) -> Bool {
    while progress.written < audience.members.count {
      let left = audience.members.count - progress.written
      let count = room.takeUp(to: min(left, Self.membersAtOnce))
      guard count > 0 else { return false }
      let places = progress.written..<progress.written + count
      try transaction.post(
        """
        INSERT INTO post_audience
          (tenant, post_id, customer_id, member_id, shelf, late, first_member, first_reader)
        VALUES ($tenant, $1, $2, $3, $4, 0, $5, 0)
        """,
        forEach: places.map { place in
          let (member, customer) = audience.members[place]
          return [progress.postID, customer, member, progress.shelf, audience.isFirst[place]]
        })
      progress.written += count
    }
    return true
  }

  /// Writes the post, whose audience is complete, and publishes its change.
  private func publish(
    _ request: PublishPostRequest, _ preparation: PublishPostPreparation,
    _ progress: PublishPostProgress, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) {
    let (title, body) =
      if let known = preparation.texts { known } else {
        try Self.texts(of: request)
      }
    let audience = preparation.audience
    try transaction.insert(
      PostRecord(
        id: progress.postID, version: 1, kind: request.kind, title: title, body: body,
        publisherID: call.caller.userID, publishTime: call.now,
        isForEveryone: request.audience?.everyone ?? false,
        memberCount: Int64(audience.members.count), companyCount: Int64(audience.companyCount),
        shelf: progress.shelf, isBroad: audience.isBroad))
    try transaction.record(.post, progress.postID, version: 1, .created)
  }
}
