import TongluCore
import TongluMessages
import TongluService

/// Decoding of every message of the schema, from arbitrary bytes or from fields composed by its
/// descriptor; and of the standard services' messages with handwritten codecs, from arbitrary
/// bytes.
enum MessagesFuzz {
  /// Every type by a hash of its name, so that a seed keeps its type as the schema grows.
  private static let types: [(hash: UInt16, type: any Message.Type)] = allMessages.map { type in
    let hash = type.fullName.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return (UInt16(truncatingIfNeeded: hash ^ hash >> 16), type)
  }.sorted { $0.hash < $1.hash }

  static func type(_ script: inout Script) -> any Message.Type {
    let hash = UInt16(script.number(bytes: 2))
    return (types.first { $0.hash >= hash } ?? types[0]).type
  }

  static func run(_ script: Script) throws(Flaw) {
    var script = script
    var rest = script
    if rest.number(bytes: 2) == 0xFFFF {
      let type = rest.pick(Standard.messages)
      return try checkWire(type, rest.all())
    }
    let type = type(&script)
    var composer = WireComposer()
    let bytes =
      script.byte() & 1 == 0 ? script.all() : composer.message(type.fullName, &script)
    try check(type, bytes)
  }

  private static func check<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws(Flaw) {
    let strict = try? M.decode(bytes, .strict)
    guard let message = try? M.decode(bytes, .lenient) else {
      return try require(strict == nil, "\(M.fullName) is read by the strict alone")
    }
    let wire = message.encoded()
    if let strict {
      try require(strict.encoded() == wire, "\(M.fullName) is read in two ways")
    }
    try require(
      (try? M.decode(wire, .lenient))?.encoded() == wire, "\(M.fullName) changes on the wire")
    try checkJSON(message, wire)
  }

  private static func checkWire<M: Message>(
    _ type: M.Type, _ bytes: [UInt8]
  ) throws(Flaw) {
    guard let message = try? M.decode(bytes, .strict) else { return }
    let wire = message.encoded()
    try require(
      (try? M.decode(wire, .strict))?.encoded() == wire, "\(M.fullName) changes on the wire")
  }

  /// Through JSON it is the same message. NaN has many bit patterns and one name, so texts are
  /// compared.
  static func checkJSON<M: Message>(_ message: M, _ wire: [UInt8]) throws(Flaw) {
    let json: JSONValue
    let again: M
    let rewritten: JSONValue
    do throws(Status) {
      json = try Transcoder.json(message)
      again = try Transcoder.message(try JSONValue(parsing: json.text()), M.self)
      rewritten = try Transcoder.json(again)
    } catch {
      throw Flaw("\(M.fullName) is not written as JSON that is read: \(error)")
    }
    try require(rewritten == json, "\(M.fullName) is other JSON once read")
    let hasNaN = json.text().contains("\"NaN\"")
    try require(hasNaN || again.encoded() == wire, "\(M.fullName) changes by way of JSON")
  }
}
