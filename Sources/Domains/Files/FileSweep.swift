package import TongluBlobs
package import TongluCore
package import TongluDatabase

/// Deletes contents without a file, and abandoned uploads.
package enum FileSweep {
  /// How long the received bytes of an upload are kept, in seconds.
  package static let uploadSecondsMax: Int64 = 3 * 24 * 3_600

  /// Sweeps the enterprise of `snapshot`, a view taken for this; returns the number of contents and
  /// uploads deleted. A content younger than a day is kept: its file may be about to be written.
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
