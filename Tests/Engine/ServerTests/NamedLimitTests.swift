import Testing
import TongluCore
import TongluDatabase
import TongluHTTP2

@testable import TongluServer

@Suite struct NamedLimitTests {
  @Test func `every limit is counted and has a name of its own`() {
    let entries = Configuration.named.entries
    #expect(entries.allSatisfy { !$0.counted.isEmpty && !$0.consequence.isEmpty })
    #expect(DatabaseLimits.named.entries.allSatisfy { !$0.counted.isEmpty })
    let names = entries.map(\.name) + DatabaseLimits.named.entries.map(\.name)
    #expect(Set(names).count == names.count)
    let table = Configuration.named.table(Configuration())
    for entry in entries { #expect(table.contains(entry.name)) }
  }

  @Test func `each label of the server, the database and a domain is counted once`() async throws {
    let ofDomain = Limit("of_domain", Reason("DOMAIN_FULL"))
    let fixture = try await Fixture(limits: [ofDomain]) { _ in }
    let listed = fixture.executor.countedLimits
    #expect(Set(listed.map(\.label)).count == listed.count)
    #expect(listed.contains(ofDomain) && listed.contains(.writerBusy) && listed.contains(.idle))
    for limit in listed {
      #expect(try await fixture.metric("tonglu_limit_total{limit=\"\(limit.label)\"}") == 0)
    }
    await fixture.stop()
  }

  @Test func `a number in a text is grouped by thousands`() {
    #expect("\(count: 20)" == "20" && "\(count: 999)" == "999")
    #expect("\(count: 1_000)" == "1,000" && "\(count: 1_234_567)" == "1,234,567")
    #expect("\(count: -100)" == "-100" && "\(range: 1...20_000)" == "1 to 20,000")
  }

  @Test func `the database's limits are set by name beside the server's`() throws {
    struct Both {
      var server = Configuration()
      var database = DatabaseLimits()
    }
    let named = Configuration.named.within(\Both.server)
      .adding(DatabaseLimits.named.within(\.database))
    var both = Both()
    try named.set("pool-queue=7", in: &both)
    try named.set("streams=8", in: &both)
    try named.set("log-bytes=\(Int.max)", in: &both)
    #expect(both.database.poolQueueMax == 7 && both.server.limits.concurrentStreamsMax == 8)
    #expect(both.database.logBytesMax == 1 << 40)
  }

  @Test func `the maximum of each is accepted, and a server starts with it`() async throws {
    var configuration = Configuration()
    for entry in Configuration.named.entries {
      try Configuration.named.set("\(entry.name)=\(Int.max)", in: &configuration)
    }
    let greedy = configuration
    let fixture = try await Fixture { $0 = greedy }
    let client = try await TestClient(port: fixture.server.port)
    #expect(try await client.call("Echo", "a").text == "a")
    await client.close()
    await fixture.stop()
    for bad in ["", "streams", "streams=", "streams=-1", "nothing=1", "streams=x"] {
      #expect(throws: Status.self) { try Configuration.named.set(bad, in: &configuration) }
    }
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
