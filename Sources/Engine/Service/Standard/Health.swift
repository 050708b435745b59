import Synchronization
import TongluCore
import TongluDatabase
import TongluMessages

/// The status of the server and its services (grpc.health.v1.Health), and the watchers.
package final class Health: Sendable {
  private struct State {
    var statuses: [String: ServingStatus] = [:]
    /// Reasons for NOT_SERVING.
    var isStopping = false
    var isWithoutDatabase = false
    var isWithoutData = false
    var followers: [Follower] = []
  }

  private let state = Mutex(State())

  /// Everything serves. `services` are full names; the server itself is "".
  package init(services: some Sequence<String>) {
    let statuses = [("", ServingStatus.serving)] + services.map { ($0, .serving) }
    state.withLock { $0.statuses = Dictionary(statuses) { first, _ in first } }
  }

  /// Sets all services to SERVING or NOT_SERVING and wakes the watchers.
  package func set(isServing: Bool) { change { $0.isStopping = !isServing } }

  /// Sets whether the database is available; without it every service is NOT_SERVING.
  package func set(hasDatabase: Bool) { change { $0.isWithoutDatabase = !hasDatabase } }

  /// The data directory is missing: every service is NOT_SERVING.
  func setDataGone() { change { $0.isWithoutData = true } }

  private func change(_ change: (inout State) -> Void) {
    let followers = state.withLock { state in
      change(&state)
      let isServing = !state.isStopping && !state.isWithoutDatabase && !state.isWithoutData
      state.statuses = state.statuses.mapValues { _ in isServing ? .serving : .notServing }
      return state.followers
    }
    for follower in followers { follower.healthChanged() }
  }

  /// Nil for an unknown service.
  package subscript(_ service: String) -> ServingStatus? {
    state.withLock { $0.statuses[service] }
  }

  var all: [String: ServingStatus] { state.withLock { $0.statuses } }

  func add(_ follower: Follower) { state.withLock { $0.followers.append(follower) } }
}

// The service.
extension Health {
  private struct Watching: Sendable {
    let service: String
    var told: ServingStatus?
  }

  var methods: [Method] {
    [
      .read("/grpc.health.v1.Health/Check", access: .anyone, isHeavy: false) {
        (request: HealthCheckRequest, _, _) throws(Status) in
        guard let status = self[request.service] else {
          throw Status(.notFound, "NOT_FOUND", "no service \(request.service)")
        }
        return HealthCheckResponse(status)
      },
      .read("/grpc.health.v1.Health/List", access: .anyone, isHeavy: false) {
        (_: HealthListRequest, _, _) throws(Status) in
        var response = HealthListResponse()
        response.statuses = self.all
        return response
      },
      .serverStream(
        "/grpc.health.v1.Health/Watch", access: .anyone, isHeavy: false,
        begin: { (request: HealthCheckRequest, _) throws(Status) in
          Watching(service: request.service)
        },
        next: { (watching: inout Watching, _, _) throws(Status) -> Batch<HealthCheckResponse> in
          let status = self[watching.service] ?? .serviceUnknown
          let isNews = watching.told != status
          watching.told = status
          return Batch(isNews ? [HealthCheckResponse(status)] : [], then: .change(of: [.health]))
        }),
    ]
  }
}
