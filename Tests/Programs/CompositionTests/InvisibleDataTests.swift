import Testing
import TongluComposition
import TongluCore
import TongluCrypto
import TongluMessages
import TongluService
import TongluTestSupport

/// Data invisible to a caller change no byte of any response: every read method is called with many
/// requests, before and after such data are added.
@Suite struct InvisibleDataTests {
  /// A value of a request's field, on the wire.
  enum Value {
    case number(Int64)
    case double(Double)
    case text(String)
    case message([UInt8])
  }

  /// The ids and values for the requests.
  struct World {
    let bed: Testbed
    var values: [String: [Value]] = [:]
    /// The manager's team.
    var team: Int64 = 0

    func call<Request: Message, Reply: Message>(
      _ rpc: String, as actor: Actor, _ set: (inout Request) -> Void
    ) throws -> Reply {
      var request = Request()
      set(&request)
      return try bed.call("/tonglu.v1.\(rpc)", request, as: actor)
    }
  }

  private static let reads = MethodInfo.all.filter {
    $0.isRead && $0.path.hasPrefix("/tonglu.v1.")
  }

  private static func encoded(_ fields: [(Descriptors.Field, Value)]) -> [UInt8] {
    var writer = WireWriter()
    for (field, value) in fields {
      switch value {
      case .number(let number):
        writer.field(field.number, varint: UInt64(bitPattern: number))
      case .double(let number): writer.field(field.number, fixed64: number.bitPattern)
      case .text(let text): writer.field(field.number, bytes: Array(text.utf8))
      case .message(let bytes): writer.field(field.number, bytes: bytes)
      }
    }
    return writer.bytes
  }

  /// Every request of a method: each value of each field, with the first of those that no request
  /// goes without. A field that the world has no value for fails the test.
  private static func requests(_ method: MethodInfo, _ world: World) throws -> [[UInt8]] {
    let always: Set = [
      "center", "radius_m", "query", "lines", "product_ids", "customer_id", "product_id", "post_id",
      "order_id", "file_id", "upload_id", "staff_id", "nouns", "references",
    ]
    let isList = method.path.contains("/List")
    let shape = try #require(Descriptors.embedded.messages[method.request])
    // An address is requested instead of its customer, and Find needs none.
    let hasAddress = shape.fields.contains { $0.name == "address_id" || $0.name == "nouns" }
    var needed: [(Descriptors.Field, Value)] = []
    var variants: [(Descriptors.Field, Value)] = []
    for field in shape.fields where field.name != "page_token" && field.name != "cursor" {
      let values = try #require(
        world.values[field.name], "\(method.path) has \(field.name), of which no value is known")
      let isNeeded =
        always.contains(field.name) && !(hasAddress && field.name == "customer_id")
        && (!isList || method.path.hasSuffix("/ListContacts")
          || method.path.hasSuffix("/ListMembers") || method.path.hasSuffix("/ListAddresses")
          || method.path.hasSuffix("/ListCollaborators")
          || field.name == "post_id")
      if isNeeded { needed.append((field, values[0])) }
      variants += values.map { (field, $0) }
    }
    return [encoded(needed)]
      + variants.map { variant in
        encoded(needed.filter { $0.0.number != variant.0.number } + [variant])
      }
  }

  /// The result of a request: its refusal, or the pages without their sealed tokens and cursors.
  private static func answer(
    _ method: MethodInfo, _ request: [UInt8], as actor: Actor, _ bed: Testbed
  ) throws -> [[UInt8]] {
    let reply = try #require(Descriptors.embedded.messages[method.reply])
    let next = reply.fields.first { $0.name == "next_page_token" }
    let hidden = reply.fields.filter { $0.name == "cursor" || $0.name == "next_page_token" }
    let token = Descriptors.embedded.messages[method.request]?.fields
      .first { $0.name == "page_token" }
    var (pages, asked): ([[UInt8]], [UInt8]) = ([], request)
    while pages.count < 12 {
      var page: [UInt8]
      do {
        page = try bed.send(method.path, asked, as: actor)
      } catch let status {
        return pages + [Array("\(status)".utf8)]
      }
      let following = next.flatMap { Self.bytes(of: $0.number, in: page) } ?? []
      for field in hidden { page = RequestBytes.removing(field.number, from: page) }
      pages.append(page)
      guard let token, !following.isEmpty else { break }
      asked =
        RequestBytes.removing(token.number, from: request)
        + Self.encoded([(token, .message(following))])
    }
    return pages
  }

  private static func bytes(of number: Int, in message: [UInt8]) -> [UInt8]? {
    var reader = WireReader(message[...])
    while let (field, value) = try? reader.next() {
      if field == number, case .bytes(let bytes) = value { return Array(bytes) }
    }
    return nil
  }

  private struct Answer {
    let method: MethodInfo
    let who: String
    let request: [UInt8]
    let pages: [[UInt8]]
  }

  private static func answers(
    of actors: [(String, Actor)], _ world: World, except: String? = nil
  ) throws -> [Answer] {
    try reads.filter { method in except.map { !method.path.contains($0) } ?? true }
      .flatMap { method in
        let requests = try requests(method, world)
        return try actors.flatMap { who, actor in
          try requests.map {
            Answer(
              method: method, who: who, request: $0,
              pages: try answer(method, $0, as: actor, world.bed))
          }
        }
      }
  }

  private static func expectSame(_ before: [Answer], _ after: [Answer]) {
    #expect(before.count == after.count)
    for (old, new) in zip(before, after) where old.pages != new.pages {
      Issue.record("\(old.method.path) as \(old.who), request \(old.request)")
    }
  }

  @Test func `data of another enterprise or dealer change no response`() throws {
    let world = try World.made()
    let bed = world.bed
    let dealers = [
      ("boss", bed.dealerA.boss), ("buyer", bed.dealerA.buyer), ("clerk", bed.dealerA.clerk),
    ]
    // Each kind of sight except the one of everything.
    let sellers = [("sales", bed.sales), ("lead", bed.manager), ("collaborator", bed.delivery)]
    var before = try Self.answers(of: dealers + sellers, world)
    #expect(before.count > 500)
    try world.addForeign()
    try world.addColleagues()
    Self.expectSame(before, try Self.answers(of: dealers + sellers, world))

    // The stock that staff see is the enterprise's.
    before = try Self.answers(of: sellers, world, except: "InventoryService/")
    let ofDealers = try Self.answers(of: dealers, world)
    try world.addOrders()
    Self.expectSame(before, try Self.answers(of: sellers, world, except: "InventoryService/"))
    Self.expectSame(ofDealers, try Self.answers(of: dealers, world))

    // Data visible to staff and not to dealers.
    try world.addHidden()
    Self.expectSame(ofDealers, try Self.answers(of: dealers, world))
  }

  @Test func `every read method answers at least one of these requests`() throws {
    let world = try World.made()
    let bed = world.bed
    let everyone = [
      ("boss", bed.dealerA.boss), ("sales", bed.sales), ("owner", bed.owner),
    ]
    for method in Self.reads {
      let requests = try Self.requests(method, world)
      let isAnswered = everyone.contains { _, actor in
        requests.contains { request in
          do {
            _ = try bed.send(method.path, request, as: actor)
            return true
          } catch {
            return false
          }
        }
      }
      #expect(isAnswered, "\(method.path)")
    }
  }
}
