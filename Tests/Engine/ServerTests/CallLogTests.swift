import Testing
import TongluCore
import TongluHTTP2

@testable import TongluServer

/// What the log says of calls.
@Suite struct CallLogTests {
  @Test func `with the limit 0 no call is logged as slow`() async throws {
    let fixture = try await Fixture { $0.slowCallMilliseconds = 0 }
    let client = try await TestClient(port: fixture.server.port)
    _ = try await client.call("Echo", content: .plain([]))
    #expect(!fixture.log.all.contains { $0.contains("slow call") })
    await fixture.stop()
    #expect(Configuration().slowMicroseconds == 1_000_000)
  }

  @Test(arguments: [
    ("owner", "owner"), ("li.ming@shop-1", "li.ming@shop-1"), ("王小明", "王小明"),
    ("a peer=192.0.2.1", "a?peer?192.0.2.1"), ("x\",\"peer\":\"y", "x???peer???y"),
    ("line\nbreak", "line?break"), ("13912345678", "139…78"), ("1234", "1234"),
  ])
  func `a login name in the log cannot look like another field, and is no whole phone number`(
    _ name: String, _ shown: String
  ) {
    #expect(LoopContext.shown(name) == shown)
  }

  @Test func `refusals are counted by reason, those beyond 512 reasons together`() {
    var metrics = Metrics(methodCount: 0)
    for number in 0..<600 { metrics.refused("REASON_\(number)") }
    metrics.refused("REASON_0")
    var sum = metrics
    sum.add(metrics)
    let text = PrometheusText.page(sum.families(paths: [], counted: [], position: 0))
    #expect(text.contains(#"tonglu_refusals_total{reason="REASON_0"} 4"#))
    #expect(text.contains(#"tonglu_refusals_total{reason="OTHER"} 176"#))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("tonglu_refusals_total{") } == 513)
  }
}
