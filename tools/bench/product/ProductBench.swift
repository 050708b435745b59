import ArgumentParser
import Foundation
import TongluCore

/// Measures the product: the released server on a database of its own rows.
///
/// - `ProductRun`, `GrowthRun`, `MemoryRun`, `PostgreSQLRun`, `SearchRun`, `ReferencesRun`,
///   `WriterRun`: the commands, each with a table and a file of JSON.
/// - `Seed` makes a database by the product's own mutations, `SeedCache` keeps it between runs.
/// - `ServerProcess` is the server, `H2Load` the peers' load generator, `ClosedLoop` our own for
///   varying requests, over `LoopConnection`; `OpenStreams` holds live streams.
/// - `Workload` makes the requests; `OrderBooks` compares acknowledged orders with stored ones.
@main
struct ProductBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-product", abstract: "Measure the product's own RPCs.",
    subcommands: [
      ProductRun.self, GrowthRun.self, MemoryRun.self, SeedRun.self,
      PostgreSQLRun.self, SearchRun.self, ReferencesRun.self, WriterRun.self,
    ])
}

/// The locations common to all commands.
struct BenchOptions: ParsableArguments {
  @Option(name: .long, help: "The server's program.")
  var server = ".build/release/tonglud"

  @Option(name: .long, help: "The folder of seeded databases and results.")
  var folder = ".build/bench"

  var cache: SeedCache { SeedCache(folder: folder) }

  /// Prints the table and keeps its rows as `<folder>/<name>.json`.
  func publish(_ table: Table, as name: String) throws {
    print(table.markdown)
    let path = "\(folder)/\(name).json"
    try table.json.write(toFile: path, atomically: true, encoding: .utf8)
    Progress.say("rows in \(path)")
  }
}

/// `bench-product seed`: makes only the databases, ahead of a measurement.
struct SeedRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seed", abstract: "Make and keep the seeded databases.")

  @OptionGroup var options: BenchOptions

  @Option(name: .long, help: "Rows of each main table; may be given again.")
  var rows: [Int] = [1_000_000]

  func run() throws {
    for count in rows { _ = try options.cache.seed(rows: count) }
  }
}

/// Progress, on standard error: standard output has the table alone.
enum Progress {
  static func say(_ text: String) {
    FileHandle.standardError.write(Data("# \(text)\n".utf8))
  }
}

/// An error that ends a benchmark.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
