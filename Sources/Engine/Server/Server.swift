package import Logging
import NIOCore
import NIOPosix
import Synchronization
package import TongluCore
import TongluHTTP2
package import TongluService

/// A gRPC server: listens, serves the executor's methods, leaves when told.
package final class Server: Sendable {
  /// The port listened on.
  package let port: Int
  private let group: MultiThreadedEventLoopGroup
  private let listener: any Channel
  private let contexts: [LoopContext]
  private let tls: TLSContext?
  private let health: Health
  /// What the database has counted.
  private let databaseText: @Sendable () -> String
  private let logger: Logger
  private let isStopping = Mutex(false)

  private init(
    _ group: MultiThreadedEventLoopGroup, _ listener: any Channel, _ contexts: [LoopContext],
    _ tls: TLSContext?, _ executor: Executor, _ logger: Logger
  ) {
    health = executor.health
    databaseText = { executor.statistics }
    self.tls = tls
    self.group = group
    self.listener = listener
    self.contexts = contexts
    self.logger = logger
    port = listener.localAddress?.port ?? 0
  }

  /// Listens and serves until `stop`.
  ///
  /// FAILED_PRECONDITION PLAINTEXT_NOT_LOCAL for an address beyond the loopback, UNAVAILABLE
  /// CANNOT_LISTEN for a port that is taken, FAILED_PRECONDITION TLS_NOT_READABLE.
  package static func start(
    _ executor: Executor, _ configuration: Configuration, logger: Logger
  ) async throws(Status) -> Server {
    var configuration = configuration
    configuration.messageBytesMax = min(configuration.messageBytesMax, Int(UInt32.max))
    configuration.limits.bodyBytesMax = configuration.messageBytesMax + 5
    configuration.limits.total = ByteBudget(max: configuration.bufferedBytesTotalMax)
    let tls: TLSContext? =
      if let files = configuration.tls { try TLSContext(files) } else { nil }
    let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, configuration.loops))
    do throws(Status) {
      var contexts: [LoopContext] = []
      for loop in group.makeIterator() {
        contexts.append(try LoopContext(loop, executor, configuration, logger))
      }
      let address = try resolve(configuration)
      let listener = try await listen(group, contexts, tls, address, configuration)
      let server = Server(group, listener, contexts, tls, executor, logger)
      let how = tls == nil ? "" : " by TLS"
      logger.info("listening on \(configuration.host):\(server.port)\(how)")
      return server
    } catch {
      try? await group.shutdownGracefully()
      throw error
    }
  }

  private static func resolve(_ configuration: Configuration) throws(Status) -> SocketAddress {
    guard
      let address = try? SocketAddress.makeAddressResolvingHost(
        configuration.host, port: configuration.port)
    else {
      throw Status(.unavailable, "CANNOT_LISTEN", "\(configuration.host) is no address")
    }
    let ip = address.ipAddress ?? ""
    let isPrivate = configuration.tls != nil || configuration.allowsRemotePlaintext
    guard isPrivate || ip == "::1" || ip.hasPrefix("127.") else {
      throw Status(
        .failedPrecondition, "PLAINTEXT_NOT_LOCAL",
        "\(configuration.host) is not the loopback, and this port speaks plaintext")
    }
    return address
  }

  private static func listen(
    _ group: MultiThreadedEventLoopGroup, _ contexts: [LoopContext], _ tls: TLSContext?,
    _ address: SocketAddress, _ configuration: Configuration
  ) async throws(Status) -> any Channel {
    let admission = Admission(configuration)
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 1_024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.maxMessagesPerRead, value: 1)
      .childChannelOption(.allowRemoteHalfClosure, value: false)
      .childChannelOption(
        .recvAllocator,
        value: AdaptiveRecvByteBufferAllocator(minimum: 2_048, initial: 2_048, maximum: 131_072)
      )
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          guard let context = contexts.first(where: { $0.loop === channel.eventLoop }) else {
            preconditionFailure("a channel lives on one of the group's loops")
          }
          guard let place = admission.enter(channel.remoteAddress) else {
            context.noted(.acceptFlood)
            throw ChannelError.eof
          }
          if let tls { try channel.pipeline.syncOperations.addHandler(tls.makeHandler()) }
          try channel.pipeline.syncOperations.addHandler(
            Connection(context, place))
        }
      }
    do {
      return try await bootstrap.bind(to: address).get()
    } catch {
      throw Status(.unavailable, "CANNOT_LISTEN", "\(address): \(error)")
    }
  }

  /// Reads the files of TLS again for the connections to come; TLS_NOT_READABLE leaves everything
  /// as it was. Without TLS there is nothing to do.
  package func reloadTLS() throws(Status) {
    guard let tls else { return }
    try tls.reload()
    logger.info("TLS files read again")
  }

  /// Whether health says so.
  package var isServing: Bool { health[""] == .serving }

  /// What the server has counted, in Prometheus's text format.
  package var metricsPage: String {
    get async throws {
      var sum: Metrics?
      var paths: [String] = []
      for context in contexts {
        let (metrics, names) = try await context.loop.submit {
          (context.counted, context.executor.paths)
        }.get()
        paths = names
        if sum?.add(metrics) == nil { sum = metrics }
      }
      return (sum?.text(paths: paths) ?? "") + databaseText()
    }
  }

  /// Calls that are elsewhere or open.
  package var openCalls: Int {
    get async throws {
      var count = 0
      for context in contexts { count += try await context.loop.submit { context.openCalls }.get() }
      return count
    }
  }

  /// Leaves gracefully: no new connections, GOAWAY in two steps, calls in flight finish (within the
  /// configured time), every connection closes. Only the first call does anything.
  package func stop() async {
    let isFirst = isStopping.withLock { isStopping in
      defer { isStopping = true }
      return !isStopping
    }
    guard isFirst else { return }
    logger.info("stopping")
    health.set(isServing: false)
    try? await listener.close().get()
    await withTaskGroup { tasks in
      for context in contexts {
        tasks.addTask {
          try? await context.loop.flatSubmit { context.drain() }.get()
        }
      }
    }
    for context in contexts { context.close() }
    try? await group.shutdownGracefully()
    logger.info("stopped")
  }
}
