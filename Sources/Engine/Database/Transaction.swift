package import TongluCore

/// The context of a mutation: it reads, writes, and records changes. It is valid for the duration
/// of a handler's call; its writes are committed or undone as a whole.
package struct Transaction: ~Copyable {
  /// Reads that see this transaction's own writes.
  package let snapshot: Snapshot
  private let context: WriteContext
  private let feed: FeedPen

  init(connection: any Connection, context: WriteContext, feed: FeedPen) {
    snapshot = Snapshot(tenant: context.tenant, connection: connection)
    self.context = context
    self.feed = feed
  }

  package var tenant: Int64 { snapshot.tenant }

  /// Runs a statement that changes rows; returns the number of changed rows.
  ///
  /// ALREADY_EXISTS UNIQUE_VIOLATION (with the constraint in `constraint`) and FAILED_PRECONDITION
  /// REFERENCE_VIOLATION tell a handler which constraint was violated.
  @discardableResult
  package func execute(_ sql: Statement, _ parameters: any Bindable...) throws(Status) -> Int {
    try snapshot.connection.execute(sql, parameters, tenant: tenant)
  }

  /// Runs a statement for each row of parameters, in order; returns the number of rows that each
  /// changed.
  package func execute(
    _ sql: Statement, forEach rows: [[any Bindable]]
  ) throws(Status) -> [Int] {
    try snapshot.connection.execute(sql, forEach: rows, tenant: tenant)
  }

  /// Enqueues a statement that changes rows, without waiting for it: neither the number of rows nor
  /// the violated constraint is known. A failure fails the call, here or at a later statement.
  package func post(_ sql: Statement, _ parameters: any Bindable...) throws(Status) {
    try snapshot.connection.post(sql, parameters, tenant: tenant)
  }

  /// Enqueues the insertion of rows; all parameters are in the statement's one `VALUES (…)`, which
  /// is written for a single row.
  package func post(_ sql: Statement, forEach rows: [[any Bindable]]) throws(Status) {
    try snapshot.connection.post(sql, forEach: rows, tenant: tenant)
  }

  /// Appends to the change feed: this call changed `entity` `id` to `version`; the change concerns
  /// `customer` and is in the inbox of `account`, if given.
  package func record(
    _ entity: Entity, _ id: Int64, version: Int64, _ kind: ChangeKind, of customer: Int64? = nil,
    for account: Int64? = nil
  ) throws(Status) {
    let connection = snapshot.connection
    let position = try feed.nextPosition { () throws(Status) in try connection.firstPosition() }
    let change = Change(
      tenant: tenant, position: position, entity: entity, id: id, version: version,
      kind: kind, actor: context.actor, at: context.at, customerID: customer, accountID: account,
      origin: context.origin)
    try post(
      """
      INSERT INTO feed
        (tenant, position, entity, entity_id, version, kind, actor, at, customer_id, account_id,
         origin)
      VALUES ($tenant, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      change.position, change.entity.number, id, version, kind.number, change.actor,
      change.at, customer, account, change.origin)
    feed.append(change)
  }

  /// Requests that the data this transaction deletes or overwrites are removed from the files soon
  /// after its commit: SQLite zeroes them in the database file, and the log is emptied when no
  /// reader needs it. On PostgreSQL VACUUM removes them.
  package func scrub() { feed.mustScrub = true }

  /// The number of changes recorded so far.
  package var recordedCount: Int { feed.mark }

  /// Runs `body` in a savepoint: if it throws, its writes alone are undone.
  package func whole<Result>(
    _ body: (borrowing Transaction) throws(Status) -> Result
  ) throws(Status) -> Result {
    let mark = feed.mark
    try snapshot.connection.control("SAVEPOINT part")
    do throws(Status) {
      let result = try body(self)
      try snapshot.connection.control("RELEASE part")
      return result
    } catch {
      feed.undo(to: mark)
      try snapshot.connection.control("ROLLBACK TO part")
      try snapshot.connection.control("RELEASE part")
      throw error
    }
  }

  /// Runs `body` in a savepoint and undoes its writes although it succeeded. If it throws, the
  /// transaction is undone or kept as after any failure.
  package func undone<Result>(
    _ body: (borrowing Transaction) throws(Status) -> Result
  ) throws(Status) -> Result {
    let (mark, mustScrub) = (feed.mark, feed.mustScrub)
    try snapshot.connection.control("SAVEPOINT trial")
    let result: Result
    do throws(Status) {
      result = try body(self)
    } catch {
      if error.keepsWrites { try snapshot.connection.control("RELEASE trial") }
      throw error
    }
    // The failure of an enqueued statement is thrown here.
    try snapshot.connection.control("ROLLBACK TO trial")
    try snapshot.connection.control("RELEASE trial")
    feed.undo(to: mark)
    feed.mustScrub = mustScrub
    return result
  }

  /// The same transaction for another tenant; only for creating one and for logins.
  package func scoped<Result>(
    tenant: Int64, _ body: (borrowing Transaction) throws(Status) -> Result
  ) throws(Status) -> Result {
    let other = Transaction(
      connection: snapshot.connection,
      context: WriteContext(
        tenant: tenant, actor: context.actor, at: context.at, origin: context.origin),
      feed: feed)
    return try body(other)
  }
}

/// On whose behalf a write runs.
package struct WriteContext: Sendable {
  package let tenant: Int64
  /// The staff member, member or service account; 0 for none.
  package let actor: Int64
  package let at: Instant
  /// The service account that the call came through; nil without one.
  package let origin: Int64?

  package init(tenant: Int64, actor: Int64, at: Instant, origin: Int64? = nil) {
    self.tenant = tenant
    self.actor = actor
    self.at = at
    self.origin = origin
  }
}
