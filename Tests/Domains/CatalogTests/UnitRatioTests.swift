import Testing
import TongluCatalog
import TongluCatalogMessages
import TongluCore
import TongluTestSupport

struct UnitRatioTests {
  static func convert(
    _ quantityE3: Int64, _ numerator: Int64, _ denominator: Int64,
    _ rounding: UnitRounding = .refuse
  ) throws(Status) -> Int64 {
    try UnitRatio(numerator: numerator, denominator: denominator)
      .quantityE3InBase(quantityE3, rounding: rounding, field: "lines[0].quantity_e3")
  }

  @Test func `an exact conversion needs no rule`() throws {
    #expect(try Self.convert(2_000, 12, 1) == 24_000)
    #expect(try Self.convert(3_000, 1, 3) == 1_000)
    #expect(try Self.convert(500, 1_000, 1) == 500_000)
    #expect(try Self.convert(0, 7, 3) == 0)
  }

  @Test func `an inexact one is refused`() {
    let status = status { try Self.convert(1_000, 1, 3) }
    #expect(status?.code == .failedPrecondition)
    #expect(status?.reason == "INEXACT_QUANTITY")
    #expect(status?.violations.map(\.field) == ["lines[0].quantity_e3"])
  }

  @Test func `or rounded by the product's rule`() throws {
    #expect(try Self.convert(1_000, 1, 3, .nearest) == 333)
    #expect(try Self.convert(2_000, 1, 3, .nearest) == 667)
    #expect(try Self.convert(1, 1, 2, .nearest) == 1)
    #expect(try Self.convert(1_000, 1, 3, .up) == 334)
    #expect(try Self.convert(3_000, 1, 3, .up) == 1_000)
  }

  @Test func `a product of more than 64 bits is still exact`() throws {
    let large: Int64 = 4_000_000_000_000
    #expect(try Self.convert(large, 1_000_000_000, 1_000_000_000) == large)
    #expect(
      refusal { try Self.convert(large + 1, 999_999_999, 1_000_000_000) }
        == "FAILED_PRECONDITION INEXACT_QUANTITY")
    #expect(try Self.convert(large + 1, 999_999_999, 1_000_000_000, .up) == 3_999_999_996_001)
    #expect(
      refusal { try Self.convert(.max, 2, 1) } == "OUT_OF_RANGE AMOUNT_OVERFLOW")
    #expect(
      refusal { try Self.convert(.max, 1_000_000_000, 1, .up) } == "OUT_OF_RANGE AMOUNT_OVERFLOW")
  }
}
