import Glibc
import Synchronization
import TongluCore

/// A data directory's files as they were opened, to be compared with what their paths name now.
///
/// What is written into a file that was removed, moved away or replaced is lost to all who come by
/// the path, and a second server that does is another history. The open descriptors, the lock's
/// among them, keep the numbers from being given to other files meanwhile.
final class OpenFiles: Sendable {
  /// A file by its device and inode.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64

    /// What `path` names; nil with `errno` set when nothing can be found out.
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

  /// As of now; FAILED_PRECONDITION DATA_GONE if one of `paths` is missing already.
  init(_ paths: [String], _ conditions: Conditions) throws(Status) {
    var opened: [(path: String, identity: Identity)] = []
    for path in paths {
      guard let identity = Identity(path) else { throw Self.gone(path, Self.cause) }
      opened.append((path, identity))
    }
    self.opened = opened
    self.conditions = conditions
  }

  /// Refuses when a path names another file than the open one, or none: UNAVAILABLE DATA_GONE, and
  /// so is every later call.
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

  /// What callers are answered: no path, and another server may have the data.
  static let refusal = Status(
    .unavailable, .dataGone, "the server's data directory was removed or replaced: it stops"
  ).retryable(afterMilliseconds: 1_000)
}
