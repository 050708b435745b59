import Testing
import TongluCore
import TongluSpatial

@Suite struct UpdateTests {
  @Test func `changes that come while the base is built anew do not stay a long list`() {
    var random = SplitMix64(seed: 3)
    let index = GridIndex((1...50_000).map { Field.chinaPoint($0, &random) })
    // The first thousand begin a rebuild; the rest fall into it.
    for id in Int64(1)...6_000 { index.apply([(id, Field.chinaPoint(id, &random))]) }
    index.compact()
    #expect(index.changeCount == 0)
    #expect(index.count == 50_000)
  }

  @Test(arguments: [11, 12])
  func `what moves, comes and goes is seen by the next query`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var points = Dictionary(
      uniqueKeysWithValues: Field.china(1_000, &random).map { ($0.id, $0) })
    let index = GridIndex(Array(points.values))
    for round in 0..<100 {
      var updates: [GridIndex.Update] = []
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        let id = Int64.random(in: 0..<1_500, using: &random)
        points[id] = Bool.random(using: &random) ? Field.chinaPoint(id, &random) : nil
        updates.append((id, points[id]))
      }
      index.apply(updates)
      if round % 40 == 39 { index.compact() }
      #expect(index.count == points.count)
      let query = Field.query(around: Array(points.values), &random)
      #expect(BruteForce.complaint(index.nearest(query), Array(points.values), query) == nil)
    }
  }

  @Test func `an update in the list is found once, and not where it was`() {
    let index = GridIndex([Field.point(1, 31, 121)])
    let center = Coordinate(uncheckedLatitude: 31, longitude: 121)
    let query = GridQuery(center: center, radius: 1_000, limit: 10)
    index.apply([(1, Field.point(1, 31.001, 121)), (1, Field.point(1, 31.002, 121))])
    #expect(index.nearest(query).map(\.point) == [Field.point(1, 31.002, 121)])
    index.apply([(1, nil), (1, nil), (2, nil)])
    #expect(index.nearest(query).isEmpty)
    #expect(index.count == 0)
  }

  @Test func `queries go on while the base is rebuilt`() async {
    var random = SplitMix64(seed: 5)
    let index = GridIndex(Field.china(2_000, &random))
    let fixed = Field.point(1_000_000, 5, 80)
    index.apply([(fixed.id, fixed)])
    let query = GridQuery(center: fixed.place, radius: 100, limit: 3)
    let misses = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<2 {
        group.addTask {
          (0..<1_000).filter { _ in index.nearest(query).map(\.point) != [fixed] }.count
        }
      }
      group.addTask {
        var random = SplitMix64(seed: 6)
        for _ in 0..<150 {
          index.apply(
            (0..<20).map { _ in
              let id = Int64.random(in: 0..<2_000, using: &random)
              return (id, Field.chinaPoint(id, &random))
            })
        }
        return 0
      }
      return await group.reduce(0, +)
    }
    #expect(misses == 0)
    #expect(index.count == 2_001)
  }
}
