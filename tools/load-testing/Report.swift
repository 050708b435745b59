package import Foundation
import Histogram

/// The results of a run, as written to a JSON file.
package struct Report: Encodable, Sendable {
  /// A latency distribution in milliseconds.
  package struct Distribution: Encodable, Sendable {
    package struct Point: Encodable, Sendable {
      package var percentile: Double
      package var milliseconds: Double
    }

    package var p50, p90, p99, p999, p9999, max, mean: Double
    package var points: [Point]
  }

  package struct Operation: Encodable, Sendable {
    package var name: String
    /// Arrivals, including dropped ones.
    package var calls: Int
    package var succeeded: Int
    package var dropped: Int
    /// How many calls failed, by reason.
    package var errors: [String: Int]
    /// Correct responses per second.
    package var rate: Double
    /// From the intended start.
    package var latency: Distribution
    /// From the actual start.
    package var service: Distribution
  }

  package struct Generator: Encodable, Sendable {
    package var lagP99Milliseconds: Double
    package var lagMaxMilliseconds: Double
    package var outstandingHighest: Int
    package var cpuSeconds: Double
    /// Whether the generator was too slow: a percent of the calls began 10 ms or more late.
    package var isBehind: Bool
  }

  package struct Server: Encodable, Sendable {
    package var cpuSeconds: Double
    package var cpuMicrosecondsPerCall: Double
    package var cpuMicrosecondsPerDelivery: Double?
    package var peakBytes: Int
  }

  /// The usage of the generator and of a local server in the measured part.
  package struct Usage: Sendable {
    package var generatorSeconds: Double
    package var serverSeconds: Double
    /// Nil if the server's process is unknown.
    package var serverPeakBytes: Int?

    package init(generatorSeconds: Double, serverSeconds: Double, serverPeakBytes: Int?) {
      self.generatorSeconds = generatorSeconds
      self.serverSeconds = serverSeconds
      self.serverPeakBytes = serverPeakBytes
    }
  }

  /// The description of the run.
  package struct Setup: Encodable, Sendable {
    package var name: String
    package var description: String
    package var arrivals: String
    package var stages: String
    package var connections: Int
    package var isTLS: Bool
    package var seed: UInt64

    package init(_ name: String, _ scenario: Scenario, isTLS: Bool, seed: UInt64) {
      self.name = name
      description = scenario.description
      arrivals = scenario.arrivals.rawValue
      stages = scenario.stages.map(\.text).joined(separator: ", ")
      connections = scenario.connections
      self.isTLS = isTLS
      self.seed = seed
    }

    /// "200/s for 10 s, constant arrivals, 4 connections, TLS".
    package var text: String {
      "\(stages), \(arrivals) arrivals, \(connections) connection\(connections == 1 ? "" : "s")"
        + (isTLS ? ", TLS" : "")
    }
  }

  package var setup: Setup
  /// Arrivals per second over the measured part.
  package var rateOffered: Double
  package var durationSeconds: Double
  package var operations: [Operation]
  /// All calls together, without deliveries.
  package var all: Operation
  package var generator: Generator
  package var server: Server?
  package var thresholds: [Threshold.Verdict]

  package var passed: Bool { thresholds.allSatisfy(\.holds) }

  private enum CodingKeys: String, CodingKey {
    case setup, rateOffered, durationSeconds, operations, all, generator, server, thresholds, passed
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(setup, forKey: .setup)
    try fields.encode(rateOffered, forKey: .rateOffered)
    try fields.encode(durationSeconds, forKey: .durationSeconds)
    try fields.encode(operations, forKey: .operations)
    try fields.encode(all, forKey: .all)
    try fields.encode(generator, forKey: .generator)
    try fields.encodeIfPresent(server, forKey: .server)
    try fields.encode(thresholds, forKey: .thresholds)
    try fields.encode(passed, forKey: .passed)
  }

  package func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return try encoder.encode(self)
  }
}

extension Report {
  /// `deliveries` are those of posts to their subscribers, if any.
  package init(
    _ setup: Setup, _ scenario: Scenario, _ result: LoadTest.Result,
    deliveries: OperationMeasurements?, usage: Usage
  ) {
    let all = OperationMeasurements("all").merged(result.operations, as: "all")
    let measurements = result.operations + (deliveries.map { [$0] } ?? [])
    let lastEnd = measurements.map(\.lastEnd).max() ?? 0
    let planned = scenario.duration.seconds
    let seconds = max(planned, Double(lastEnd - min(result.start, lastEnd)) / 1e9)
    let lagP99 = Double(result.lag.valueAtPercentile(99)) / 1_000
    self.setup = setup
    rateOffered = Double(all.calls) / planned
    durationSeconds = seconds
    operations = measurements.map { Operation($0, seconds: seconds) }
    self.all = Operation(all, seconds: seconds)
    generator = Generator(
      lagP99Milliseconds: lagP99, lagMaxMilliseconds: Double(result.lag.max) / 1_000,
      outstandingHighest: result.outstandingHighest, cpuSeconds: usage.generatorSeconds,
      isBehind: lagP99 >= 10)
    server = usage.serverPeakBytes.map { peakBytes in
      let microseconds = usage.serverSeconds * 1e6
      return Server(
        cpuSeconds: usage.serverSeconds,
        cpuMicrosecondsPerCall: microseconds / Double(max(all.calls - all.dropped, 1)),
        cpuMicrosecondsPerDelivery: deliveries.map { microseconds / Double(max($0.succeeded, 1)) },
        peakBytes: peakBytes)
    }
    thresholds = scenario.thresholds.flatMap { $0.verdicts(measurements, all: all) }
  }
}

extension Report.Operation {
  init(_ measured: OperationMeasurements, seconds: Double) {
    name = measured.name
    calls = measured.calls
    succeeded = measured.succeeded
    dropped = measured.dropped
    errors = measured.errors
    rate = Double(measured.succeeded) / seconds
    latency = Report.Distribution(measured.latency)
    service = Report.Distribution(measured.service)
  }
}

extension Report.Distribution {
  package init(_ histogram: LatencyHistogram) {
    func at(_ percentile: Double) -> Double {
      Double(histogram.valueAtPercentile(percentile)) / 1_000
    }
    guard histogram.totalCount > 0 else {
      (p50, p90, p99, p999, p9999, max, mean) = (0, 0, 0, 0, 0, 0, 0)
      points = []
      return
    }
    p50 = at(50)
    p90 = at(90)
    p99 = at(99)
    p999 = at(99.9)
    p9999 = at(99.99)
    max = Double(histogram.max) / 1_000
    mean = histogram.mean / 1_000
    points = histogram.percentiles(ticksPerHalfDistance: 5).map { step in
      Point(percentile: step.percentile, milliseconds: Double(step.value) / 1_000)
    }
  }
}

extension Scenario.Stage {
  /// "200/s for 10 s", "200/s to 2,000/s in 20 s".
  package var text: String {
    from == to
      ? "\(rate(from))/s for \(shortest(duration.seconds)) s"
      : "\(rate(from))/s to \(rate(to))/s in \(shortest(duration.seconds)) s"
  }
}
