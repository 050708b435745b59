import ArgumentParser
import Foundation
import TongluCore
import TongluSpatial

/// Nearby in process: what one query and one update cost over a country's customers.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-spatial",
    abstract: "Time the grid index over points of Chinese cities.",
    discussion: """
      Half of the points crowd around thirty cities, half are spread over the country. Each query is
      timed by itself; median, 99th percentile and CPU time a query are printed.
      """)

  @Option(name: .long, help: "How many points.")
  var points = 1_000_000

  @Option(name: .long, help: "How many queries of each kind.")
  var queries = 20_000

  func run() {
    var random = SplitMix64(seed: 20_240_601)
    let field = Workload.points(points, &random)
    let before = Clocks.now
    let index = GridIndex(field)
    print("\(points) points indexed in \(Clocks.now.wall - before.wall) ns, ", terminator: "")
    print("\(Clocks.residentMiB) MiB resident in all")
    let centers = (0..<queries).map { _ in
      field[Int.random(in: 0..<field.count, using: &random)].place
    }
    measure("2 km, nearest 20", centers) { center in
      index.nearest(GridQuery(center: center, radius: 2_000, limit: 20)).count
    }
    measure("500 km, nearest 10", centers) { center in
      index.nearest(GridQuery(center: center, radius: 500_000, limit: 10)).count
    }
    measure("2 km, nearest 20, one class", centers) { center in
      var query = GridQuery(center: center, radius: 2_000, limit: 20)
      query.classIDs = [3]
      return index.nearest(query).count
    }
    measure("500 km, nearest 20, one owner", centers) { center in
      var query = GridQuery(center: center, radius: 500_000, limit: 20)
      query.ownerIDs = [7]
      return index.nearest(query).count
    }
    var next = 0
    measure("a customer moves", centers) { center in
      next += 1
      let moved = field[next * 37 % field.count]
      index.apply([
        (
          moved.id,
          GridPoint(
            id: moved.id, place: center, classID: moved.classID, ownerID: moved.ownerID)
        )
      ])
      return 1
    }
    index.compact()
    measure("2 km, nearest 20, afterwards", centers) { center in
      index.nearest(GridQuery(center: center, radius: 2_000, limit: 20)).count
    }
  }

  private func measure(_ name: String, _ centers: [Coordinate], _ body: (Coordinate) -> Int) {
    for center in centers.prefix(1_000) { _ = body(center) }
    // CPU time without clocks between the queries, then each by itself.
    let started = Clocks.now.cpu
    var hits = 0
    for center in centers { hits += body(center) }
    let cpu = Double(Clocks.now.cpu - started) / Double(centers.count) / 1_000
    var samples: [UInt64] = []
    samples.reserveCapacity(centers.count)
    for center in centers {
      let begun = Clocks.wall
      _ = body(center)
      samples.append(Clocks.wall - begun)
    }
    samples.sort()
    let median = Double(samples[centers.count / 2]) / 1_000
    let late = Double(samples[centers.count * 99 / 100]) / 1_000
    let label = name.padding(toLength: 30, withPad: " ", startingAt: 0)
    print(
      label
        + String(
          format: "median %6.2f µs  p99 %7.2f µs  CPU %6.2f µs  %5.1f hits", median, late, cpu,
          Double(hits) / Double(centers.count)))
  }
}

/// The clocks of the system, in nanoseconds.
enum Clocks {
  static var wall: UInt64 { nanoseconds(CLOCK_MONOTONIC) }
  static var now: (wall: UInt64, cpu: UInt64) {
    (wall, nanoseconds(CLOCK_PROCESS_CPUTIME_ID))
  }

  private static func nanoseconds(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  static var residentMiB: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return (line.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? 0) / 1_024
  }
}
