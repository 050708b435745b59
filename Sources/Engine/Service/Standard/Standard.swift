package import TongluMessages

/// The messages of the standard services that are read by hand.
package enum Standard {
  package static let messages: [any Message.Type] = [
    HealthCheckRequest.self, HealthCheckResponse.self, HealthListRequest.self,
    HealthListResponse.self, ReflectionRequest.self,
  ]
}
