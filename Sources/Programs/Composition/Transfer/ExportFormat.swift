package import TongluCore
import TongluCrypto
package import TongluDatabase

/// The file format of an export of one enterprise.
///
/// ```
/// file     = magic version frame*
/// magic    = "tonglu-export\n"                       14 bytes
/// version  = 2 bytes                                 numbers are big-endian
/// frame    = letter length content                   1 byte, 8 bytes, `length` bytes
///
/// frames   = H (T R* E)* (C D*)* Z                   nothing follows Z
///   H      the header, by `ExportHeader`
///   T      a table begins: its name; the tables come in the header's order
///   R      rows of it in the order of its key: their number, then their encoding as bytes
///   E      the table ends: the number of its rows and the SHA-256 over the encodings
///   C      a content of a file begins: its SHA-256 and its size
///   D      the next bytes of it
///   Z      the SHA-256 of every byte of the file before this frame
/// ```
///
/// The content of a frame, and the rows, are values as `ValueWriter` writes them: equal rows have
/// equal bytes in every database, so a table's SHA-256 is the same wherever the enterprise is. Rows
/// are without the tenant's id, which is in the header. A table follows the tables that its rows
/// refer to; the enterprise's own row is in the last table.
///
/// The file has all data of the enterprise, including password hashes and the installation's key
/// for comparing requests. It is not encrypted.
enum ExportFormat {
  static let magic = Array("tonglu-export\n".utf8)
  static let version = 1
  /// The most bytes of a frame, which is read as a whole; a longer row is not written.
  static let frameBytesMax = Int64(TransferTable.rowBytesMax) + (2 << 20)
  static let contentPartBytes = 1 << 20

  enum Frame: UInt8 {
    case header = 0x48
    case table = 0x54
    case rows = 0x52
    case tableEnd = 0x45
    case content = 0x43
    case part = 0x44
    case end = 0x5A
  }

  static func bigEndian(_ number: UInt64, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64((count - 1 - $0) * 8)) }
  }

  static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// The header of an export.
package struct ExportHeader: Sendable, Hashable {
  package struct Table: Sendable, Hashable {
    package let name: String
    package let columns: [TransferTable.Column]
    package let rowCount: Int64
  }

  /// The enterprise's code and id.
  package let code: String
  package let tenant: Int64
  package let at: Instant
  /// The version of the program that wrote it.
  package let program: String
  /// The key for comparing requests; empty when the installation had none.
  package let payloadKey: [UInt8]
  package let migrations: [MigrationMark]
  package let tables: [Table]

  package var rowCount: Int64 { tables.reduce(0) { $0 + $1.rowCount } }

  private static let kinds: [ParameterKind] = [.integer, .real, .text, .bytes]

  var encoded: [UInt8] {
    var writer = ValueWriter()
    writer.put(code)
    writer.put(tenant)
    writer.put(at.microseconds)
    writer.put(program)
    writer.put(payloadKey)
    writer.put(Int64(migrations.count))
    for migration in migrations {
      writer.put(migration.number)
      writer.put(migration.checksum)
    }
    writer.put(Int64(tables.count))
    for table in tables {
      writer.put(table.name)
      writer.put(table.rowCount)
      writer.put(Int64(table.columns.count))
      for column in table.columns {
        writer.put(column.name)
        writer.put(Int64(Self.kinds.firstIndex(of: column.kind) ?? 0))
      }
    }
    return writer.take()
  }

  init(
    code: String, tenant: Int64, at: Instant, program: String, payloadKey: [UInt8],
    migrations: [MigrationMark], tables: [Table]
  ) {
    self.code = code
    self.tenant = tenant
    self.at = at
    self.program = program
    self.payloadKey = payloadKey
    self.migrations = migrations
    self.tables = tables
  }

  /// DATA_LOSS EXPORT_DAMAGED.
  init(_ bytes: [UInt8]) throws(Status) {
    var reader = ValueReader(bytes)
    code = try reader.text()
    tenant = try reader.integer()
    at = Instant(microseconds: try reader.integer())
    program = try reader.text()
    payloadKey = try reader.content()
    var migrations: [MigrationMark] = []
    for _ in 0..<(try Self.count(&reader)) {
      migrations.append(
        MigrationMark(number: try reader.integer(), checksum: try reader.integer()))
    }
    var tables: [Table] = []
    for _ in 0..<(try Self.count(&reader)) {
      let name = try reader.text()
      let rowCount = try reader.integer()
      var columns: [TransferTable.Column] = []
      for _ in 0..<(try Self.count(&reader)) {
        let name = try reader.text()
        let kind = try reader.integer()
        guard Self.kinds.indices.contains(Int(kind)) else { throw ValueReader.damaged }
        columns.append(TransferTable.Column(name: name, kind: Self.kinds[Int(kind)]))
      }
      guard rowCount >= 0 else { throw ValueReader.damaged }
      tables.append(Table(name: name, columns: columns, rowCount: rowCount))
    }
    guard reader.isAtEnd, tables.count == Set(tables.map(\.name)).count else {
      throw ValueReader.damaged
    }
    self.migrations = migrations
    self.tables = tables
  }

  private static func count(_ reader: inout ValueReader) throws(Status) -> Int {
    let count = try reader.integer()
    guard (0...100_000).contains(count) else { throw ValueReader.damaged }
    return Int(count)
  }
}

/// A digest of a table's rows: their number and the SHA-256 of their encodings.
package struct TableDigest: Sendable, Hashable {
  package let name: String
  package let rowCount: Int64
  package let sha256: [UInt8]

  init(name: String, rowCount: Int64, sha256: [UInt8]) {
    self.name = name
    self.rowCount = rowCount
    self.sha256 = sha256
  }

  /// The digest of the rows of the view's tenant.
  init(
    _ table: TransferTable, _ snapshot: borrowing Snapshot,
    _ progress: (_ rows: Int) -> Void
  ) throws(Status) {
    var hash = SHA256()
    var count: Int64 = 0
    try table.eachChunk(snapshot) { rows, added throws(Status) in
      hash.update(rows)
      count += Int64(added)
      progress(added)
    }
    self.init(name: table.name, rowCount: count, sha256: hash.digest())
  }
}
