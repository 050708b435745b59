import Testing
import TongluCore

@testable import TongluSpatial

@Suite struct DatumConversionTests {
  /// Published pairs; the first computed on another ellipsoid, hence 1e-6°.
  @Test(arguments: [
    (
      Datum.wgs84, (31.177_427_6, 121.527_210_6), Datum.gcj02,
      (31.175_303_983_645_97, 121.531_541_859_215)
    ),
    (.wgs84, (22.543_847, 113.912_316), .gcj02, (22.540_796_131_694_766, 113.917_176_480_836_3)),
    (.wgs84, (39.911_954, 116.377_817), .gcj02, (39.913_345_455_360_69, 116.384_047_224_556_57)),
    (.wgs84, (39.915, 116.404), .gcj02, (39.916_404_281_501_64, 116.410_244_499_169_38)),
    (.gcj02, (39.915, 116.404), .bd09, (39.921_336_993_510_21, 116.410_369_493_710_29)),
  ])
  func `published places have their published shift`(
    from: Datum, place: (Double, Double), to: Datum, expected: (Double, Double)
  ) {
    let shifted = DatumConversion.convert(
      Coordinate(uncheckedLatitude: place.0, longitude: place.1), from: from, to: to)
    #expect(abs(shifted.latitude - expected.0) < 1e-6)
    #expect(abs(shifted.longitude - expected.1) < 1e-6)
  }

  @Test func `a conversion there and back is exact to a tenth of a millimetre`() {
    var random = SplitMix64(seed: 7)
    var counts: [DatumBorder.Side: Int] = [:]
    for _ in 0..<4_000 {
      let place = Coordinate(
        uncheckedLatitude: .random(in: 15...54, using: &random),
        longitude: .random(in: 73...136, using: &random))
      let side = DatumBorder.side(of: place)
      counts[side, default: 0] += 1
      guard side != .mixed else { continue }
      for from in Datum.allCases {
        for to in Datum.allCases {
          let there = DatumConversion.convert(place, from: from, to: to)
          let back = DatumConversion.convert(there, from: to, to: from)
          #expect(GreatCircle.distance(place, back) < 1e-4)
          if from != to { #expect(GreatCircle.distance(place, there) < 2_500) }
          if side == .abroad { #expect(there == place) }
        }
      }
    }
    #expect(counts.values.allSatisfy { $0 > 100 })
  }

  @Test(arguments: [(51.5, -0.12), (-33.9, 151.2), (40.7, -74.0), (0.5, 100), (35, 139.7)])
  func `outside of China every datum is WGS-84`(latitude: Double, longitude: Double) {
    let place = Coordinate(uncheckedLatitude: latitude, longitude: longitude)
    for from in Datum.allCases {
      for to in Datum.allCases {
        #expect(DatumConversion.convert(place, from: from, to: to) == place)
      }
    }
  }
}
