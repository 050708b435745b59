package import Logging
package import ServiceLifecycle
import TongluCore

/// The services of a serving program in one group.
///
/// They start in the given order and stop in the reverse order, each after the next one has ended.
/// The first service that ends, orderly or by a failure, stops the group; none is ever cancelled
/// out of order.
package struct ServingGroup: Sendable {
  private let logger: Logger
  private var services: [ServiceGroupConfiguration.ServiceConfiguration] = []

  package init(logger: Logger) { self.logger = logger }

  package mutating func add(_ name: String, _ service: some Service) {
    services.append(
      ServiceGroupConfiguration.ServiceConfiguration(
        service: Logged(name: name, service: service, logger: logger),
        successTerminationBehavior: .gracefullyShutdownGroup,
        failureTerminationBehavior: .gracefullyShutdownGroup, serviceName: name))
  }

  /// Returns when every service has ended; throws the first failure. What they use may be closed
  /// then.
  package func run() async throws {
    try await ServiceGroup(
      configuration: ServiceGroupConfiguration(services: services, logger: logger)
    ).run()
  }
}

/// A service whose failure is logged, whatever happens to the group.
private struct Logged<Base: Service>: Service {
  let name: String
  let service: Base
  let logger: Logger

  func run() async throws {
    do {
      try await service.run()
    } catch {
      logger.error("service failed, the server stops: \(error)", metadata: ["service": "\(name)"])
      throw error
    }
  }
}

/// Functions to start and stop, as a service.
package struct StartedService: Service {
  private let start: @Sendable () -> Void
  private let stop: @Sendable () async -> Void

  package init(
    start: @escaping @Sendable () -> Void, stop: @escaping @Sendable () async -> Void
  ) {
    self.start = start
    self.stop = stop
  }

  package func run() async {
    start()
    // A cancellation ends it as well.
    try? await gracefulShutdown()
    await stop()
  }
}
