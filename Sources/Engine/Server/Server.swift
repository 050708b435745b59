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
  private let logger: Logger
  private let isStopping = Mutex(false)

  private init(
    _ group: MultiThreadedEventLoopGroup, _ listener: any Channel, _ contexts: [LoopContext],
    _ logger: Logger
  ) {
    self.group = group
    self.listener = listener
    self.contexts = contexts
    self.logger = logger
    port = listener.localAddress?.port ?? 0
  }

  /// Listens and serves until `stop`.
  ///
  /// FAILED_PRECONDITION PLAINTEXT_NOT_LOCAL for an address beyond the loopback, UNAVAILABLE
  /// CANNOT_LISTEN for a port that is taken.
  package static func start(
    _ executor: Executor, _ configuration: Configuration, logger: Logger
  ) async throws(Status) -> Server {
    var configuration = configuration
    configuration.limits.bodyBytesMax = configuration.messageBytesMax + 5
    let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, configuration.loops))
    do throws(Status) {
      var contexts: [LoopContext] = []
      for loop in group.makeIterator() {
        contexts.append(try LoopContext(loop, executor, configuration))
      }
      let address = try resolve(configuration)
      let listener = try await listen(group, contexts, address)
      let server = Server(group, listener, contexts, logger)
      logger.info("listening on \(configuration.host):\(server.port)")
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
    guard configuration.allowsRemotePlaintext || ip == "::1" || ip.hasPrefix("127.") else {
      throw Status(
        .failedPrecondition, "PLAINTEXT_NOT_LOCAL",
        "\(configuration.host) is not the loopback, and this port speaks plaintext")
    }
    return address
  }

  private static func listen(
    _ group: MultiThreadedEventLoopGroup, _ contexts: [LoopContext], _ address: SocketAddress
  ) async throws(Status) -> any Channel {
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
          try channel.pipeline.syncOperations.addHandler(Connection(context))
        }
      }
    do {
      return try await bootstrap.bind(to: address).get()
    } catch {
      throw Status(.unavailable, "CANNOT_LISTEN", "\(address): \(error)")
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
