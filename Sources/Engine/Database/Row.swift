import CSQLite
package import TongluCore

/// A row of a result, valid while its closure runs. Columns are numbered from 0.
@safe package struct Row: ~Copyable {
  /// SQLite's statement, or PostgreSQL's result.
  private let handle: OpaquePointer
  /// The row of PostgreSQL's result; -1 for SQLite's.
  private let number: Int32

  init(sqlite handle: OpaquePointer) {
    unsafe self.handle = handle
    number = -1
  }

  init(postgreSQL handle: OpaquePointer, _ number: Int32) {
    unsafe self.handle = handle
    self.number = number
  }

  package func int(_ column: Int32) -> Int64 {
    guard number < 0 else { return unsafe PostgreSQLValue.int(handle, number, column) }
    return unsafe sqlite3_column_int64(handle, column)
  }

  package func bool(_ column: Int32) -> Bool { int(column) != 0 }

  package func double(_ column: Int32) -> Double {
    guard number < 0 else { return unsafe PostgreSQLValue.double(handle, number, column) }
    return unsafe sqlite3_column_double(handle, column)
  }

  package func instant(_ column: Int32) -> Instant { Instant(microseconds: int(column)) }

  /// The text; empty for NULL.
  package func text(_ column: Int32) -> String {
    unsafe String(decoding: content(column), as: UTF8.self)
  }

  /// The bytes; empty for NULL.
  package func bytes(_ column: Int32) -> [UInt8] { unsafe [UInt8](content(column)) }

  private func content(_ column: Int32) -> UnsafeRawBufferPointer {
    guard number < 0 else { return unsafe PostgreSQLValue.content(handle, number, column) }
    // Read as a blob: the same UTF-8 bytes, without a copy for a terminating zero.
    let start = unsafe sqlite3_column_blob(handle, column)
    return unsafe UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  package func isNull(_ column: Int32) -> Bool {
    guard number < 0 else { return unsafe PostgreSQLValue.isNull(handle, number, column) }
    return unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  /// Whether the value is of this kind: SQLite stores values of any kind in a column.
  func holds(_ kind: ParameterKind, _ column: Int32) -> Bool {
    guard number < 0 else { return true }
    let stored = unsafe sqlite3_column_type(handle, column)
    return switch kind {
    case .integer: stored == SQLITE_INTEGER
    case .real: stored == SQLITE_FLOAT
    case .text: stored == SQLITE_TEXT
    case .bytes: stored == SQLITE_BLOB
    }
  }

  package func optionalInt(_ column: Int32) -> Int64? { isNull(column) ? nil : int(column) }
  package func optionalDouble(_ column: Int32) -> Double? {
    isNull(column) ? nil : double(column)
  }
  package func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
  package func optionalBytes(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }
  package func optionalInstant(_ column: Int32) -> Instant? {
    isNull(column) ? nil : instant(column)
  }
}
