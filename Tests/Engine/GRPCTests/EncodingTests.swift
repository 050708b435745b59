import Testing
import TongluCore
import TongluGRPC

@Suite struct EncodingTests {
  @Test(
    arguments: [
      ([], ""), ([0x66], "Zg"), ([0x66, 0x6F], "Zm8"), ([0x66, 0x6F, 0x6F], "Zm9v"),
      ([0xFF, 0xFE, 0xFD, 0xFC], "//79/A"),
    ] as [([UInt8], String)])
  func `base64 is written without padding and read with and without`(
    bytes: [UInt8], text: String
  ) {
    #expect(Base64.text(bytes, isPadded: false) == text)
    #expect(Base64.bytes(text) == bytes)
    let padded = text + String(repeating: "=", count: (4 - text.count % 4) % 4)
    #expect(Base64.bytes(padded) == bytes)
  }

  @Test(arguments: ["A", "Zg=", "Zm9v=", "Z g", "Zm8*", "====", "Zg==="])
  func `invalid base64 is refused`(text: String) {
    #expect(Base64.bytes(text) == nil)
  }

  @Test func `base64 of every length is decoded`() {
    for count in 0..<300 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ count) }
      #expect(Base64.bytes(Base64.text(bytes, isPadded: false)) == bytes)
    }
  }

  @Test(arguments: [
    ("plain ASCII ~", "plain ASCII ~"), ("100%", "100%25"),
    ("库存不足", "%E5%BA%93%E5%AD%98%E4%B8%8D%E8%B6%B3"),
    ("a\nb", "a%0Ab"), ("", ""),
  ])
  func `a message is percent-encoded and decoded`(text: String, encoded: String) {
    #expect(PercentEncoding.encode(text) == encoded)
    #expect(PercentEncoding.decode(encoded) == text)
  }

  @Test(arguments: [
    ("%", "%"), ("%2", "%2"), ("%zz", "%zz"), ("%e5%ba%93", "库"), ("50%25%", "50%%"),
    ("%FF", "\u{FFFD}"),
  ])
  func `a malformed message of a peer is decoded as far as possible`(encoded: String, text: String)
  {
    #expect(PercentEncoding.decode(encoded) == text)
  }
}
