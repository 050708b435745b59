import Testing

/// Amounts and quantities are rounded once, in one file.
struct RoundingTests {
  static let home = "Sources/Engine/Core/Rounding.swift"

  /// Other divisions and roundings, and why they are not of amounts.
  static let reasons: [String: String] = [
    "Sources/Domains/Geo/Nearby.swift": "a distance in metres",
    "Sources/Domains/Orders/LocalDay.swift": "days and seconds of a calendar",
    "Sources/Engine/Core/Decimal.swift": "the digits of an amount as text, none dropped",
    "Sources/Engine/Core/Instant.swift": "microseconds to whole seconds",
    "Sources/Engine/GRPC/Timeout.swift": "a deadline in the unit that its header holds",
    "Sources/Engine/Messages/JSON/Transcoder.swift": "whether a double is a whole number",
    "Sources/Engine/Service/Retention.swift": "nanoseconds to twice as many microseconds",
    "Sources/Engine/Spatial/Groups.swift": "a share of a number of points",
    "Sources/Engine/Core/HashIndex.swift": "a hash to a place in a table",
    "clients/swift/tonglu/ProgressBar.swift": "bytes of a file on their way",
  ]

  @Test func `amounts and quantities are rounded in one file`() {
    let found = Self.programs.filter { $0.path != Self.home && Self.rounds($0) }.map(\.path)
    let unexplained = found.filter { Self.reasons[$0] == nil }
    #expect(unexplained == [], "amounts are divided by Rounding only: \(Self.home)")
    let stale = Self.reasons.keys.filter { !found.contains($0) }.sorted()
    #expect(stale == [], "these no longer divide: take them off the list")
  }

  @Test(arguments: [
    "let total = unitPriceE4 * quantityE3 / 1_000",
    "let share = line.totalE4 / Int64(count)",
    "let rest = amountE4 % 100",
    "let half = price.rounded(.down)",
    "let half = floor(price)",
    "let (whole, rest) = amount.quotientAndRemainder(dividingBy: 100)",
    "SELECT SUM(total_e4) / COUNT(*) FROM orders",
    "SELECT ROUND(total_e4) FROM orders",
    "let (whole, rest) = divisor.dividingFullWidth(product)",
    "let part = total >> 1 // totalE4\nlet x = Decimal(total)",
  ])
  func `each way to round is detected`(code: String) {
    #expect(Self.rounds(Tree.File(path: "Sources/Domains/Any.swift", text: code)))
  }

  @Test(arguments: [
    "/// total_e4 / 2 is half", "let path = \"a/b\"",
    "let total = try Exact.add(totalE4, line.totalE4)",
  ])
  func `code without rounding is accepted`(code: String) {
    #expect(!Self.rounds(Tree.File(path: "Sources/Domains/Any.swift", text: code)))
  }

  /// The programs that serve and show amounts. Measuring tools and tests may round.
  private static let programs = Tree.swift.filter {
    !$0.isGenerated && ($0.path.hasPrefix("Sources/") || $0.path.hasPrefix("clients/"))
  }

  private static func rounds(_ file: Tree.File) -> Bool {
    file.lines.contains { line in
      let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
      return code.contains(/\.rounded\b|\b(l?round|floor|ceil|rint|trunc|ROUND)\(/)
        || code.contains(/quotientAndRemainder|FullWidth|\bDecimal\(| [\/%] scale\b/)
        || code.contains(#/(E[34]|_e[34]|[aA]mount|[tT]otal|[pP]rice|[qQ]uantity)\b[^"]* [/%] /#)
    }
  }
}
