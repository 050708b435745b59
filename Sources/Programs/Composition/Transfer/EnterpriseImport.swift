import TongluBlobs
package import TongluCore
import TongluDatabase
import TongluFiles
import TongluIdentity
import TongluService

/// Reads an enterprise from an export into a database with or without other enterprises.
///
/// The file is checked against its checksums before anything is written. The rows come in chunks,
/// one transaction each; the enterprise's own row, without which nobody can log in, comes last,
/// after everything written has been read back and compared with the export. Data of an interrupted
/// import belong to no enterprise: the next import removes them and starts over.
///
/// Servers that share a PostgreSQL database may run meanwhile: the customers and their classes are
/// written to the change feed, from which the servers update their maps.
package struct EnterpriseImport {
  package struct Report: Sendable {
    package let header: ExportHeader
    /// Digests of the rows read back.
    package let tables: [TableDigest]
    package let contentCount: Int64
    package let contentBytes: Int64
    /// Rows removed from an earlier attempt.
    package let removedCount: Int64
    /// Whether repeats of earlier requests are answered, by the adopted key of the installation;
    /// otherwise they are refused, REQUEST_ID_REUSED.
    package let answersRepeats: Bool
  }

  private let path: String
  private let place: TransferPlace
  private let tables: [TransferTable]
  private let tell: TransferProgress.Teller

  package init(
    _ path: String, to place: TransferPlace, _ tell: @escaping TransferProgress.Teller
  ) throws(Status) {
    self.path = path
    self.place = place
    self.tell = tell
    tables = try TransferPlace.catalog().tables
  }

  /// INVALID_ARGUMENT BAD_PATH; NOT_FOUND NO_FILE; FAILED_PRECONDITION NO_EXPORT, EXPORT_TOO_NEW,
  /// EXPORT_TOO_OLD, SCHEMA_EDITED, SCHEMA_DIFFERS, DATA_IN_USE, IMPORT_RUNS, FILES_GONE; DATA_LOSS
  /// EXPORT_DAMAGED, IMPORT_DIFFERS; ALREADY_EXISTS ENTERPRISE_EXISTS; INVALID_ARGUMENT BAD_TEXT;
  /// RESOURCE_EXHAUSTED DISK_FULL.
  package func run(now: Instant) throws(Status) -> Report {
    try GivenPath.check(path, "from")
    let header = try verifyFile()
    let database = try place.open(mayMake: true)
    defer { database.close() }
    let write = TransferWriting(database, tenant: header.tenant, now: now)
    let blobs = try FilesDirectory.open(
      place.files, of: database, mayLackContents: place.mayLackContents, at: now)
    let claim = try write.claim()
    defer { withExtendedLifetime(claim) {} }
    try write.checkAbsent(header)
    var removed: Int64 = 0
    var meter = StageMeter("clean up", total: 0, .rows, tell)
    for table in tables.dropLast().reversed() {
      removed += try write.removeAll(table) { meter.add(Int64($0)) }
    }
    let answersRepeats = try write.adoptKey(of: header)
    var door: [UInt8] = []
    let reader = try ExportReader(path)
    guard reader.header == header else { throw ValueReader.damaged }
    meter = StageMeter("import", total: header.rowCount, .rows, tell)
    var contents = IncomingContents(blobs, tenant: header.tenant)
    try reader.readAll(tables) { item throws(Status) in
      switch item {
      case .rows(let number, let rows, let count):
        if number == tables.count - 1 {
          door = rows
        } else {
          try write.insert(rows, count: count, tables[number])
        }
        meter.add(Int64(count))
      case .tableEnd: break
      default: try contents.take(item)
      }
    }
    try database.analyze()
    let found = try readBack(header, write, blobs)
    try write.openDoor(door, tables[tables.count - 1])
    let last = try write.read { snapshot throws(Status) in
      try TableDigest(tables[tables.count - 1], snapshot) { _ in }
    }
    return Report(
      header: header, tables: found.tables + [last], contentCount: found.count,
      contentBytes: found.bytes, removedCount: removed, answersRepeats: answersRepeats)
  }

  /// Reads the file to its end, first its bytes, then its content; writes nothing.
  private func verifyFile() throws(Status) -> ExportHeader {
    let whole = try ExportReader(path)
    var meter = StageMeter("verify", total: whole.size * 2, .bytes, tell)
    var place: Int64 = 0
    let follow = { (reader: ExportReader) in
      meter.add(reader.place - place)
      place = reader.place
    }
    try whole.verifyBytes { follow(whole) }
    try checkSchema(whole.header)
    let reader = try ExportReader(path)
    place = 0
    var registered = 0
    try reader.readAll(tables) { item throws(Status) in
      follow(reader)
      guard case .rows(let number, let rows, let count) = item, number == tables.count - 1 else {
        return
      }
      registered += count
      let row = try tables[number].decode(rows, count: count)[0]
      guard let code = tables[number].place(of: "code"), row[code] == .text(reader.header.code)
      else { throw ValueReader.damaged }
    }
    guard registered == 1, reader.header == whole.header else { throw ValueReader.damaged }
    return reader.header
  }

  /// Compares the header with the program's own migrations and tables.
  private func checkSchema(_ header: ExportHeader) throws(Status) {
    let own = Set(TransferPlace.migrations.map(\.mark))
    let theirs = Set(header.migrations)
    let ownNumbers = Set(own.map(\.number))
    let theirNumbers = Set(theirs.map(\.number))
    guard theirNumbers.isSubset(of: ownNumbers) else {
      throw Status(
        .failedPrecondition, "EXPORT_TOO_NEW",
        "the export is of a newer program (\(header.program)): update this one")
    }
    guard theirNumbers == ownNumbers else {
      throw Status(
        .failedPrecondition, "EXPORT_TOO_OLD",
        "the export is of an older program (\(header.program)): export it with this one")
    }
    guard own == theirs,
      header.tables.map(\.name) == tables.map(\.name),
      header.tables.map(\.columns) == tables.map(\.columns)
    else {
      throw Status(
        .failedPrecondition, "SCHEMA_EDITED",
        "the export is of a program whose tables are not this one's")
    }
  }

  /// Reads everything back: DATA_LOSS IMPORT_DIFFERS names the tables that differ.
  private func readBack(
    _ header: ExportHeader, _ write: TransferWriting, _ blobs: BlobStore
  ) throws(Status) -> (tables: [TableDigest], count: Int64, bytes: Int64) {
    var expected: [TableDigest] = []
    let reader = try ExportReader(path)
    try reader.readAll(tables) { item throws(Status) in
      if case .tableEnd(let digest) = item { expected.append(digest) }
    }
    var meter = StageMeter("read back", total: header.rowCount, .rows, tell)
    return try write.read { snapshot throws(Status) in
      var found: [TableDigest] = []
      for table in tables.dropLast() {
        found.append(try TableDigest(table, snapshot) { meter.add(Int64($0)) })
      }
      let differing = zip(expected, found).filter { $0 != $1 }.map(\.0.name)
      guard differing.isEmpty else {
        throw Status(
          .dataLoss, "IMPORT_DIFFERS",
          "not as they were exported: \(differing.joined(separator: ", "))")
      }
      let sum = try FileContents.sum(snapshot)
      var bytes = StageMeter("read contents back", total: sum.bytes, .bytes, tell)
      let tenant = snapshot.tenant
      try FileContents.each(snapshot) { sha256, size throws(Status) in
        try blobs.each(sha256, size: size, tenant: tenant) { part throws(Status) in
          bytes.add(Int64(part.count))
        }
      }
      return (found, sum.count, sum.bytes)
    }
  }
}

/// Stores the contents of an export. A content that exists already is kept.
private struct IncomingContents {
  private let blobs: BlobStore
  private let tenant: Int64
  private var incoming: IncomingBlob?

  init(_ blobs: BlobStore, tenant: Int64) {
    self.blobs = blobs
    self.tenant = tenant
  }

  mutating func take(_ item: ExportReader.Item) throws(Status) {
    switch item {
    case .content(let digest, let size):
      incoming = nil
      guard try !blobs.has(digest, size: size, tenant: tenant) else { return }
      try blobs.checkRoom(for: size)
      incoming = try blobs.open(digest, tenant: tenant)
    case .part(let bytes):
      guard let incoming else { return }
      try incoming.append(bytes, at: incoming.size)
    case .contentEnd(let digest):
      guard let blob = incoming else { return }
      incoming = nil
      try blobs.keep(blob, as: digest)
    case .rows, .tableEnd: break
    }
  }
}
