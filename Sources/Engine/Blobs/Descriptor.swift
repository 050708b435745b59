import Glibc
import TongluCore

/// An open file, closed with this value.
struct Descriptor: ~Copyable {
  private let number: Int32

  /// Opens `path`; the error is the system's.
  init(_ path: String, _ flags: Int32) throws(Status) {
    number = unsafe open(path, flags | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw Self.failure(path) }
  }

  deinit { close(number) }

  var size: Int64 {
    get throws(Status) {
      var facts = stat()
      guard unsafe fstat(number, &facts) == 0 else { throw Self.failure("a file's size") }
      return Int64(facts.st_size)
    }
  }

  /// Writes all of `bytes` at `offset`.
  func write(_ bytes: ArraySlice<UInt8>, at offset: Int64) throws(Status) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          number, buffer.baseAddress.unsafelyUnwrapped + done, buffer.count - done,
          off_t(offset) + off_t(done))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Self.failure("a file's content") }
      done += count
    }
  }

  /// At most `count` bytes from `offset`; fewer only at the end.
  func read(_ count: Int, at offset: Int64) throws(Status) -> [UInt8] {
    var failure: Status?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = unsafe pread(
          number, buffer.baseAddress.unsafelyUnwrapped + filled, count - filled,
          off_t(offset) + off_t(filled))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = Self.failure("a file's content") }
        if got <= 0 { return }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Returns when the content, or the entries of a directory, are on the disk.
  func synchronize() throws(Status) {
    guard fsync(number) == 0 else { throw Self.failure("a file's content") }
  }

  /// A status of the system's last error.
  static func failure(_ what: String) -> Status {
    let code = errno
    let cause = unsafe String(cString: strerror(code))
    switch code {
    case ENOSPC, EDQUOT, EFBIG:
      return Status(.resourceExhausted, .diskFull, "the disk is full: \(what) is not written")
        .retryable(afterMilliseconds: 5_000)
    case EMFILE, ENFILE:
      return Status(.resourceExhausted, "TOO_MANY_FILES", "too many files are open")
        .retryable(afterMilliseconds: 1_000)
    default:
      return Status(.unavailable, .diskError, "the disk reported an error")
        .diagnosed("\(what): \(cause)")
    }
  }
}
