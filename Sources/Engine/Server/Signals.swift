import Dispatch
import Glibc

/// What an operator tells the process by signals. From the end of `init` on none of them is lost or
/// ends the process.
///
/// `@unchecked Sendable`: the sources are made and cancelled here, never changed.
package final class Signals: @unchecked Sendable {
  package enum Order: Sendable {
    /// SIGTERM or SIGINT.
    case stop
    /// SIGHUP.
    case reload
  }

  private let sources: [any DispatchSourceSignal]
  /// What was told, in order.
  package let orders: AsyncStream<Order>

  package init() async {
    signal(SIGPIPE, SIG_IGN)
    let (orders, told) = AsyncStream<Order>.makeStream()
    let (registrations, registered) = AsyncStream<Void>.makeStream()
    self.orders = orders
    let meanings: [(Int32, Order)] = [(SIGTERM, .stop), (SIGINT, .stop), (SIGHUP, .reload)]
    sources = meanings.map { number, order in
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setRegistrationHandler { registered.yield() }
      source.setEventHandler { told.yield(order) }
      source.resume()
      return source
    }
    for await _ in registrations.prefix(sources.count) {}
  }

  /// Returns when the process is to stop.
  package func untilStopped() async {
    for await order in orders where order == .stop { return }
  }

  deinit { sources.forEach { $0.cancel() } }
}
