import Testing
import TongluComposition
import TongluCore
import TongluDatabase
import TongluMessages
import TongluService
import TongluTestSupport

/// Every Update of the schema, made again with what it made true already.
@Suite struct UnchangedTests {
  /// The first member named `version` in a response's JSON.
  private static func version(_ value: JSONValue) -> Int64? {
    guard case .object(let members) = value else { return nil }
    for case let (name, member) in members.map({ ($0.name, $0.value) }) {
      if name == "version", case .string(let text) = member { return Int64(text) }
      if let found = version(member) { return found }
    }
    return nil
  }

  /// The request's bytes with another value in the varint field `number`, which every Update has
  /// once at the top level.
  private static func replacing(
    _ number: Int, by value: Int64, in bytes: [UInt8]
  ) throws -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    func varint() -> UInt64 {
      var (value, shift) = (UInt64(0), UInt64(0))
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        value |= UInt64(byte & 127) << shift
        if byte < 128 { break }
        shift += 7
      }
      return value
    }
    while index < bytes.count {
      let start = index
      let tag = varint()
      switch tag & 7 {
      case 0: _ = varint()
      case 1: index += 8
      case 2: index += Int(varint())
      default: index += 4
      }
      if tag >> 3 != UInt64(number) { kept += bytes[start..<index] }
    }
    kept.append(UInt8(number << 3))
    var rest = UInt64(value)
    while rest > 127 {
      kept.append(UInt8(rest & 127 | 128))
      rest >>= 7
    }
    return kept + [UInt8(rest)]
  }

  @Test func `an update that changes nothing leaves the version and the feed`() throws {
    let bed = try Testbed()
    var tried: Set<String> = []
    _ = try Tour(bed) { step in
      guard let name = step.path.split(separator: "/").last, name.hasPrefix("Update"),
        let method = MethodInfo.all.first(where: { $0.path == step.path }),
        let field = Descriptors.embedded.messages[method.request]?.fields
          .first(where: { $0.name == "version" }),
        let version = Self.version(try step.json(step.reply))
      else { return }
      let again = try Self.replacing(
        field.number, by: version, in: step.bytes(requestID: bed.requestID()))
      let before = bed.position.position
      bed.clock.advance(seconds: 1)
      let reply = try bed.send(step.path, again, as: step.actor)
      #expect(try step.json(reply) == step.json(step.reply), "\(step.path)")
      let changes = try bed.read { snapshot throws(Status) in
        try snapshot.changes(after: before, limit: 100)
      }
      #expect(changes == [], "\(step.path)")
      tried.insert(step.path)
    }
    let updates = MethodInfo.all.map(\.path).filter { $0.contains("/Update") }
    #expect(Set(updates.filter { $0.hasPrefix("/tonglu.v1.") }).subtracting(tried) == [])
  }
}
