import TongluBlobs
import TongluCore
import TongluCrypto
import TongluDatabase

/// Reads an export from its beginning to its end and checks it against its own digests: items are
/// as they were written, and when `readAll` returns nothing was missing.
///
/// Accepts or refuses any bytes, with one frame in memory. For one thread at a time.
final class ExportReader {
  /// An item, in the order of the file.
  enum Item {
    /// Encoded rows of the header's table with this number.
    case rows(table: Int, [UInt8], count: Int)
    case tableEnd(TableDigest)
    case content(digest: [UInt8], size: Int64)
    case part([UInt8])
    /// The end of a content, with its SHA-256.
    case contentEnd(digest: [UInt8])
  }

  let header: ExportHeader
  private let path: String
  private let file: WholeFileReader
  private var hash = SHA256()

  var size: Int64 { file.size }
  var place: Int64 { file.place }

  /// NOT_FOUND NO_FILE; FAILED_PRECONDITION NO_EXPORT, EXPORT_TOO_NEW; DATA_LOSS EXPORT_DAMAGED.
  init(_ path: String) throws(Status) {
    self.path = path
    file = try WholeFileReader(path)
    let magic = try file.read(ExportFormat.magic.count)
    guard let magic, magic == ExportFormat.magic else {
      throw Status(.failedPrecondition, "NO_EXPORT", "\(path) is no export of an enterprise")
    }
    guard let version = try file.read(2) else { throw ValueReader.damaged }
    guard ExportFormat.number(version) == UInt64(ExportFormat.version) else {
      throw Status(
        .failedPrecondition, "EXPORT_TOO_NEW",
        "\(path) is of version \(ExportFormat.number(version)), which this program does not know:"
          + " update it")
    }
    hash.update(magic + version)
    guard let (frame, content) = try Self.next(file, &hash), frame == .header else {
      throw ValueReader.damaged
    }
    header = try ExportHeader(content)
  }

  /// The next frame; nil for the last one, which must contain the hash of all before it.
  private static func next(
    _ file: WholeFileReader, _ hash: inout SHA256
  ) throws(Status) -> (ExportFormat.Frame, [UInt8])? {
    guard let head = try file.read(9), let frame = ExportFormat.Frame(rawValue: head[0]) else {
      throw ValueReader.damaged
    }
    let length = ExportFormat.number(head[1...])
    guard length <= UInt64(ExportFormat.frameBytesMax), let content = try file.read(Int(length))
    else { throw ValueReader.damaged }
    guard frame == .end else {
      hash.update(head)
      hash.update(content)
      return (frame, content)
    }
    guard content == hash.digest(), file.rest == 0 else { throw ValueReader.damaged }
    return nil
  }

  /// Reads to the end without interpreting the content, and checks all bytes against the last
  /// frame.
  func verifyBytes(_ progress: () -> Void) throws(Status) {
    while try Self.next(file, &hash) != nil { progress() }
    progress()
  }

  /// Visits all items once; to read again, open the file again.
  ///
  /// DATA_LOSS EXPORT_DAMAGED.
  func readAll(_ tables: [TransferTable], _ body: (Item) throws(Status) -> Void) throws(Status) {
    guard tables.count == header.tables.count else { throw ValueReader.damaged }
    for (number, table) in tables.enumerated() {
      try readTable(number, table, body)
    }
    while let (frame, content) = try Self.next(file, &hash) {
      guard frame == .content else { throw ValueReader.damaged }
      try readContent(content, body)
    }
  }

  private func frame() throws(Status) -> (ExportFormat.Frame, [UInt8]) {
    guard let frame = try Self.next(file, &hash) else { throw ValueReader.damaged }
    return frame
  }

  private func readTable(
    _ number: Int, _ table: TransferTable, _ body: (Item) throws(Status) -> Void
  ) throws(Status) {
    let (begin, name) = try frame()
    var names = ValueReader(name)
    guard begin == .table, try names.text() == header.tables[number].name, names.isAtEnd else {
      throw ValueReader.damaged
    }
    var tableHash = SHA256()
    var count: Int64 = 0
    while true {
      let (frame, content) = try frame()
      var values = ValueReader(content)
      let number64 = try values.integer()
      let bytes = try values.content()
      guard values.isAtEnd else { throw ValueReader.damaged }
      if frame == .rows, (1...Int64(content.count)).contains(number64) {
        _ = try table.decode(bytes, count: Int(number64))
        tableHash.update(bytes)
        count += number64
        try body(.rows(table: number, bytes, count: Int(number64)))
      } else {
        let digest = TableDigest(name: table.name, rowCount: count, sha256: tableHash.digest())
        guard frame == .tableEnd, number64 == count, bytes == digest.sha256,
          count == header.tables[number].rowCount
        else { throw ValueReader.damaged }
        return try body(.tableEnd(digest))
      }
    }
  }

  private func readContent(
    _ begin: [UInt8], _ body: (Item) throws(Status) -> Void
  ) throws(Status) {
    var values = ValueReader(begin)
    let digest = try values.content()
    let size = try values.integer()
    guard values.isAtEnd, digest.count == 32, size >= 0 else { throw ValueReader.damaged }
    try body(.content(digest: digest, size: size))
    var contentHash = SHA256()
    var rest = size
    while rest > 0 {
      let (frame, part) = try frame()
      guard frame == .part, !part.isEmpty, Int64(part.count) <= rest else {
        throw ValueReader.damaged
      }
      contentHash.update(part)
      rest -= Int64(part.count)
      try body(.part(part))
    }
    guard contentHash.digest() == digest else { throw ValueReader.damaged }
    try body(.contentEnd(digest: digest))
  }
}
