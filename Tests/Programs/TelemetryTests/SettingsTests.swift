import Testing
import TongluCore

@testable import TongluTelemetry

@Suite struct SettingsTests {
  private func settings(
    _ endpoint: String?, _ environment: [String: String] = [:]
  ) throws(Status) -> TelemetrySettings? {
    try TelemetrySettings(
      endpoint: endpoint, traceRatio: 0, metricsSeconds: 60, version: "1",
      environment: environment)
  }

  @Test(arguments: [
    ("http://127.0.0.1:4317", "127.0.0.1:4317"), ("http://collector/", "collector:4317"),
    ("https://collector:443", "https://collector:443"), ("https://c", "https://c:4317"),
    ("collector:1", "collector:1"),
  ])
  func `a collector has a scheme, a host and a port`(endpoint: String, address: String) throws {
    #expect(try settings(endpoint)?.address == address)
    #expect(try settings(nil, ["OTEL_EXPORTER_OTLP_ENDPOINT": endpoint])?.address == address)
  }

  @Test(arguments: ["http://", "http://host:4318/v1/traces", "grpc://host"])
  func `anything else is refused`(endpoint: String) {
    let status = #expect(throws: Status.self) { try settings(endpoint) }
    #expect(status?.reason == "BAD_OTLP_ENDPOINT")
  }

  @Test func `without a collector there are no settings`() throws {
    #expect(try settings(nil) == nil)
    #expect(try settings(nil, ["OTEL_EXPORTER_OTLP_ENDPOINT": ""]) == nil)
  }

  @Test func `the option precedes the environment`() throws {
    let both = try settings("http://a:1", ["OTEL_EXPORTER_OTLP_ENDPOINT": "http://b:2"])
    #expect(both?.address == "a:1")
  }

  @Test func `the environment names the service, its attributes and the headers`() throws {
    let made = try settings(
      "http://a:1",
      [
        "OTEL_SERVICE_NAME": "shop",
        "OTEL_RESOURCE_ATTRIBUTES": "service.name=other, deployment=a%2Cb,nonsense,=x",
        "OTEL_EXPORTER_OTLP_HEADERS": "authorization=Bearer%20x",
      ])
    let settings = try #require(made)
    #expect(settings.resource["service.name"] == "shop")
    #expect(settings.resource["deployment"] == "a,b")
    #expect(settings.resource["service.version"] == "1")
    #expect(settings.headers == ["authorization": "Bearer x"])
    #expect(try self.settings("http://a:1")?.resource["service.name"] == "tonglud")
  }

  @Test func `a server's span is an error only when the server is at fault`() {
    let errors = Code.allCases.filter(\.isServerError)
    #expect(
      errors == [
        .unknown, .deadlineExceeded, .unimplemented, .internal, .unavailable, .dataLoss,
      ])
  }
}
