import Glibc
import TongluCore

/// Excludes a second server from a data directory: advisory locks on the directory and on a file in
/// it, held during the life of this value and released when the process ends.
///
/// The file is for people and for file systems that lock only files. Removing it does not admit a
/// second server: the directory stays locked.
struct DirectoryLock: ~Copyable {
  /// An open descriptor also keeps the inode number from being reused.
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
    // A file system that cannot lock directories reports another error than EWOULDBLOCK.
    let isHeld = flock(directory, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
    guard !isHeld, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // The value is whole: its end closes the files, and a second close would be another's.
      throw Status(.failedPrecondition, .dataInUse, "another server uses \(file)")
    }
  }

  /// Unlocks before closing: a child process between fork and exec shares the open file, and would
  /// keep the lock after a close alone.
  deinit {
    for descriptor in [descriptor, directory] where descriptor >= 0 {
      flock(descriptor, LOCK_UN)
      close(descriptor)
    }
  }
}

/// Data directories.
enum DataDirectory {
  /// Creates `path` and the missing directories above it, for this user alone; FAILED_PRECONDITION
  /// DATA_NOT_WRITABLE.
  static func make(_ path: String) throws(Status) {
    var code = create(path)
    if code == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try make(String(path[..<slash]))
      code = create(path)
    }
    guard code != 0 else { return }
    let why = code == EEXIST ? "it is a file" : unsafe String(cString: strerror(code))
    throw Status(
      .failedPrecondition, "DATA_NOT_WRITABLE", "cannot make the directory \(path): \(why)")
  }

  /// 0 if the directory was created or is there, otherwise the system's error.
  private static func create(_ path: String) -> Int32 {
    guard unsafe mkdir(path, 0o700) != 0 else { return 0 }
    let code = errno
    var facts = stat()
    let isDirectory =
      unsafe code == EEXIST && stat(path, &facts) == 0
      && facts.st_mode & mode_t(S_IFMT) == mode_t(S_IFDIR)
    return isDirectory ? 0 : code
  }
}
