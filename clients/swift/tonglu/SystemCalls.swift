import Glibc

/// Calls of the system that Foundation does not make, or not everywhere.
enum SystemCalls {
  /// Puts a file in the place of another, at once; false when that failed.
  static func rename(_ path: String, to target: String) -> Bool {
    unsafe Glibc.rename(path, target) == 0
  }
}
