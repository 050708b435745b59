import Dispatch
import Foundation
import Synchronization

/// A thread that can be waited for.
///
/// `@unchecked Sendable`: `Thread` is only started here; `ended` is a semaphore.
package final class WorkerThread: @unchecked Sendable {
  private let ended = DispatchSemaphore(value: 0)

  package init(
    name: String, stackBytes: Int = 1 << 20, _ body: @escaping @Sendable () -> Void
  ) {
    let once = Mutex<(@Sendable () -> Void)?>(body)
    let thread = Thread { [ended] in
      Self.run(once)
      ended.signal()
    }
    thread.name = name
    thread.stackSize = stackBytes
    thread.start()
  }

  /// What the body holds, a connection for one, is released before the end is signalled.
  private static func run(_ once: borrowing Mutex<(@Sendable () -> Void)?>) {
    let body = once.withLock { body in
      defer { body = nil }
      return body
    }
    body?()
  }

  /// Waits for the end of the body; returns at once if it has ended.
  package func join() {
    ended.wait()
    ended.signal()
  }
}
