import Testing
import TongluCore
import TongluMessages

/// Two codecs on the same bytes: protobuf-c by generated structs, and the transcoder by descriptor.
@Suite struct RoundTripTests {
  @Test func `the registry holds every message of the schema`() {
    let embedded = Descriptors.embedded.messages.keys.filter { $0.hasPrefix("tonglu.v1.") }
    #expect(Set(allMessages.map { $0.fullName }) == Set(embedded))
    #expect(allMessages.count > 140)
  }

  @Test(arguments: 1...4)
  func `every message survives JSON, the wire, and JSON again`(seed: UInt64) throws {
    var source = RandomJSON(random: SplitMix64(seed: seed))
    for type in allMessages {
      for _ in 0..<15 { try Self.check(type, source.message(type.fullName)) }
    }
  }

  private static func check<M: Message>(_ type: M.Type, _ json: JSONValue) throws {
    let message = try Transcoder.message(json, type)
    let wire = message.encoded()
    let again = try M.decode(wire, .lenient)
    // NaN is not equal to itself, so texts are compared.
    #expect(try Transcoder.json(again) == Transcoder.json(message), "\(M.fullName)")
    #expect(try Transcoder.json(message) == json, "\(M.fullName)")
    #expect(again.encoded() == wire, "\(M.fullName)")
  }

  @Test func `an empty message of every type has no bytes`() throws {
    func check<M: Message>(_ type: M.Type) throws {
      #expect(M().encoded() == [])
      #expect(try M.decode([], .lenient) == M())
    }
    for type in allMessages { try check(type) }
  }
}
