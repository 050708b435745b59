import Dispatch
import Glibc

/// What an operator tells the process by signals. From the end of `init` on none of them is lost or
/// ends the process.
///
/// `@unchecked Sendable`: the sources are made and cancelled here, never changed.
final class Signals: @unchecked Sendable {
  enum Order {
    /// SIGTERM or SIGINT.
    case stop
    /// SIGHUP.
    case reload
  }

  private let sources: [any DispatchSourceSignal]
  /// What was told, in order.
  let orders: AsyncStream<Order>

  init() async {
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

  deinit { sources.forEach { $0.cancel() } }
}
