import Foundation
import Synchronization
import Testing
import TongluCore
import TongluSpatial

/// Lock-free readers during changes: each sees the index at one moment.
@Suite struct ReaderTests {
  /// The number of errors found by `readers` threads in `rounds` reads each, while `write` runs. On
  /// threads of their own, because tasks would block those of other tests.
  private func faults(
    readers: Int = 2, rounds: Int = 400, _ look: @escaping @Sendable () -> Bool,
    while write: @escaping @Sendable () -> Void
  ) async -> Int {
    let found = Mutex(0)
    await withCheckedContinuation { done in
      let group = DispatchGroup()
      func run(_ body: @escaping @Sendable () -> Void) {
        group.enter()
        Thread {
          body()
          group.leave()
        }.start()
      }
      for _ in 0..<readers {
        run {
          let count = (0..<rounds).filter { _ in !look() }.count
          found.withLock { $0 += count }
        }
      }
      run(write)
      group.notify(queue: .global()) { done.resume() }
    }
    return found.withLock { $0 }
  }

  @Test func `a point that moves back and forth is always found exactly once`() async {
    var random = SplitMix64(seed: 5)
    // Neighbours in one leaf, in one cell, and far apart.
    for east in [121.000_01, 121.05, 122.9] {
      let index = GridIndex(Field.china(2_000, &random))
      let (here, there) = (Field.point(9_999, 5, 121), Field.point(9_999, 5, east))
      index.apply(here.id, here)
      let center = Coordinate(uncheckedLatitude: 5, longitude: 121)
      var query = GridQuery(center: center, radius: 400_000, limit: 3)
      let open = query
      query.ownerIDs = [here.ownerID]
      let filtered = query
      let region = GridRegion(south: 4.9, west: 120, north: 5.1, east: 124)
      let faults = await faults {
        index.nearest(open).map(\.id) == [here.id]
          && index.nearest(filtered).map(\.id) == [here.id] && index.count(in: region) == 1
      } while: {
        for round in 0..<4_000 { index.apply(here.id, round % 2 == 0 ? there : here) }
      }
      #expect(faults == 0)
    }
  }

  @Test func `a crowd always has the same number of points, each once`() async {
    var random = SplitMix64(seed: 8)
    let crowd = (0..<1_500).map { (id: Int64) in
      Field.point(
        id, 31.2 + .random(in: -0.05...0.05, using: &random),
        121.5 + .random(in: -0.05...0.05, using: &random))
    }
    let index = GridIndex(crowd)
    let center = Coordinate(uncheckedLatitude: 31.2, longitude: 121.5)
    let query = GridQuery(center: center, radius: 50_000, limit: 2_000)
    let region = GridRegion(south: 31.1, west: 121.4, north: 31.3, east: 121.6)
    let faults = await faults(rounds: 60) {
      index.count(in: region) == 1_500 && Set(index.nearest(query).map(\.id)).count == 1_500
    } while: {
      for round in 0..<4_000 {
        let (a, b) = (crowd[round % 1_500], crowd[round * 7 % 1_500])
        index.apply(a.id, Field.point(a.id, b.place.latitude, b.place.longitude))
      }
    }
    #expect(faults == 0)
  }

  @Test func `changes of one call are seen together`() async {
    var random = SplitMix64(seed: 6)
    let index = GridIndex(Field.china(1_000, &random))
    // Ten points are removed together and ten others added.
    let groups: [[GridPoint]] = (0..<2).map { group in
      (0..<10).map { number in
        Field.point(Int64(50_000 + group * 10 + number), 5 + Double(number) / 7, 80)
      }
    }
    index.apply(groups[0].map { ($0.id, $0) })
    let query = GridQuery(
      center: Coordinate(uncheckedLatitude: 5, longitude: 80), radius: 500_000, limit: 50)
    let sets = groups.map { Set($0.map(\.id)) }
    let faults = await faults {
      sets.contains(Set(index.nearest(query).map(\.id)))
    } while: {
      for round in 0..<1_000 {
        let (old, new) = (groups[round % 2], groups[1 - round % 2])
        let leave: [GridIndex.Update] = old.map { ($0.id, nil) }
        index.apply(leave + new.map { ($0.id, $0) })
      }
    }
    #expect(faults == 0)
  }

  @Test func `a fixed point stays while all others change around it`() async {
    let index = GridIndex([])
    let fixed = Field.point(1_000_000, 31.2, 121.5)
    index.apply(fixed.id, fixed)
    let query = GridQuery(center: fixed.place, radius: 20_000, limit: 5)
    let faults = await faults {
      index.nearest(query).first?.id == fixed.id
    } while: {
      var random = SplitMix64(seed: 7)
      for _ in 0..<2 {
        let crowd = (0..<1_500).map { (id: Int64) in
          Field.point(
            id, 31.2 + .random(in: 0.001...0.1, using: &random),
            121.5 + .random(in: 0.001...0.1, using: &random))
        }
        for point in crowd { index.apply(point.id, point) }
        for point in crowd { index.apply(point.id, nil) }
      }
    }
    #expect(faults == 0)
    #expect(index.count == 1)
  }
}
