import TongluBlobs
import TongluCore
import TongluCrypto
import TongluDatabase

/// Writes an export's frames, in the order of `ExportFormat`. For one thread at a time.
final class ExportWriter {
  private let file: WholeFileWriter
  private var hash = SHA256()
  private var tableHash = SHA256()
  private var tableCount: Int64 = 0

  /// ALREADY_EXISTS FILE_EXISTS.
  init(_ path: String, _ header: ExportHeader) throws(Status) {
    file = try WholeFileWriter(path)
    try write(ExportFormat.magic + ExportFormat.bigEndian(UInt64(ExportFormat.version), count: 2))
    try write(.header, header.encoded)
  }

  var size: Int64 { file.size }

  private func write(_ bytes: [UInt8]) throws(Status) {
    hash.update(bytes)
    try file.write(bytes)
  }

  private func write(_ frame: ExportFormat.Frame, _ content: [UInt8]) throws(Status) {
    try write([frame.rawValue] + ExportFormat.bigEndian(UInt64(content.count), count: 8))
    try write(content)
  }

  func beginTable(_ name: String) throws(Status) {
    tableHash = SHA256()
    tableCount = 0
    var values = ValueWriter()
    values.put(name)
    try write(.table, values.take())
  }

  func write(rows: [UInt8], count: Int) throws(Status) {
    tableHash.update(rows)
    tableCount += Int64(count)
    var values = ValueWriter()
    values.put(Int64(count))
    values.put(rows)
    try write(.rows, values.take())
  }

  func endTable(_ name: String) throws(Status) -> TableDigest {
    let digest = TableDigest(name: name, rowCount: tableCount, sha256: tableHash.digest())
    var values = ValueWriter()
    values.put(digest.rowCount)
    values.put(digest.sha256)
    try write(.tableEnd, values.take())
    return digest
  }

  func beginContent(_ digest: [UInt8], size: Int64) throws(Status) {
    var values = ValueWriter()
    values.put(digest)
    values.put(size)
    try write(.content, values.take())
  }

  func write(part: [UInt8]) throws(Status) { try write(.part, part) }

  /// Completes the file: it is on the disk and gets its final name.
  func finish() throws(Status) {
    let digest = hash.digest()
    try file.write(
      [ExportFormat.Frame.end.rawValue] + ExportFormat.bigEndian(UInt64(digest.count), count: 8)
        + digest)
    try file.finish()
  }
}
