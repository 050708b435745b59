import TongluCore
import TongluGRPC

/// The framing of messages: whole, in pieces, and the unary shortcut must agree.
enum FramingFuzz {
  private static let limit = 10_000

  static func run(_ script: Script) throws(Flaw) {
    var script = script
    let encoding = script.pick(MessageEncoding.allCases)
    let cut = Int(script.byte()) + 1
    let bytes = script.all()
    let whole = read(bytes, encoding, cut: .max)
    let pieces = read(bytes, encoding, cut: cut)
    try require(whole == pieces, "cut by \(cut), the messages are others")
    try compareUnary(bytes, encoding, whole)
    var framed: [UInt8] = []
    for message in whole.messages {
      try require(message.count <= limit, "a message of \(message.count) bytes passes")
      framed += encoding.framed(message)
    }
    let again = read(framed, encoding, cut: cut)
    try require(again.messages == whole.messages, "messages framed again are others")
    try require(again.refusal == "", "messages framed again are refused: \(again.refusal)")
  }

  private struct Reading: Equatable {
    var messages: [[UInt8]] = []
    /// Why it stopped; empty at a regular end.
    var refusal = ""
  }

  private static func read(_ bytes: [UInt8], _ encoding: MessageEncoding, cut: Int) -> Reading {
    var deframer = Deframer(limit: limit, encoding: encoding)
    var reading = Reading()
    var rest = bytes[...]
    do throws(Status) {
      repeat {
        deframer.append(Array(rest.prefix(cut)))
        rest = rest.dropFirst(cut)
        while let message = try deframer.next() { reading.messages.append(message) }
      } while !rest.isEmpty
      try deframer.finish()
    } catch {
      reading.refusal = error.reason
    }
    return reading
  }

  private static func compareUnary(
    _ bytes: [UInt8], _ encoding: MessageEncoding, _ whole: Reading
  ) throws(Flaw) {
    let range: Range<Int>
    do throws(Status) {
      range = try MessageFrame.range(ofUnary: bytes.span, limit: limit, encoding: encoding)
    } catch {
      let isOne = whole.messages.count == 1 && whole.refusal == ""
      return try require(!isOne, "the one message of a body is refused: \(error.reason)")
    }
    try require(range == 5..<bytes.count, "a unary message lies in \(range)")
    if bytes[0] == 0 {
      try require(whole.messages == [Array(bytes[range])], "a unary message is another")
    }
  }
}
