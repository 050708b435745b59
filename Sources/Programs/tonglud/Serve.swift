import ArgumentParser
import Foundation
import Logging
import TongluComposition
import TongluCore
import TongluDatabase
import TongluFiles
import TongluIdentity
import TongluLifecycle
import TongluServer
import TongluService
import TongluTelemetry

/// `tonglud serve`: opens the data directory and serves until it is stopped.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Serve a data directory.")

  @OptionGroup var data: DataOption

  @Option(
    name: .long,
    help: ArgumentHelp("Address to listen on; port 0 is a free one.", valueName: "host:port"))
  var listen = "127.0.0.1:7443"

  @OptionGroup var tls: CertificateOptions

  @Flag(
    name: .long, inversion: .prefixedNo, exclusivity: .chooseLast,
    help: "Allow plaintext on addresses other than the loopback.")
  var allowRemotePlaintext = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Event loops; by default one per core, less one for the writer.",
      discussion: """
        On two cores, two loops gave clients no better p99 during attacks than one: work for \
        callers without a login has budgets (tonglud limits; figures in tools/bench/README.md).
        """))
  var loops = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Metrics (Prometheus) and health by HTTP/1.1, on a port of its own.", valueName: "host:port"))
  var admin: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A limit of connections and calls; may be given again. `tonglud limits` lists them.",
      valueName: "name=number"))
  var limit: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("The largest accepted file.", valueName: "bytes"))
  var fileBytesMax = FileService.bytesMaxDefault

  @Option(name: .long, help: "The format of the log on standard error.")
  var logFormat = Logs.Format.text

  @Option(name: .long, help: "At info the server's events, at debug every call.")
  var logLevel = Logs.Level.info

  @OptionGroup var telemetry: TelemetryOptions
  @OptionGroup var first: EnterpriseOptions

  func validate() throws {
    guard Self.address(listen) != nil else {
      throw ValidationError("--listen takes host:port, not \(listen)")
    }
    guard admin.map({ Self.address($0) != nil }) ?? true else {
      throw ValidationError("--admin takes host:port, not \(admin ?? "")")
    }
    do throws(Status) {
      _ = try limits
    } catch {
      throw ValidationError(error.message)
    }
    guard fileBytesMax >= 0 else { throw ValidationError("--file-bytes-max takes 0 or more") }
    guard (1...256).contains(loops) else { throw ValidationError("--loops takes 1 to 256") }
  }

  func run() async throws {
    guard tls.isComplete else {
      throw ValidationError("TLS takes --tls-certificate and --tls-key together")
    }
    do {
      try await serve()
    } catch is SignalService.Abandoned {
      throw ExitCode.failure
    } catch let status as Status {
      Console.complain(status)
      throw ExitCode.failure
    }
  }

  private func serve() async throws {
    let signals = await Signals()
    Descriptors.raiseLimit()
    Logs.start(logFormat, level: logLevel)
    let logger = Logger(label: "tonglud")
    let exporter: Telemetry? =
      if let settings = try telemetry.settings {
        try Telemetry(settings, logger: logger)
      } else { nil }
    let limits = try limits
    var configuration = serverConfiguration(limits.server)
    configuration.tracing = exporter?.tracing
    let platform = try data.open(fileBytesMax: fileBytesMax, limits: limits.database)
    defer { platform.close() }
    if let warning = platform.database.warning { logger.warning("\(warning)") }
    let server = try await Server.start(platform.executor, configuration, logger: logger)
    var adminServer: AdminServer?
    do {
      if let (host, port) = admin.flatMap(Self.address) {
        let started = try await AdminServer.start(
          host: host, port: port, for: server, logger: logger)
        adminServer = started
        Console.mention(logFormat.line("metrics and health on \(host):\(started.port)"))
      }
      // At this point nothing can prevent serving any more, and the code is printed only once.
      try createFirstEnterprise(platform, port: server.port, logger)
    } catch {
      await adminServer?.stop()
      await server.stop()
      throw error
    }
    let services = group(platform, server, adminServer, exporter, signals, logger)
    Console.mention(
      logFormat.line("tonglud listens on \(configuration.host):\(server.port)"))
    platform.database.conditions.follow { event in
      if case .began(let current) = event, current.condition == .dataGone { signals.abandon() }
    }
    // Every task that uses the database has ended when this returns or throws: OpenSSL cleans up at
    // the end of the process, and a thread inside a call to it would crash.
    try await services.run()
  }

  /// They stop from last to first: signals are ignored, calls drain while the metrics can still be
  /// read, the tasks end, the last spans and metrics are sent, and the metrics' port closes.
  private func group(
    _ platform: Platform, _ server: Server, _ adminServer: AdminServer?, _ exporter: Telemetry?,
    _ signals: Signals, _ logger: Logger
  ) -> ServingGroup {
    var group = ServingGroup(logger: logger)
    let haste = Haste()
    let tasks = platform.backgroundTasks(logger) + [ClockWatch.task(platform, logger)]
    server.count { platform.metrics + tasks.families + [Build.metric] }
    if let adminServer { group.add("admin", ListenerService(adminServer, haste)) }
    if let exporter {
      group.add(
        "telemetry",
        StartedService {
          exporter.start(server)
        } stop: {
          await exporter.stop()
        })
    }
    for task in tasks { group.add(task.name, task) }
    group.add("server", ListenerService(server, haste))
    group.add("signals", SignalService(signals.orders, haste) { server.reloadTLS() })
    return group
  }

  private func createFirstEnterprise(
    _ platform: Platform, port: Int, _ logger: Logger
  ) throws(Status) {
    if try platform.hasEnterprise() { return }
    let created: Bootstrap.Created
    do throws(Status) {
      created = try platform.createEnterprise(first.draft)
    } catch {
      // Another server created it at the same time.
      guard try platform.hasEnterprise() else { throw error }
      return
    }
    logger.info(
      "enterprise created",
      metadata: ["enterprise": "\(first.draft.code)", "tenant": "\(created.tenant)"])
    let server = tls.files == nil ? "127.0.0.1:\(port)" : "https://HOST:\(port)"
    let isStandard = port == Self.standardPort && tls.files == nil
    // The server also serves if its output cannot be written; standard error says how to get
    // another code.
    try? Announcement.make(
      created, first.draft, server: isStandard ? "" : "--server \(server)")
  }

  /// The port that `tonglu` assumes.
  private static let standardPort = 7443

  private var limits: ServingLimits {
    get throws(Status) {
      var limits = ServingLimits()
      for text in limit { try ServingLimits.named.set(text, in: &limits) }
      return limits
    }
  }

  private func serverConfiguration(_ limited: Configuration) -> Configuration {
    var configuration = limited
    if let (host, port) = Self.address(listen) {
      configuration.host = host
      configuration.port = port
    }
    configuration.allowsRemotePlaintext = allowRemotePlaintext
    configuration.loops = loops
    configuration.tls = tls.files
    return configuration
  }

  /// The parts of `host:port` or `[address]:port`; nil for another text.
  static func address(_ text: String) -> (host: String, port: Int)? {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (0...65_535).contains(port)
    else { return nil }
    let host = text[..<colon]
    let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
    return (String(isBracketed ? host.dropFirst().dropLast() : host), port)
  }
}

extension Logs.Format: ExpressibleByArgument {}
extension Logs.Level: ExpressibleByArgument {}

extension Platform {
  /// The background tasks of the group.
  fileprivate func backgroundTasks(_ logger: Logger) -> [BackgroundTask] {
    func task(
      _ name: String, seconds: Int, _ body: @escaping BackgroundTask.Body
    ) -> BackgroundTask {
      BackgroundTask(name, every: .seconds(seconds), logger: logger, body)
    }
    return [
      task("retention-clock", seconds: 3_600) { _ throws(Status) in
        try self.storeRetentionClock()
      },
      task("files-sweep", seconds: 3_600) { isStopping throws(Status) in
        try self.sweepFiles(isStopping)
      },
      task("table-statistics", seconds: 3_600) { _ throws(Status) in try self.measureTables() },
      task("timers", seconds: 2) { isStopping throws(Status) in
        try self.timers.look(isStopping)
      },
      task("observations", seconds: Observations.flushSeconds) { _ throws(Status) in
        try self.executor.observations.flush()
      },
    ]
  }
}
