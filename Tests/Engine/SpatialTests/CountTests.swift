import Testing
import TongluCore
import TongluSpatial

@Suite struct CountTests {
  @Test(arguments: [1, 2, 3])
  func `a box has as many points as by brute force`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let points = Field.china(6_000, &random)
    let index = GridIndex(points)
    for _ in 0..<100 {
      let center = points.randomElement(using: &random)?.place
      let north = center?.latitude ?? 0
      let east = center?.longitude ?? 0
      let size: Double = [0, 0.01, 0.05, 1, 8].randomElement(using: &random) ?? 0
      let region = GridRegion(
        south: north - size, west: east - 2 * size, north: north + size, east: east + size)
      #expect(index.count(in: region) == BruteForce.count(points, region))
    }
  }

  @Test func `a point on the edge is inside, a billionth of a degree beyond it is outside`() {
    let index = GridIndex([Field.point(1, 31.2, 121.5), Field.point(2, 31.200_000_001, 121.5)])
    func count(_ south: Double, _ north: Double) -> Int {
      index.count(in: GridRegion(south: south, west: 121.5, north: north, east: 121.5))
    }
    #expect(count(31.2, 31.2) == 1)
    #expect(count(31.2, 31.200_000_001) == 2)
    #expect(count(31.200_000_000_5, 31.3) == 1)
    #expect(count(31.3, 31.1) == 0)
  }

  @Test func `boxes may cross the antimeridian and include the poles`() {
    var random = SplitMix64(seed: 4)
    let points = Field.globe(3_000, &random) + [Field.point(3_000, 0, 180)]
    let index = GridIndex(points)
    for region in [
      GridRegion(south: -90, west: -180, north: 90, east: 180),
      GridRegion(south: -10, west: 170, north: 80, east: -170),
      GridRegion(south: -1, west: 100, north: 1, east: 180),
      GridRegion(south: 89.8, west: -180, north: 90, east: 180),
      GridRegion(south: -90, west: -20, north: -89.8, east: 90),
    ] {
      let inside =
        region.east - region.west >= 360
        ? points.filter { (region.south...region.north).contains($0.place.latitude) }.count
        : BruteForce.count(points, region)
      #expect(index.count(in: region) == inside)
    }
  }
}
