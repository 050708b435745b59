import ArgumentParser
import Foundation

/// `bench-product product`: the main RPCs under the peers' load.
struct ProductRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "product",
    abstract: "Measure the main RPCs: server CPU a call, calls a second.",
    discussion: """
      8 connections with 64 outstanding calls each, one client thread; medians of alternating \
      rounds. Reads are made by h2load, always the same request, with the owner's token. Orders \
      are placed by our own closed loop, each under its own request id, on a new copy of the \
      database; at the end the server is stopped and every acknowledged order is looked up in the \
      database, with the sums of totals, reservations, feed, outcomes and audit.
      """)

  @OptionGroup var options: BenchOptions

  @Option(name: .long, help: "Customers, prices and orders in the database.")
  var rows = 1_000_000

  @Option(name: .long, help: "Rounds.")
  var rounds = 3

  @Option(name: .long, help: "The duration of a measurement, in seconds.")
  var seconds = 2.0

  @Option(name: .long, help: "Only these RPCs, by name; may be given again.")
  var only: [String] = []

  /// The targets: server CPU per call in microseconds, and calls per second.
  private static let targets: [String: (cpu: Double?, rate: Double?)] = [
    "GetCustomer": (8, nil), "Nearby": (12, nil), "PlaceOrder": (nil, 12_000),
  ]

  private struct Sample {
    let rate: Double
    let cpu: (all: Double, user: Double, system: Double)
    let note: String
  }

  func run() throws {
    let seed = try options.cache.seed(rows: rows)
    let scratch = try Scratch(in: options.folder)
    var samples: [String: [Sample]] = [:]
    var names: [String] = []
    for round in 0..<rounds {
      let data = try seed.copy(to: scratch.path)
      let before = try OrderBooks.read(data: data, seed.contents)
      let server = try ServerProcess(program: options.server, data: data)
      var workloads = Self.workloads(seed).filter { only.isEmpty || only.contains($0.name) }
      if names.isEmpty { names = workloads.map(\.name) + ["PlaceOrder"] }
      if round % 2 == 1 { workloads.reverse() }
      for workload in workloads {
        let sample = try measure(workload, server, seed, scratch)
        samples[workload.name, default: []].append(sample)
      }
      guard only.isEmpty || only.contains("PlaceOrder") else { continue }
      let orders = OrderLoad(seed.contents, seed: UInt64(round) + 100)
      samples["PlaceOrder", default: []].append(try place(orders, server, seed))
      server.stop()
      let placed = try orders.acknowledged()
      let after = try OrderBooks.read(data: data, seed.contents, finding: placed)
      try after.check(since: before, placed: placed)
      Progress.say("\(placed.count) acknowledged orders are stored; the books agree")
    }
    try options.publish(table(names, samples), as: "product")
  }

  private static func workloads(_ seed: Seed) -> [Workload] {
    [
      .getCustomer(seed.contents), .nearby(), .quotePrices(seed.contents), .listProducts(),
      .searchProducts(seed.contents),
    ]
  }

  private func measure(
    _ workload: Workload, _ server: ServerProcess, _ seed: Seed, _ scratch: Scratch
  ) throws -> Sample {
    let message = workload.message()
    // h2load checks HTTP alone; the gRPC call is checked here, before and after.
    let probe = try ClosedLoop(
      port: server.port, token: seed.contents.token, connections: 1, inFlight: 1)
    let reply = try probe.once(workload.path, message)
    let load = H2Load(port: server.port, token: seed.contents.token, folder: scratch.path)
    let estimate = try load.run(workload.path, message, count: 4_096)
    let count = max(4_096, Int(estimate * seconds))
    let before = try server.cpu
    let rate = try load.run(workload.path, message, count: count)
    let cpu = (try server.cpu - before).microseconds(of: count)
    guard try probe.once(workload.path, message) == reply else {
      throw BenchError("\(workload.name) answers otherwise after the load")
    }
    Progress.say(
      String(format: "%@ %.0f/s, %.2f µs, %d bytes", workload.name, rate, cpu.all, reply.count))
    return Sample(rate: rate, cpu: cpu, note: "\(reply.count) bytes")
  }

  private func place(_ orders: OrderLoad, _ server: ServerProcess, _ seed: Seed) throws -> Sample {
    let loop = try ClosedLoop(port: server.port, token: seed.contents.token)
    let estimate = try orders.run(loop, count: 4_096).callsPerSecond
    let count = max(4_096, Int(estimate * seconds))
    let before = try server.cpu
    let figures = try orders.run(loop, count: count)
    let cpu = (try server.cpu - before).microseconds(of: count)
    Progress.say(
      String(format: "PlaceOrder %.0f/s, %.2f µs", figures.callsPerSecond, cpu.all))
    let note = String(
      format: "p50 %.1f ms, p99 %.1f ms; client %.1f µs", figures.p50, figures.p99,
      figures.clientMicroseconds)
    return Sample(rate: figures.callsPerSecond, cpu: cpu, note: note)
  }

  private func table(_ names: [String], _ samples: [String: [Sample]]) -> Table {
    var table = Table(
      "The product under 8 × 64 calls in flight, \(rows) rows; medians of \(rounds) rounds.",
      columns: [
        "RPC", "calls/s", "server CPU µs/call", "user", "system", "least", "most", "target",
        "remark",
      ])
    for name in names {
      guard let rounds = samples[name], let last = rounds.last else { continue }
      let all = rounds.map(\.cpu.all)
      let (cpu, rate) = (all.median, rounds.map(\.rate).median)
      var target = "–"
      if let aim = Self.targets[name] {
        let isMet = cpu <= aim.cpu ?? .infinity && rate >= aim.rate ?? 0
        let words = aim.cpu.map { "≤ \(Int($0)) µs" } ?? "≥ \(Int(aim.rate ?? 0))/s"
        target = "\(words) \(isMet ? "✓" : "✗")"
      }
      table.append([
        .text(name), .number(rate, digits: 0), .number(cpu, digits: 2),
        .number(rounds.map(\.cpu.user).median, digits: 2),
        .number(rounds.map(\.cpu.system).median, digits: 2), .number(all.min() ?? 0, digits: 2),
        .number(all.max() ?? 0, digits: 2), .text(target), .text(last.note),
      ])
    }
    return table
  }
}
