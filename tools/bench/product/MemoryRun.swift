import ArgumentParser
import Foundation
import TongluHTTP2

/// `bench-product memory`: the memory of connections, an idle server and a million customers.
struct MemoryRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Measure resident memory.",
    discussion: """
      Idle connections in plaintext after the exchange of SETTINGS, by the growth of the server's \
      resident memory; the server at rest over the demo enterprise of tools/demo/seed; and over a \
      million customers after calls of GetCustomer and Nearby.
      """)

  @OptionGroup var options: BenchOptions

  @Option(name: .long, help: "Idle connections; a descriptor each, here and in the server.")
  var connections = 10_000

  @Option(name: .long, help: "Customers of the large database.")
  var rows = 1_000_000

  @Option(name: .long, help: "Calls of each RPC over the large database.")
  var calls = 100_000

  func run() throws {
    let scratch = try Scratch(in: options.folder)
    var table = Table(
      "Resident memory.", columns: ["what", "figure", "unit", "target", "remark"])
    let (idle, perConnection) = try small(scratch)
    Self.append(
      &table, "idle connection (h2c)", perConnection, "KiB", 24, "\(connections) of them")
    Self.append(&table, "idle server, demo enterprise", idle, "MiB", 40, "")
    let (now, highest) = try large(scratch)
    Self.append(
      &table, "server over \(rows) customers", now, "MiB", 300,
      String(format: "%.0f MiB at its highest; after 2 × %d calls", highest, calls))
    try options.publish(table, as: "memory")
  }

  private static func append(
    _ table: inout Table, _ what: String, _ figure: Double, _ unit: String, _ target: Double,
    _ remark: String
  ) {
    table.append([
      .text(what), .number(figure), .text(unit),
      .text("≤ \(Int(target)) \(figure <= target ? "✓" : "✗")"), .text(remark),
    ])
  }

  /// The demo enterprise: the idle server in MiB, and KiB per connection.
  private func small(_ scratch: Scratch) throws -> (idle: Double, perConnection: Double) {
    let server = try ServerProcess(
      program: options.server, data: "\(scratch.path)/demo-data",
      options: ["--enterprise", "demo"])
    try seedDemo(server, scratch)
    sleep(2)
    let idle = try server.memory.now
    let held = try (0..<connections).map { _ in try LoopConnection(port: server.port) }
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    for start in stride(from: 0, to: held.count, by: 500) {
      let some = Array(held[start..<min(start + 500, held.count)])
      try LoopConnection.exchange(some, &buffer, until: { some.allSatisfy(\.isGreeted) })
    }
    sleep(2)
    let full = try server.memory.now
    // A connection closed in the meantime would not be counted.
    for connection in held { connection.receive(&buffer) }
    guard !held.contains(where: \.isBroken) else {
      throw BenchError("the server closed connections")
    }
    return (Double(idle) / 1_024, Double(full - idle) / Double(connections))
  }

  private func seedDemo(_ server: ServerProcess, _ scratch: Scratch) throws {
    unsafe setenv("TONGLU_SERVER", "127.0.0.1:\(server.port)", 1)
    unsafe setenv("TONGLU_CONFIG", "\(scratch.path)/profiles.json", 1)
    let code = server.loginCode ?? ""
    _ = try H2Load.output(
      of: "tools/tonglu",
      ["login", "--enterprise", "demo", "--name", "owner", "--code", code])
    _ = try H2Load.output(of: "tools/demo/seed", [scratch.path])
  }

  /// Many customers: MiB after the calls, and the peak.
  private func large(_ scratch: Scratch) throws -> (now: Double, highest: Double) {
    let seed = try options.cache.seed(rows: rows)
    let server = try ServerProcess(
      program: options.server, data: try seed.copy(to: scratch.path))
    let loop = try ClosedLoop(port: server.port, token: seed.contents.token)
    for workload in [Workload.getCustomer(seed.contents), .nearby()] {
      try loop.run(workload.path, count: calls, request: { _ in workload.message() })
    }
    sleep(1)
    let (now, highest) = try server.memory
    return (Double(now) / 1_024, Double(highest) / 1_024)
  }
}
