import Glibc
import TongluCore

/// Keeps a second server out of a data directory: advisory locks on the directory itself and on a
/// file in it, held as long as this value lives and gone with the process.
///
/// The file is for people and for file systems that lock files alone. Removing it does not let a
/// second server in: the directory stays locked.
struct DirectoryLock: ~Copyable {
  /// It keeps the numbers of the directory and the file from being given to others, too.
  private let directory: Int32
  private let descriptor: Int32

  static let fileName = "lock"

  /// FAILED_PRECONDITION DATA_IN_USE when another process holds it, DATA_NOT_WRITABLE.
  init(directory path: String) throws(Status) {
    let file = path + "/" + Self.fileName
    directory = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    descriptor = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard directory >= 0, descriptor >= 0 else {
      throw Status(
        .failedPrecondition, "DATA_NOT_WRITABLE",
        "cannot write \(file): \(unsafe String(cString: strerror(errno)))")
    }
    // A file system that locks no directories says otherwise than that another has the lock.
    let isHeld = flock(directory, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
    guard !isHeld, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // The value is whole: its end closes the files, and a second close would be another's.
      throw Status(.failedPrecondition, .dataInUse, "another server uses \(file)")
    }
  }

  /// Unlocks before it closes: a child process that has forked and not yet executed its program
  /// holds the same open file, and closing alone would leave the lock with it.
  deinit {
    for descriptor in [descriptor, directory] where descriptor >= 0 {
      flock(descriptor, LOCK_UN)
      close(descriptor)
    }
  }
}
