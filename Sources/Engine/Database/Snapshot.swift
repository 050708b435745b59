package import TongluCore

/// One consistent view of the database for one tenant. `$tenant` in a statement is bound
/// automatically.
///
/// It cannot be copied or kept: it is valid for the duration of a handler's call.
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

  /// The first row of the result, or nil.
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

  /// Visits every row in the order of the statement.
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

  /// All rows, mapped.
  package func all<Result>(
    _ sql: Statement, _ parameters: any Bindable...,
    row body: (borrowing Row) throws(Status) -> Result
  ) throws(Status) -> [Result] {
    var results: [Result] = []
    try each(ask(sql, parameters)) { row throws(Status) in results.append(try body(row)) }
    return results
  }

  /// Whether the result has a row.
  package func exists(_ sql: Statement, _ parameters: any Bindable...) throws(Status) -> Bool {
    var found = false
    try connection.visit(ask(sql, parameters)) { _ in
      found = true
      return false
    }
    return found
  }

  /// Sends a statement whose rows are read later, once, by `first` or `each`: statements that do
  /// not depend on each other's results are sent before the first result is awaited. Nothing may be
  /// written in between.
  package func ask(_ sql: Statement, _ parameters: any Bindable...) throws(Status) -> Question {
    try ask(sql, parameters)
  }

  func ask(
    _ sql: Statement, _ parameters: [any Bindable]
  ) throws(Status) -> Question {
    try connection.ask(sql, parameters, tenant: tenant)
  }

  /// The same view for another tenant; only for authentication.
  package func scoped<Result>(
    tenant: Int64, _ body: (borrowing Snapshot) throws(Status) -> Result
  ) throws(Status) -> Result {
    let other = Snapshot(tenant: tenant, connection: connection)
    return try body(other)
  }
}
