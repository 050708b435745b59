import ArgumentParser
import Foundation
import TongluCore
import TongluTelemetry

/// The options for exporting spans and metrics.
struct TelemetryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Send spans and metrics to an OpenTelemetry collector by OTLP over gRPC; by default to \
      $OTEL_EXPORTER_OTLP_ENDPOINT, if set.
      """, valueName: "http://host:port"))
  var otlp: String?

  @Option(
    name: .long,
    help: "The share of calls to trace, from 0 to 1, if the client sends no trace.")
  var traceRatio = 0.0

  @Option(name: .long, help: "Seconds between two exports of metrics.")
  var otlpMetricsSeconds = 60

  func validate() throws {
    guard (0...1).contains(traceRatio) else {
      throw ValidationError("--trace-ratio takes 0 to 1")
    }
    guard (1...86_400).contains(otlpMetricsSeconds) else {
      throw ValidationError("--otlp-metrics-seconds takes 1 to 86400")
    }
  }

  /// Nil without a collector; INVALID_ARGUMENT BAD_OTLP_ENDPOINT, and NO_COLLECTOR for a trace
  /// ratio without a collector.
  var settings: TelemetrySettings? {
    get throws(Status) {
      let settings = try TelemetrySettings(
        endpoint: otlp, traceRatio: traceRatio, metricsSeconds: otlpMetricsSeconds,
        version: Tonglud.version, environment: ProcessInfo.processInfo.environment)
      guard settings != nil || traceRatio == 0 else {
        throw .invalid("NO_COLLECTOR", field: "trace-ratio", "--trace-ratio takes --otlp too")
      }
      return settings
    }
  }
}
