import Testing
import TongluCore

@Suite struct FixedPointTests {
  @Test(
    arguments: [
      ("12.5", 4, 125_000), ("-12.5", 4, -125_000), ("0", 4, 0), ("-0", 3, 0), ("7", 0, 7),
      ("1.23450000", 4, 12_345), ("0.0001", 4, 1), ("922337203685477.5807", 4, Int64.max),
      ("007.10", 3, 7_100),
    ] as [(String, Int, Int64)])
  func `decimals become integers exactly`(text: String, digits: Int, value: Int64) {
    #expect(Exact.fixedPoint(text, digits: digits) == value)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "+1", "1,5", "1.2.3", "1e3", " 1", "0x1", "１", "1.23456", "--1",
    "-.5",
    "922337203685477.5808", "99999999999999999999",
  ])
  func `a text with other than four decimal places at most is nil`(text: String) {
    #expect(Exact.fixedPoint(text, digits: 4) == nil, "\(text)")
  }
}
