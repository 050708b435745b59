import Glibc

/// What the system says of the file system that a path is on.
package enum Disk {
  /// Bytes that this process may still write there; nil when it cannot be found out. It may wait
  /// for a share that does not answer.
  package static func freeBytes(at path: String) -> Int64? {
    var facts = statvfs()
    guard unsafe statvfs(path, &facts) == 0 else { return nil }
    return Int64(
      clamping: UInt64(facts.f_bavail).multipliedReportingOverflow(
        by: UInt64(facts.f_frsize)
      ).partialValue)
  }
}
