import Foundation
import Synchronization
import TongluCore
import TongluSpatial

/// The figures of one index.
struct Run: Encodable {
  struct Figure: Encodable {
    let name: String
    let value: Double
    let unit: String
  }

  let points: Int
  private(set) var figures: [Figure] = []
  /// For the 2 km queries: the number of results, and the sum of their distances in metres.
  private(set) var hits = 0
  private(set) var distances = 0.0

  init(_ field: [GridPoint], _ centers: [Coordinate], rounds: Int, kind: String?) {
    points = field.count
    let begun = Clocks.threadCPU
    let index = GridIndex(field)
    add("build", Double(Clocks.threadCPU - begun) / 1e6, "ms")
    addMemory(index, suffix: "")
    checksum(index, centers)
    let timing = Timing(index: index, centers: centers, rounds: rounds)
    for query in Query.all where kind.map(query.name.contains) ?? true {
      add(query.name, timing.time(query), "µs")
    }
    let count = "(c) 5 × 5 km count"
    if kind.map(count.contains) ?? true { add(count, timing.timeCounts(), "µs") }
    guard kind == nil else { return }
    add("move 100 m", timing.timeMoves(field) { Run.shifted($0.place) }, "µs")
    add("move anywhere", timing.timeMoves(field) { _ in field.randomElement()?.place }, "µs")
    add("move 100 m, 32 a commit", timing.timeMoves(field, 32) { Run.shifted($0.place) }, "µs")
    let stop = Reader(index, centers)
    add("move 100 m, a reader on", timing.timeMoves(field) { Run.shifted($0.place) }, "µs")
    add(
      "move anywhere, a reader on",
      timing.timeMoves(field) { _ in field.randomElement()?.place }, "µs")
    add("reads of that reader", Double(stop.finish()), "queries")
    for query in Query.all.prefix(2) {
      add(query.name + ", afterwards", timing.time(query), "µs")
    }
    addMemory(index, suffix: ", afterwards")
  }

  private static func shifted(_ place: Coordinate) -> Coordinate {
    Coordinate(uncheckedLatitude: place.latitude, longitude: place.longitude + 0.001)
  }

  private mutating func add(_ name: String, _ value: Double, _ unit: String) {
    figures.append(Figure(name: name, value: value, unit: unit))
  }

  /// The memory of a point: the grid as the peers count it, and everything.
  private mutating func addMemory(_ index: GridIndex, suffix: String) {
    let memory = index.memory
    let count = Double(index.count)
    add("grid" + suffix, Double(memory.grid) / count, "bytes/point")
    add(
      "grid, id map, records" + suffix,
      Double(memory.grid + memory.ids + memory.records) / count, "bytes/point")
    add(
      "all with filter lists" + suffix,
      Double(memory.grid + memory.ids + memory.records + memory.lists) / count, "bytes/point")
  }

  private mutating func checksum(_ index: GridIndex, _ centers: [Coordinate]) {
    for center in centers {
      let found = index.nearest(GridQuery(center: center, radius: 2_000, limit: 20))
      hits += found.count
      distances += found.reduce(0) { $0 + $1.distance }
    }
  }

  func print() {
    Swift.print("\n\(points) points")
    for figure in figures {
      let name = figure.name.padding(toLength: 52, withPad: " ", startingAt: 0)
      Swift.print("  " + name + String(format: "%10.2f ", figure.value) + figure.unit)
    }
    Swift.print(
      "  checksum of (a): n = \(hits), Σd = " + String(format: "%.3f m", distances))
  }
}

/// A kind of query.
struct Query {
  let name: String
  let make: (Coordinate) -> GridQuery

  private init(
    _ name: String, radius: Double, limit: Int,
    _ change: @escaping (inout GridQuery) -> Void = { _ in }
  ) {
    self.name = name
    make = { center in
      var query = GridQuery(center: center, radius: radius, limit: limit)
      change(&query)
      return query
    }
  }

  static var all: [Query] {
    let far = 500_000.0
    return [
      Query("(a) 2 km, top 20", radius: 2_000, limit: 20),
      Query("(b) k = 10", radius: 20_015_114, limit: 10),
      Query("2 km, top 20, one owner", radius: 2_000, limit: 20) { $0.ownerIDs = [17] },
      Query("2 km, top 20, one class", radius: 2_000, limit: 20) { $0.classIDs = [0] },
      Query("500 km, top 20, one owner", radius: far, limit: 20) { $0.ownerIDs = [17] },
      Query("500 km, top 20, one class", radius: far, limit: 20) { $0.classIDs = [0] },
      Query("500 km, top 20, not contacted in 2 years", radius: far, limit: 20) {
        $0.notContactedSince = Workload.firstDay + 1
      },
      Query("nothing in 500 km: an owner of nobody", radius: far, limit: 20) {
        $0.ownerIDs = [12_345]
      },
      Query("nothing in 500 km: an owner, all contacted", radius: far, limit: 20) {
        $0.ownerIDs = [17]
        $0.notContactedSince = Workload.firstDay
      },
      Query("nothing in 500 km: all contacted", radius: far, limit: 20) {
        $0.notContactedSince = Workload.firstDay
      },
      Query("nothing in 500 km: a class, all contacted", radius: far, limit: 20) {
        $0.classIDs = [0]
        $0.notContactedSince = Workload.firstDay
      },
      Query("nothing in 500 km: no prospects", radius: far, limit: 20) {
        $0.prospectsOnly = true
      },
    ]
  }
}

/// Times calls of an index.
struct Timing {
  let index: GridIndex
  let centers: [Coordinate]
  let rounds: Int

  func time(_ query: Query) -> Double {
    let queries = centers.map(query.make)
    var hits = GridHits()
    let count = queries.count
    // A slow kind of query runs fewer times, so that a run does not take minutes.
    let begun = Clocks.threadCPU
    for query in queries.prefix(100) { index.nearest(query, into: &hits) }
    let isSlow = Clocks.threadCPU - begun > 1_000_000
    return Clocks.microseconds(rounds: rounds, count: isSlow ? count / 10 : count) {
      number, hits in
      index.nearest(queries[number % count], into: &hits)
    }
  }

  func timeCounts() -> Double {
    let regions = centers.map { center in
      let (north, degree) = (2_500 / GreatCircle.earthRadius, Double.pi / 180)
      let east = north / cos(center.latitude * degree) / degree
      return GridRegion(
        south: center.latitude - north / degree, west: center.longitude - east,
        north: center.latitude + north / degree, east: center.longitude + east)
    }
    var sum = 0
    let time = Clocks.microseconds(rounds: rounds, count: regions.count) { number, _ in
      sum &+= index.count(in: regions[number % regions.count])
    }
    precondition(sum > 0)
    return time
  }

  func timeMoves(
    _ field: [GridPoint], _ together: Int = 1, _ target: (GridPoint) -> Coordinate?
  ) -> Double {
    var random = SplitMix64(seed: 5)
    let moved = (0..<100_000).compactMap { _ -> GridPoint? in
      let point = field[Int.random(in: 0..<field.count, using: &random)]
      return target(point).map { place in
        GridPoint(
          id: point.id, place: place, classID: point.classID, ownerID: point.ownerID,
          contactDay: point.contactDay)
      }
    }
    let commits = stride(from: 0, to: moved.count - together + 1, by: together).map { start in
      moved[start..<start + together].map { GridIndex.Update($0.id, $0) }
    }
    return Clocks.microseconds(rounds: rounds, count: commits.count / rounds) { number, _ in
      index.apply(commits[number])
    } / Double(together)
  }
}

/// A thread that queries until it is stopped.
final class Reader: Sendable {
  private let isStopped = Atomic(false)
  private let count = Atomic(0)
  private let done = DispatchSemaphore(value: 0)

  init(_ index: GridIndex, _ centers: [Coordinate]) {
    Thread.detachNewThread { [self] in
      var hits = GridHits()
      var number = 0
      while !isStopped.load(ordering: .relaxed) {
        index.nearest(
          GridQuery(center: centers[number % centers.count], radius: 2_000, limit: 20),
          into: &hits)
        number += 1
      }
      count.store(number, ordering: .relaxed)
      done.signal()
    }
  }

  /// Stops the thread; returns the number of its queries.
  func finish() -> Int {
    isStopped.store(true, ordering: .relaxed)
    done.wait()
    return count.load(ordering: .relaxed)
  }
}
