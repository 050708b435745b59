import TongluCore
import TongluMessages

/// Composes a message in the wire format: known fields with values chosen by the fuzzer, and
/// sometimes invalid ones.
struct WireComposer {
  private static let depthMax = 6
  /// The most bytes of a message, with all its repeated parts.
  private static let bytesMax = 1 << 16

  private var left = WireComposer.bytesMax

  mutating func message(_ typeName: String, _ script: inout Script, depth: Int = 0) -> [UInt8] {
    let timestamp = [("seconds", 3), ("nanos", 5)].enumerated().map {
      ($0.offset + 1, $0.element.1, "")
    }
    let fields =
      Descriptors.embedded.messages[typeName]?.fields.map { ($0.number, $0.type, $0.typeName) }
      ?? timestamp
    var bytes: [UInt8] = []
    let count = script.below(12)
    for _ in 0..<count where !script.isAtEnd && left > 0 {
      let choice = script.byte()
      if choice == 255 || fields.isEmpty {
        bytes += script.run()
        continue
      }
      let (number, type, name) = fields[Int(choice) % fields.count]
      let added = field(number, type, name, &script, depth)
      left -= added.count
      bytes += added
    }
    return bytes
  }

  private mutating func field(
    _ number: Int, _ type: Int, _ typeName: String, _ script: inout Script, _ depth: Int
  ) -> [UInt8] {
    let tag = UInt64(number) << 3
    switch type {
    case 1, 6, 16: return Self.varint(tag | 1) + fixed(8, &script)
    case 2, 7, 15: return Self.varint(tag | 5) + fixed(4, &script)
    case 9, 12: return Self.varint(tag | 2) + Self.counted(script.run())
    case 11 where depth < Self.depthMax:
      return Self.varint(tag | 2) + Self.counted(message(typeName, &script, depth: depth + 1))
    case 11: return Self.varint(tag | 2) + [0]
    default:
      // Numbers, packed half of the time: a single one may be read packed and a list unpacked.
      let plan = script.byte()
      let value = value(plan, &script)
      if plan & 1 == 0 { return Self.varint(tag) + value }
      return Self.varint(tag | 2) + Self.counted(value + Self.varint(UInt64(plan)))
    }
  }

  private func value(_ plan: UInt8, _ script: inout Script) -> [UInt8] {
    switch plan >> 1 & 3 {
    case 0: Self.varint(UInt64(script.byte()))
    case 1: Self.varint(UInt64(bitPattern: Int64(Int8(bitPattern: script.byte()))))
    case 2: Self.varint(script.number(bytes: 8))
    default: script.bytes(Int(plan >> 3 & 15))
    }
  }

  private func fixed(_ count: Int, _ script: inout Script) -> [UInt8] {
    let bytes = script.bytes(count)
    return bytes + [UInt8](repeating: 0, count: count - bytes.count)
  }

  private static func counted(_ bytes: [UInt8]) -> [UInt8] {
    varint(UInt64(bytes.count)) + bytes
  }

  private static func varint(_ value: UInt64) -> [UInt8] {
    var writer = WireWriter()
    writer.varint(value)
    return writer.bytes
  }
}
