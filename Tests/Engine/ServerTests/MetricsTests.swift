import Testing
import TongluCore

@testable import TongluServer

@Suite struct MetricsTests {
  private func value(_ name: String, _ families: [MetricFamily]) throws -> Double {
    let point = try #require(families.first { $0.name == name }?.points.first)
    switch point.value {
    case .whole(let value): return Double(value)
    case .real(let value): return value
    case .histogram(let histogram, _): return Double(histogram.count)
    }
  }

  @Test func `each name is one family, and counters have their suffix`() async throws {
    let fixture = try await Fixture()
    let families = try await fixture.server.metrics
    #expect(Set(families.map(\.name)).count == families.count)
    for family in families {
      #expect(family.name.hasSuffix("_total") == (family.kind == .counter), "\(family.name)")
    }
    await fixture.stop()
  }

  @Test func `the process has metrics of memory, time and files`() async throws {
    let fixture = try await Fixture()
    let families = try await fixture.server.metrics
    #expect(try value("process_resident_memory_bytes", families) > 1_048_576)
    #expect(try value("process_virtual_memory_bytes", families) > 1_048_576)
    #expect(try value("process_cpu_seconds_total", families) > 0)
    #expect(try value("process_open_fds", families) > 3)
    #expect(try value("process_max_fds", families) > 3)
    let started = try value("process_start_time_seconds", families)
    let now = Double(unixNanoseconds()) / 1e9
    #expect(started <= now + 1 && started > now - 86_400)
    await fixture.stop()
  }

  @Test func `after the stop the metrics keep their last values, with those of other sources`()
    async throws
  {
    let fixture = try await Fixture()
    fixture.server.count { [MetricFamily("more_total", .counter, "More.", 7)] }
    let client = try await TestClient(port: fixture.server.port)
    _ = try await client.call("Echo", "x")
    await fixture.stop()
    let families = try await fixture.server.metrics
    #expect(try value("tonglu_calls_total", families) == 1)
    #expect(try value("more_total", families) == 7)
  }

  @Test(arguments: ["Follow", "HeavyFollow"])
  func `a live stream that received a change is up to date, and its delay is recorded`(
    method: String
  ) async throws {
    let fixture = try await Fixture()
    let client = try await TestClient(port: fixture.server.port)
    let stream = try await client.open(method)
    stream.send("0")
    stream.act(.finish)
    var messages = stream.messages.makeAsyncIterator()
    // For the first change it may not have waited yet.
    for _ in 1...5 {
      let writer = try await client.open("Gather")
      writer.send(mutation("x"))
      writer.act(.finish)
      #expect(try await writer.end().status == nil)
      #expect(await messages.next() == "1")
    }
    #expect(
      try await eventually {
        try value("tonglu_feed_delivery_seconds", try await fixture.server.metrics) >= 1
      })
    #expect(
      try await eventually {
        try value("tonglu_feed_behind_streams", try await fixture.server.metrics) == 0
      })
    let families = try await fixture.server.metrics
    #expect(try value("tonglu_feed_lag_seconds", families) == 0)
    #expect(try value("tonglu_feed_lag_positions", families) == 0)
    await fixture.stop()
  }

  @Test func `a stream is behind since the oldest change that it has not received`() {
    var (one, other) = (Metrics(methodCount: 0), Metrics(methodCount: 0))
    one.feed = Metrics.Feed(behind: 2, oldest: monotonicNanoseconds() - 3_000_000_000, position: 7)
    other.feed = Metrics.Feed(behind: 1, oldest: monotonicNanoseconds(), position: 9)
    one.add(other)
    let families = one.families(paths: [], counted: [], position: 10)
    #expect((try? value("tonglu_feed_behind_streams", families)) == 3)
    #expect((try? value("tonglu_feed_lag_positions", families)) == 4)
    #expect((try? value("tonglu_feed_lag_seconds", families)).map { $0 >= 3 && $0 < 60 } == true)
  }

  @Test func `characters that would end a label are escaped`() {
    let family = MetricFamily(
      "odd", .gauge, "A \\ and\na line.",
      [MetricFamily.Point(.whole(1), [("label", "a\"b\\c\nd")])])
    #expect(
      PrometheusText.page([family])
        == """
        # HELP odd A \\\\ and\\na line.
        # TYPE odd gauge
        odd{label="a\\"b\\\\c\\nd"} 1

        """)
  }

  @Test func `a histogram's buckets are cumulative and in its unit`() {
    var histogram = Histogram(bounds: [1_000, 2_000_000])
    for value: UInt64 in [500, 1_000_000, 3_000_000] { histogram.record(value) }
    let page = PrometheusText.page([
      MetricFamily("time_seconds", unit: "s", "Time.", histogram, perUnit: 1_000_000)
    ])
    #expect(
      page == """
        # HELP time_seconds Time.
        # TYPE time_seconds histogram
        time_seconds_bucket{le="0.001"} 1
        time_seconds_bucket{le="2.0"} 2
        time_seconds_bucket{le="+Inf"} 3
        time_seconds_sum 4.0005
        time_seconds_count 3

        """)
  }
}
