import Testing
import TongluCore
import TongluGRPC
import TongluHTTP2
import TongluServer

@Suite struct StreamTests {
  @Test(arguments: ["", "Heavy"]) func `a server stream sends everything and ends`(
    _ kind: String
  ) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    for count in [0, 1, 12] {
      let stream = try await client.open(kind + "Count")
      stream.send("\(count)")
      stream.act(.finish)
      var numbers: [Int] = []
      for await message in stream.messages {
        numbers.append(try #require(Int(message.prefix { $0 != "." })))
      }
      #expect(numbers == Array(0..<count))
      let end = try await stream.end()
      #expect(end.status == nil && end.fields.hasStatus)
    }
    await fixture.stop()
  }

  @Test(arguments: ["", "Heavy"])
  func `a server stream that fails sends the earlier messages first`(
    _ kind: String
  ) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open(kind + "Count")
    stream.send("20")
    stream.act(.finish)
    var count = 0
    for await _ in stream.messages { count += 1 }
    #expect(count == 13)
    #expect(try await stream.end().status?.reason == "UNLUCKY")
    let refused = try await client.open(kind + "Count")
    refused.send("many")
    refused.act(.finish)
    #expect(try await refused.end().status?.reason == "NO_NUMBER")
    await fixture.stop()
  }

  @Test(arguments: ["", "Heavy"]) func `a slow reader suspends the producer, not the server`(
    _ kind: String
  ) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open(kind + "Count", isPaced: true)
    stream.send("2500")
    stream.act(.finish)
    var messages = stream.messages.makeAsyncIterator()
    // A window of a mebibyte holds 1,054 of them.
    for _ in 0..<1_000 { _ = await messages.next() }
    #expect(try await client.call("Echo", "a").text == "a")
    #expect(fixture.ledger.all.count < 1_200)
    stream.act(.consume(1_000 * 999))
    for index in 1_000..<2_500 {
      if index % 20 == 0 { stream.act(.consume(20 * 999)) }
      #expect(await messages.next()?.hasPrefix("\(index)") == true)
    }
    #expect(await messages.next() == nil)
    #expect(fixture.ledger.all.count == 2_500)
    await fixture.stop()
  }

  @Test(arguments: ["", "Heavy"]) func `a stream waits for changes, and gets each once in order`(
    _ kind: String
  ) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open(kind + "Follow")
    stream.send("0")
    stream.act(.finish)
    var messages = stream.messages.makeAsyncIterator()
    for count in 1...20 {
      let writer = try await client.open("Gather")
      writer.send(mutation("x"))
      for _ in 1..<count { writer.send("y") }
      writer.act(.finish)
      #expect(try await writer.end().status == nil)
      #expect(await messages.next() == "\(count)")
    }
    stream.act(.cancel)
    #expect(try await stream.end().error == ErrorCode.cancel)
    await fixture.stop()
  }

  @Test func `a change during a turn on the pool is not missed`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open("GatedFollow")
    stream.send("0")
    stream.act(.finish)
    var messages = stream.messages.makeAsyncIterator()
    // Each view is taken before the next change, and the stream waits for a change after the view.
    for count in 1...2 {
      #expect(try await eventually { fixture.ledger.all.count { $0 == "looked" } == count })
      let writer = try await client.open("Gather")
      writer.send(mutation("x"))
      for _ in 1..<count { writer.send("y") }
      writer.act(.finish)
      #expect(try await writer.end().status == nil)
      fixture.ledger.open()
    }
    #expect(await messages.next() == "1")
    fixture.ledger.open()
    #expect(await messages.next() == "2")
    for _ in 0..<20 { fixture.ledger.open() }
    stream.act(.cancel)
    #expect(try await stream.end().error == ErrorCode.cancel)
    await fixture.stop()
  }

  @Test(arguments: ["", "Heavy"]) func `a client stream is answered once, at its end`(
    _ kind: String
  ) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open(kind + "Sum")
    for number in 1...1_000 { stream.send("\(number)") }
    stream.act(.finish)
    #expect(try await stream.end().text == "500500")
    let empty = try await client.open(kind + "Sum")
    empty.act(.finish)
    #expect(try await empty.end().text == "0")
    await fixture.stop()
  }

  @Test(arguments: ["", "Heavy"]) func `a client stream with an error is refused before its end`(
    _ kind: String
  ) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open(kind + "Sum")
    stream.send("1")
    stream.send("two")
    let end = try await stream.end()
    #expect(end.status?.reason == "NO_NUMBER")
    #expect(try await client.call("Echo", "a").text == "a")
    await fixture.stop()
  }

  @Test(arguments: ["", "Heavy"]) func `a writing client stream is executed once`(
    _ kind: String
  ) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let first = mutation("x")
    for _ in 0..<2 {
      let stream = try await client.open(kind + "Gather")
      for message in [first, "a", "b"] { stream.send(message) }
      stream.act(.finish)
      #expect(try await stream.end().text == "a+b")
    }
    #expect(fixture.ledger.all == ["a+b"])
    await fixture.stop()
  }

  @Test func `a stream truncated in a message is refused`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open("Sum")
    stream.act(.send([0, 0, 0, 0, 5, 0x31]))
    stream.act(.finish)
    #expect(try await stream.end().status?.reason == "MESSAGE_TRUNCATED")
    let large = try await client.open("Sum")
    large.act(.send([0, 0xFF, 0, 0, 0]))
    #expect(try await large.end().status?.reason == "MESSAGE_TOO_LARGE")
    await fixture.stop()
  }

  @Test func `a message larger than the stream's window is transferred`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open("Gather")
    stream.send(mutation("x"))
    let large = String(repeating: "z", count: 3 << 20)
    stream.send(large)
    stream.send("end")
    stream.act(.finish)
    #expect(try await stream.end().text == large + "+end")
    await fixture.stop()
  }

  @Test func `a bidirectional stream answers each message and ends after the client`() async throws
  {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open("Chat")
    var messages = stream.messages.makeAsyncIterator()
    for index in 0..<100 {
      stream.send("\(index)")
      #expect(await messages.next() == "re \(index)")
    }
    stream.send("a b c")
    stream.act(.finish)
    for expected in ["re a", "re b", "re c", "re bye"] {
      #expect(await messages.next() == expected)
    }
    #expect(await messages.next() == nil)
    #expect(try await stream.end().status == nil)
    let empty = try await client.open("Chat")
    empty.act(.finish)
    #expect(try await empty.end().text == "re bye")
    let left = try await client.open("Chat")
    left.send("a")
    left.send("leave")
    #expect(try await left.end().status?.reason == "LEFT")
    await fixture.stop()
  }

  @Test(arguments: ["Follow", "HeavyFollow", "Chat", "Sum"])
  func `a stream's deadline is enforced`(_ method: String) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open(method, [("grpc-timeout", "50m")])
    if method.hasSuffix("Follow") {
      stream.send("0")
      stream.act(.finish)
    }
    #expect(try await stream.end().status?.reason == "DEADLINE_EXCEEDED")
    await fixture.stop()
  }

  @Test func `an unknown stream, and one without permission, are refused`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let expired = try await client.open("Sum", [("authorization", "Bearer expired")])
    #expect(try await expired.end().status?.reason == "TOKEN_EXPIRED")
    let unknown = try await client.open("Nothing")
    unknown.act(.finish)
    #expect(try await unknown.end().status?.code == .unimplemented)
    await fixture.stop()
  }

  @Test func `a stopping server ends the streams without an end`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open("Follow")
    stream.send("0")
    stream.act(.finish)
    #expect(try await client.call("Echo", "a").text == "a")
    await fixture.stop()
    #expect(try await stream.end().status?.reason == "SERVER_STOPPING")
  }

  @Test(arguments: ["", "Heavy"])
  func `a delayed stream continues, unless its connection is closed`(
    _ kind: String
  ) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open(kind + "Nap")
    stream.send("")
    stream.act(.finish)
    var messages = stream.messages.makeAsyncIterator()
    for turn in 1...3 { #expect(await messages.next() == "\(turn)") }
    await client.close()
    #expect(try await eventually { try await fixture.server.openCalls == 0 })
    try await Task.sleep(for: .milliseconds(300))
    let other = try await TestClient(port: fixture.server.port)
    #expect(try await other.call("Echo", "a").text == "a")
    await fixture.stop()
  }

  @Test func `ended streams leave no state`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    for _ in 0..<200 {
      let stream = try await client.open("Follow")
      stream.send("0")
      stream.act(.finish)
      let chat = try await client.open("Chat")
      chat.send("a")
      stream.act(.cancel)
      chat.act(.cancel)
      _ = try await stream.end()
      _ = try await chat.end()
    }
    #expect(try await eventually { try await fixture.server.openCalls == 0 })
    await fixture.stop()
  }
}
