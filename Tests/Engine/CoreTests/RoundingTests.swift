import Testing
import TongluCore

/// Line totals against an oracle that never divides: with exact P / D, the rounded magnitude r is
/// right if 2·D·r ≤ 2·P + D < 2·D·(r + 1), in numbers of any length.
struct RoundingTests {
  @Test func `a converted price is rounded once, in the total`() throws {
    let piece = UnitPrice(basisE4: 490_000, numerator: 1, denominator: 1_000_000)
    #expect(try piece.totalE4(quantityE3: 1_000_000_000, currency: "CNY") == 490_000)
    #expect(try piece.shownE4() == 0)
    let hundredth = UnitPrice(basisE4: 490_000, numerator: 1, denominator: 100_000)
    #expect(try hundredth.totalE4(quantityE3: 100_000_000, currency: "CNY") == 490_000)
    let sheet = UnitPrice(basisE4: 70_000_000, numerator: 1, denominator: 3_000)
    #expect(try sheet.totalE4(quantityE3: 300_000_000, currency: "CNY") == 7_000_000_000)
    // Neither 120.00 (a box rounded to the fen) nor 118.80 (a piece rounded to the fen).
    let box = UnitPrice(basisE4: 3_337, numerator: 12)
    #expect(try box.totalE4(quantityE3: 30_000, currency: "CNY") == 1_201_300)
    #expect(try box.shownE4() == 40_044)
  }

  @Test(arguments: [(50, 100), (-50, -100), (49, 0), (-49, 0), (150, 200), (0, 0)])
  func `a total is known by multiplication as it is made by division`(
    priceE4: Int64, totalE4: Int64
  ) throws {
    let price = UnitPrice(basisE4: priceE4)
    #expect(try price.totalE4(quantityE3: 1_000, currency: "CNY") == totalE4)
    for error in [-200, -100, -1, 0, 1, 100, 200] as [Int64] {
      #expect(
        try price.isTotal(totalE4 + error, quantityE3: 1_000, currency: "CNY") == (error == 0))
    }
  }

  @Test(arguments: ["CNY", "JPY", "KWD", "CLF"])
  func `20,000 random totals are exact and rounded once`(currency: String) throws {
    var random = SplitMix64(seed: UInt64(currency.utf8.reduce(0) { $0 * 31 + Int($1) }))
    var (exact, refused) = (0, 0)
    for _ in 0..<5_000 {
      let price = UnitPrice(
        basisE4: Self.number(&random), numerator: Self.positive(&random),
        denominator: Self.positive(&random))
      let quantityE3 = Self.number(&random)
      let minor: Int64 = ["CNY": 100, "JPY": 10_000, "KWD": 10, "CLF": 1][currency] ?? 0
      let exactly =
        Natural(price.basisE4.magnitude) * Natural(UInt64(price.numerator))
        * Natural(quantityE3.magnitude)
      let divisor = Natural(UInt64(price.denominator)) * Natural(1_000) * Natural(UInt64(minor))
      let (twice, most) = (exactly + exactly + divisor, UInt64(Int64.max / minor))
      do {
        let total = try price.totalE4(quantityE3: quantityE3, currency: currency)
        try #require(total.isMultiple(of: minor))
        try #require(try price.isTotal(total, quantityE3: quantityE3, currency: currency))
        for error in [-minor, -1, 1, minor] {
          guard case (let other, false) = total.addingReportingOverflow(error) else { continue }
          try #require(try !price.isTotal(other, quantityE3: quantityE3, currency: currency))
        }
        let rounded = Natural(total.magnitude / UInt64(minor))
        try #require(!(twice < (divisor + divisor) * rounded), "\(price) \(quantityE3)")
        try #require(twice < (divisor + divisor) * (rounded + Natural(1)))
        let isNegative = (price.basisE4 < 0) != (quantityE3 < 0)
        try #require(total == 0 || (total < 0) == isNegative)
        exact += 1
      } catch let status as Status {
        try #require(status.reason == "AMOUNT_OVERFLOW")
        try #require(!(twice < (divisor + divisor) * (Natural(most) + Natural(1))))
        refused += 1
      }
    }
    #expect(exact > 1_000 && refused > 500, "\(exact) exact, \(refused) refused")
  }

  /// A random number with a uniformly distributed bit length and sign.
  private static func number(_ random: inout SplitMix64) -> Int64 {
    let magnitude = positive(&random)
    return random.next() & 1 == 0 ? magnitude : -magnitude
  }

  private static func positive(_ random: inout SplitMix64) -> Int64 {
    let bits = UInt64.random(in: 1...63, using: &random)
    return max(1, Int64(random.next() >> (64 - bits)))
  }
}

/// A whole number of any length, with textbook arithmetic.
private struct Natural: Equatable {
  /// In base 2^32, least significant first, without leading zeros.
  private var digits: [UInt64]

  init(_ number: UInt64) { self.init([number & 0xFFFF_FFFF, number >> 32]) }

  private init(_ digits: [UInt64]) {
    self.digits = digits
    while self.digits.last == 0 { self.digits.removeLast() }
  }

  static func + (left: Natural, right: Natural) -> Natural {
    var (sum, carry) = ([UInt64](), UInt64(0))
    for place in 0...max(left.digits.count, right.digits.count) {
      let digit =
        carry + (place < left.digits.count ? left.digits[place] : 0)
        + (place < right.digits.count ? right.digits[place] : 0)
      sum.append(digit & 0xFFFF_FFFF)
      carry = digit >> 32
    }
    return Natural(sum)
  }

  static func * (left: Natural, right: Natural) -> Natural {
    var product = [UInt64](repeating: 0, count: left.digits.count + right.digits.count + 1)
    for (i, a) in left.digits.enumerated() {
      var carry: UInt64 = 0
      for (j, b) in right.digits.enumerated() {
        let digit = product[i + j] + a * b + carry
        product[i + j] = digit & 0xFFFF_FFFF
        carry = digit >> 32
      }
      product[i + right.digits.count] += carry
    }
    return Natural(product)
  }

  static func < (left: Natural, right: Natural) -> Bool {
    if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }
}
