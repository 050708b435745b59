import Testing
import TongluCore
import TongluServer

@Suite struct DeadlineTests {
  @Test func `a deadline that has passed refuses the call`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let reply = try await client.call("Store", mutation("late"), [("grpc-timeout", "0n")])
    #expect(reply.status?.code == .deadlineExceeded)
    #expect(fixture.ledger.all.isEmpty)
    await fixture.stop()
  }

  @Test func `a deadline that is met has no effect`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    #expect(try await client.call("Echo", "a", [("grpc-timeout", "5S")]).text == "a")
    let reply = try await client.call("Store", mutation("b"), [("grpc-timeout", "99999999H")])
    #expect(reply.text == "stored")
    await fixture.stop()
  }

  @Test func `a call on another thread ends at its deadline`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let reply = try await client.call("Sleep", "", [("grpc-timeout", "50m")])
    #expect(reply.status?.code == .deadlineExceeded)
    #expect(try await client.call("Sleep", "b").text == "b")
    await fixture.stop()
  }

  @Test func `a queued write past its deadline does not begin`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let ledger = fixture.ledger
    async let running = client.call("Wait", mutation("1"), [("grpc-timeout", "10S")])
    #expect(try await eventually { ledger.all == ["began"] })
    let late = try await client.call("Store", mutation("2"), [("grpc-timeout", "50m")])
    #expect(late.status?.code == .deadlineExceeded)
    ledger.open()
    #expect(try await running.text == "waited")
    #expect(try await client.call("Store", mutation("3")).text == "stored")
    #expect(ledger.all.count == 2)
    await fixture.stop()
  }

  @Test func `a cancelled queued write does not begin`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let ledger = fixture.ledger
    async let running = client.call("Wait", mutation("1"))
    #expect(try await eventually { ledger.all == ["began"] })
    let cancelled = try await client.call("Store", mutation("2"), cancelAfterMilliseconds: 30)
    #expect(cancelled.error == 8)
    // The reset must reach the server before the writer is released.
    #expect(try await client.call("Echo", "b").text == "b")
    ledger.open()
    #expect(try await running.text == "waited")
    #expect(try await client.call("Store", mutation("3")).text == "stored")
    #expect(ledger.all.count == 2)
    await fixture.stop()
  }

  @Test func `a disconnected client's queued writes are cancelled`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let other = try await TestClient(port: fixture.server.port)
    let ledger = fixture.ledger
    async let running = client.call("Wait", mutation("1"))
    #expect(try await eventually { ledger.all == ["began"] })
    async let waiting = client.call("Store", mutation("2"))
    try await Task.sleep(for: .milliseconds(50))
    await client.close()
    #expect(try await waiting.error != nil)
    #expect(try await running.error != nil)
    // The server must notice before the writer is released.
    try await Task.sleep(for: .milliseconds(500))
    ledger.open()
    #expect(try await other.call("Store", mutation("3")).text == "stored")
    #expect(ledger.all.count == 2)
    await fixture.stop()
  }
}
