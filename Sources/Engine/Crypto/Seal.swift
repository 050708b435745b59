import CSodium

/// Encrypts two words into a short text that reveals nothing without the key and cannot be forged:
/// deterministic authenticated encryption (SIV, RFC 5297's construction) with SipHash-2-4 as its
/// keyed function. The tag of the words is both the authentication tag and the key stream's nonce.
///
/// A forgery succeeds with probability 2^-64. Texts of another context are refused.
package struct Seal: Sendable {
  /// The number of characters of a sealed text.
  package static let textCount = 32

  private let tagKey: [UInt8]
  private let streamKey: [UInt8]

  /// Keys of 16 bytes each are derived from `key` (16…64 bytes) for `purpose`.
  package init(key: [UInt8], purpose: String) {
    tagKey = Crypto.keyedDigest(Array("\(purpose) tag".utf8).span, key: key)
    streamKey = Crypto.keyedDigest(Array("\(purpose) stream".utf8).span, key: key)
  }

  /// A sealed text: 32 characters of base64url.
  package struct Text: Sendable, CustomStringConvertible {
    package fileprivate(set) var characters = InlineArray<32, UInt8>(repeating: 0)

    package var description: String {
      unsafe String(unsafeUninitializedCapacity: textCount) { text in
        for index in 0..<textCount { unsafe text[index] = characters[index] }
        return textCount
      }
    }
  }

  /// The words as 32 characters of base64url.
  package func text(_ first: UInt64, _ second: UInt64, context: Int64) -> Text {
    let tag = Self.hash(UInt64(bitPattern: context), first, second, tagKey)
    let sealed = (
      tag, first ^ stream(tag, context, 1), second ^ stream(tag, context, 2)
    )
    var text = Text()
    unsafe withUnsafeBytes(of: sealed) { bytes in
      for group in 0..<8 {
        var word = unsafe Int(bytes[group * 3]) << 16
        word |= unsafe Int(bytes[group * 3 + 1]) << 8 | Int(bytes[group * 3 + 2])
        for index in 0..<4 {
          text.characters[group * 4 + index] = Self.alphabet[word >> (18 - 6 * index) & 63]
        }
      }
    }
    return text
  }

  /// The words of a text of this context; nil for any other text.
  package func open(_ text: String, context: Int64) -> (UInt64, UInt64)? {
    var characters = text.utf8.makeIterator()
    var sealed: (UInt64, UInt64, UInt64) = (0, 0, 0)
    let isText = unsafe withUnsafeMutableBytes(of: &sealed) { bytes in
      for group in 0..<8 {
        var word = 0
        for _ in 0..<4 {
          guard let character = characters.next() else { return false }
          let value = Self.values[Int(character)]
          if value == 0xFF { return false }
          word = word << 6 | Int(value)
        }
        for index in 0..<3 {
          unsafe bytes[group * 3 + index] = UInt8(truncatingIfNeeded: word >> (16 - 8 * index))
        }
      }
      return characters.next() == nil
    }
    guard isText else { return nil }
    let (tag, first, second) = (
      sealed.0, sealed.1 ^ stream(sealed.0, context, 1), sealed.2 ^ stream(sealed.0, context, 2)
    )
    let expected = Self.hash(UInt64(bitPattern: context), first, second, tagKey)
    // One comparison of two words: its duration is constant.
    return expected == tag ? (first, second) : nil
  }

  private func stream(_ tag: UInt64, _ context: Int64, _ number: UInt64) -> UInt64 {
    Self.hash(tag, UInt64(bitPattern: context), number, streamKey)
  }

  private static func hash(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ key: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0
    unsafe withUnsafeBytes(of: (a, b, c)) { input in
      unsafe withUnsafeMutableBytes(of: &hash) { output in
        _ = unsafe crypto_shorthash(
          output.bindMemory(to: UInt8.self).baseAddress.unsafelyUnwrapped,
          input.bindMemory(to: UInt8.self).baseAddress.unsafelyUnwrapped, 24, key)
      }
    }
    return hash
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()
}
