package import TongluCore

/// The columns of a table that a statement reads, as a value with named properties. Generated from
/// Schema.sql.
///
/// In a statement `$columns(ProductRow p)` stands for the columns of `ProductRow`, each of `p`, and
/// `$columns(ProductRow)` for the same without a prefix; the statement is also given the struct.
package protocol TableRow: Sendable {
  /// The columns in the order of reading.
  static var columns: [String] { get }
  static var columnCount: Int32 { get }
  /// Reads the columns, the first of them from the column `first` of the statement.
  init(_ row: borrowing Row, from first: Int32)
}

extension TableRow {
  package init(_ row: borrowing Row) { self.init(row, from: 0) }
}

/// A whole row of a table: every column has a value. `$insert(OrderRow)` in a statement stands for
/// the insertion of one.
package protocol StoredRow: TableRow {
  static var insertion: Statement { get }
  /// The parameters of the row's statements, in the order of the table's columns.
  var values: [any Bindable] { get }
  /// The values of each row. Written out for each table: a generic function of this module would
  /// look up the type and copy every row in each call.
  static func parameters(of rows: [Self]) -> [[any Bindable]]
}

/// A row with a version, which is written as a whole.
package protocol VersionedRow: StoredRow {
  static var change: Statement { get }
}

/// The type of the numbers in a column. A number unknown to this program can be read too: a newer
/// one may have written it.
package protocol ColumnCode: Sendable, Hashable {
  init(stored: Int64)
  var stored: Int64 { get }
}

// Reading.
extension Snapshot {
  /// The first row of the result, or nil.
  package func first<Found: TableRow>(
    _ type: Found.Type, _ sql: Statement, _ parameters: any Bindable...
  ) throws(Status) -> Found? {
    try first(ask(sql.reading(type), parameters)) { row throws(Status) in Found(row) }
  }

  /// The same, with the columns after the struct's.
  package func first<Found: TableRow, Result>(
    _ type: Found.Type, _ sql: Statement, _ parameters: any Bindable...,
    row body: (Found, borrowing Row) throws(Status) -> Result
  ) throws(Status) -> Result? {
    try first(ask(sql.reading(type), parameters)) { row throws(Status) in
      try body(Found(row), row)
    }
  }

  /// All rows.
  package func all<Found: TableRow>(
    _ type: Found.Type, _ sql: Statement, _ parameters: any Bindable...
  ) throws(Status) -> [Found] {
    var found: [Found] = []
    try each(ask(sql.reading(type), parameters)) { row throws(Status) in found.append(Found(row)) }
    return found
  }

  /// All rows, mapped, with the columns after the struct's.
  package func all<Found: TableRow, Result>(
    _ type: Found.Type, _ sql: Statement, _ parameters: any Bindable...,
    row body: (Found, borrowing Row) throws(Status) -> Result
  ) throws(Status) -> [Result] {
    var found: [Result] = []
    try each(ask(sql.reading(type), parameters)) { row throws(Status) in
      found.append(try body(Found(row), row))
    }
    return found
  }

  /// Visits every row with the columns after the struct's.
  package func each<Found: TableRow>(
    _ type: Found.Type, _ sql: Statement, _ parameters: any Bindable...,
    row body: (Found, borrowing Row) throws(Status) -> Void
  ) throws(Status) {
    try each(ask(sql.reading(type), parameters)) { row throws(Status) in
      try body(Found(row), row)
    }
  }

  /// Sends a statement that reads `type`.
  package func ask(
    _ type: any TableRow.Type, _ sql: Statement, _ parameters: any Bindable...
  ) throws(Status) -> Question {
    try ask(sql.reading(type), parameters)
  }
}

// Writing.
extension Transaction {
  /// Inserts a row; errors as for `execute`.
  package func insert<Written: StoredRow>(_ row: Written) throws(Status) {
    _ = try snapshot.connection.execute(Written.insertion, row.values, tenant: tenant)
  }

  /// Inserts a row by a statement with more than `$insert(…)`; returns the number of inserted rows.
  package func insert<Written: StoredRow>(
    _ row: Written, _ sql: Statement
  ) throws(Status) -> Int {
    try snapshot.connection.execute(
      sql.inserting(Written.self), row.values, tenant: tenant)
  }

  /// Enqueues the insertion of rows, for callers that need not know which constraint was violated.
  package func post<Written: StoredRow>(_ rows: [Written]) throws(Status) {
    try post(Written.insertion, forEach: Written.parameters(of: rows))
  }

  /// Writes all columns of an existing row; errors as for `execute`.
  package func update<Written: VersionedRow>(_ row: Written) throws(Status) {
    _ = try snapshot.connection.execute(Written.change, row.values, tenant: tenant)
  }
}
