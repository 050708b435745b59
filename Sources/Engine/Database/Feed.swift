package import TongluCore

/// A row of the change feed.
package struct Change: Sendable, Hashable {
  package let tenant: Int64
  /// Ascending over the whole database, with gaps.
  package let position: Int64
  package let entity: Entity
  package let id: Int64
  package let version: Int64
  package let kind: ChangeKind
  package let actor: Int64
  package let at: Instant
  /// The customer that the change belongs to; nil without one.
  package let customerID: Int64?
  /// The staff member or member in whose inbox the change is; nil without one.
  package let accountID: Int64?
  /// The service account that made the change, in its own name or on behalf of another, so that a
  /// reader of the feed can skip its own changes; nil without one.
  package let origin: Int64?
}

extension Change {
  /// Whether the change may revoke or change permissions of a caller.
  fileprivate var endsRights: Bool { entity.traits.contains(.ofRights) && kind != .created }
}

/// The changes of a batch or a transaction while it is written. Confined to its writer's thread.
final class FeedPen {
  /// The last position assigned; nil before the first of a transaction whose positions the database
  /// assigns.
  private var last: Int64?
  private(set) var changes: [Change] = []
  /// Overwritten or deleted bytes must be removed from the write-ahead log too.
  var mustScrub = false
  /// Nil where permissions are read in each transaction.
  private let rights: RightsCounter?

  init(last: Int64?, rights: RightsCounter? = nil) {
    self.last = last
    self.rights = rights
  }

  /// `first` returns the first position where the database assigns it.
  func nextPosition(_ first: () throws(Status) -> Int64) throws(Status) -> Int64 {
    let next = if let last { last + 1 } else { try first() }
    last = next
    return next
  }

  func append(_ change: Change) {
    changes.append(change)
    if change.endsRights { rights?.count() }
  }

  /// The taken changes have been applied.
  func applied(_ taken: [Change]) {
    if let rights, taken.contains(where: \.endsRights) { rights.count() }
  }

  /// The state of the batch, to which it returns when a call is undone. Positions are not reused.
  var mark: Int { changes.count }

  func undo(to mark: Int) { changes.removeLast(changes.count - mark) }

  func take() -> [Change] {
    defer { changes.removeAll(keepingCapacity: true) }
    return changes
  }
}

/// A position in the feed, valid for one history of the database. Clients hold it sealed.
package struct Cursor: Sendable, Hashable {
  package let epoch: Int64
  package let position: Int64

  package init(epoch: Int64, position: Int64) {
    self.epoch = epoch
    self.position = position
  }
}

extension Snapshot {
  /// At most `limit` changes of the tenant after `position`, in order.
  package func changes(after position: Int64, limit: Int) throws(Status) -> [Change] {
    try all(
      """
      SELECT position, entity, entity_id, version, kind, actor, at, customer_id, account_id, origin
      FROM feed
      WHERE tenant = $tenant AND position > $1 AND position < $horizon ORDER BY position LIMIT $2
      """, position, limit
    ) { [tenant] row throws(Status) in Change(row, tenant: tenant) }
  }

  /// At most `limit` changes that concern a customer, after `position`, in order. One read visits
  /// at most `blocksMax` blocks of positions.
  package func changes(
    of customer: Int64, after position: Int64, limit: Int
  ) throws(Status) -> FoundChanges {
    try changes(after: position, limit: limit) { block, room, snapshot throws(Status) in
      try snapshot.all(
        """
        SELECT position, entity, entity_id, version, kind, actor, at, customer_id, account_id,
          origin
        FROM feed INDEXED BY feed_of_customer
        WHERE tenant = $tenant AND block = $1 AND customer_id = $2 AND position > $3
          AND position < $horizon
        ORDER BY position LIMIT $4
        """, block, customer, position, room
      ) { [tenant] row throws(Status) in Change(row, tenant: tenant) }
    }
  }

  /// The same for the changes in the inbox of an account.
  package func changes(
    for account: Int64, after position: Int64, limit: Int
  ) throws(Status) -> FoundChanges {
    try changes(after: position, limit: limit) { block, room, snapshot throws(Status) in
      try snapshot.all(
        """
        SELECT position, entity, entity_id, version, kind, actor, at, customer_id, account_id,
          origin
        FROM feed INDEXED BY feed_of_account
        WHERE tenant = $tenant AND block = $1 AND account_id = $2 AND position > $3
          AND position < $horizon
        ORDER BY position LIMIT $4
        """, block, account, position, room
      ) { [tenant] row throws(Status) in Change(row, tenant: tenant) }
    }
  }

  /// Visits block after block; `look` finds the changes of one block in order, at most `room`.
  private func changes(
    after position: Int64, limit: Int,
    _ look: (_ block: Int64, _ room: Int, borrowing Snapshot) throws(Status) -> [Change]
  ) throws(Status) -> FoundChanges {
    let newest = try feedPosition()
    var found = FoundChanges(changes: [], end: newest, isAll: true)
    guard position < newest else { return found }
    let size = FoundChanges.blockSize
    let first = connection.hasFeedBlocks ? position / size : 0
    let last = connection.hasFeedBlocks ? newest / size : 0
    for block in first...last {
      guard block - first < FoundChanges.blocksMax else {
        (found.end, found.isAll) = (block * size - 1, false)
        break
      }
      found.changes += try look(block, limit - found.changes.count, self)
      if found.changes.count == limit, let change = found.changes.last {
        (found.end, found.isAll) = (change.position, false)
        break
      }
    }
    return found
  }

  /// The position of the tenant's feed in this view, for a stream that begins now.
  package func feedPosition() throws(Status) -> Int64 {
    try first(
      "SELECT MAX(position) FROM feed WHERE tenant = $tenant AND position < $horizon"
    ) { row throws(Status) in row.int(0) } ?? 0
  }

  /// The last position of any tenant: one index lookup per tenant, not a scan of the rows.
  func lastFeedPosition() throws(Status) -> Int64 {
    let last = try first(
      """
      WITH RECURSIVE tenants (id) AS (
        SELECT MIN(tenant) FROM feed
        UNION ALL
        SELECT (SELECT MIN(tenant) FROM feed WHERE tenant > tenants.id) FROM tenants
        WHERE tenants.id IS NOT NULL)
      SELECT MAX(position) FROM (
        SELECT (
          SELECT MAX(position) FROM feed WHERE tenant = tenants.id AND position < $horizon
        ) AS position FROM tenants
        UNION ALL
        SELECT position FROM feed_end) AS ends
      """
    ) { row throws(Status) in row.int(0) }
    return last ?? 0
  }
}

/// The result of a read of the changes of a customer or an account.
package struct FoundChanges: Sendable {
  /// Positions of a block, as in the table `feed`.
  package static let blockSize: Int64 = 4_096
  /// The most blocks of one read: a million positions.
  static let blocksMax: Int64 = 256

  package fileprivate(set) var changes: [Change]
  /// All matching changes up to here were found.
  package fileprivate(set) var end: Int64
  /// Whether there are no matching changes after `end` either.
  package fileprivate(set) var isAll: Bool
}

extension Change {
  /// Reads the columns of `changes`, from the first.
  init(_ row: borrowing Row, tenant: Int64) {
    self.init(
      tenant: tenant, position: row.int(0), entity: Entity(stored: row.int(1)), id: row.int(2),
      version: row.int(3), kind: ChangeKind(stored: row.int(4)), actor: row.int(5),
      at: row.instant(6), customerID: row.optionalInt(7), accountID: row.optionalInt(8),
      origin: row.optionalInt(9))
  }
}
