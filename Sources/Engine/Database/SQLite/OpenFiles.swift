import Glibc
import Synchronization
import TongluCore

/// The files of a data directory as opened, compared with the files that their paths name now.
///
/// Data written into a file that was removed, moved or replaced are lost for all who open the path,
/// and a second server there writes another history. The open descriptors, including the lock's,
/// keep the inode numbers from being reused.
final class OpenFiles: Sendable {
  /// A file by its device and inode.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64

    /// The file at `path`; nil with `errno` set on an error.
    init?(_ path: String) {
      var facts = stat()
      guard unsafe stat(path, &facts) == 0 else { return nil }
      device = UInt64(facts.st_dev)
      inode = UInt64(facts.st_ino)
    }
  }

  private let opened: [(path: String, identity: Identity)]
  private let conditions: Conditions
  private let isLost = Atomic<Bool>(false)

  /// The files now; FAILED_PRECONDITION DATA_GONE if one of `paths` does not exist.
  init(_ paths: [String], _ conditions: Conditions) throws(Status) {
    var opened: [(path: String, identity: Identity)] = []
    for path in paths {
      guard let identity = Identity(path) else { throw Self.gone(path, Self.cause) }
      opened.append((path, identity))
    }
    self.opened = opened
    self.conditions = conditions
  }

  /// Refuses when a path names another file than the open one, or no file: UNAVAILABLE DATA_GONE,
  /// for every later call too.
  func check() throws(Status) {
    if isLost.load(ordering: .acquiring) { throw Self.refusal }
    for (path, identity) in opened {
      let found = Identity(path)
      if found == identity { continue }
      let why = found == nil ? Self.cause : "another file is there now"
      isLost.store(true, ordering: .releasing)
      conditions.meet(.dataGone, Self.gone(path, why))
      throw Self.refusal
    }
  }

  private static var cause: String { unsafe String(cString: strerror(errno)) }

  private static func gone(_ path: String, _ why: String) -> Status {
    Status(
      .failedPrecondition, .dataGone,
      "\(path) is no longer the file that is open (\(why)): nothing more is written")
  }

  /// The status for callers: it shows no path, and another server may have the data.
  static let refusal = Status(
    .unavailable, .dataGone, "the server's data directory was removed or replaced: it stops"
  ).retryable(afterMilliseconds: 1_000)
}
