import Foundation
import TongluCore

/// Keeps the write-ahead log from filling the disk: a view that is held for long keeps the log from
/// being taken over into the database, and each commit makes it longer.
///
/// Confined to the writer's thread, which owns the checkpoints.
struct LogLimit {
  /// How many transactions pass between two looks.
  private static let interval = 64

  let bytesMax: Int
  private let path: String
  private var untilLook = LogLimit.interval

  init(path: String, bytesMax: Int) {
    self.path = path + "-wal"
    self.bytesMax = bytesMax
  }

  /// Refuses a transaction while the log is too long and cannot be shortened; UNAVAILABLE LOG_FULL.
  mutating func check(_ connection: SQLiteConnection) throws(Status) {
    untilLook -= 1
    guard untilLook <= 0 else { return }
    guard size > bytesMax else {
      untilLook = Self.interval
      return
    }
    _ = empty(connection)
    guard size > bytesMax else { return }
    throw Status(
      .unavailable, "LOG_FULL", "long reads keep the write-ahead log from being shortened"
    ).retryable(afterMilliseconds: 1_000)
  }

  /// Moves the log into the database and empties it; false while a reader needs it.
  ///
  /// Waits for readers a moment: what cannot be moved now can be once they have gone.
  func empty(_ connection: SQLiteConnection) -> Bool {
    try? connection.run("PRAGMA busy_timeout = 100")
    defer { try? connection.run("PRAGMA busy_timeout = 5000") }
    try? connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    return size == 0
  }

  private var size: Int { Self.size(path) }

  /// The length in bytes of the log of the database at `path`.
  static func size(ofLog path: String) -> Int { size(path + "-wal") }

  private static func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }
}
