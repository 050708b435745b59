package import TongluMessages

/// The messages of the standard services with handwritten codecs.
package enum Standard {
  package static let messages: [any Message.Type] = [
    HealthCheckRequest.self, HealthCheckResponse.self, HealthListRequest.self,
    HealthListResponse.self, ReflectionRequest.self,
  ]
}
