package import TongluCore

/// One consistent view of the database, for one tenant. `$tenant` in a statement is bound by
/// itself.
///
/// It cannot be copied or kept: it is lent to a handler for the duration of its call.
package struct Snapshot: ~Copyable {
  package let tenant: Int64
  let connection: any Connection

  init(tenant: Int64, connection: any Connection) {
    self.tenant = tenant
    self.connection = connection
  }

  /// Passes a snapshot without a connection, for handlers that read no data.
  package static func withNothing<Result>(
    tenant: Int64, _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    try body(Snapshot(tenant: tenant, connection: NoConnection()))
  }

  /// The first row that the statement finds, or nil.
  package func first<Result>(
    _ sql: Statement, _ parameters: any Bindable...,
    row body: (borrowing Row) throws(Status) -> Result
  ) throws(Status) -> Result? {
    try first(ask(sql, parameters), row: body)
  }

  package func first<Result>(
    _ question: Question, row body: (borrowing Row) throws(Status) -> Result
  ) throws(Status) -> Result? {
    var found: Result?
    try connection.visit(question) { row throws(Status) in
      found = try body(row)
      return false
    }
    return found
  }

  /// Visits every row in the statement's order.
  package func each(
    _ sql: Statement, _ parameters: any Bindable...,
    row body: (borrowing Row) throws(Status) -> Void
  ) throws(Status) {
    try each(ask(sql, parameters), row: body)
  }

  package func each(
    _ question: Question, row body: (borrowing Row) throws(Status) -> Void
  ) throws(Status) {
    try connection.visit(question) { row throws(Status) in
      try body(row)
      return true
    }
  }

  /// Every row, mapped.
  package func all<Result>(
    _ sql: Statement, _ parameters: any Bindable...,
    row body: (borrowing Row) throws(Status) -> Result
  ) throws(Status) -> [Result] {
    var results: [Result] = []
    try each(ask(sql, parameters)) { row throws(Status) in results.append(try body(row)) }
    return results
  }

  /// Whether the statement finds a row.
  package func exists(_ sql: Statement, _ parameters: any Bindable...) throws(Status) -> Bool {
    var found = false
    try connection.visit(ask(sql, parameters)) { _ in
      found = true
      return false
    }
    return found
  }

  /// Sends a statement whose rows are looked at later by `first` or `each`, once: what does not
  /// depend on each other's answers is asked before the first is waited for. Nothing may be written
  /// in between.
  package func ask(_ sql: Statement, _ parameters: any Bindable...) throws(Status) -> Question {
    try ask(sql, parameters)
  }

  func ask(
    _ sql: Statement, _ parameters: [any Bindable]
  ) throws(Status) -> Question {
    try connection.ask(sql, parameters, tenant: tenant)
  }

  /// The same view as another tenant sees it: for finding out whose call it is, nothing else.
  package func scoped<Result>(
    tenant: Int64, _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    let other = Snapshot(tenant: tenant, connection: connection)
    return try body(other)
  }
}
