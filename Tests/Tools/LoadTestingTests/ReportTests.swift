import Foundation
import Histogram
import LoadTesting
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The results of a run: verdicts, table, JSON and plot.
struct ReportTests {
  private static let millisecond: UInt64 = 1_000_000

  /// 1,000 calls of 1 to 1,000 ms, of which 5 failed.
  private func measured(_ name: String = "get-product") -> OperationMeasurements {
    var measured = OperationMeasurements(name)
    for number in 1...1_000 {
      let end = 10 * Self.millisecond + UInt64(number) * Self.millisecond
      measured.record(
        CallTimes(intended: 10 * Self.millisecond, begun: 10 * Self.millisecond, ended: end),
        error: number % 200 == 0 ? "UNAVAILABLE CONNECTION_LOST" : nil)
    }
    return measured
  }

  private func verdicts(_ limits: Threshold.Limit..., of name: String? = nil) -> [Bool] {
    Threshold(operation: name, limits: limits).verdicts([measured()], all: measured("all"))
      .map(\.holds)
  }

  @Test func `latencies are compared with their percentiles`() {
    let span = { (milliseconds: Double) in TimeSpan(seconds: milliseconds / 1_000) }
    #expect(verdicts(.latency(percentile: 50, span(501))) == [true])
    #expect(verdicts(.latency(percentile: 50, span(490))) == [false])
    #expect(
      verdicts(.latency(percentile: 99, span(995)), .latency(percentile: 100, span(999)))
        == [true, false])
    #expect(verdicts(.latency(percentile: 100, span(1_001)), of: "get-product") == [true])
  }

  @Test func `errors and drops are compared with their share`() {
    #expect(verdicts(.errors(Share(fraction: 0.005))) == [true])
    #expect(verdicts(.errors(Share(fraction: 0.004_9))) == [false])
    var dropping = measured()
    for _ in 0..<1_000 { dropping.drop() }
    #expect(dropping.failedShare > 0.5)
  }

  @Test func `the limits of an operation never called are not met`() {
    let unused = Threshold(operation: "nearby", limits: [.errors(Share(fraction: 1))])
    let verdicts = unused.verdicts([OperationMeasurements("nearby")], all: measured("all"))
    #expect(verdicts.map(\.holds) == [false])
  }

  private func report() -> Report {
    var scenario = Scenario()
    scenario.description = "A <test> & \"more\""
    scenario.stages = [Scenario.Stage(from: 100, to: 100, duration: TimeSpan(seconds: 10))]
    scenario.thresholds = [
      Threshold(operation: "get-product", limits: [.latency(percentile: 99, TimeSpan(seconds: 1))]),
      Threshold(limits: [.errors(Share(fraction: 0.001))]),
    ]
    var lag = LatencyHistogram.ofMicroseconds
    lag.record(12_000)
    let result = LoadTest.Result(
      operations: [measured(), OperationMeasurements("nearby")], lag: lag, outstandingHighest: 7,
      start: 0)
    return Report(
      Report.Setup("a<b>&c", scenario, isTLS: true, seed: 1), scenario, result,
      deliveries: measured(Scenario.delivery),
      usage: Report.Usage(generatorSeconds: 1, serverSeconds: 2, serverPeakBytes: 64 << 20))
  }

  @Test func `the report adds up`() {
    let report = report()
    #expect(report.all.calls == 1_000 && report.all.succeeded == 995)
    #expect(report.operations.map(\.name) == ["get-product", "nearby", "deliver-post"])
    #expect(report.operations[0].errors == ["UNAVAILABLE CONNECTION_LOST": 5])
    #expect(report.rateOffered == 100)
    #expect(report.operations[0].rate == 99.5)
    #expect(abs(report.all.latency.p99 - 990) < 2)
    #expect(report.generator.isBehind)
    #expect(report.server?.cpuMicrosecondsPerCall == 2_000)
    #expect(report.thresholds.map(\.holds) == [true, false])
    #expect(!report.passed)
  }

  @Test func `the JSON contains the report`() throws {
    let object = try JSONSerialization.jsonObject(with: report().json()) as? [String: Any]
    #expect(object?["passed"] as? Bool == false)
    let operations = object?["operations"] as? [[String: Any]]
    let latency = operations?[0]["latency"] as? [String: Any]
    #expect((latency?["p50"] as? Double).map { abs($0 - 500) < 2 } == true)
    #expect((latency?["points"] as? [Any])?.isEmpty == false)
    #expect((object?["setup"] as? [String: Any])?["isTLS"] as? Bool == true)
  }

  @Test func `the table has a line for each operation and each reason`() {
    let table = ReportTable(report()).text
    let lines = table.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("get-product") && $0.contains("1,000") })
    #expect(lines.contains { $0.hasPrefix("nearby") && $0.contains("–") })
    #expect(table.contains("get-product: 5 × UNAVAILABLE CONNECTION_LOST"))
    #expect(table.contains("the generator fell behind"))
    #expect(table.contains("✓ get-product: p99"))
    #expect(table.contains("✗ all: errors 0.5 %, at most 0.1 %"))
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test func `the plot is well-formed with its curves inside the frame`() throws {
    let svg = LatencyPlot(report()).svg
    let document = Elements()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = document
    #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
    #expect(document.names.first == "svg")
    #expect(document.names.filter { $0 == "polyline" }.count == 4)
    #expect(document.text.contains("a<b>&c: latency by percentile"))
    for points in document.points {
      for point in points.split(separator: " ") {
        let place = point.split(separator: ",").compactMap { Double($0) }
        #expect(place.count == 2 && (0...960).contains(place[0]) && (0...560).contains(place[1]))
      }
    }
  }

  @Test func `a plot without data is valid`() {
    let empty = LoadTest.Result(
      operations: [OperationMeasurements("nearby")], lag: .ofMicroseconds, outstandingHighest: 0,
      start: 0)
    var scenario = Scenario()
    scenario.stages = [Scenario.Stage(from: 1, to: 1, duration: TimeSpan(seconds: 1))]
    let report = Report(
      Report.Setup("none", scenario, isTLS: false, seed: 1), scenario, empty, deliveries: nil,
      usage: Report.Usage(generatorSeconds: 0, serverSeconds: 0, serverPeakBytes: nil))
    #expect(XMLParser(data: Data(LatencyPlot(report).svg.utf8)).parse())
    #expect(report.server == nil)
  }

  @Test func `the usage of an existing process is known`() {
    let own = ProcessUsage(pid: Int(ProcessInfo.processInfo.processIdentifier))
    #expect((own?.peakBytes ?? 0) > 1 << 20)
    #expect((own?.cpuSeconds ?? -1) >= 0)
    #expect(ProcessUsage(pid: 99_999_999) == nil)
  }
}

/// The elements of a document.
private final class Elements: NSObject, XMLParserDelegate {
  var names: [String] = []
  var points: [String] = []
  var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    names.append(name)
    if let list = attributes["points"] { points.append(list) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
