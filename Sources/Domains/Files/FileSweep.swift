package import TongluBlobs
package import TongluCore
package import TongluDatabase

/// Forgets contents that no file has, and uploads that nobody continues.
package enum FileSweep {
  /// How long what has come of an upload is kept, in seconds.
  package static let uploadSecondsMax: Int64 = 3 * 24 * 3_600

  /// Sweeps the enterprise of `snapshot`, a view taken for this; returns how many contents and
  /// uploads went. A content younger than a day stays: its file may be about to be written.
  /// `now` is the retention clock's, `elapsed` real time in nanoseconds.
  package static func run(
    _ blobs: BlobStore, now: Instant, elapsed: UInt64, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Int {
    try blobs.sweep(
      tenant: snapshot.tenant, uploadsBefore: now.adding(seconds: -uploadSecondsMax), now: now,
      elapsed: elapsed
    ) { digest throws(Status) in
      try snapshot.exists("SELECT 1 FROM files WHERE tenant = $tenant AND sha256 = $1", digest)
    }
  }
}
