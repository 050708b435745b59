import Testing
import TongluCore

struct MoneyTests {
  @Test func `a line is rounded once, half up, to the minor unit`() throws {
    // 2.555 × 1 = 2.555 → 2.56; 2.554 → 2.55; 0.005 → 0.01
    #expect(try line(25_550, 1_000, "CNY") == 25_600)
    #expect(try line(25_540, 1_000, "CNY") == 25_500)
    #expect(try line(50, 1_000, "CNY") == 100)
    #expect(try line(49, 1_000, "CNY") == 0)
  }

  @Test func `the minor unit depends on the currency`() throws {
    #expect(try line(14_999, 1_000, "JPY") == 10_000)
    #expect(try line(15_000, 1_000, "JPY") == 20_000)
    #expect(try line(15_004, 1_000, "KWD") == 15_000)
    #expect(try line(15_005, 1_000, "KWD") == 15_010)
  }

  @Test func `a fraction of a unit is priced exactly`() throws {
    // 0.333 kg at 12.00 = 3.996 → 4.00
    #expect(try line(120_000, 333, "CNY") == 40_000)
  }

  @Test func `products with intermediate results beyond 64 bits are exact`() throws {
    #expect(try Rounding.halfUp.quotient(.max, 1_000, over: 1_000) == .max)
    #expect(try Rounding.halfUp.quotient(-Int64.max, 7, over: 7) == -.max)
    #expect(
      try Rounding.halfUp.quotient(.max, .max, .max, over: UInt128(Int64.max) * UInt128(Int64.max))
        == .max)
  }

  @Test func `overflow is refused, never wrapped`() {
    #expect(refusal { _ = try Exact.add(.max, 1) } == "AMOUNT_OVERFLOW")
    #expect(refusal { _ = try Exact.subtract(.min, 1) } == "AMOUNT_OVERFLOW")
    #expect(refusal { _ = try Exact.multiply(.max, 2) } == "AMOUNT_OVERFLOW")
    #expect(refusal { _ = try Rounding.halfUp.quotient(.max, 2, over: 1) } == "AMOUNT_OVERFLOW")
    #expect(refusal { _ = try Rounding.halfUp.quotient(.min, -1, over: 1) } == "AMOUNT_OVERFLOW")
    #expect(
      refusal { _ = try Rounding.up.quotient(.max, .max, .max, over: 1) } == "AMOUNT_OVERFLOW")
    let most = UnitPrice(basisE4: .max, numerator: .max)
    #expect(
      refusal { _ = try most.totalE4(quantityE3: .max, currency: "CNY") } == "AMOUNT_OVERFLOW")
    #expect(refusal { _ = try most.shownE4() } == "AMOUNT_OVERFLOW")
  }

  @Test func `up gives the next greater number, half up rounds away from zero`() throws {
    #expect(
      try [-15, -14, 14, 15, 16].map { try Rounding.up.quotient($0, 1, over: 10) }
        == [-1, -1, 2, 2, 2])
    #expect(
      try [-15, -14, 14, 15, 16].map { try Rounding.halfUp.quotient($0, 1, over: 10) }
        == [-2, -1, 1, 2, 2])
    #expect(try Rounding.exactQuotient(-30, 7, over: 10) == -21)
    #expect(try Rounding.exactQuotient(3, 7, over: 10) == nil)
  }

  @Test func `multiplication equals 128-bit arithmetic on random values`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<20_000 {
      let a = Int64(bitPattern: random.next()) >> Int64.random(in: 1...60, using: &random)
      let b = Int64(bitPattern: random.next()) >> Int64.random(in: 1...60, using: &random)
      let divisor = Int64.random(in: 1...1_000_000, using: &random)
      let product = Int128(a) * Int128(b)
      let half = Int128(divisor)
      let rounded = (product.magnitude * 2 + half.magnitude) / (2 * half.magnitude)
      let expected = product < 0 ? -Int128(rounded) : Int128(rounded)
      if expected.magnitude <= UInt128(Int64.max) {
        #expect(try Rounding.halfUp.quotient(a, b, over: UInt128(divisor)) == Int64(expected))
      } else {
        let refused = refusal { _ = try Rounding.halfUp.quotient(a, b, over: UInt128(divisor)) }
        #expect(refused == "AMOUNT_OVERFLOW")
      }
    }
  }

  @Test(arguments: ["", "cny", "CN", "CNYY", "C1Y", "人民币"])
  func `a currency other than three capitals is refused`(code: String) {
    #expect(refusal { try Money.check(currency: code, field: "currency") } == "BAD_CURRENCY")
  }

  private func line(_ price: Int64, _ quantity: Int64, _ currency: String) throws -> Int64 {
    try UnitPrice(basisE4: price).totalE4(quantityE3: quantity, currency: currency)
  }
}

/// The reason of the refusal thrown by `body`; nil without one.
func refusal(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch let status as Status {
    return status.reason
  } catch {
    return "\(error)"
  }
}
