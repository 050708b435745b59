import Glibc

/// The limit of open files and connections of the process.
enum Descriptors {
  /// Raises the limit as far as the system allows: each connection uses one, and when they run out,
  /// the database cannot open files either.
  static func raiseLimit() {
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard unsafe getrlimit(files, &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    // If it cannot be raised, the server works with fewer.
    _ = unsafe setrlimit(files, &limit)
  }
}
