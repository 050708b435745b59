import Glibc

/// Standard output and standard error: every program prints through this type.
///
/// A closed pipe and a full disk are expected: they are thrown, and `exitCode` is the program's
/// exit status.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  /// A write failed.
  package struct Failure: Error, Sendable, CustomStringConvertible {
    /// The errno of the write.
    let number: Int32

    /// Whether the reader has closed the pipe, so that no message can reach it.
    package var isClosedPipe: Bool { number == EPIPE }

    /// 141 for a closed pipe, the status of a program ended by SIGPIPE; 74 (EX_IOERR) otherwise.
    package var exitCode: Int32 { isClosedPipe ? 141 : 74 }

    package var description: String {
      "cannot write to standard output: \(unsafe String(cString: strerror(number)))"
    }
  }

  /// Makes a write to a closed pipe fail instead of ending the process. Called at the start of a
  /// program.
  package static func keepClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes all of the text unbuffered, because a pipe's reader waits for it.
  package func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  package func write(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let (count, number) = unsafe rest.withUnsafeBytes { buffer in
        let count = unsafe Glibc.write(rawValue, buffer.baseAddress, buffer.count)
        return (count, count < 0 ? errno : 0)
      }
      switch number {
      case 0: rest = rest.dropFirst(count)
      case EINTR: continue
      case EAGAIN: wait()
      default: throw Failure(number: number)
      }
    }
  }

  /// Writes a text that may be lost: a warning, a log line, a question. Failures are ignored.
  package func tryWrite(_ text: String) {
    do throws(Failure) { try write(text) } catch { return }
  }

  /// Another process that shares the terminal or the pipe may have made it non-blocking.
  private func wait() {
    var event = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&event, 1, -1)
  }
}
