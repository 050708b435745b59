import ServiceLifecycle
package import TongluServer

/// Executes the operator's signals: a stop ends this service, and with it the group; a reload does
/// not.
package struct SignalService: Service {
  /// Ends the group because the process can no longer do its work.
  package struct Abandoned: Error, CustomStringConvertible {
    package let description = "the data directory was removed or replaced"
  }

  /// How long calls may take to get the response that their data are gone, in milliseconds.
  package static let abandonMilliseconds = 300

  private let orders: AsyncStream<Signals.Order>
  private let haste: Haste
  private let reload: @Sendable () -> Void

  package init(
    _ orders: AsyncStream<Signals.Order>, _ haste: Haste, reload: @escaping @Sendable () -> Void
  ) {
    self.orders = orders
    self.haste = haste
    self.reload = reload
  }

  package func run() async throws {
    for await order in orders.cancelOnGracefulShutdown() {
      switch order {
      case .reload: reload()
      case .stop: return
      case .abandon:
        haste.limit(milliseconds: Self.abandonMilliseconds)
        throw Abandoned()
      }
    }
  }
}
