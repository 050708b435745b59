import Glibc

/// Files and connections that the process may have open.
enum Descriptors {
  /// Raises the limit as far as the system lets the process: each connection takes one, and where
  /// they end, the database could open nothing either.
  static func raiseLimit() {
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard unsafe getrlimit(files, &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    // Left as it was, the server works with fewer.
    _ = unsafe setrlimit(files, &limit)
  }
}
