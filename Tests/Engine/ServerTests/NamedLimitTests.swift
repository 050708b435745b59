import Testing
import TongluCore
import TongluDatabase

@testable import TongluServer

@Suite struct NamedLimitTests {
  @Test func `every limit is counted, and every count is of a limit or of the protocol`() {
    #expect(NamedLimits.entries.allSatisfy { !$0.metrics.isEmpty && !$0.consequence.isEmpty })
    let documented = Set(NamedLimits.entries.flatMap(\.metrics) + NamedLimits.fixed)
    #expect(Set(Metrics.Limit.allCases).subtracting(documented) == [])
    let names = NamedLimits.entries.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names { #expect(NamedLimits.table.contains(name)) }
  }

  @Test func `the largest number is taken for each, and a server starts with it`() async throws {
    var configuration = Configuration()
    for entry in NamedLimits.entries {
      try NamedLimits.set("\(entry.name)=\(Int.max)", in: &configuration)
    }
    let greedy = configuration
    let fixture = try await Fixture { $0 = greedy }
    let client = try await TestClient(port: fixture.server.port)
    #expect(try await client.call("Echo", "a").text == "a")
    await client.close()
    await fixture.stop()
    for bad in ["", "streams", "streams=", "streams=-1", "nothing=1", "streams=x"] {
      #expect(throws: Status.self) { try NamedLimits.set(bad, in: &configuration) }
    }
  }

  @Test func `the database's limits are the same by both names`() {
    let (one, other) = (StorageLimits(), DatabaseLimits())
    #expect(one.writerQueueMax == other.writerQueueMax)
    #expect(one.poolQueueMax == other.poolQueueMax)
    #expect(one.queuedBytesMax == other.queuedBytesMax)
    #expect(one.logBytesMax == other.logBytesMax)
    #expect(one.inlineReadMilliseconds == other.inlineReadMilliseconds)
    #expect(one.poolReadMilliseconds == other.poolReadMilliseconds)
  }

  @Test func `of IPv6 a peer is its 64 bits of network`() {
    #expect(Admission.peer("192.0.2.1") == "192.0.2.1")
    #expect(Admission.peer("::1") == "::1")
    #expect(Admission.peer("2001:db8:1:2:3:4:5:6") == "2001:db8:1:2::/64")
    #expect(Admission.peer("2001:db8::5") == Admission.peer("2001:db8::ffff:0:1"))
    #expect(Admission.peer("2001:db8:0:1::5") != Admission.peer("2001:db8::5"))
    #expect(Admission.peer("::ffff:192.0.2.1") == "::ffff:192.0.2.1")
    #expect(Admission.peer("fe80::1%eth0") == "fe80:0:0:0::/64")
  }
}
