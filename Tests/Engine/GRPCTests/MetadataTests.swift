import Testing
import TongluCore
import TongluGRPC

@Suite struct MetadataTests {
  private func fields(_ metadata: Metadata) -> [String] {
    var fields: [String] = []
    metadata.forEachField { fields.append("\($0): \($1)") }
    return fields
  }

  @Test func `names are lower case and order is kept`() throws {
    var metadata = Metadata()
    try metadata.add("X-Trace", text: "a")
    try metadata.add("x-trace", text: "b")
    try metadata.add("Key-Bin", binary: [0, 255])
    #expect(fields(metadata) == ["x-trace: a", "x-trace: b", "key-bin: AP8"])
    #expect(metadata["X-TRACE"] == "a")
    #expect(metadata.binaries("key-bin") == [[0, 255]])
    #expect(metadata["absent"] == nil)
  }

  @Test(arguments: ["", "grpc-status", ":path", "key-bin", "a b", "名"])
  func `an invalid name of a text value is refused`(name: String) {
    var metadata = Metadata()
    let status = #expect(throws: Status.self) { try metadata.add(name, text: "x") }
    #expect(status?.reason == "BAD_METADATA_NAME")
  }

  @Test(arguments: ["te", "Content-Type", "content-length", "connection", "transfer-encoding"])
  func `a name used by HTTP is refused`(name: String) {
    var metadata = Metadata()
    let status = #expect(throws: Status.self) { try metadata.add(name, text: "x") }
    #expect(status?.reason == "BAD_METADATA_NAME")
  }

  @Test(arguments: ["库", "a\nb", "\u{7F}"])
  func `a text value beyond printable ASCII is refused`(value: String) {
    var metadata = Metadata()
    let status = #expect(throws: Status.self) { try metadata.add("key", text: value) }
    #expect(status?.reason == "BAD_METADATA_VALUE")
  }

  @Test func `a binary value needs a name in -bin`() {
    var metadata = Metadata()
    #expect(throws: Status.self) { try metadata.add("key", binary: [1]) }
  }

  @Test func `binary values joined by commas are split, padded or not`() throws {
    var metadata = Metadata()
    try metadata.receive("key-bin", "AP8=, Zg,Zm8=")
    #expect(metadata.binaries("key-bin") == [[0, 255], [0x66], [0x66, 0x6F]])
  }

  @Test func `a binary value with invalid base64 is refused`() {
    var metadata = Metadata()
    #expect(throws: Status.self) { try metadata.receive("key-bin", "***") }
  }

  @Test func `fields of the protocol are not metadata`() throws {
    var metadata = Metadata()
    for name in [":path", "grpc-timeout", "content-type", "te"] {
      try metadata.receive(name, "x")
    }
    #expect(metadata.entries.isEmpty)
  }

  @Test func `size counts as HTTP/2 counts`() throws {
    var metadata = Metadata()
    try metadata.add("key", text: "value")
    #expect(metadata.size == 3 + 5 + 32)
  }
}
