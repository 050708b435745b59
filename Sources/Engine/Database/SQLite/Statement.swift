import CSQLite
import TongluCore

/// A prepared statement, its parameters found by name.
///
/// SQLite numbers `$1` by first appearance, so the number in the text is looked up once here.
@safe final class Statement {
  let handle: OpaquePointer
  /// Where `$1`, `$2`, … stand; 0 for a number that the text skips.
  let positions: [Int32]
  let tenantPosition: Int32
  /// Where the first element of an expanded `$list` stands; the rest follow it.
  let listPosition: Int32
  let isReadOnly: Bool
  /// It runs: whoever wants the same text meanwhile takes the next.
  var isBusy = false
  var next: Statement?

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

  deinit { unsafe sqlite3_finalize(handle) }
}

/// Where a parameter of a statement stands, for what it is bound to.
@safe package struct Binding {
  private let handle: OpaquePointer
  private let position: Int32

  init(_ statement: Statement, at position: Int32) {
    unsafe handle = statement.handle
    self.position = position
  }

  private init(_ handle: OpaquePointer, at position: Int32) {
    unsafe self.handle = handle
    self.position = position
  }

  /// The place so many further on.
  func moved(by offset: Int) -> Binding { unsafe Binding(handle, at: position + Int32(offset)) }

  func takeNull() { _ = unsafe sqlite3_bind_null(handle, position) }

  func take(_ number: Int64) { _ = unsafe sqlite3_bind_int64(handle, position, number) }

  func take(_ number: Double) { _ = unsafe sqlite3_bind_double(handle, position, number) }

  func take(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      _ = unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
        unsafe sqlite3_bind_text64(
          handle, position, characters.baseAddress, UInt64(characters.count), Self.copied,
          UInt8(SQLITE_UTF8))
      }
    }
  }

  func take(_ bytes: [UInt8]) {
    if bytes.isEmpty {
      _ = unsafe sqlite3_bind_zeroblob(handle, position, 0)
    } else {
      _ = unsafe sqlite3_bind_blob64(handle, position, bytes, UInt64(bytes.count), Self.copied)
    }
  }

  /// SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
  private static let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
