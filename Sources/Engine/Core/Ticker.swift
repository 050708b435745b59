import Dispatch

/// Does something again and again on a thread of its own, until it is stopped.
package final class Ticker: Sendable {
  private let stopping: DispatchSemaphore
  private let thread: WorkerThread

  /// The first call is after one interval. `body` may block: no other work shares its thread.
  package init(
    name: String, everyMilliseconds interval: Int, _ body: @escaping @Sendable () -> Void
  ) {
    let stopping = DispatchSemaphore(value: 0)
    self.stopping = stopping
    thread = WorkerThread(name: name, stackBytes: 256 << 10) {
      while stopping.wait(timeout: .now() + .milliseconds(interval)) == .timedOut { body() }
    }
  }

  /// Returns when `body` will not be called again. Idempotent.
  package func stop() {
    stopping.signal()
    thread.join()
  }

  deinit { stopping.signal() }
}
