import CSQLite
import TongluCore

/// A prepared statement with parameters found by name.
///
/// SQLite numbers `$1` by first appearance, so the index of each is looked up once here.
@safe final class SQLiteStatement {
  let handle: OpaquePointer
  /// The indexes of `$1`, `$2`, …; 0 for a number that the text skips.
  let positions: [Int32]
  let tenantPosition: Int32
  /// The index of the first element of an expanded `$list`; the others follow it.
  let listPosition: Int32
  let isReadOnly: Bool
  /// Whether it is in use: a second use of the same text takes another statement.
  var isBusy = false
  var next: SQLiteStatement?

  init(_ handle: OpaquePointer) {
    unsafe self.handle = handle
    var positions: [Int32] = []
    var missing = 0
    var number = 1
    while missing < 8 {
      let position = unsafe sqlite3_bind_parameter_index(handle, "$\(number)")
      missing = position == 0 ? missing + 1 : 0
      positions.append(position)
      number += 1
    }
    while positions.last == 0 { positions.removeLast() }
    self.positions = positions
    unsafe tenantPosition = sqlite3_bind_parameter_index(handle, "$tenant")
    unsafe listPosition = sqlite3_bind_parameter_index(handle, "$l1")
    unsafe isReadOnly = sqlite3_stmt_readonly(handle) != 0
  }

  /// The text that was prepared.
  var text: String { unsafe sqlite3_sql(handle).map { unsafe String(cString: $0) } ?? "" }

  /// The steps of the virtual machine since the last call.
  func takeSteps() -> Int64 {
    Int64(unsafe sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_VM_STEP, 1))
  }

  func binding(at position: Int32) -> Binding { unsafe Binding(sqlite: handle, at: position) }

  deinit { unsafe sqlite3_finalize(handle) }
}
