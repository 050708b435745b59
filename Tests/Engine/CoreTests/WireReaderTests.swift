import Testing
import TongluCore

/// Bytes from the description of the wire format.
@Suite struct WireReaderTests {
  private func read(_ bytes: [UInt8]) throws(Status) -> [String] {
    var (reader, found) = (WireReader(bytes[...]), [String]())
    while let (number, field) = try reader.next() { found.append("\(number) \(field)") }
    return found
  }

  @Test func `fields of every wire type are read as they were written`() throws {
    var writer = WireWriter()
    writer.field(1, varint: .max)
    writer.field(2, fixed64: 0x0102_0304_0506_0708)
    writer.field(3, bytes: [7, 8])
    writer.field(300, fixed32: 0x0A0B_0C0D)
    writer.message(4) { $0.field(1, varint: 300) }
    writer.message(5) { _ in }
    #expect(
      writer.bytes
        == [0x08] + [UInt8](repeating: 0xFF, count: 9) + [0x01] + [0x11, 8, 7, 6, 5, 4, 3, 2, 1]
        + [0x1A, 2, 7, 8] + [0xE5, 0x12, 0x0D, 0x0C, 0x0B, 0x0A] + [0x22, 3, 0x08, 0xAC, 0x02]
        + [0x2A, 0])
    var (reader, copy) = (WireReader(writer.bytes[...]), WireWriter())
    while let (number, field) = try reader.next() { copy.field(number, field) }
    #expect(copy.bytes == writer.bytes && reader.isAtEnd)
  }

  @Test(
    arguments: [
      [0x08], [0x08, 0x80], [0x08] + [UInt8](repeating: 0x80, count: 10) + [0x01],
      [0x11, 1, 2, 3, 4, 5, 6, 7], [0x1A, 3, 1, 2], [0x1D, 1, 2, 3], [0x0B], [0x0C], [0x0E],
      [0x1A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
    ] as [[UInt8]])
  func `what breaks off or has no wire type is malformed`(bytes: [UInt8]) {
    #expect(throws: WireReader.malformed) { try read(bytes) }
  }

  @Test func `another kind of field than the one asked for is malformed`() throws {
    #expect(throws: WireReader.malformed) { try WireReader.Field.varint(1).bytes() }
    #expect(throws: WireReader.malformed) { try WireReader.Field.fixed32(1).varint() }
    #expect(try WireReader.Field.bytes([0xE8, 0x8C, 0xB6]).text() == "茶")
    let refused = #expect(throws: Status.self) { try WireReader.Field.bytes([0xFF]).text() }
    #expect(refused?.reason == "INVALID_UTF8")
  }
}
