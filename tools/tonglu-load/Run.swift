import ArgumentParser
import Foundation
import LoadTesting
import TongluClient
import TongluCore
import TongluMessages

/// `load run`: a scenario's calls at their times, with the duration of each.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a scenario: calls at a rate, whatever the server does.",
    discussion: """
      An open loop: calls arrive at the scenario's rate whether or not earlier ones have ended, \
      and latency counts from the intended start. Every response is checked. Exits with 1 when a \
      threshold of the scenario is not met. The scenario creates its data in the enterprise of \
      the login: use one made for the test.
      """)

  @Argument(
    help: ArgumentHelp(
      "A scenario of tools/load-scenarios by its name, or a file.", valueName: "scenario"))
  var name: String

  @OptionGroup var options: ServerOptions

  @Option(name: .long, help: "A constant rate instead of the scenario's stages; calls a second.")
  var rate: Double?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A rate that grows evenly instead, such as 100..2000.", valueName: "from..to"))
  var ramp: String?

  @Option(name: .long, help: "The duration, such as 30s; stages are scaled to it.")
  var duration: String?

  @Option(name: .long, help: "Connections.")
  var connections: Int?

  @Flag(name: .long, help: "Arrivals at random (a Poisson process).")
  var poisson = false

  @Option(name: .long, help: "The most outstanding calls.")
  var outstanding: Int?

  @Option(name: .long, help: "The seed of all random choices.")
  var seed: UInt64 = 1

  @Option(name: .long, help: ArgumentHelp("Write the report here.", valueName: "file"))
  var json: String?

  @Option(name: .long, help: ArgumentHelp("Draw the latencies here.", valueName: "file"))
  var svg: String?

  @Option(name: .long, help: "The server's process id, to report its CPU and memory.")
  var serverPid: Int?

  func validate() throws {
    if rate != nil, ramp != nil { throw ValidationError("--rate or --ramp, not both") }
    _ = try scenario()
  }

  func run() async throws {
    let scenario = try scenario()
    let owner = try await options.connect()
    var builder = ShopBuilder(scenario.data, owner, parallel: options.parallel, seed: seed)
    let shop = try await builder.build()
    let (deliveries, streams) = try await subscribe(scenario, owner)
    let channels = try (0..<scenario.connections).map { _ in try options.channel(repeats: false) }
    let clients = channels.map {
      LoadClient($0, token: owner.token, timeout: scenario.timeout.seconds)
    }
    // A first call on each, so that no measured call waits for its connection.
    for client in clients { try await client.warmUp() }
    let calls = ScenarioCalls(
      scenario: scenario, shop: shop, clients: clients, deliveries: deliveries)
    let report = await measure(scenario, calls)
    for channel in streams + channels + [owner.channel] { await channel.close() }
    print(ReportTable(report).text)
    if let json { try write(report.json(), to: json) }
    if let svg { try write(Data(LatencyPlot(report).svg.utf8), to: svg) }
    if !report.passed { throw ExitCode.failure }
  }

  private func measure(_ scenario: Scenario, _ calls: ScenarioCalls) async -> Report {
    let test = LoadTest(scenario, seed: seed) { await calls.perform($0) }
    let meter = UsageMeter(server: serverPid)
    let ticker = Task { await showProgress(of: test) }
    let result = await test.run { meter.start() }
    let delivered = await calls.deliveries?.finish(within: scenario.timeout)
    let usage = meter.stop()
    ticker.cancel()
    await ticker.value
    return Report(
      Report.Setup(scenarioName, scenario, isTLS: options.isSecure, seed: seed), scenario, result,
      deliveries: delivered, usage: usage)
  }

  private func subscribe(
    _ scenario: Scenario, _ owner: LoadClient
  ) async throws -> (Deliveries?, [Channel]) {
    guard scenario.data.subscribers > 0 else { return (nil, []) }
    let deliveries = Deliveries(subscribers: scenario.data.subscribers)
    let streams = try await SubscriberStreams(count: scenario.data.subscribers, owner)
    let channels = try await streams.open(options) {
      deliveries.arrived($0.title)
    } failed: {
      deliveries.failed($0)
    }
    return (deliveries, channels)
  }

  private var scenarioName: String {
    URL(filePath: name).deletingPathExtension().lastPathComponent
  }

  /// The file's scenario with the changes of the command line.
  private func scenario() throws -> Scenario {
    let folder =
      ProcessInfo.processInfo.environment["TONGLU_SCENARIOS"] ?? "tools/load-scenarios"
    let paths = [name, "\(folder)/\(name).json"]
    guard let data = paths.lazy.compactMap(FileManager.default.contents(atPath:)).first else {
      throw ValidationError("no scenario \(name): neither \(paths.joined(separator: " nor "))")
    }
    do throws(Status) {
      var scenario = try ScenarioFile.read(data)
      try adjust(&scenario)
      try scenario.validate()
      return scenario
    } catch {
      throw ValidationError("\(scenarioName): \(error.reason) \(error.message)")
    }
  }

  private func adjust(_ scenario: inout Scenario) throws(Status) {
    if let duration {
      let span = try TimeSpan(duration, field: "--duration")
      let factor = span.seconds / scenario.duration.seconds
      for index in scenario.stages.indices {
        scenario.stages[index].duration = TimeSpan(
          seconds: scenario.stages[index].duration.seconds * factor)
      }
    }
    if let rate {
      scenario.stages = [Scenario.Stage(from: rate, to: rate, duration: scenario.duration)]
    }
    if let ramp {
      let ends = ramp.components(separatedBy: "..").compactMap { Double($0) }
      guard ends.count == 2 else {
        throw .invalid("BAD_RATE", field: "--ramp", "two rates such as 100..2000")
      }
      scenario.stages = [
        Scenario.Stage(from: ends[0], to: ends[1], duration: scenario.duration)
      ]
    }
    if let connections { scenario.connections = connections }
    if let outstanding { scenario.outstandingMax = outstanding }
    if poisson { scenario.arrivals = .poisson }
  }

  private func write(_ data: Data, to path: String) throws {
    try data.write(to: URL(filePath: path))
    FileHandle.standardError.write(Data("wrote \(path)\n".utf8))
  }
}

/// Progress once a second on standard error: in place on a terminal, otherwise every tenth line.
private func showProgress(of test: LoadTest) async {
  let isTerminal = isatty(2) == 1
  var (before, second) = (0, 0)
  while (try? await Task.sleep(for: .seconds(1))) != nil {
    second += 1
    let now = test.progress
    if isTerminal || second % 10 == 0 {
      let line =
        "\(second) s: \(now.launched) calls, \(now.launched - before)/s, "
        + "\(now.outstanding) outstanding, \(now.failed) failed"
      let text = isTerminal ? "\r\u{1B}[K" + line : line + "\n"
      FileHandle.standardError.write(Data(text.utf8))
    }
    before = now.launched
  }
  if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
}
