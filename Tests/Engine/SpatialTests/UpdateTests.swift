import Testing
import TongluCore
import TongluSpatial

@Suite struct UpdateTests {
  @Test(arguments: [11, 12])
  func `moved, added, removed and changed points are seen by the next query`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var points = Dictionary(
      uniqueKeysWithValues: Field.china(3_000, &random).map { ($0.id, $0) })
    let index = GridIndex(Array(points.values))
    for _ in 0..<150 {
      var updates: [GridIndex.Update] = []
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        let id = Int64.random(in: 0..<4_000, using: &random)
        points[id] = Bool.random(using: &random) ? Field.chinaPoint(id, &random) : nil
        updates.append((id, points[id]))
      }
      index.apply(updates)
      #expect(index.count == points.count)
      let query = Field.query(around: Array(points.values), &random)
      #expect(BruteForce.complaint(index.nearest(query), Array(points.values), query) == nil)
    }
  }

  @Test func `a moved point is found once, and not at its former place`() {
    let index = GridIndex([Field.point(1, 31, 121)])
    let center = Coordinate(uncheckedLatitude: 31, longitude: 121)
    let query = GridQuery(center: center, radius: 1_000, limit: 10)
    index.apply([(1, Field.point(1, 31.001, 121)), (1, Field.point(1, 31.002, 121))])
    let hit = index.nearest(query)
    #expect(hit.map(\.id) == [1] && abs(hit[0].distance - 222.39) < 0.01)
    index.apply([(1, nil), (1, nil), (2, nil)])
    #expect(index.nearest(query).isEmpty)
    #expect(index.count == 0)
  }

  @Test func `points added one by one are split like a built index`() {
    var random = SplitMix64(seed: 41)
    let points = Field.china(5_000, &random)
    let index = GridIndex([])
    for point in points { index.apply(point.id, point) }
    for _ in 0..<80 {
      let query = Field.query(around: points, &random)
      #expect(BruteForce.complaint(index.nearest(query), points, query) == nil)
    }
    for point in points.dropFirst(10) { index.apply(point.id, nil) }
    #expect(index.count == 10)
    let query = GridQuery(center: points[0].place, radius: 20_037_508, limit: 20)
    #expect(BruteForce.complaint(index.nearest(query), Array(points.prefix(10)), query) == nil)
  }

  @Test func `constantly moving points use bounded memory`() {
    var random = SplitMix64(seed: 42)
    let index = GridIndex((0..<2_000).map { Field.chinaPoint($0, &random) })
    func stir() {
      for _ in 0..<20_000 {
        let id = Int64.random(in: 0..<2_000, using: &random)
        index.apply(id, Field.chinaPoint(id, &random))
      }
    }
    stir()
    let before = index.memory
    stir()
    let after = index.memory
    #expect(after.records <= before.records + 10_000)
    #expect(after.grid + after.lists < 2 * (before.grid + before.lists))
  }
}
