import Dispatch
import Glibc

/// What an operator orders by signals, and what the process finds out itself that ends it. From the
/// end of `init` on none of the signals is lost or ends the process.
///
/// `@unchecked Sendable`: the sources are made and cancelled here, never changed.
package final class Signals: @unchecked Sendable {
  package enum Order: Sendable {
    /// SIGTERM or SIGINT.
    case stop
    /// SIGHUP.
    case reload
    /// It cannot continue: `abandon` was called.
    case abandon
  }

  private let sources: [any DispatchSourceSignal]
  private let told: AsyncStream<Order>.Continuation
  /// The signals, in order.
  package let orders: AsyncStream<Order>

  package init() async {
    signal(SIGPIPE, SIG_IGN)
    let (orders, told) = AsyncStream<Order>.makeStream()
    let (registrations, registered) = AsyncStream<Void>.makeStream()
    self.orders = orders
    self.told = told
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

  /// The process is to end, since it cannot do its work any more.
  package func abandon() { told.yield(.abandon) }

  /// Returns when the process is to stop.
  package func untilStopped() async {
    for await order in orders where order == .stop { return }
  }

  deinit { sources.forEach { $0.cancel() } }
}
