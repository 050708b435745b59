import Dispatch
import Glibc

/// Being told to stop. From the end of `init` on no SIGTERM or SIGINT is lost or ends the process.
///
/// `@unchecked Sendable`: the sources are made and cancelled here, never changed.
final class Signals: @unchecked Sendable {
  private let sources: [any DispatchSourceSignal]
  private let stops: AsyncStream<Void>

  init() async {
    signal(SIGPIPE, SIG_IGN)
    let (stops, stop) = AsyncStream<Void>.makeStream()
    let (registrations, registered) = AsyncStream<Void>.makeStream()
    self.stops = stops
    sources = [SIGTERM, SIGINT].map { number in
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setRegistrationHandler { registered.yield() }
      source.setEventHandler { stop.yield() }
      source.resume()
      return source
    }
    for await _ in registrations.prefix(sources.count) {}
  }

  deinit { sources.forEach { $0.cancel() } }

  /// Returns on the first of them.
  func wait() async {
    for await _ in stops { return }
  }
}
