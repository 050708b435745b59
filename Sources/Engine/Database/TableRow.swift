package import TongluCore

/// What a statement reads of a table as a value, its columns by name. Generated from Schema.sql.
///
/// In a statement `$columns(ProductRow p)` stands for the columns of `ProductRow`, each of `p`, and
/// `$columns(ProductRow)` for the same without a prefix; the statement is given the struct too.
package protocol TableRow: Sendable {
  /// The columns in the order in which they are read.
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
}

/// A row that changes as a whole from version to version.
package protocol VersionedRow: StoredRow {
  static var change: Statement { get }
}

/// A type of its own for the numbers of a column. A number that this program does not know is read
/// too: a newer one may have written it.
package protocol ColumnCode: Sendable, Hashable {
  init(stored: Int64)
  var stored: Int64 { get }
}

// Reading.
extension Snapshot {
  /// The first row that the statement finds, or nil.
  package func first<Found: TableRow>(
    _ type: Found.Type, _ sql: Statement, _ parameters: any Bindable...
  ) throws(Status) -> Found? {
    try first(ask(sql.reading(type), parameters)) { row throws(Status) in Found(row) }
  }

  /// The same with what stands after the struct's columns.
  package func first<Found: TableRow, Result>(
    _ type: Found.Type, _ sql: Statement, _ parameters: any Bindable...,
    row body: (Found, borrowing Row) throws(Status) -> Result
  ) throws(Status) -> Result? {
    try first(ask(sql.reading(type), parameters)) { row throws(Status) in
      try body(Found(row), row)
    }
  }

  /// Every row.
  package func all<Found: TableRow>(
    _ type: Found.Type, _ sql: Statement, _ parameters: any Bindable...
  ) throws(Status) -> [Found] {
    var found: [Found] = []
    try each(ask(sql.reading(type), parameters)) { row throws(Status) in found.append(Found(row)) }
    return found
  }

  /// Every row, mapped, with what stands after the struct's columns.
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

  /// Visits every row with what stands after the struct's columns.
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
  /// Inserts a row; the refusals of `execute`.
  package func insert<Written: StoredRow>(_ row: Written) throws(Status) {
    _ = try snapshot.connection.execute(Written.insertion, row.values, tenant: tenant)
  }

  /// Inserts a row by a statement that says more than `$insert(…)`; returns how many rows it made.
  package func insert<Written: StoredRow>(
    _ row: Written, _ sql: Statement
  ) throws(Status) -> Int {
    try snapshot.connection.execute(
      sql.inserting(Written.self), row.values, tenant: tenant)
  }

  /// Inserts rows where nobody needs to know which constraint refused.
  package func post<Written: StoredRow>(_ rows: [Written]) throws(Status) {
    try snapshot.connection.post(
      Written.insertion, forEach: rows.map(\.values), tenant: tenant)
  }

  /// Writes all columns of a row that is there; the refusals of `execute`.
  package func update<Written: VersionedRow>(_ row: Written) throws(Status) {
    _ = try snapshot.connection.execute(Written.change, row.values, tenant: tenant)
  }
}
