import Dispatch
import Glibc

/// Being told to stop.
enum Signals {
  /// Returns on the first SIGTERM or SIGINT.
  static func wait() async {
    signal(SIGPIPE, SIG_IGN)
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    let sources = [SIGTERM, SIGINT].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
    for await _ in stream { break }
    sources.forEach { $0.cancel() }
  }
}
