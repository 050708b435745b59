import Testing
import TongluCore
import TongluDatabase
import TongluServer
import TongluService

/// What a client and the log get for failures of the server.
@Suite struct FailureTests {
  @Test func `for a failure of the database the client gets a reason, the log a text`()
    async throws
  {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let unary = try #require(try await client.call("Break").status)
    let streamed = try #require(try await client.call("BreakStream").status)
    for status in [unary, streamed] {
      #expect(status.code == .internal && status.reason == "DATABASE_ERROR")
      #expect(status.message == "the server failed: its log says how")
    }
    #expect(fixture.log.all.count { $0.hasPrefix("error") && $0.contains("nowhere") } == 2)
    await fixture.stop()
  }

  @Test func `the violated constraint is not sent to a client`() async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let unique = try #require(try await client.call("Violate", mutation("twice")).status)
    #expect(unique.reason == "UNIQUE_VIOLATION" && unique.facts == [:])
    #expect(!unique.message.contains("secrets"))
    let null = try #require(try await client.call("Violate", mutation("null")).status)
    #expect(null.reason == "CONSTRAINT_VIOLATION" && null.facts == [:])
    #expect(!null.message.contains("secrets"))
    let told = fixture.log.all.first { $0.contains("CONSTRAINT_VIOLATION") }
    #expect(told?.contains("secrets") == true)
    await fixture.stop()
  }

  @Test func `a call and a stream wait for the required position`() async throws {
    let hasty = try await Fixture { $0.positionWaitMilliseconds = 50 }
    // On a busy machine a tenth of a second may not be enough.
    let fixture = try await Fixture { $0.positionWaitMilliseconds = 60_000 }
    let client = try await TestClient(port: fixture.server.port)
    let hastyClient = try await TestClient(port: hasty.server.port)
    let someone = [("authorization", "Bearer someone")]
    func ahead(of fixture: Fixture, by count: Int64) -> [(String, String)] {
      let database = fixture.executor.database
      let cursor = Cursor(epoch: database.epoch, position: database.position.position + count)
      return someone + [("tonglu-after", fixture.executor.cursors.text(cursor, tenant: 1))]
    }
    for method in ["Echo", "Sleep", "Count"] {
      let refused = try await hastyClient.call(method, "2", ahead(of: hasty, by: 1_000))
      #expect(refused.status?.reason == "POSITION_NOT_REACHED", "\(method)")
      async let waiting = client.call(method, "2", ahead(of: fixture, by: 1))
      try await Task.sleep(for: .milliseconds(100))
      try fixture.executor.database.writer.perform(tenant: 1, at: WallClock.system.now) {
        transaction throws(Status) in try transaction.record(.post, 1, version: 1, .created)
      }
      #expect(try await waiting.status == nil, "\(method)")
    }
    await fixture.stop()
    await hasty.stop()
  }
}
