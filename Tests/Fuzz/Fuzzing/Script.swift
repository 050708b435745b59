/// A fuzzer's bytes as a source of decisions; beyond their end all are 0.
struct Script {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  mutating func below(_ bound: Int) -> Int { Int(byte()) % bound }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }

  /// `count` bytes as a big-endian number.
  mutating func number(bytes count: Int) -> UInt64 {
    var number: UInt64 = 0
    for _ in 0..<count { number = number << 8 | UInt64(byte()) }
    return number
  }

  /// At most `count` bytes.
  mutating func bytes(_ count: Int) -> [UInt8] {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  /// Bytes preceded by their count.
  mutating func run() -> [UInt8] { bytes(Int(byte())) }

  /// All remaining bytes.
  mutating func all() -> [UInt8] { bytes(rest.count) }

  /// All remaining bytes as text, with invalid UTF-8 replaced.
  mutating func text() -> String { String(decoding: all(), as: UTF8.self) }
}
