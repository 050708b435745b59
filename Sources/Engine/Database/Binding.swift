import CSQLite

/// The place of one parameter of a statement, to which its value is bound.
@safe package struct Binding {
  @safe private enum Target {
    case sqlite(OpaquePointer, Int32)
    case postgreSQL(PostgreSQLParameters, Int)
  }

  private let target: Target

  init(sqlite handle: OpaquePointer, at position: Int32) {
    target = unsafe .sqlite(handle, position)
  }

  init(_ parameters: PostgreSQLParameters, at index: Int) {
    target = .postgreSQL(parameters, index)
  }

  /// A NULL of the kind that other values of this parameter have.
  func takeNull(_ kind: ParameterKind) {
    switch target {
    case .sqlite(let handle, let position): _ = unsafe sqlite3_bind_null(handle, position)
    case .postgreSQL(let parameters, let index): parameters.setNull(kind, at: index)
    }
  }

  func take(_ number: Int64) {
    switch target {
    case .sqlite(let handle, let position):
      _ = unsafe sqlite3_bind_int64(handle, position, number)
    case .postgreSQL(let parameters, let index): parameters.set(number, at: index)
    }
  }

  func take(_ number: Double) {
    switch target {
    case .sqlite(let handle, let position):
      _ = unsafe sqlite3_bind_double(handle, position, number)
    case .postgreSQL(let parameters, let index): parameters.set(number, at: index)
    }
  }

  func take(_ text: String) {
    switch target {
    case .sqlite(let handle, let position):
      var text = text
      text.withUTF8 { utf8 in
        _ = unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
          unsafe sqlite3_bind_text64(
            handle, position, characters.baseAddress, UInt64(characters.count), Self.copied,
            UInt8(SQLITE_UTF8))
        }
      }
    case .postgreSQL(let parameters, let index): parameters.set(text, at: index)
    }
  }

  func take(_ bytes: [UInt8]) {
    switch target {
    case .sqlite(let handle, let position):
      if bytes.isEmpty {
        _ = unsafe sqlite3_bind_zeroblob(handle, position, 0)
      } else {
        _ = unsafe sqlite3_bind_blob64(handle, position, bytes, UInt64(bytes.count), Self.copied)
      }
    case .postgreSQL(let parameters, let index): parameters.set(bytes, at: index)
    }
  }

  /// The values of a list: padded to `count` parameters (SQLite), or one array (PostgreSQL).
  func take<Value: Bindable>(list values: [Value], count: Int) {
    switch target {
    case .sqlite(let handle, let position):
      for offset in 0..<count {
        let place = unsafe Binding(sqlite: handle, at: position + Int32(offset))
        if offset < values.count {
          values[offset].bind(to: place)
        } else {
          place.takeNull(Value.kind)
        }
      }
    case .postgreSQL(let parameters, let index): parameters.set(list: values, at: index)
    }
  }

  /// SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
  private static let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
