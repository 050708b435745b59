import Foundation
import LoadTesting
import Testing
import TongluCore

/// Scenario files.
struct ScenarioTests {
  private static let whole = """
    {
      "description": "All of it",
      "data": { "products": 10, "customers": 4, "classes": 2, "priceRules": 12, "stock": 9,
                "orders": 3, "posts": 1, "members": 2, "subscribers": 5 },
      "connections": 3, "arrivals": "poisson", "warmUp": "1.5s",
      "stages": [ { "rate": 10, "duration": "2s" }, { "from": 10, "to": 50, "duration": "1m" } ],
      "outstandingMax": 100, "timeout": "250ms",
      "operations": [ { "call": "place-order", "weight": 2.5, "lines": 4 },
                      { "call": "nearby", "radiusM": 500, "pageSize": 7 } ],
      "thresholds": [ { "operation": "place-order", "p99": "20ms", "max": "1s" },
                      { "operation": "deliver-post", "p99.9": "2s" }, { "errors": "0.1%" } ]
    }
    """

  private func read(_ text: String) throws(Status) -> Scenario {
    try ScenarioFile.read(Data(text.utf8))
  }

  /// The refusal of the smallest scenario with these parts in it; nil without one.
  private func refusal(
    _ members: String = "", data: String = "", operation: String = #""call": "publish-post""#,
    stages: String = #"{ "rate": 1, "duration": "1s" }"#
  ) -> String? {
    let text = """
      { "data": { \(data) }, "stages": [ \(stages) ], "operations": [ { \(operation) } ]\(members) }
      """
    do throws(Status) {
      _ = try read(text)
      return nil
    } catch {
      return "\(error.reason) \(error.violations.first?.field ?? "")"
    }
  }

  @Test func `every member of a file is read`() throws {
    let scenario = try read(Self.whole)
    #expect(scenario.description == "All of it")
    #expect(scenario.data.priceRules == 12 && scenario.data.subscribers == 5)
    #expect(scenario.connections == 3 && scenario.outstandingMax == 100)
    #expect(scenario.arrivals == .poisson)
    #expect(scenario.timeout.milliseconds == 250)
    #expect(scenario.stages.map(\.from) == [10, 10] && scenario.stages.map(\.to) == [10, 50])
    #expect(scenario.duration.seconds == 62)
    #expect(scenario.stagesWithWarmUp.first?.duration.seconds == 1.5)
    #expect(scenario.operations[0].lines == 4 && scenario.operations[0].weight == 2.5)
    #expect(scenario.operations[1].radiusM == 500 && scenario.operations[1].pageSize == 7)
    #expect(scenario.thresholds[0].operation == "place-order")
    #expect(scenario.thresholds[0].limits.count == 2)
    #expect(scenario.thresholds[2].limits == [.errors(Share(fraction: 0.001))])
  }

  @Test func `the smallest scenario is valid`() { #expect(refusal() == nil) }

  @Test(arguments: [
    (#", "conections": 2"#, "UNKNOWN_KEY conections"),
    (#", "connections": "two""#, "WRONG_TYPE connections"),
    (#", "connections": 0"#, "OUT_OF_RANGE connections"),
    (#", "arrivals": "bursts""#, "UNKNOWN_ARRIVALS arrivals"),
    (#", "warmUp": "3""#, "BAD_DURATION warmUp"),
    (#", "timeout": 5"#, "WRONG_TYPE timeout"),
    (#", "thresholds": [ { "errors": "1" } ]"#, "BAD_SHARE thresholds[0].errors"),
    (#", "thresholds": [ { "p99": "fast" } ]"#, "BAD_DURATION thresholds[0].p99"),
    (#", "thresholds": [ { "p98": "1s" } ]"#, "UNKNOWN_KEY thresholds[0].p98"),
    (#", "thresholds": [ {} ]"#, "NO_LIMITS thresholds[0]"),
    (
      #", "thresholds": [ { "operation": "nearby", "p99": "1s" } ]"#,
      "UNKNOWN_OPERATION thresholds[0].operation"
    ),
    (
      #", "thresholds": [ { "operation": "deliver-post", "p99": "1s" } ]"#,
      "UNKNOWN_OPERATION thresholds[0].operation"
    ),
  ])
  func `a wrong member is named`(members: String, expected: String) {
    #expect(refusal(members) == expected)
  }

  @Test(arguments: [
    (#""call": "sing""#, "UNKNOWN_CALL operations[0].call"),
    (#""weight": 2"#, "MISSING_KEY operations[0].call"),
    (#""call": "publish-post", "weight": 0"#, "BAD_WEIGHT operations[0].weight"),
    (#""call": "publish-post", "pageSize": 101"#, "OUT_OF_RANGE operations[0].pageSize"),
    (#""call": "nearby""#, "MISSING_DATA operations[0]"),
    (#""call": "publish-post" }, { "call": "publish-post""#, "REPEATED_CALL operations[1]"),
  ])
  func `a wrong operation is named`(operation: String, expected: String) {
    #expect(refusal(operation: operation) == expected)
  }

  @Test(arguments: [
    ("", "NO_STAGES stages"),
    (#"{ "rate": 1 }"#, "MISSING_KEY stages[0].duration"),
    (#"{ "from": 1, "duration": "1s" }"#, "MISSING_KEY stages[0].to"),
    (#"{ "rate": 1, "to": 2, "duration": "1s" }"#, "BAD_RATE stages[0].rate"),
    (#"{ "rate": -1, "duration": "1s" }"#, "BAD_RATE stages[0]"),
    (#"{ "rate": 0, "duration": "1s" }"#, "BAD_RATE stages"),
    (#"{ "rate": 1, "duration": "0s" }"#, "BAD_DURATION stages[0].duration"),
  ])
  func `a wrong stage is named`(stages: String, expected: String) {
    #expect(refusal(stages: stages) == expected)
  }

  @Test func `inconsistent data are named`() {
    #expect(refusal(data: #""orders": 3"#) == "MISSING_DATA data.orders")
    #expect(refusal(data: #""members": 3"#) == "MISSING_DATA data.members")
    let pairs = #""products": 2, "customers": 2, "priceRules": 5"#
    #expect(refusal(data: pairs) == "OUT_OF_RANGE data.priceRules")
  }

  @Test func `invalid JSON is reported`() {
    #expect(throws: Status.self) { try read("{") }
    #expect(refusal(" 7") == "BAD_JSON file")
  }

  @Test func `every scenario of the repository can be read`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../tools/load-scenarios")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".json") }
    #expect(files.count >= 6)
    for file in files {
      let scenario = try ScenarioFile.read(Data(contentsOf: folder.appending(path: file)))
      #expect(!scenario.description.isEmpty, "\(file)")
      #expect(!scenario.thresholds.isEmpty, "\(file)")
    }
  }

  @Test func `durations are read with their units`() throws {
    let units = ["250us": 0.25, "20ms": 20, "1.5s": 1_500, "2m": 120_000, "1h": 3_600_000]
    for (text, milliseconds) in units {
      #expect(try TimeSpan(text, field: "").milliseconds == milliseconds, "\(text)")
    }
    for text in ["", "s", "5", "-1s", "1d", "nans", "2h30m", "25h"] {
      #expect(throws: Status.self, "\(text)") { try TimeSpan(text, field: "") }
    }
  }
}
