import Logging
import Synchronization
import TongluClient
import TongluCore

/// The collector's state: it accepts exports or not. An outage is logged once, and so is its end.
final class Collector: Sendable {
  enum Outcome: Equatable {
    /// Accepted, except for this number of items.
    case taken(rejected: UInt64)
    /// Retryable; after the given seconds, if the collector sent any.
    case later(afterSeconds: Double)
    /// Permanently refused.
    case refused
  }

  private static let down = "down"

  private let channel: Channel
  private let headers: [String: String]
  private let address: String
  private let logger: Logger
  /// Reported faults that still hold: `down`, or a path that is refused.
  private let troubles = Mutex<Set<String>>([])

  /// INVALID_ARGUMENT BAD_ADDRESS, FAILED_PRECONDITION TLS_NOT_READABLE.
  init(_ settings: TelemetrySettings, logger: Logger) throws(Status) {
    channel = try Channel(settings.address, tls: settings.trustRoots.map { TLS(trustRoots: $0) })
    headers = settings.headers
    address = settings.address
    self.logger = logger
  }

  func export(_ request: [UInt8], to path: String, timeoutSeconds: Double) async -> Outcome {
    var options = CallOptions(timeoutSeconds: timeoutSeconds, metadata: headers)
    options.trace = nil
    options.compression = .gzip
    do throws(Status) {
      let response = try await channel.unary(path, bytes: request, options)
      let rejected = try OTLP.rejected(response)
      if better(Self.down) { logger.info("the OTLP collector at \(address) is back") }
      if rejected == 0 {
        _ = better(path)
      } else if worse(path) {
        logger.warning("the OTLP collector at \(address) rejects \(rejected) items of \(path)")
      }
      return .taken(rejected: rejected)
    } catch {
      return outcome(of: error, path)
    }
  }

  func close() async { await channel.close() }

  /// Which refusals may be retried: OTLP's specification, "Failures".
  private func outcome(of status: Status, _ path: String) -> Outcome {
    let delay = status.retryAfterMilliseconds
    let mayPass: Bool
    switch status.code {
    case .cancelled, .deadlineExceeded, .aborted, .outOfRange, .unavailable, .dataLoss:
      mayPass = true
    case .resourceExhausted: mayPass = delay != nil
    default: mayPass = false
    }
    if status.code != .cancelled, worse(mayPass ? Self.down : path) {
      logger.warning("the OTLP collector at \(address) does not take \(path): \(status)")
    }
    return mayPass ? .later(afterSeconds: Double(delay ?? 0) / 1_000) : .refused
  }

  /// Returns true for a new fault.
  private func worse(_ trouble: String) -> Bool {
    troubles.withLock { $0.insert(trouble).inserted }
  }

  private func better(_ trouble: String) -> Bool {
    troubles.withLock { $0.remove(trouble) != nil }
  }
}
