import Testing
import TongluCore
import TongluGRPC
import TongluServer

@Suite struct UnaryTests {
  @Test func `a read gets its response`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let reply = try await client.call("Echo", "你好", [("authorization", "Bearer someone")])
    #expect(reply.text == "你好")
    #expect(reply.status == nil && reply.fields.hasStatus)
    #expect(reply.fields.httpStatus == 200)
    #expect(reply.fields.metadata["tonglu-position"]?.isEmpty == false)
    await fixture.stop()
  }

  /// A connection caches the last call's credentials, which must not apply to another call.
  @Test func `each call of a connection has its own caller`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let (someone, expired) = ("Bearer someone", "Bearer expired")
    func isLoggedIn(_ tokens: String...) async throws -> Bool? {
      let reply = try await client.call("Echo", "", tokens.map { ("authorization", $0) })
      guard reply.status == nil else { return nil }
      return reply.fields.metadata["tonglu-position"] != nil
    }
    for _ in 0..<2 {
      #expect(try await isLoggedIn(someone) == true)
      #expect(try await isLoggedIn() == false)
      #expect(try await isLoggedIn(someone) == true)
      #expect(try await isLoggedIn(expired) == nil)
      #expect(try await isLoggedIn(someone) == true)
      // Of several none is used, regardless of the call before.
      #expect(try await isLoggedIn(expired, someone) == nil)
      #expect(try await isLoggedIn(someone, someone) == nil)
    }
    await fixture.stop()
  }

  @Test func `an empty message and one of a megabyte are echoed`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    #expect(try await client.call("Echo", "").text == "")
    let large = String(repeating: "铜炉", count: 170_000)
    #expect(try await client.call("Echo", large).text == large)
    await fixture.stop()
  }

  @Test func `a write is committed and its response has the position`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let message = mutation("a")
    let someone = [("authorization", "Bearer someone")]
    let reply = try await client.call("Store", message, someone)
    #expect(reply.text == "stored")
    #expect(reply.fields.metadata["tonglu-position"]?.isEmpty == false)
    #expect(try await client.call("Store", message, someone).text == "stored")
    #expect(fixture.ledger.all == [message])
    await fixture.stop()
  }

  @Test func `a dry run's response says so in its trailers`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let message = mutation("a")
    let fields = [("authorization", "Bearer someone"), ("tonglu-dry-run", "true")]
    let reply = try await client.call("Store", message, fields)
    #expect(reply.text == "stored")
    #expect(reply.fields.metadata["tonglu-dry-run"] == "true")
    let read = try await client.call("Echo", "x", fields)
    #expect(read.text == "x" && read.fields.metadata["tonglu-dry-run"] == nil)
    let stored = try await client.call("Store", message, [fields[0]])
    #expect(stored.text == "stored" && stored.fields.metadata["tonglu-dry-run"] == nil)
    await fixture.stop()
  }

  @Test func `a thousand concurrent calls on four connections`() async throws {
    let fixture = try await Fixture()
    let port = fixture.server.port
    try await withThrowingTaskGroup { group in
      for connection in 0..<4 {
        group.addTask {
          let client = try await TestClient(port: port)
          try await withThrowingTaskGroup { calls in
            for index in 0..<250 {
              calls.addTask {
                let isWrite = index % 5 == 0
                let message = isWrite ? mutation("\(index)") : "\(connection)-\(index)"
                let reply = try await client.call(isWrite ? "Store" : "Echo", message)
                #expect(reply.text == (isWrite ? "stored" : message))
              }
            }
            try await calls.waitForAll()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(fixture.ledger.all.count == 200)
    await fixture.stop()
  }

  @Test func `a refusal has reason, field and facts`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let reply = try await client.call("Refuse")
    #expect(
      reply.status
        == Status.invalid("BAD_THING", field: "thing", "坏").with(["why": "because"]))
    #expect(reply.body.isEmpty)
    await fixture.stop()
  }

  @Test func `credentials reach the authenticator`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let reply = try await client.call("Echo", "", [("authorization", "Bearer expired")])
    #expect(reply.status?.code == .unauthenticated)
    #expect(reply.status?.reason == "TOKEN_EXPIRED")
    await fixture.stop()
  }

  @Test(arguments: [
    ["authorization", "authorization"], ["tonglu-act-for", "tonglu-act-for"],
    ["authorization", "tonglu-act-for", "authorization"],
  ])
  func `two tokens or two members in one call are UNAUTHENTICATED`(_ names: [String]) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    for value in ["Bearer someone", "7", ""] {
      let fields = names.map { ($0, value) }
      let reply = try await client.call("Echo", "", fields)
      #expect(reply.status?.code == .unauthenticated)
      #expect(reply.status?.reason == "SEVERAL_CREDENTIALS")
      let stream = try await client.open("Count", fields)
      stream.send("2")
      stream.act(.finish)
      #expect(try await stream.end().status?.reason == "SEVERAL_CREDENTIALS")
    }
    await fixture.stop()
  }

  @Test func `an unknown method is UNIMPLEMENTED`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    #expect(try await client.call("Nothing").status?.code == .unimplemented)
    #expect(try await client.call("a/b").status?.code == .unimplemented)
    await fixture.stop()
  }

  @Test func `plaintext beyond the loopback needs an option`() async throws {
    await #expect(throws: Status.self) {
      let fixture = try await Fixture { $0.host = "0.0.0.0" }
      await fixture.stop()
    }
  }

  @Test func `a port in use is refused clearly`() async throws {
    let fixture = try await Fixture()
    let port = fixture.server.port
    let status = await #expect(throws: Status.self) {
      let second = try await Fixture { $0.port = port }
      await second.stop()
    }
    #expect(status?.reason == "CANNOT_LISTEN")
    await fixture.stop()
  }
}
