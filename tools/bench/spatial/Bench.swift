import ArgumentParser
import Foundation
import TongluCore
import TongluSpatial

/// Measures Nearby in process: queries and moves over a country's customers, beside the peers.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-spatial",
    abstract: "Time the grid index over points of Chinese cities, and the peers beside it.",
    discussion: """
      Half of the points are around thirty cities, half spread over the country. Times are CPU
      microseconds per query on one thread, medians of the rounds.
      """)

  @Option(name: .long, help: "Numbers of points; with --peers the smallest run has the peers' own.")
  var points = [1_000_000]

  @Option(name: .long, help: "The queries of each kind in a round.")
  var queries = 20_000

  @Option(name: .long, help: "The number of rounds.")
  var rounds = 5

  @Option(name: .long, help: "The peers' geo directory: their points and queries, their binaries.")
  var peers: String?

  @Option(
    name: .long, help: "A directory of the peers' points and queries, without their binaries.")
  var data: String?

  @Option(name: .long, help: "Only the queries whose name contains this, and no moves.")
  var kind: String?

  @Option(name: .long, help: "Write the figures to this file as JSON.")
  var json: String?

  func run() throws {
    var runs: [Run] = []
    for count in points.sorted() {
      var field: [GridPoint] = []
      var centers: [Coordinate] = []
      if let directory = data ?? peers, runs.isEmpty {
        (field, centers) = try Workload.peers(directory)
      } else {
        var random = SplitMix64(seed: 20_240_601)
        field = Workload.points(count, &random)
        centers = (0..<queries).map { _ in
          field[Int.random(in: 0..<field.count, using: &random)].place
        }
      }
      let run = Run(field, Array(centers.prefix(queries)), rounds: rounds, kind: kind)
      run.print()
      runs.append(run)
    }
    if let json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(runs).write(to: URL(filePath: json))
    }
    if let peers { try Peers.run(peers) }
  }
}
