import TongluBlobs
package import TongluCore
import TongluDatabase
import TongluFiles
import TongluIdentity
import TongluService

/// Writes one whole enterprise to one file in the format of `ExportFormat`.
///
/// All data are from one view of the database. The change feed is not exported, nor are the
/// installation's data: history, nodes, positions. Of the secrets, the key for comparing requests
/// is exported, so that a database without a server yet can continue from this one.
package struct EnterpriseExport {
  package struct Report: Sendable {
    package let header: ExportHeader
    package let tables: [TableDigest]
    package let contentCount: Int64
    package let contentBytes: Int64
    package let fileBytes: Int64
  }

  /// The bytes of contents after which a statement keeps the snapshot alive.
  private static let silentBytesMax: Int64 = 64 << 20

  private let place: TransferPlace
  private let program: String
  private let tell: TransferProgress.Teller

  package init(
    from place: TransferPlace, program: String, _ tell: @escaping TransferProgress.Teller
  ) {
    self.place = place
    self.program = program
    self.tell = tell
  }

  /// INVALID_ARGUMENT BAD_PATH; NOT_FOUND NO_DATABASE, ENTERPRISE_NOT_FOUND; ALREADY_EXISTS
  /// FILE_EXISTS; FAILED_PRECONDITION DATA_IN_USE, SCHEMA_DIFFERS; DATA_LOSS CONTENT_MISSING,
  /// CONTENT_DAMAGED, VALUE_MISPLACED; RESOURCE_EXHAUSTED DISK_FULL.
  package func write(
    code: String, to path: String, now: Instant
  ) throws(Status) -> Report {
    try GivenPath.check(path, "to", isOutsideOf: place.directories)
    let database = try place.open(mayMake: false)
    defer { database.close() }
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    return try reader.read(tenant: 0, timeLimit: .max) { snapshot throws(Status) in
      try TransferPlace.checkSchema(snapshot)
      guard let tenant = try EnterpriseRecord.tenant(code: code, snapshot) else {
        throw Status(.notFound, "ENTERPRISE_NOT_FOUND", "there is no enterprise \(code)")
      }
      return try snapshot.scoped(tenant: tenant) { snapshot throws(Status) in
        try write(to: path, now: now, snapshot)
      }
    }
  }

  private func write(
    to path: String, now: Instant, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Report {
    let catalog = try TransferPlace.catalog()
    var listed: [ExportHeader.Table] = []
    for table in catalog.tables {
      listed.append(
        ExportHeader.Table(
          name: table.name, columns: table.columns, rowCount: try table.count(snapshot)))
    }
    let enterprise = try EnterpriseRecord.current(snapshot)
    let header = ExportHeader(
      code: enterprise.code, tenant: enterprise.id, at: now, program: program,
      payloadKey: try Installation.storedPayloadKey(snapshot) ?? [],
      migrations: TransferPlace.migrations.map(\.mark), tables: listed)
    let writer = try ExportWriter(path, header)
    let digests = try write(catalog.tables, of: header, writer, snapshot)
    let contents = try writeContents(writer, snapshot)
    try writer.finish()
    return Report(
      header: header, tables: digests, contentCount: contents.count, contentBytes: contents.bytes,
      fileBytes: writer.size)
  }

  private func write(
    _ tables: [TransferTable], of header: ExportHeader, _ writer: ExportWriter,
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [TableDigest] {
    var meter = StageMeter("export", total: header.rowCount, .rows, tell)
    var digests: [TableDigest] = []
    for (table, listed) in zip(tables, header.tables) {
      try writer.beginTable(table.name)
      try table.eachChunk(snapshot) { rows, count throws(Status) in
        try writer.write(rows: rows, count: count)
        meter.add(Int64(count))
      }
      let digest = try writer.endTable(table.name)
      guard digest.rowCount == listed.rowCount else {
        throw Status(
          .dataLoss, .databaseCorrupt,
          "\(table.name) has \(listed.rowCount) rows, of which \(digest.rowCount) were found")
      }
      digests.append(digest)
    }
    return digests
  }

  private func writeContents(
    _ writer: ExportWriter, _ snapshot: borrowing Snapshot
  ) throws(Status) -> (count: Int64, bytes: Int64) {
    let blobs = BlobStore(
      directory: place.files, installation: try Installation.storedFilesID(snapshot))
    let sum = try FileContents.sum(snapshot)
    var meter = StageMeter("contents", total: sum.bytes, .bytes, tell)
    let tenant = snapshot.tenant
    var silentBytes: Int64 = 0
    try FileContents.each(snapshot) { sha256, size throws(Status) in
      try writer.beginContent(sha256, size: size)
      try blobs.each(sha256, size: size, tenant: tenant) { part throws(Status) in
        try writer.write(part: part)
        meter.add(Int64(part.count))
        silentBytes += Int64(part.count)
        guard silentBytes >= Self.silentBytesMax else { return }
        silentBytes = 0
        _ = try snapshot.exists("SELECT 1")
      }
    }
    return sum
  }
}
