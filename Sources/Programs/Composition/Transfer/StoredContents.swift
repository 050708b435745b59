import TongluCore
import TongluDatabase
import TongluFiles
import TongluIdentity

/// The contents of files that a database names, of all its enterprises.
struct StoredContents {
  private let tenants: [Int64]

  init(_ snapshot: borrowing Snapshot) throws(Status) {
    tenants = try EnterpriseRecord.tenants(snapshot)
  }

  /// Their number, and their bytes in total.
  func sum(_ snapshot: borrowing Snapshot) throws(Status) -> (count: Int64, bytes: Int64) {
    var sum: (count: Int64, bytes: Int64) = (0, 0)
    try each(snapshot) { _, _, size throws(Status) in
      sum.count += 1
      sum.bytes += size
    }
    return sum
  }

  /// Visits each content of each enterprise once.
  func each(
    _ snapshot: borrowing Snapshot,
    _ body: (_ tenant: Int64, _ sha256: [UInt8], _ size: Int64) throws(Status) -> Void
  ) throws(Status) {
    for tenant in tenants {
      try snapshot.scoped(tenant: tenant) { snapshot throws(Status) in
        try FileContents.each(snapshot) { sha256, size throws(Status) in
          try body(tenant, sha256, size)
        }
      }
    }
  }
}
