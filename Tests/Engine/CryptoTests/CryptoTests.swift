import Testing
import TongluCrypto

struct CryptoTests {
  @Test func `SHA-256 gives the digests of FIPS 180-4`() {
    #expect(
      hex(Crypto.sha256(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hex(Crypto.sha256([]))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `a keyed digest depends on key and payload`() {
    let key = [UInt8](repeating: 7, count: 32)
    let tag = digest("payload", key)
    #expect(tag.count == 16)
    #expect(tag == digest("payload", key))
    #expect(tag != digest("payloae", key))
    #expect(tag != digest("payload", [UInt8](repeating: 8, count: 32)))
  }

  @Test func `a sealed text opens only in its context`() {
    let seal = Seal(key: [UInt8](repeating: 7, count: 32), purpose: "test")
    for words in [(0, 0), (1, 2), (.max, .max)] as [(UInt64, UInt64)] {
      let text = seal.text(words.0, words.1, context: 5).description
      #expect(text.utf8.count == Seal.textCount)
      #expect(seal.open(text, context: 5).map { $0 == words } == true)
      #expect(seal.open(text, context: 6) == nil)
      #expect(seal.text(words.0, words.1, context: 6).description != text)
      let other = Seal(key: [UInt8](repeating: 8, count: 32), purpose: "test")
      #expect(other.open(text, context: 5) == nil)
      let purpose = Seal(key: [UInt8](repeating: 7, count: 32), purpose: "t")
      #expect(purpose.open(text, context: 5) == nil)
      for index in text.indices {
        var forged = text
        forged.replaceSubrange(index...index, with: text[index] == "A" ? "B" : "A")
        #expect(seal.open(forged, context: 5) == nil)
      }
      for bad in ["", String(text.dropLast()), text + "A", "+" + text.dropFirst()] {
        #expect(seal.open(bad, context: 5) == nil)
      }
    }
  }

  @Test func `a password verifies against its own hash alone`() throws {
    let hash = try Crypto.hashPassword("芝麻开门")
    #expect(hash.hasPrefix("$argon2id$"))
    #expect(Crypto.verify(password: "芝麻开门", hash: hash))
    #expect(!Crypto.verify(password: "芝麻关门", hash: hash))
    #expect(!Crypto.verify(password: "芝麻开门", hash: "not a hash"))
    #expect(try Crypto.hashPassword("芝麻开门") != hash)
  }

  @Test func `equality in constant time is equality`() {
    #expect(Crypto.constantTimeEqual([1, 2, 3], [1, 2, 3]))
    #expect(!Crypto.constantTimeEqual([1, 2, 3], [1, 2, 4]))
    #expect(!Crypto.constantTimeEqual([1, 2, 3], [1, 2]))
  }

  @Test func `random bytes have the requested length and differ`() {
    let (a, b) = (Crypto.randomBytes(32), Crypto.randomBytes(32))
    #expect(a.count == 32 && a != b)
  }

  private func digest(_ text: String, _ key: [UInt8]) -> [UInt8] {
    let bytes = Array(text.utf8)
    return Crypto.keyedDigest(bytes.span, key: key)
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
