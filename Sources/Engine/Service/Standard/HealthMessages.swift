import TongluCore
import TongluMessages

/// grpc.health.v1.HealthCheckRequest.
struct HealthCheckRequest: WireMessage {
  static let fullName = "grpc.health.v1.HealthCheckRequest"
  var service = ""

  mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    if number == 1 { service = try field.text() }
  }

  func write(to writer: inout WireWriter) {
    if !service.isEmpty { writer.field(1, bytes: service.utf8) }
  }
}

/// grpc.health.v1.HealthCheckResponse.
struct HealthCheckResponse: WireMessage {
  static let fullName = "grpc.health.v1.HealthCheckResponse"
  var status = ServingStatus.unknown

  init() {}
  init(_ status: ServingStatus) { self.status = status }

  mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    if number == 1 { status = ServingStatus(rawValue: try field.varint()) ?? .unknown }
  }

  func write(to writer: inout WireWriter) {
    if status != .unknown { writer.field(1, varint: status.rawValue) }
  }
}

/// grpc.health.v1.HealthListRequest.
struct HealthListRequest: WireMessage {
  static let fullName = "grpc.health.v1.HealthListRequest"

  mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {}
  func write(to writer: inout WireWriter) {}
}

/// grpc.health.v1.HealthListResponse: a map, which is a list of pairs on the wire.
struct HealthListResponse: WireMessage {
  static let fullName = "grpc.health.v1.HealthListResponse"
  var statuses: [String: ServingStatus] = [:]

  mutating func read(_ number: Int, _ field: WireReader.Field) throws(Status) {
    guard number == 1 else { return }
    var (name, response) = ("", HealthCheckResponse())
    var entry = WireReader(try field.bytes())
    while let (number, field) = try entry.next() {
      if number == 1 { name = try field.text() }
      if number == 2 { response = try HealthCheckResponse.decode(Array(field.bytes()), .lenient) }
    }
    statuses[name] = response.status
  }

  func write(to writer: inout WireWriter) {
    for (name, status) in statuses.sorted(by: { $0.key < $1.key }) {
      var entry = WireWriter()
      entry.field(1, bytes: name.utf8)
      entry.field(2, bytes: HealthCheckResponse(status).encoded())
      writer.field(1, bytes: entry.bytes)
    }
  }
}

/// The status of a service.
package enum ServingStatus: UInt64, Sendable {
  case unknown = 0
  case serving = 1
  case notServing = 2
  /// In Watch only.
  case serviceUnknown = 3
}
