import Foundation
package import Logging
import NIOCore
import NIOPosix
import Synchronization
package import TongluCore
import TongluHTTP2
package import TongluService

/// A gRPC server: listens, serves the executor's methods, and shuts down gracefully.
package final class Server: Sendable {
  /// The listening port.
  package let port: Int
  private let group: MultiThreadedEventLoopGroup
  private let listener: any Channel
  private let contexts: [LoopContext]
  private let tls: TLSContext?
  private let executor: Executor
  private let spans: [SpanBuffer]
  /// Further sources of metrics.
  private let counts = Mutex<[@Sendable () -> [MetricFamily]]>([])
  /// The counters of the event loops when they ended.
  private let last = Mutex<Metrics?>(nil)
  private let logger: Logger
  private let isStopping = Mutex(false)

  private init(
    _ group: MultiThreadedEventLoopGroup, _ listener: any Channel, _ contexts: [LoopContext],
    _ tls: TLSContext?, _ executor: Executor, _ logger: Logger
  ) {
    self.executor = executor
    spans = contexts.compactMap(\.spans)
    self.tls = tls
    self.group = group
    self.listener = listener
    self.contexts = contexts
    self.logger = logger
    port = listener.localAddress?.port ?? 0
  }

  /// Listens and serves until `stop`.
  ///
  /// FAILED_PRECONDITION PLAINTEXT_NOT_LOCAL for plaintext on an address other than a loopback one,
  /// UNAVAILABLE CANNOT_LISTEN for a port in use, FAILED_PRECONDITION TLS_NOT_READABLE.
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
      executor.conditions.follow { event in ConditionLog.write(event, to: logger) }
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
      throw Status(
        .unavailable, "CANNOT_LISTEN",
        "cannot listen on \(configuration.host): the name has no address")
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
            preconditionFailure("a channel runs on one of the group's loops")
          }
          guard let place = admission.enter(channel.remoteAddress) else {
            context.noted(.acceptFlood)
            throw ChannelError.eof
          }
          if let tls {
            try channel.pipeline.syncOperations.addHandlers(
              ClientHelloGate { context.noted(.protocolError) }, tls.makeHandler())
          }
          try channel.pipeline.syncOperations.addHandler(
            Connection(context, place))
        }
      }
    do {
      return try await bootstrap.bind(to: address).get()
    } catch {
      throw cannotListen(configuration.host, configuration.port, error)
    }
  }

  /// UNAVAILABLE CANNOT_LISTEN, in words for the operator.
  static func cannotListen(_ host: String, _ port: Int, _ error: any Error) -> Status {
    let why =
      switch (error as? IOError)?.errnoCode {
      case EADDRINUSE: "another program listens there"
      case EACCES: "this user may not listen there (ports below 1024 need a capability)"
      case EADDRNOTAVAIL: "this machine does not have the address"
      case .some(let code):
        NSError(domain: NSPOSIXErrorDomain, code: Int(code)).localizedFailureReason
          ?? "error \(code) of the system"
      case nil: "\(host) is no address"
      }
    return Status(.unavailable, "CANNOT_LISTEN", "cannot listen on \(host):\(port): \(why)")
  }

  /// Reads the TLS files again, for new connections. If one cannot be read, nothing changes; the
  /// log names the file, and the metrics count the failure. Without TLS nothing is done.
  package func reloadTLS() {
    guard let tls else { return }
    do throws(Status) {
      try tls.reload()
      logger.info("TLS files read again", metadata: ["expire_time": "\(tls.expireTime.rfc3339)"])
    } catch {
      logger.error(
        "the TLS files were not read again, the former stay: \(error.message)",
        metadata: [
          "reason": "\(error.reason)", "file": "\(error.facts["file"] ?? "")",
          "expire_time": "\(tls.expireTime.rfc3339)",
        ])
    }
  }

  /// Whether health reports SERVING.
  package var isServing: Bool { executor.health[""] == .serving }

  /// The faults that hold now, a line each; empty without any.
  package var complaints: [String] { executor.conditions.all.map(ConditionLog.line) }

  /// Adds a source of metrics to the server's.
  package func count(_ more: @escaping @Sendable () -> [MetricFamily]) {
    counts.withLock { $0.append(more) }
  }

  /// The metrics of the server, the database, the process and further sources; UNAVAILABLE
  /// SERVER_STOPPING. After the stop, the last values.
  package var metrics: [MetricFamily] {
    get async throws(Status) {
      let loops =
        if let last = last.withLock({ $0 }) { last } else { try await read() }
      let families = loops.families(
        paths: executor.router.paths, counted: executor.countedLimits,
        position: executor.feedPosition)
      return families + executor.metrics + ProcessMetrics.families + (tls?.families ?? [])
        + counts.withLock { $0 }.flatMap { $0() }
    }
  }

  private func read() async throws(Status) -> Metrics {
    var sum = Metrics(methodCount: executor.router.paths.count)
    for context in contexts {
      do {
        sum.add(try await context.loop.submit { context.reading }.get())
      } catch {
        throw Status(.unavailable, "SERVER_STOPPING", "the server stops")
      }
    }
    return sum
  }

  /// The spans finished since the last call; also after the stop.
  package func takeSpans() -> [FinishedSpan] { spans.flatMap { $0.take() } }

  /// Calls that run on other threads or are open.
  package var openCalls: Int {
    get async throws {
      var count = 0
      for context in contexts { count += try await context.loop.submit { context.openCalls }.get() }
      return count
    }
  }

  /// Returns after `stop` has closed the port; UNAVAILABLE LISTENER_CLOSED if it closed otherwise.
  package func listen() async throws(Status) {
    try? await listener.closeFuture.get()
    if !isStopping.withLock({ $0 }) {
      throw Status(.unavailable, "LISTENER_CLOSED", "the port \(port) was closed")
    }
  }

  /// Shuts down gracefully: no new connections, GOAWAY in two steps, running calls finish (within
  /// the configured or the given time), every connection closes. Idempotent.
  package func stop(withinMilliseconds limit: Int? = nil) async {
    let isFirst = isStopping.withLock { isStopping in
      defer { isStopping = true }
      return !isStopping
    }
    guard isFirst else { return }
    logger.info("stopping")
    executor.health.set(isServing: false)
    try? await listener.close().get()
    await withTaskGroup { tasks in
      for context in contexts {
        tasks.addTask {
          try? await context.loop.flatSubmit { context.drain(within: limit) }.get()
        }
      }
    }
    let final = try? await read()
    last.withLock { $0 = final }
    for context in contexts { context.close() }
    try? await group.shutdownGracefully()
    logger.info("stopped")
  }
}
