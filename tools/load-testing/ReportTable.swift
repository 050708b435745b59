/// The table at the end of a run.
package struct ReportTable {
  private let report: Report

  package init(_ report: Report) { self.report = report }

  package var text: String {
    (["", title, ""] + rows + [""] + errors + footer).joined(separator: "\n")
  }

  private var title: String {
    "\(report.setup.name): \(report.setup.text)"
  }

  private var rows: [String] {
    var rows = [
      ["", "calls", "ok/s", "errors", "dropped", "p50", "p90", "p99", "p99.9", "max"]
    ]
    let operations = report.operations.count == 1 ? [] : [report.all]
    for operation in report.operations + operations {
      let errors = operation.errors.values.reduce(0, +)
      rows.append(
        [
          operation.name, grouped(operation.calls), rate(operation.rate), grouped(errors),
          grouped(operation.dropped),
        ] + cells(operation.latency))
      rows.append(["  service time", "", "", "", ""] + cells(operation.service))
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + blanks : blanks + cell
      }.joined(separator: "  ")
    }
    return [lines[0] + "  ms"] + lines.dropFirst()
  }

  private func cells(_ latency: Report.Distribution) -> [String] {
    guard !latency.points.isEmpty else { return Array(repeating: "–", count: 5) }
    return [latency.p50, latency.p90, latency.p99, latency.p999, latency.max].map(milliseconds)
  }

  private var errors: [String] {
    let lines = report.operations.flatMap { operation in
      operation.errors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
        "\(operation.name): \(grouped($0.value)) × \($0.key)"
      }
    }
    return lines.isEmpty ? [] : lines + [""]
  }

  private var footer: [String] {
    let generator = report.generator
    var lines = [
      "offered \(rate(report.rateOffered))/s, answered rightly \(rate(report.all.rate))/s",
      "generator: calls began late by p99 \(milliseconds(generator.lagP99Milliseconds)) ms, "
        + "at most \(milliseconds(generator.lagMaxMilliseconds)) ms; "
        + "\(grouped(generator.outstandingHighest)) outstanding at most; "
        + "\(milliseconds(generator.cpuSeconds)) s CPU",
    ]
    if generator.isBehind {
      lines.append("the generator fell behind: the latencies include its own delay")
    }
    if report.all.dropped > 0 {
      lines.append("dropped calls are not in the latencies: they would be the longest")
    }
    if let server = report.server {
      let each = server.cpuMicrosecondsPerDelivery.map { "\(shortest(rounded($0))) µs a delivery" }
      lines.append(
        "server: \(milliseconds(server.cpuSeconds)) s CPU, "
          + (each ?? "\(grouped(Int(server.cpuMicrosecondsPerCall.rounded()))) µs a call")
          + "; \(grouped(server.peakBytes >> 20)) MiB at most")
    }
    return lines + report.thresholds.map { "\($0.holds ? "✓" : "✗") \($0.text)" }
  }

  private func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}
