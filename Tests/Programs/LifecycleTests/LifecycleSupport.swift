import Logging
import ServiceLifecycle
import Synchronization
import TongluCore
import TongluLifecycle

/// A service made of a closure.
struct TestService: Service {
  let body: @Sendable () async throws -> Void

  init(_ body: @escaping @Sendable () async throws -> Void) { self.body = body }

  func run() async throws { try await body() }
}

/// The lines of a log: level, message, and the values beside it.
final class LogLines: Sendable {
  private let stored = Mutex<[String]>([])

  var lines: [String] { stored.withLock { $0 } }

  var logger: Logger {
    Logger(label: "test") { _ in Handler(lines: self) }
  }

  private struct Handler: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let beside = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted()
      lines.stored.withLock {
        $0.append("\(event.level) \(event.message) \(beside.joined(separator: " "))")
      }
    }
  }
}

/// Events in order.
final class Events: Sendable {
  private let stored = Mutex<[String]>([])

  var all: [String] { stored.withLock { $0 } }
  func add(_ event: String) { stored.withLock { $0.append(event) } }
}

/// A listener without a port.
final class FakeListener: Listener {
  private let name: String
  private let events: Events
  private let closed: AsyncStream<Void>
  private let close: AsyncStream<Void>.Continuation
  private let isStopping = Mutex(false)

  init(_ name: String, _ events: Events) {
    self.name = name
    self.events = events
    (closed, close) = AsyncStream.makeStream()
  }

  /// Simulates that the system closed the port.
  func fail() { close.finish() }

  func listen() async throws(Status) {
    for await _ in closed {}
    if !isStopping.withLock({ $0 }) { throw Status(.unavailable, "LISTENER_CLOSED", name) }
  }

  func stop(withinMilliseconds limit: Int?) async {
    isStopping.withLock { $0 = true }
    events.add("\(name) stopped, limit \(limit.map(String.init) ?? "none")")
    close.finish()
  }
}
