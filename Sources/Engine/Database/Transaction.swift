package import TongluCore

/// What a mutation may do: read, write, and record what it changed. It is lent to a handler for the
/// duration of its call; its writes are kept or undone as a whole.
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

  /// Runs a statement that changes rows; returns how many.
  ///
  /// ALREADY_EXISTS UNIQUE_VIOLATION (its `constraint` says which) and FAILED_PRECONDITION
  /// REFERENCE_VIOLATION tell a handler which constraint refused.
  @discardableResult
  package func execute(_ sql: Statement, _ parameters: any Bindable...) throws(Status) -> Int {
    try snapshot.connection.execute(sql, parameters, tenant: tenant)
  }

  /// Runs a statement for each row of parameters, one after the other; returns how many rows each
  /// has changed.
  package func execute(
    _ sql: Statement, forEach rows: [[any Bindable]]
  ) throws(Status) -> [Int] {
    try snapshot.connection.execute(sql, forEach: rows, tenant: tenant)
  }

  /// Runs a statement that changes rows where nobody needs to know how many, nor which constraint
  /// refused: the next statement does not wait for it. A failure fails the call, there or later.
  package func post(_ sql: Statement, _ parameters: any Bindable...) throws(Status) {
    try snapshot.connection.post(sql, parameters, tenant: tenant)
  }

  /// Inserts rows in the same way; all parameters stand in the statement's one `VALUES (…)`, which
  /// is written for a single row.
  package func post(_ sql: Statement, forEach rows: [[any Bindable]]) throws(Status) {
    try snapshot.connection.post(sql, forEach: rows, tenant: tenant)
  }

  /// Appends to the change feed: this call made `entity` `id`, which is the business of `customer`
  /// and in the inbox of `account`, if of any, what it is at `version`.
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

  /// Asks that what this transaction deletes or overwrites leaves the files soon after its commit:
  /// SQLite zeroes it in the database file, and its log is emptied once no reader needs it. On
  /// PostgreSQL VACUUM removes it.
  package func scrub() { feed.mustScrub = true }

  /// How many changes have been recorded so far: more after a call than before it if it recorded
  /// any.
  package var recordedCount: Int { feed.mark }

  /// Runs `body` as a whole: when it throws, what it wrote is undone and nothing else is.
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

  /// The same transaction in another tenant: for creating one, and for a login, nothing else.
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

/// In whose name a write runs.
package struct WriteContext: Sendable {
  package let tenant: Int64
  /// The staff member, member or service account; 0 for none.
  package let actor: Int64
  package let at: Instant
  /// The service account through which it comes; nil for none.
  package let origin: Int64?

  package init(tenant: Int64, actor: Int64, at: Instant, origin: Int64? = nil) {
    self.tenant = tenant
    self.actor = actor
    self.at = at
    self.origin = origin
  }
}
