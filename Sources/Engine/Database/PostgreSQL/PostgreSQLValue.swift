import CPostgreSQL
import Glibc
import TongluCore

/// The result of a statement.
@safe final class PostgreSQLResult {
  let handle: OpaquePointer

  init(_ handle: OpaquePointer) { unsafe self.handle = handle }

  deinit { unsafe PQclear(handle) }

  var status: ExecStatusType { unsafe PQresultStatus(handle) }
  var rowCount: Int32 { unsafe PQntuples(handle) }

  /// The command that was executed: COMMIT of a failed transaction returns ROLLBACK.
  var tag: String { unsafe String(cString: PQcmdStatus(handle)) }

  /// The number of rows that the statement changed.
  var changedCount: Int { unsafe Int(String(cString: PQcmdTuples(handle))) ?? 0 }

  func row(_ number: Int32) -> Row { unsafe Row(postgreSQL: handle, number) }

  /// The first value, in text format; nil without a row.
  var textOfFirst: String? {
    rowCount == 0 ? nil : unsafe String(cString: PQgetvalue(handle, 0, 0))
  }

  /// Visits the rows until `body` returns false.
  func visit(_ body: (borrowing Row) throws(Status) -> Bool) throws(Status) {
    for number in 0..<rowCount {
      if try !body(row(number)) { return }
    }
  }

  /// A field of an error, by its letter; empty if absent.
  func field(_ name: Unicode.Scalar) -> String {
    guard let text = unsafe PQresultErrorField(handle, Int32(name.value)) else { return "" }
    return unsafe String(cString: text)
  }
}

/// Decodes the values of a result: binary, big-endian.
enum PostgreSQLValue {
  static func isNull(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> Bool {
    unsafe PQgetisnull(result, row, column) == 1
  }

  /// The bytes of a text or a bytea; empty for NULL.
  static func content(
    _ result: OpaquePointer, _ row: Int32, _ column: Int32
  ) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(
      start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
  }

  /// An integer of any width, a whole numeric (the type of a sum of integers), or a boolean; 0 for
  /// NULL.
  static func int(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> Int64 {
    let bytes = unsafe content(result, row, column)
    guard let first = unsafe bytes.first else { return 0 }
    let type = unsafe PQftype(result, column)
    if type == PostgreSQLType.numeric { return unsafe whole(bytes) }
    precondition(
      type == PostgreSQLType.integer || otherIntegers.contains(type), "a column that is no integer")
    let sign: Int64 = bytes.count > 1 && first >= 0x80 ? -1 : 0
    return unsafe bytes.reduce(sign) { $0 << 8 | Int64($1) }
  }

  /// The format: number of digits, weight of the first, sign and scale; then digits in base 10,000.
  private static func whole(_ bytes: UnsafeRawBufferPointer) -> Int64 {
    func word(_ index: Int) -> Int64 {
      unsafe Int64(Int16(bitPattern: UInt16(bytes[2 * index]) << 8 | UInt16(bytes[2 * index + 1])))
    }
    let (count, weight) = (word(0), word(1))
    precondition(count <= weight + 1, "a number that is not whole")
    var value: Int64 = 0
    for index in 0..<max(0, weight + 1) {
      value = value * 10_000 + (index < count ? word(4 + Int(index)) : 0)
    }
    return word(2) == 0x4000 ? -value : value
  }

  /// A double; 0 for NULL.
  static func double(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> Double {
    let bytes = unsafe content(result, row, column)
    if unsafe bytes.isEmpty { return 0 }
    guard unsafe PQftype(result, column) == PostgreSQLType.real else {
      return Double(unsafe int(result, row, column))
    }
    let bits = unsafe bytes.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return Double(bitPattern: bits)
  }

  /// Booleans, and integers of 2 and 4 bytes.
  private static let otherIntegers: Set<Oid> = [16, 21, 23]
}

/// The object ids of the types in use (PostgreSQL's pg_type.dat).
enum PostgreSQLType {
  static let integer: Oid = 20
  static let numeric: Oid = 1_700
  static let real: Oid = 701
  static let text: Oid = 25
  static let bytes: Oid = 17
  static let integers: Oid = 1_016
  static let texts: Oid = 1_009

  static func of(_ kind: ParameterKind) -> Oid {
    switch kind {
    case .integer: integer
    case .real: real
    case .text: text
    case .bytes: bytes
    }
  }

  static func ofList(_ kind: ParameterKind) -> Oid { kind == .text ? texts : integers }
}
