import Testing
import TongluCatalogMessages
import TongluCore
import TongluMessages
import TongluOrdersMessages

@Suite struct MalformedTests {
  @Test(arguments: [
    "08", "08 FF", "08 FF FF FF FF FF FF FF FF FF FF 01", "0A", "0A 05 61", "0A FF FF FF FF 7F",
    "09 00", "0D 00", "00 01", "07", "06 01",
  ])
  func `broken bytes are refused`(bytes: String) {
    #expect(refusal(hex(bytes), GetOrderRequest.self) == "MALFORMED_MESSAGE", "\(bytes)")
  }

  @Test func `a known field of another wire type is refused`() {
    #expect(refusal(hex("0A 01 61"), GetOrderRequest.self) == "MALFORMED_MESSAGE")
    #expect(
      refusal(hex("09 00 00 00 00 00 00 00 00"), GetOrderRequest.self) == "MALFORMED_MESSAGE")
    #expect(refusal(hex("08 01"), SearchProductsRequest.self) == "MALFORMED_MESSAGE")
  }

  /// A truncated message is refused or is a shorter message, for every type.
  @Test func `every prefix of every message is refused or decoded`() throws {
    var source = RandomJSON(random: SplitMix64(seed: 5))
    func check<M: Message>(_ type: M.Type, _ json: JSONValue) throws {
      let bytes = try Transcoder.message(json, type).encoded()
      for count in 0..<min(bytes.count, 200) {
        let answer = refusal(Array(bytes.prefix(count)), type, .lenient)
        #expect(
          ["", "MALFORMED_MESSAGE"].contains(answer) || answer.hasPrefix("INVALID_UTF8")
            || answer.hasPrefix("BAD_TIMESTAMP"), "\(M.fullName) \(count): \(answer)")
      }
    }
    for type in allMessages { try check(type, source.message(type.fullName)) }
  }

  @Test(arguments: 1...3)
  func `random bytes and damaged messages are refused without a trap`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var source = RandomJSON(random: SplitMix64(seed: seed + 100))
    func check<M: Message>(_ type: M.Type, _ json: JSONValue) throws {
      let proper = try Transcoder.message(json, type).encoded()
      for _ in 0..<60 {
        var bytes = (0..<Int.random(in: 0...30, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        }
        _ = refusal(bytes, type)
        guard !proper.isEmpty else { continue }
        bytes = proper
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
            in: 0...255, using: &random)
        }
        _ = refusal(bytes, type)
        if let message = try? M.decode(bytes, .lenient) {
          #expect(try M.decode(message.encoded(), .lenient).encoded() == message.encoded())
        }
      }
    }
    for type in allMessages { try check(type, source.message(type.fullName)) }
  }

  @Test func `a length of gigabytes allocates nothing`() {
    #expect(refusal(hex("0A FF FF FF FF 07"), SearchProductsRequest.self) == "MALFORMED_MESSAGE")
    #expect(
      refusal(hex("0A FF FF FF FF FF FF FF FF 7F"), SearchProductsRequest.self)
        == "MALFORMED_MESSAGE")
  }
}
