import Foundation
package import TongluCore

/// The settings of telemetry: the collector, and the attributes of the sender. The program's
/// options come first, then OpenTelemetry's environment variables.
package struct TelemetrySettings: Sendable {
  /// OTLP's port for gRPC.
  private static let portDefault = 4_317

  /// "host:port" in plaintext, "https://host:port" by TLS.
  let address: String
  /// Trusted for TLS instead of the system's roots; OTEL_EXPORTER_OTLP_CERTIFICATE.
  let trustRoots: String?
  /// Sent with every export: OTEL_EXPORTER_OTLP_HEADERS.
  let headers: [String: String]
  /// OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES; they override the program's own values.
  let resource: [String: String]
  let version: String
  /// The interval of exporting metrics, in seconds.
  let metricsSeconds: Int
  /// As in `Tracing`.
  let traceRatio: Double

  /// Nil when neither `endpoint` nor OTEL_EXPORTER_OTLP_ENDPOINT names a collector;
  /// INVALID_ARGUMENT BAD_OTLP_ENDPOINT unless it is `http://host:port`, or `https` for TLS.
  package init?(
    endpoint: String?, traceRatio: Double, metricsSeconds: Int, version: String,
    environment: [String: String]
  ) throws(Status) {
    let named = endpoint ?? environment["OTEL_EXPORTER_OTLP_ENDPOINT"] ?? ""
    guard !named.isEmpty else { return nil }
    address = try Self.address(named)
    trustRoots = environment["OTEL_EXPORTER_OTLP_CERTIFICATE"]
    headers = Dictionary(Self.pairs(environment["OTEL_EXPORTER_OTLP_HEADERS"])) { $1 }
    var resource = [
      "service.name": "tonglud", "service.version": version,
      "service.instance.id": UUID().uuidString.lowercased(),
      "process.pid": "\(ProcessInfo.processInfo.processIdentifier)",
    ]
    for (name, value) in Self.pairs(environment["OTEL_RESOURCE_ATTRIBUTES"]) {
      resource[name] = value
    }
    if let name = environment["OTEL_SERVICE_NAME"], !name.isEmpty {
      resource["service.name"] = name
    }
    self.resource = resource
    self.version = version
    self.metricsSeconds = metricsSeconds
    self.traceRatio = traceRatio
  }

  private static func address(_ endpoint: String) throws(Status) -> String {
    let isSecure = endpoint.hasPrefix("https://")
    var place = endpoint[...]
    if isSecure {
      place = place.dropFirst(8)
    } else if endpoint.hasPrefix("http://") {
      place = place.dropFirst(7)
    }
    if place.last == "/" { place = place.dropLast() }
    guard !place.isEmpty, !place.contains("/") else {
      throw .invalid("BAD_OTLP_ENDPOINT", field: "otlp", "http://host:port, not \(endpoint)")
    }
    let hasPort = place.contains(":") && place.last != "]"
    return (isSecure ? "https://" : "") + place + (hasPort ? "" : ":\(portDefault)")
  }

  /// `name=value,name=value` in percent encoding; malformed pairs are ignored.
  private static func pairs(_ text: String?) -> [(String, String)] {
    (text ?? "").split(separator: ",").compactMap { pair in
      guard let equals = pair.firstIndex(of: "=") else { return nil }
      let name = pair[..<equals].trimmingCharacters(in: .whitespaces)
      let value = pair[pair.index(after: equals)...].trimmingCharacters(in: .whitespaces)
      return name.isEmpty ? nil : (name, value.removingPercentEncoding ?? value)
    }
  }
}
