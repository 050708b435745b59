package import Logging
import Synchronization
import TongluClient
package import TongluCore
package import TongluServer

/// Exports a server's spans and metrics to a collector by OTLP, in the background: the server never
/// waits for it.
///
/// Spans are taken every five seconds, or when 512 wait, and sent 512 at a time; metrics are sent
/// at their interval, cumulative. While the collector accepts nothing, spans wait in the server's
/// buffers, which drop and count the excess.
package final class Telemetry: Sendable {
  private static let tracesInterval = Duration.seconds(5)
  private static let batch = 512
  private static let callSeconds = 10.0
  /// The time limit of the last export after the server has stopped, in seconds.
  private static let flushSeconds = 5.0

  private let settings: TelemetrySettings
  private let collector: Collector
  private let sender: OTLP.Sender
  private let start = unixNanoseconds()
  private let ticks: AsyncStream<Void>
  private let tick: AsyncStream<Void>.Continuation
  private let counts = Mutex(Counts())
  /// Spans taken but not sent, used by the task of traces and, after its end, by `stop`.
  private let pending = Mutex<[FinishedSpan]>([])
  private let work = Mutex<(server: Server, tasks: [Task<Void, Never>])?>(nil)

  private struct Counts {
    var sent: UInt64 = 0
    var lost: UInt64 = 0
    var failures: UInt64 = 0
  }

  /// INVALID_ARGUMENT BAD_ADDRESS, FAILED_PRECONDITION TLS_NOT_READABLE.
  package init(_ settings: TelemetrySettings, logger: Logger) throws(Status) {
    self.settings = settings
    collector = try Collector(settings, logger: logger)
    sender = OTLP.Sender(
      attributes: settings.resource.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      version: settings.version)
    (ticks, tick) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// The tracing settings of the server's configuration.
  package var tracing: Tracing {
    let tick = self.tick
    return Tracing(ratio: settings.traceRatio) { tick.yield() }
  }

  /// Begins to export for `server`; called once.
  package func start(_ server: Server) {
    server.count { self.families }
    let tasks = [
      Task { await self.sendTraces(of: server) },
      Task { [tick] in
        while (try? await Task.sleep(for: Self.tracesInterval)) != nil { tick.yield() }
      },
      Task { await self.sendMetrics(of: server) },
    ]
    work.withLock { $0 = (server, tasks) }
  }

  /// Exports the rest within a time limit, after the server has stopped.
  package func stop() async {
    let work = self.work.withLock { work in
      defer { work = nil }
      return work
    }
    tick.finish()
    guard let (server, tasks) = work else { return await collector.close() }
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
    let limit = monotonicNanoseconds() + UInt64(Self.flushSeconds * 1e9)
    func secondsLeft() -> Double { Double(limit) / 1e9 - Double(monotonicNanoseconds()) / 1e9 }
    pending.withLock { $0 += server.takeSpans() }
    while let batch = nextBatch, secondsLeft() > 0 {
      guard case .done = await send(batch, timeoutSeconds: secondsLeft()) else { break }
    }
    let lost = pending.withLock { UInt64($0.count) }
    counts.withLock { $0.lost += lost }
    if secondsLeft() > 0 { await sendMetrics(of: server, timeoutSeconds: secondsLeft()) }
    await collector.close()
  }

  /// The exporter's own metrics.
  private var families: [MetricFamily] {
    let counts = self.counts.withLock { $0 }
    return [
      MetricFamily(
        "tonglu_otlp_spans_sent_total", .counter, "Spans accepted by the collector.", counts.sent),
      MetricFamily(
        "tonglu_otlp_spans_lost_total", .counter, "Spans refused by the collector.", counts.lost),
      MetricFamily(
        "tonglu_otlp_failures_total", .counter, "Failed exports of spans and metrics.",
        counts.failures),
    ]
  }
}

// Traces.
extension Telemetry {
  private enum Sent {
    case done
    case later(afterSeconds: Double)
  }

  private var nextBatch: [FinishedSpan]? {
    pending.withLock { $0.isEmpty ? nil : Array($0.prefix(Self.batch)) }
  }

  private func sendTraces(of server: Server) async {
    let backoff = Backoff(maxSeconds: 30)
    var random = SystemRandomNumberGenerator()
    var failures = 0
    for await _ in ticks {
      pending.withLock { $0 = server.takeSpans() }
      while let batch = nextBatch {
        switch await send(batch, timeoutSeconds: Self.callSeconds) {
        case .done: failures = 0
        case .later(let seconds):
          failures += 1
          let pause = backoff.seconds(afterFailures: failures, using: &random)
          guard (try? await Task.sleep(for: .seconds(max(pause, seconds)))) != nil else { return }
        }
      }
    }
  }

  /// Sends the first batch of the pending spans.
  private func send(_ batch: [FinishedSpan], timeoutSeconds: Double) async -> Sent {
    let request = OTLP.traces(batch, of: sender)
    let outcome = await collector.export(
      request, to: OTLP.tracesPath, timeoutSeconds: timeoutSeconds)
    let count = UInt64(batch.count)
    switch outcome {
    case .taken(let rejected):
      counts.withLock {
        $0.sent += count - min(count, rejected)
        $0.lost += min(count, rejected)
      }
    case .later(let seconds):
      counts.withLock { $0.failures += 1 }
      return .later(afterSeconds: seconds)
    case .refused:
      counts.withLock {
        $0.failures += 1
        $0.lost += count
      }
    }
    pending.withLock { $0.removeFirst(batch.count) }
    return .done
  }
}

// Metrics.
extension Telemetry {
  private func sendMetrics(of server: Server) async {
    let interval = Duration.seconds(settings.metricsSeconds)
    while (try? await Task.sleep(for: interval)) != nil {
      await sendMetrics(of: server, timeoutSeconds: Self.callSeconds)
    }
  }

  /// A failure is not retried: the next export has the newer cumulative values.
  private func sendMetrics(of server: Server, timeoutSeconds: Double) async {
    guard let families = try? await server.metrics else { return }
    let request = OTLP.metrics(families, of: sender, start: start, now: unixNanoseconds())
    let outcome = await collector.export(
      request, to: OTLP.metricsPath, timeoutSeconds: timeoutSeconds)
    if case .taken = outcome { return }
    counts.withLock { $0.failures += 1 }
  }
}
