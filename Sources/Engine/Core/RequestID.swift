/// A UUID that identifies one intended change, so that a retry is recognized.
public struct RequestID: Sendable, Hashable {
  /// The 16 bytes, most significant first, as two words.
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Parses `xxxxxxxx-xxxx-Vxxx-xxxx-xxxxxxxxxxxx` of version 7 or 4 (RFC 9562).
  public init?(_ text: String) {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var digits = 0
    for (index, byte) in text.utf8.enumerated() {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let nibble = Self.nibble(byte), digits < 32 else { return nil }
      if digits < 16 { high = high << 4 | nibble } else { low = low << 4 | nibble }
      digits += 1
    }
    let version = (high >> 12) & 0xF
    guard digits == 32, version == 7 || version == 4, low >> 62 == 0b10 else { return nil }
    self.high = high
    self.low = low
  }

  /// A version 7 id for `instant`, with 74 bits of the given randomness.
  public static func v7(at instant: Instant, random: (UInt64, UInt64)) -> RequestID {
    let milliseconds = UInt64(bitPattern: instant.milliseconds) & 0xFFFF_FFFF_FFFF
    return RequestID(
      high: milliseconds << 16 | 0x7000 | (random.0 & 0xFFF),
      low: 0b10 << 62 | (random.1 & (UInt64.max >> 2)))
  }

  /// When it was minted; nil for a version 4 id, which has no time.
  public var mintedAt: Instant? {
    guard (high >> 12) & 0xF == 7 else { return nil }
    return Instant(microseconds: Int64(high >> 16) * 1_000)
  }

  private static func nibble(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

extension RequestID: CustomStringConvertible {
  public var description: String {
    let hex = Self.hex(high) + Self.hex(low)
    var text = ""
    for (index, character) in hex.enumerated() {
      if index == 8 || index == 12 || index == 16 || index == 20 { text.append("-") }
      text.append(character)
    }
    return text
  }

  private static func hex(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
