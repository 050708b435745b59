import CSQLite
package import TongluCore

/// A row of a result, valid while its closure runs. Columns count from 0.
@safe package struct Row: ~Copyable {
  let handle: OpaquePointer

  package func int(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }
  package func bool(_ column: Int32) -> Bool { int(column) != 0 }
  package func double(_ column: Int32) -> Double { unsafe sqlite3_column_double(handle, column) }
  package func instant(_ column: Int32) -> Instant { Instant(microseconds: int(column)) }

  /// The text; empty for NULL.
  package func text(_ column: Int32) -> String {
    // As a blob: the same bytes of UTF-8, without a copy that ends in a zero.
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(
      decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The bytes; empty for NULL.
  package func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  package func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
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
