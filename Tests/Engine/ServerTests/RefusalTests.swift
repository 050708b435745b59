import Testing
import TongluCore
import TongluGRPC
import TongluServer

@Suite struct RefusalTests {
  @Test func `a plain GET gets 405 with a text`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let reply = try await client.call("Echo", verb: "GET")
    #expect(reply.fields.httpStatus == 405)
    #expect(reply.plain.hasPrefix("405"))
    #expect(reply.error == nil)
    await fixture.stop()
  }

  @Test func `another content type gets 415 with a text`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    for type in ["application/json", "application/grpc-web", "application/grpc+json"] {
      let reply = try await client.call("Echo", "{}", contentType: type)
      #expect(reply.fields.httpStatus == 415)
      #expect(reply.plain.hasPrefix("415"))
    }
    #expect(try await client.call("Echo", "x", contentType: "application/grpc+proto").text == "x")
    await fixture.stop()
  }

  @Test func `an unknown encoding is UNIMPLEMENTED with the supported ones`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let reply = try await client.call("Echo", "", [("grpc-encoding", "snappy")])
    #expect(reply.status?.code == .unimplemented)
    #expect(reply.status?.reason == "ENCODING_UNKNOWN")
    #expect(try await client.call("Echo", "y", [("grpc-encoding", "identity")]).text == "y")
    await fixture.stop()
  }

  @Test func `a dry run with another value than true is refused, and nothing is done`()
    async throws
  {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    for value in ["1", "false", "TRUE", ""] {
      let fields = [("authorization", "Bearer someone"), ("tonglu-dry-run", value)]
      let reply = try await client.call("Store", mutation("a"), fields)
      #expect(reply.status?.code == .invalidArgument)
      #expect(reply.status?.reason == "BAD_DRY_RUN")
    }
    #expect(fixture.ledger.all.isEmpty)
    await fixture.stop()
  }

  @Test func `a malformed timeout is INVALID_ARGUMENT`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let reply = try await client.call("Echo", "", [("grpc-timeout", "soon")])
    #expect(reply.status?.reason == "BAD_TIMEOUT")
    await fixture.stop()
  }

  @Test func `a message over the limit is RESOURCE_EXHAUSTED and the connection continues`()
    async throws
  {
    let fixture = try await Fixture { $0.messageBytesMax = 10_000 }
    let client = try await TestClient(port: fixture.server.port)
    #expect(try await client.call("Echo", String(repeating: "a", count: 10_000)).status == nil)
    for size in [10_001, 200_000, 3_000_000] {
      let reply = try await client.call("Echo", String(repeating: "a", count: size))
      #expect(reply.status?.code == .resourceExhausted)
      #expect(reply.status?.reason == "MESSAGE_TOO_LARGE")
    }
    #expect(try await client.call("Echo", "z").text == "z")
    await fixture.stop()
  }

  @Test func `metadata over the limit is RESOURCE_EXHAUSTED`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let soft = try await client.call("Echo", "", [("x", String(repeating: "a", count: 9_000))])
    #expect(soft.status?.reason == "METADATA_TOO_LARGE")
    let hard = try await client.call("Echo", "", [("x", String(repeating: "a", count: 20_000))])
    #expect(hard.error.map(Code.init(http2Error:)) == .resourceExhausted)
    #expect(try await client.call("Echo", "z").text == "z")
    await fixture.stop()
  }

  @Test func `garbage closes only its own connection`() async throws {
    let fixture = try await Fixture()
    let bystander = try await TestClient(port: fixture.server.port)
    #expect(try await bystander.call("Echo", "a").text == "a")
    for bytes in [[0x16, 3, 1, 2, 0], Array("GET / HTTP/1.1\r\n\r\n".utf8), [0xFF]] as [[UInt8]] {
      let client = try await TestClient(port: fixture.server.port)
      client.send(bytes)
      try await client.closed()
    }
    #expect(try await bystander.call("Echo", "b").text == "b")
    await fixture.stop()
  }

  @Test func `a refusal has the handler's metadata`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    for before in ["", "before"] {
      let reply = try await client.call("RefuseAloud", before)
      #expect(reply.status?.reason == "REFUSED")
      #expect(reply.fields.metadata["x-after"] == "after")
      #expect(reply.fields.metadata["x-before"] == (before.isEmpty ? nil : before))
      #expect(reply.body.isEmpty)
    }
    await fixture.stop()
  }
}
