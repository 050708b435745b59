import Testing
import TongluCore
import TongluGRPC

@Suite struct MessageFrameTests {
  private func framed(_ messages: [UInt8]...) -> [UInt8] {
    var bytes: [UInt8] = []
    for message in messages { MessageFrame.append(message, to: &bytes) }
    return bytes
  }

  private func reason(_ body: () throws -> Void) -> String? {
    do { try body() } catch { return (error as? Status)?.reason }
    return nil
  }

  @Test func `a message is framed by a flag and its length`() {
    #expect(framed([7, 8, 9]) == [0, 0, 0, 0, 3, 7, 8, 9])
    #expect(framed([]) == [0, 0, 0, 0, 0])
    let long = [UInt8](repeating: 1, count: 0x0102_03)
    #expect(framed(long).prefix(5) == [0, 0, 1, 2, 3])
  }

  @Test func `messages are complete with any chunks`() throws {
    let first: [UInt8] = [1, 2, 3]
    let third = [UInt8](repeating: 9, count: 40)
    let bytes = framed(first, [], third)
    for split in 0...bytes.count {
      for second in split...bytes.count {
        var deframer = Deframer()
        var messages: [[UInt8]] = []
        for chunk in [bytes[..<split], bytes[split..<second], bytes[second...]] {
          deframer.append(Array(chunk))
          while let message = try deframer.next() { messages.append(message) }
        }
        try deframer.finish()
        #expect(messages == [first, [], third])
      }
    }
  }

  @Test func `a byte at a time`() throws {
    var deframer = Deframer()
    var messages: [[UInt8]] = []
    for byte in framed([5], [6, 7]) {
      deframer.append([byte])
      while let message = try deframer.next() { messages.append(message) }
    }
    #expect(messages == [[5], [6, 7]])
  }

  @Test func `an end inside a message is INTERNAL`() throws {
    var deframer = Deframer()
    deframer.append([0, 0, 0, 0, 2, 1])
    #expect(try deframer.next() == nil)
    #expect(reason { try deframer.finish() } == "MESSAGE_TRUNCATED")
  }

  @Test func `a message over the limit is refused at its prefix`() throws {
    var deframer = Deframer(limit: 10)
    deframer.append([0, 0, 0, 0, 11])
    #expect(reason { _ = try deframer.next() } == "MESSAGE_TOO_LARGE")
    var standard = Deframer()
    standard.append([0, 0, 0x40, 0, 1])
    #expect(reason { _ = try standard.next() } == "MESSAGE_TOO_LARGE")
    var atLimit = Deframer(limit: 1)
    atLimit.append([0, 0, 0, 0, 1, 42])
    #expect(try atLimit.next() == [42])
  }

  @Test func `a compressed message without an encoding is INTERNAL`() {
    var deframer = Deframer()
    deframer.append([1, 0, 0, 0, 0])
    #expect(reason { _ = try deframer.next() } == "MESSAGE_COMPRESSED")
    let unary = reason {
      let bytes: [UInt8] = [1, 0, 0, 0, 0]
      _ = try MessageFrame.range(ofUnary: bytes.span)
    }
    #expect(unary == "MESSAGE_COMPRESSED")
  }

  @Test func `unknown flags are INTERNAL`() {
    var deframer = Deframer()
    deframer.append([2, 0, 0, 0, 0])
    #expect(reason { _ = try deframer.next() } == "MESSAGE_FLAGS")
  }

  @Test func `a unary body has one message`() throws {
    let two = try MessageFrame.range(ofUnary: framed([1, 2]).span)
    #expect(two == 5..<7)
    let none = try MessageFrame.range(ofUnary: framed([]).span)
    #expect(none == 5..<5)
  }

  @Test(
    arguments: [
      ([], "MESSAGE_COUNT"), ([0, 0], "MESSAGE_TRUNCATED"),
      ([0, 0, 0, 0, 2, 1], "MESSAGE_TRUNCATED"),
      ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "MESSAGE_COUNT"),
      ([0, 0xFF, 0xFF, 0xFF, 0xFF], "MESSAGE_TOO_LARGE"),
    ] as [([UInt8], String)])
  func `a unary body of anything else is refused`(bytes: [UInt8], expected: String) {
    let refusal = reason { _ = try MessageFrame.range(ofUnary: bytes.span) }
    #expect(refusal == expected)
  }

  @Test func `an unknown encoding is UNIMPLEMENTED with the supported ones`() {
    let status = #expect(throws: Status.self) { try MessageEncoding(header: "br") }
    #expect(status?.code == .unimplemented)
    #expect(status?.message.contains("identity") == true)
  }
}
