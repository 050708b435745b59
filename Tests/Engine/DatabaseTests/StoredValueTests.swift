import Testing
import TongluCore
import TongluDatabase

@Suite struct StoredValueTests {
  private static let integers: [Int64] = [
    0, 1, -1, 127, 128, -128, -129, 255, 256, 32_767, -32_768, -32_769, 1 << 31, -(1 << 31),
    1 << 55, -(1 << 55), (1 << 55) - 1, Int64.max, Int64.min, Int64.max - 1, Int64.min + 1,
  ]

  private func encoded(_ value: StoredValue) -> [UInt8] {
    var writer = ValueWriter()
    writer.put(value)
    return writer.take()
  }

  private func decoded(_ bytes: [UInt8], _ kind: ParameterKind) throws(Status) -> StoredValue {
    var reader = ValueReader(bytes)
    let value = try reader.next(kind)
    guard reader.isAtEnd else { throw ValueReader.damaged }
    return value
  }

  @Test func `integers are decoded, from the fewest bytes`() throws {
    for number in Self.integers {
      let bytes = encoded(.integer(number))
      #expect(try decoded(bytes, .integer) == .integer(number))
      let count = (0...8).first { count in
        count == 0
          ? number == 0
          : count == 8 || (-(1 << (count * 8 - 1))..<(1 << (count * 8 - 1))).contains(Int(number))
      }
      #expect(bytes.count == 2 + (count ?? 8), "\(number)")
    }
  }

  @Test func `reals, texts, bytes and NULL are decoded`() throws {
    for number in [0, 1.5, -1.5, .leastNonzeroMagnitude, .infinity, -.infinity] as [Double] {
      #expect(try decoded(encoded(.real(number)), .real) == .real(number))
    }
    for text in ["", "a", "龙井\u{0}茶 🍵", String(repeating: "é", count: 20_000)] {
      #expect(try decoded(encoded(.text(text)), .text) == .text(text))
    }
    for count in [0, 1, 127, 128, 16_383, 16_384, 100_000] {
      let bytes = [UInt8](repeating: 0xFF, count: count)
      #expect(try decoded(encoded(.bytes(bytes)), .bytes) == .bytes(bytes))
    }
    for kind in [ParameterKind.integer, .real, .text, .bytes] {
      #expect(try decoded(encoded(.null(kind)), kind) == .null(kind))
    }
  }

  @Test func `a negative zero is a zero, since SQLite stores no -0`() {
    #expect(encoded(.real(-0.0)) == encoded(.real(0)))
  }

  @Test func `texts that look equal with different bytes remain different`() {
    #expect(encoded(.text("\u{E9}")) != encoded(.text("e\u{301}")))
  }

  @Test func `malformed bytes are refused or decoded, within their length`() {
    var generator = SplitMix64(seed: 11)
    var refused = 0
    for _ in 0..<20_000 {
      let bytes = (0..<Int(generator.next() % 24)).map { _ in
        UInt8(
          truncatingIfNeeded: generator.next() % 3 == 0 ? generator.next() : generator.next() % 5)
      }
      var reader = ValueReader(bytes)
      do throws(Status) {
        while !reader.isAtEnd {
          for kind in [ParameterKind.integer, .text, .bytes, .real] where !reader.isAtEnd {
            _ = try reader.next(kind)
          }
        }
      } catch {
        #expect(error.reason == "EXPORT_DAMAGED")
        refused += 1
      }
    }
    #expect(refused > 10_000)
    let endless: [UInt8] = [4] + [UInt8](repeating: 0xFF, count: 12)
    #expect(throws: ValueReader.damaged) { try decoded(endless, .bytes) }
    #expect(throws: ValueReader.damaged) { try decoded([3, 2, 0xC3, 0x28], .text) }
    #expect(throws: ValueReader.damaged) {
      try decoded([1, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1], .integer)
    }
  }
}
