import Testing
import TongluCore

@Suite struct CurrencyTests {
  @Test(arguments: [("CNY", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("UYW", 4), ("XOF", 0)])
  func `a currency has the digits of ISO 4217`(code: String, digits: Int) {
    #expect(Currency.digits(of: code) == digits)
    var minor: Int64 = Money.scale
    for _ in 0..<digits { minor /= 10 }
    #expect(Money.minorUnit(of: code) == minor)
  }

  @Test(arguments: [
    "RMB", "ZZZ", "XXX", "XTS", "XAU", "XDR", "CNH", "cny", "CN", "CNY ", "", "ＣＮＹ",
  ])
  func `a code outside of ISO 4217 is refused`(code: String) {
    let status = #expect(throws: Status.self) { try Text.currency(code, field: "currency") }
    #expect(status?.reason == "BAD_CURRENCY")
    #expect(status?.message.contains("ISO 4217") == true)
  }

  @Test func `CLF is rounded to 1 of 10,000`() throws {
    let total = try UnitPrice(basisE4: 12_345).totalE4(quantityE3: 1_500, currency: "CLF")
    #expect(total == 18_518)
  }

  @Test func `every code has three capital letters`() {
    #expect(Currency.codes.count == 164)
    #expect(Currency.codes.allSatisfy { $0.utf8.count == 3 && $0.uppercased() == $0 })
  }
}
