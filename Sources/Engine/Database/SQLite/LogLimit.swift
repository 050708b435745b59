import Glibc
import TongluCore

/// Keeps the write-ahead log from filling the disk: a view that is held for long prevents
/// checkpoints, and each commit makes the log longer.
///
/// Confined to the writer's thread, which runs the checkpoints.
struct LogLimit {
  /// The number of transactions between two attempts that may fail.
  private static let interval = 64
  /// A log up to this length in bytes is not shortened, however little space is free.
  private static let shortBytes = 1 << 20

  let bytesMax: Int
  private let path: String
  private var untilAttempt = 0

  /// `path` is the database's.
  init(path: String, bytesMax: Int) {
    self.path = path + "-wal"
    self.bytesMax = bytesMax
  }

  /// Shortens a log that is too long, or long compared with the free space of the disk. Refuses a
  /// transaction while it is too long and cannot be shortened; UNAVAILABLE LOG_FULL.
  mutating func check(_ connection: SQLiteConnection) throws(Status) {
    let size = size
    guard size > bytesMax else {
      shortenForSpace(connection, size)
      return
    }
    _ = empty(connection)
    guard self.size > bytesMax else { return }
    throw Status(
      .unavailable, .logFull, "long reads keep the write-ahead log from being shortened"
    ).retryable(afterMilliseconds: 1_000)
  }

  /// Copies the log into the database and empties it; false while a reader needs it or the disk
  /// fails.
  ///
  /// Waits briefly for readers: pages that they use can be copied when they have ended.
  func empty(_ connection: SQLiteConnection) -> Bool {
    connection.takeOverLog(waitMilliseconds: 100)
  }

  /// The database needs space for a checkpoint: it is run before the log exceeds a third of the
  /// free space.
  private mutating func shortenForSpace(_ connection: SQLiteConnection, _ size: Int) {
    untilAttempt -= 1
    guard size > Self.shortBytes, untilAttempt <= 0, let free = Disk.freeBytes(at: path),
      Int64(size) * 2 > free
    else { return }
    if !connection.takeOverLog(waitMilliseconds: 0) { untilAttempt = Self.interval }
  }

  var size: Int { Self.size(path) }

  /// The length in bytes of the log of the database at `path`.
  static func size(ofLog path: String) -> Int { size(path + "-wal") }

  private static func size(_ path: String) -> Int {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }
}
