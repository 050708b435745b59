import ServiceLifecycle
import Synchronization
package import TongluCore
package import TongluServer

/// A server that listens on a port.
package protocol Listener: Sendable {
  /// Returns after `stop` has closed it; UNAVAILABLE LISTENER_CLOSED if it closed otherwise.
  func listen() async throws(Status)
  /// Lets running calls end, within the limit or the configured one.
  func stop(withinMilliseconds limit: Int?) async
}

extension Server: Listener {}
extension AdminServer: Listener {}

/// A listener in the group: it drains when the group stops, and its failure stops the group.
package struct ListenerService: Service {
  private let listener: any Listener
  private let haste: Haste

  package init(_ listener: any Listener, _ haste: Haste) {
    self.listener = listener
    self.haste = haste
  }

  package func run() async throws {
    async let drained: Void = drain()
    // A failure cancels the task that waits for the shutdown, so that it stops now.
    try await listener.listen()
    await drained
  }

  private func drain() async {
    try? await gracefulShutdown()
    await listener.stop(withinMilliseconds: haste.drainMilliseconds)
  }
}

/// The time that calls have to end when the group stops.
package final class Haste: Sendable {
  private let stored = Mutex<Int?>(nil)

  package init() {}

  /// Nil for the configured time.
  package var drainMilliseconds: Int? { stored.withLock { $0 } }

  func limit(milliseconds: Int) { stored.withLock { $0 = milliseconds } }
}
