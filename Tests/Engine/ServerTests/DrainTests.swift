import Testing
import TongluCore
import TongluServer

@Suite struct DrainTests {
  @Test func `a stopping server lets calls finish, then closes`() async throws {
    let fixture = try await Fixture { $0.goAwayStepMilliseconds = 20 }
    let client = try await TestClient(port: fixture.server.port)
    let (ledger, server) = (fixture.ledger, fixture.server)
    async let running = client.call("Wait", mutation("1"))
    #expect(try await eventually { ledger.all == ["began"] })
    async let queued = client.call("Store", mutation("2"))
    // Frames sent before an answered Echo have reached the server.
    #expect(try await eventually { try await client.openCalls == 2 })
    #expect(try await client.call("Echo", "x").text == "x")
    async let stopping: Void = server.stop()
    // Until the second GOAWAY calls are served, then refused as REFUSED_STREAM.
    var refusal: UInt32?
    for _ in 0..<1_000 where refusal == nil {
      try await Task.sleep(for: .milliseconds(10))
      refusal = try await client.call("Echo", "x").error
    }
    #expect(refusal == 7)
    ledger.open()
    #expect(try await running.text == "waited")
    #expect(try await queued.text == "stored")
    await stopping
    try await client.closed()
    await #expect(throws: (any Error).self) { try await TestClient(port: server.port) }
  }

  @Test func `idle connections do not delay a stop`() async throws {
    let fixture = try await Fixture { $0.goAwayStepMilliseconds = 10 }
    let silent = try await TestClient(port: fixture.server.port)
    let idle = try await TestClient(port: fixture.server.port)
    #expect(try await idle.call("Echo", "a").text == "a")
    await fixture.stop()
    try await idle.closed()
    try await silent.closed()
  }

  @Test
  func `streams are cut after the other calls have ended`()
    async throws
  {
    let fixture = try await Fixture {
      $0.goAwayStepMilliseconds = 10
      $0.transferDrainMillisecondsMax = 50
      $0.drainMillisecondsMax = 60_000
    }
    let client = try await TestClient(port: fixture.server.port)
    let (ledger, server) = (fixture.ledger, fixture.server)
    async let running = client.call("Wait", mutation("1"))
    #expect(try await eventually { ledger.all == ["began"] })
    // One that is sent slowly, one that is not read.
    let upload = try await client.open("Sum")
    upload.send("1")
    let download = try await client.open("Count", isPaced: true)
    download.send("2500")
    download.act(.finish)
    var messages = download.messages.makeAsyncIterator()
    #expect(await messages.next() != nil)
    async let stopping: Void = server.stop()
    try await Task.sleep(for: .milliseconds(300))
    // The call continues, and so do the streams.
    upload.send("2")
    ledger.open()
    #expect(try await running.text == "waited")
    let end = try await upload.end()
    #expect(end.status?.reason == "SERVER_STOPPING")
    #expect(end.status?.code == .unavailable)
    let cut = try await download.end()
    #expect(cut.status?.reason == "SERVER_STOPPING" || cut.error != nil)
    await stopping
    await fixture.stop()
  }

  @Test func `a call that takes too long is cut`() async throws {
    let fixture = try await Fixture {
      $0.goAwayStepMilliseconds = 10
      $0.drainMillisecondsMax = 100
    }
    let client = try await TestClient(port: fixture.server.port)
    let ledger = fixture.ledger
    async let running = client.call("Wait", mutation("1"))
    #expect(try await eventually { ledger.all == ["began"] })
    await fixture.server.stop()
    #expect(try await running.error != nil)
    ledger.open()
    await fixture.stop()
  }
}
