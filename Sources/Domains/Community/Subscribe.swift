package import TongluCommunityMessages
package import TongluCore
package import TongluDatabase
package import TongluService

extension CommunityService {
  /// The state of a subscription.
  package struct SubscribeState: Sendable {
    fileprivate let call: Call
    /// The cursor in the request, until the stream has begun.
    fileprivate var start: String?
    fileprivate var cursor = Cursor(epoch: 0, position: 0)
  }

  /// The most events of one turn: their posts may be long.
  private static let batchMax = 32

  package func beginSubscribe(
    _ request: SubscribeRequest, _ call: Call
  ) throws(Status) -> SubscribeState {
    SubscribeState(call: call, start: request.cursor)
  }

  package func nextSubscribe(
    _ state: inout SubscribeState, room: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Batch<SubscribeResponse> {
    var batch = Batch<SubscribeResponse>(then: .more)
    if let start = state.start {
      state.cursor = try state.call.resume(start, snapshot)
      state.start = nil
      var greeting = SubscribeResponse()
      greeting.cursor = state.call.text(of: state.cursor)
      batch.messages.append(greeting)
    }
    let changes = try changes(after: state.cursor.position, snapshot)
    var bytes = 0
    for change in changes {
      state.cursor = Cursor(epoch: state.cursor.epoch, position: change.position)
      let found = try event(change.entity, change.id, for: state.call.renewed, snapshot)
      guard let event = found else { continue }
      var response = SubscribeResponse()
      response.cursor = state.call.text(of: state.cursor)
      response.event = event
      batch.messages.append(response)
      bytes += event.textBytes
      if bytes >= room { return batch }
    }
    if changes.count < Self.batchMax {
      batch.then = .change(of: [.every(.post), .every(.comment)])
    }
    return batch
  }

  private func changes(
    after position: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [(position: Int64, entity: Entity, id: Int64)] {
    try snapshot.all(
      """
      SELECT position, entity, entity_id FROM feed
      WHERE tenant = $tenant AND position > $1 AND position < $horizon AND entity IN (60, 62)
      ORDER BY position LIMIT $2
      """, position, Self.batchMax
    ) { row throws(Status) in (row.int(0), Entity(stored: row.int(1)), row.int(2)) }
  }

  /// The event for the caller; nil if it does not see the post or comment.
  private func event(
    _ entity: Entity, _ id: Int64, for call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> SubscribeResponse.Event? {
    let caller = call.caller
    if entity == .comment {
      return try CommentRecord.find(id, call, snapshot).map { .comment($0.message(for: caller)) }
    }
    if caller.isStaff {
      return .post(try PostRecord.find(id, snapshot).staffMessage(for: caller, snapshot))
    }
    return try memberPost(id, member: caller.userID, snapshot).map { .post($0) }
  }
}

extension SubscribeResponse.Event {
  /// The approximate size that it adds to a message.
  fileprivate var textBytes: Int {
    switch self {
    case .post(let post): post.title.utf8.count + post.body.utf8.count
    case .comment(let comment): comment.body.utf8.count
    }
  }
}
