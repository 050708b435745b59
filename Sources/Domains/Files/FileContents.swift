package import TongluCore
package import TongluDatabase

/// The contents that an enterprise's files refer to.
package enum FileContents {
  /// Their number, and their bytes in total.
  package static func sum(
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> (count: Int64, bytes: Int64) {
    var sum: (count: Int64, bytes: Int64) = (0, 0)
    try each(snapshot) { _, size throws(Status) in
      sum.count += 1
      sum.bytes += size
    }
    return sum
  }

  /// Whether the enterprise has any contents.
  package static func areThere(_ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    try snapshot.exists("SELECT 1 FROM files WHERE tenant = $tenant LIMIT 1")
  }

  /// Visits each content once, in the order of their SHA-256, with its size. A statement between
  /// two of them keeps the snapshot alive, because the database ends an idle one.
  package static func each(
    _ snapshot: borrowing Snapshot,
    _ body: (_ sha256: [UInt8], _ size: Int64) throws(Status) -> Void
  ) throws(Status) {
    var last: [UInt8] = []
    while true {
      let next = try snapshot.first(
        """
        SELECT sha256, size_bytes FROM files WHERE tenant = $tenant AND sha256 > $1
        ORDER BY sha256 LIMIT 1
        """, last
      ) { row throws(Status) in (sha256: row.bytes(0), size: row.int(1)) }
      guard let next else { return }
      try body(next.sha256, next.size)
      last = next.sha256
    }
  }
}
