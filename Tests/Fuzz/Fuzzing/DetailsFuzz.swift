import TongluCore
import TongluGRPC

/// The status of a call, decoded from a peer's fields and details, encoded and decoded again.
enum DetailsFuzz {
  static func run(_ script: Script) throws(Flaw) {
    var script = script
    switch script.below(3) {
    case 0: try details(script.all())
    case 1: try fields(&script)
    default: try refusal(&script)
    }
  }

  private static func details(_ bytes: [UInt8]) throws(Flaw) {
    var read = Status(.aborted, "", "message")
    StatusDetails.decode(bytes, into: &read)
    try comesBack(read)
  }

  private static func fields(_ script: inout Script) throws(Flaw) {
    let names = [
      ":status", "content-type", "grpc-status", "grpc-message", "grpc-status-details-bin",
      "grpc-encoding", "x-text", "x-bin",
    ]
    var reply = ReplyFields()
    while !script.isAtEnd {
      let name = script.pick(names)
      reply.receive(name, String(decoding: script.run(), as: UTF8.self))
    }
    _ = try? reply.messageEncoding()
    if let status = reply.status { try comesBack(status) }
  }

  /// A refusal of ours fits a header list and is decoded unchanged.
  private static func refusal(_ script: inout Script) throws(Flaw) {
    func text(_ script: inout Script) -> String {
      let times = script.byte() == 255 ? 40 : 1
      return String(
        repeating: String(decoding: script.run(), as: UTF8.self), count: times)
    }
    var status = Status(Code(rawValue: script.below(17)) ?? .unknown, "REASON", text(&script))
    while !script.isAtEnd {
      switch script.below(3) {
      case 0: status.facts[text(&script)] = text(&script)
      case 1: status.violations.append(.init(field: text(&script), description: text(&script)))
      default: status.retryAfterMilliseconds = Int64(bitPattern: script.number(bytes: 8))
      }
    }
    var size = 0
    var reply = ReplyFields()
    Trailers.forEachField(of: status) { name, value in
      size += name.utf8.count + value.utf8.count + 32
      reply.receive(name, value)
    }
    guard status.code != .ok else { return }
    try require(size <= 8 << 10, "a refusal takes \(size) bytes of header list")
    try require(reply.status?.code == status.code, "\(status.code) arrives as another")
    try require(reply.status?.reason == "REASON", "the reason is lost")
  }

  /// A decoded status is encoded so that decoding gives the same.
  private static func comesBack(_ status: Status) throws(Flaw) {
    guard let encoded = StatusDetails.encode(status) else { return }
    var again = Status(status.code, "", status.message)
    StatusDetails.decode(encoded, into: &again)
    try require(again == status, "\(status) with its details is read as \(again)")
  }
}
