import ArgumentParser
import Foundation
import TongluComposition

/// `bench-product postgresql`: orders on PostgreSQL.
struct PostgreSQLRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "postgresql", abstract: "Measure PlaceOrder over an empty PostgreSQL database.",
    discussion: """
      The database is filled by the product's own mutations; then orders of three lines are placed \
      through one server, 8 connections with 64 calls in flight on each. At the end the server is \
      stopped and the books are checked as `product` does.
      """)

  @OptionGroup var options: BenchOptions

  @Option(name: .long, help: "The database, empty or filled by an earlier run.")
  var postgres: String

  @Option(name: .long, help: "Customers, prices and orders in the database.")
  var rows = 10_000

  @Option(name: .long, help: "Rounds.")
  var rounds = 3

  @Option(name: .long, help: "The duration of a measurement, in seconds.")
  var seconds = 5.0

  @Flag(name: .long, help: "Fill the database and stop.")
  var seedOnly = false

  func run() throws {
    let path = "\(options.folder)/postgresql"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    if (try? Seed(reading: path, rows: rows)) == nil || seedOnly {
      try Seeder(rows: rows, path: path, postgres: postgres).run()
    }
    let contents = try Seed(reading: path, rows: rows).contents
    if seedOnly { return print(contents.tenant) }
    var table = Table(
      "Orders over PostgreSQL under 8 × 64 calls in flight, \(rows) rows.",
      columns: ["round", "orders/s", "server CPU µs/call", "user", "system", "remark"])
    for round in 0..<rounds {
      let before = try OrderBooks.read(try open(path), contents)
      let server = try ServerProcess(
        program: options.server, data: path, options: ["--postgres", postgres])
      let load = OrderLoad(
        contents, seed: UInt64(Date().timeIntervalSince1970) * 100 + UInt64(round))
      let loop = try ClosedLoop(port: server.port, token: contents.token)
      let estimate = try load.run(loop, count: 2_048).callsPerSecond
      let count = max(2_048, Int(estimate * seconds))
      let start = try server.cpu
      let figures = try load.run(loop, count: count)
      let cpu = (try server.cpu - start).microseconds(of: count)
      server.stop()
      let placed = try load.acknowledged()
      try OrderBooks.read(try open(path), contents, finding: placed)
        .check(since: before, placed: placed)
      table.append([
        .number(Double(round + 1), digits: 0), .number(figures.callsPerSecond, digits: 0),
        .number(cpu.all, digits: 1), .number(cpu.user, digits: 1), .number(cpu.system, digits: 1),
        .text(
          String(
            format: "p50 %.1f ms, p99 %.1f ms; %d orders, the books agree", figures.p50,
            figures.p99, placed.count)),
      ])
    }
    try options.publish(table, as: "postgresql")
  }

  private func open(_ path: String) throws -> Platform {
    try Platform(postgreSQL: postgres, files: "\(path)/files")
  }
}
