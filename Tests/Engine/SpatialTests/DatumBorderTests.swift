import Testing
import TongluCore

@testable import TongluSpatial

/// Where the shift applies.
@Suite struct DatumBorderTests {
  struct Town: CustomTestStringConvertible, Sendable {
    let name: String
    let latitude, longitude: Double

    init(_ name: String, _ latitude: Double, _ longitude: Double) {
      (self.name, self.latitude, self.longitude) = (name, latitude, longitude)
    }

    var place: Coordinate { Coordinate(uncheckedLatitude: latitude, longitude: longitude) }
    var testDescription: String { name }
  }

  static let abroad = [
    Town("Seoul", 37.5665, 126.9780), Town("Hanoi", 21.0285, 105.8542),
    Town("Ulaanbaatar", 47.9200, 106.9200), Town("Vientiane", 17.9667, 102.6000),
    Town("Pyongyang", 39.0300, 125.7540), Town("Vladivostok", 43.1150, 131.8860),
    Town("Kathmandu", 27.7170, 85.3240), Town("Almaty", 43.2380, 76.9450),
    Town("Tokyo", 35.6762, 139.6503), Town("Fukuoka", 33.5902, 130.4017),
    Town("Manila", 14.5995, 120.9842), Town("Bangkok", 13.7563, 100.5018),
    Town("Delhi", 28.6139, 77.2090), Town("Dhaka", 23.8103, 90.4125),
    Town("Thimphu", 27.4700, 89.6400), Town("Mandalay", 21.9750, 96.0830),
    Town("Bishkek", 42.8746, 74.5698), Town("Irkutsk", 52.2870, 104.3050),
    Town("Khabarovsk", 48.4800, 135.0800), Town("Haiphong", 20.8449, 106.6881),
    Town("Ho Chi Minh City", 10.7769, 106.7009), Town("Singapore", 1.3521, 103.8198),
    Town("Jeju", 33.4996, 126.5312), Town("Naha", 26.2124, 127.6809),
    Town("Taipei", 25.0330, 121.5654), Town("Kaohsiung", 22.6273, 120.3014),
    Town("Mong Cai", 21.5247, 107.9663), Town("Lang Son", 21.8530, 106.7610),
    Town("Dong Dang", 21.9440, 106.7000), Town("Lao Cai", 22.4800, 103.9750),
    Town("Muse", 23.9880, 97.9050), Town("Sinuiju", 40.1006, 124.3981),
    Town("Blagoveshchensk", 50.2600, 127.5360), Town("Zamyn-Uud", 43.7250, 111.9000),
    Town("Zabaykalsk", 49.6510, 117.3260), Town("Khorgos", 44.2250, 80.3300),
    Town("Kraskino", 42.7100, 130.7800), Town("Namyang", 42.9500, 129.8600),
  ]

  static let within = [
    Town("凭祥", 22.0947, 106.7667), Town("东兴", 21.5470, 107.9720),
    Town("满洲里", 49.5980, 117.3790), Town("丹东", 40.1240, 124.3940),
    Town("瑞丽", 24.0130, 97.8520), Town("霍尔果斯", 44.2130, 80.4100),
    Town("黑河", 50.2441, 127.4902), Town("二连浩特", 43.6530, 111.9770),
    Town("珲春", 42.8630, 130.3660), Town("河口", 22.5290, 103.9390),
    Town("绥芬河", 44.4120, 131.1510), Town("阿拉山口", 45.1700, 82.5700),
    Town("图们", 42.9660, 129.8430), Town("集安", 41.1250, 126.1930),
    Town("塔什库尔干", 37.7750, 75.2280), Town("亚东", 27.4870, 88.9070),
    Town("漠河", 52.9720, 122.5380), Town("抚远", 48.3640, 134.2940),
    Town("北京", 39.9042, 116.4074), Town("上海", 31.2304, 121.4737),
    Town("拉萨", 29.6520, 91.1720), Town("乌鲁木齐", 43.8256, 87.6168),
    Town("防城港", 21.6140, 108.3540), Town("青岛", 36.0671, 120.3826),
    Town("大连", 38.9140, 121.6147), Town("舟山", 29.9850, 122.2070),
    Town("嵊泗", 30.7250, 122.4510), Town("长岛", 37.9210, 120.7360),
    Town("厦门", 24.4798, 118.0894), Town("三亚", 18.2528, 109.5119),
    Town("涠洲岛", 21.0400, 109.1200), Town("香港", 22.2800, 114.1600),
    Town("澳门", 22.1980, 113.5430), Town("三沙", 16.8340, 112.3390),
  ]

  @Test(arguments: abroad)
  func `a place abroad is the same in every datum`(town: Town) {
    for from in Datum.allCases {
      for to in Datum.allCases {
        #expect(DatumConversion.convert(town.place, from: from, to: to) == town.place)
      }
    }
  }

  @Test(arguments: within)
  func `a place in China is shifted, and converted back to a tenth of a millimetre`(town: Town) {
    let gcj02 = DatumConversion.convert(town.place, from: .wgs84, to: .gcj02)
    #expect((50...800).contains(GreatCircle.distance(town.place, gcj02)))
    let bd09 = DatumConversion.convert(town.place, from: .wgs84, to: .bd09)
    #expect((300...2_500).contains(GreatCircle.distance(town.place, bd09)))
    for (place, datum) in [(gcj02, Datum.gcj02), (bd09, .bd09)] {
      let back = DatumConversion.convert(place, from: datum, to: .wgs84)
      #expect(GreatCircle.distance(town.place, back) < 1e-4)
    }
  }

  /// A random place within 2 km of a random point of the border.
  private static func nearBorder(_ random: inout SplitMix64) -> Coordinate {
    let points = DatumBorder.rings.reduce(0) { $0 + $1.count / 2 }
    var point = Int.random(in: 0..<points, using: &random)
    var ring = 0
    while point >= DatumBorder.rings[ring].count / 2 {
      point -= DatumBorder.rings[ring].count / 2
      ring += 1
    }
    let (numbers, count) = (DatumBorder.rings[ring], DatumBorder.rings[ring].count / 2)
    let next = (point + 1) % count
    let along = Double.random(in: 0...1, using: &random)
    let value = { (axis: Int) in
      (Double(numbers[2 * point + axis]) * (1 - along) + Double(numbers[2 * next + axis]) * along)
        / 10_000
    }
    return Coordinate(
      uncheckedLatitude: value(0) + .random(in: -0.018...0.018, using: &random),
      longitude: value(1) + .random(in: -0.018...0.018, using: &random))
  }

  @Test func `near the border a place within is restored, others to within one shift`() {
    var random = SplitMix64(seed: 21)
    var (within, ambiguous) = (0, 0)
    for _ in 0..<100_000 {
      let place = Self.nearBorder(&random)
      let isWithin = DatumBorder.contains(place)
      if isWithin { within += 1 }
      for (datum, bound) in [(Datum.gcj02, 800.0), (.bd09, 2_500)] {
        let shifted = DatumConversion.convert(place, from: .wgs84, to: datum)
        let back = DatumConversion.convert(shifted, from: datum, to: .wgs84)
        let error = GreatCircle.distance(place, back)
        // A converted place is stable under further conversions.
        let again = DatumConversion.convert(back, from: .wgs84, to: datum)
        guard error < (isWithin ? 1e-4 : bound), GreatCircle.distance(shifted, again) < 1e-4 else {
          Issue.record("\(place) \(datum) \(error)")
          return
        }
        if error > 1e-4 { ambiguous += 1 }
      }
    }
    #expect((30_000...70_000).contains(within))
    #expect(ambiguous < 60_000)
  }

  @Test func `near the border a shifted place is restored within one shift and is then stable`() {
    var random = SplitMix64(seed: 22)
    for _ in 0..<100_000 {
      let place = Self.nearBorder(&random)
      for (datum, bound) in [(Datum.gcj02, 800.0), (.bd09, 2_500)] {
        let exact = DatumConversion.convert(place, from: datum, to: .wgs84)
        let back = DatumConversion.convert(exact, from: .wgs84, to: datum)
        let settled = DatumConversion.convert(
          DatumConversion.convert(back, from: datum, to: .wgs84), from: .wgs84, to: datum)
        guard GreatCircle.distance(place, back) < bound,
          GreatCircle.distance(back, settled) < 1e-4
        else {
          Issue.record("\(place) \(datum) \(exact) \(back) \(settled)")
          return
        }
      }
    }
  }

  @Test func `a place within 2 km of the border is in a cell that needs the polygon`() {
    var random = SplitMix64(seed: 23)
    for _ in 0..<50_000 {
      let place = Self.nearBorder(&random)
      guard DatumBorder.side(of: place) == .mixed else {
        Issue.record("\(place)")
        return
      }
    }
  }
}
