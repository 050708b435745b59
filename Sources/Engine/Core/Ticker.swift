import Dispatch
import Foundation
import Synchronization

/// Does something again and again on a thread of its own, until it is stopped.
///
/// `@unchecked Sendable`: the semaphores are thread-safe, the thread is only started here.
package final class Ticker: @unchecked Sendable {
  private let stopping = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  /// The first time after one interval. `body` may wait for a disk: it holds nothing else up.
  package init(
    name: String, everyMilliseconds interval: Int, _ body: @escaping @Sendable () -> Void
  ) {
    let thread = Thread { [stopping, ended] in
      while stopping.wait(timeout: .now() + .milliseconds(interval)) == .timedOut { body() }
      ended.signal()
    }
    thread.name = name
    thread.stackSize = 256 << 10
    thread.start()
  }

  /// Returns when `body` will not be called again; more than once is no harm.
  package func stop() {
    stopping.signal()
    ended.wait()
    ended.signal()
  }

  deinit { stopping.signal() }
}
