import Glibc
import TongluCore

/// Keeps a second server out of a data directory: an advisory lock on a file in it, held as long as
/// this value lives and gone with the process.
struct DirectoryLock: ~Copyable {
  private let descriptor: Int32

  /// FAILED_PRECONDITION DATA_IN_USE when another process holds it.
  init(path: String) throws(Status) {
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Status(
        .failedPrecondition, "DATA_NOT_WRITABLE",
        "cannot write \(path): \(unsafe String(cString: strerror(errno)))")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // The value is whole: its end closes the file, and a second close would be another's.
      throw Status(.failedPrecondition, "DATA_IN_USE", "another server uses \(path)")
    }
  }

  /// Unlocks before it closes: a child process that has forked and not yet executed its program
  /// holds the same open file, and closing alone would leave the lock with it.
  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
