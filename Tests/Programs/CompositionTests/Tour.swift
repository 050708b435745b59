import Testing
import TongluCore
import TongluMessages
import TongluTestSupport

/// A day in the life of the enterprise "demo": every method is called once or more, with success.
///
/// After each call `visit` is told of it, and may try again, or try as somebody else.
final class Tour {
  struct Step {
    let path: String
    let bytes: [UInt8]
    let actor: Actor
    let reply: [UInt8]
    /// The request.
    let asked: JSONValue
    /// Reads a reply of the method.
    let json: ([UInt8]) throws -> JSONValue

    /// The same request as an intent of its own: every mutation's request id is its field 1, first
    /// on the wire, 36 letters long.
    func bytes(requestID: String) -> [UInt8] {
      guard bytes.starts(with: [0x0A, 36]) else { return bytes }
      return Array(bytes.prefix(2)) + Array(requestID.utf8) + Array(bytes.dropFirst(38))
    }
  }

  /// A call that is about to be made.
  struct Plan {
    let path: String
    /// The full name of the request's message.
    let request: String
    let bytes: [UInt8]
    let actor: Actor
    /// The request as its handler gets it, encoded again.
    let decoded: ([UInt8]) throws -> [UInt8]
  }

  let bed: Testbed
  private let prepare: (Plan) throws -> Void
  private let visit: (Step) throws -> Void
  private(set) var paths: Set<String> = []

  /// `prepare` is told of each call beforehand, and must change nothing.
  private init(
    _ bed: Testbed, prepare: @escaping (Plan) throws -> Void,
    visit: @escaping (Step) throws -> Void
  ) throws {
    self.bed = bed
    self.prepare = prepare
    self.visit = visit
    let goods = try tourOfGoods()
    let people = try tourOfPeople()
    try tourOfTrade(goods, people)
    try tourOfFiles()
    try tourOfErasure()
    try tourOfLeaving()
  }

  /// The tour, each call of which `prepare` meets before it is made.
  @discardableResult
  static func beforehand(
    _ bed: Testbed, _ prepare: @escaping (Plan) throws -> Void
  ) throws -> Tour {
    try Tour(bed, prepare: prepare, visit: { _ in })
  }

  convenience init(_ bed: Testbed, _ visit: @escaping (Step) throws -> Void) throws {
    try self.init(bed, prepare: { _ in }, visit: visit)
  }

  /// Makes one call and lets it be visited.
  @discardableResult
  func step<Request: Message, Reply: Message>(
    _ rpc: String, as actor: Actor, _ set: (inout Request) -> Void
  ) throws -> Reply {
    var request = Request()
    set(&request)
    let path = "/tonglu.v1.\(rpc)"
    let bytes = request.encoded()
    try prepare(
      Plan(
        path: path, request: Request.fullName, bytes: bytes, actor: actor,
        decoded: { try Request.decode($0, .strict).encoded() }))
    let reply = try bed.send(path, bytes, as: actor)
    paths.insert(path)
    try visit(
      Step(
        path: path, bytes: bytes, actor: actor, reply: reply, asked: try Transcoder.json(request),
        json: { try Transcoder.json(try Reply.decode($0, .strict)) }))
    return try Reply.decode(reply, .strict)
  }

  func id() -> String { bed.requestID() }
}
