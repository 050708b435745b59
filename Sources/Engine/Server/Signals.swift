import Dispatch
import Glibc

/// An operator's orders by signals, and the process's own decision to end. From the end of `init`
/// on no signal is lost or ends the process.
///
/// `@unchecked Sendable`: the sources are made and cancelled here, never changed.
package final class Signals: @unchecked Sendable {
  package enum Order: Sendable {
    /// SIGTERM or SIGINT.
    case stop
    /// SIGHUP.
    case reload
    /// The process cannot continue: `abandon` was called.
    case abandon
  }

  private let sources: [any DispatchSourceSignal]
  private let told: AsyncStream<Order>.Continuation
  /// The orders, in sequence.
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

  /// Orders the end of a process that can no longer do its work.
  package func abandon() { told.yield(.abandon) }

  /// Returns when the process must stop.
  package func untilStopped() async {
    for await order in orders where order == .stop { return }
  }

  deinit { sources.forEach { $0.cancel() } }
}
