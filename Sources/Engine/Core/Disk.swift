import Glibc

/// The file system of a path.
package enum Disk {
  /// Bytes that this process may still write there; nil if unknown. Blocks on a network share that
  /// does not answer.
  package static func freeBytes(at path: String) -> Int64? {
    var facts = statvfs()
    guard unsafe statvfs(path, &facts) == 0 else { return nil }
    return Int64(
      clamping: UInt64(facts.f_bavail).multipliedReportingOverflow(
        by: UInt64(facts.f_frsize)
      ).partialValue)
  }
}
