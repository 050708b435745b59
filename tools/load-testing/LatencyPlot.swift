import Foundation

/// The latency distributions of a report as an SVG: percentiles on an axis with equal distances for
/// each further nine (as HdrHistogram plots them), milliseconds on a logarithmic one.
package struct LatencyPlot {
  private static let size = (width: 960.0, height: 560.0)
  private static let plot = (left: 76.0, top: 64.0, right: 724.0, bottom: 492.0)
  /// Distinguishable to the colour-blind (Okabe and Ito, 2008), on white and on black.
  private static let colors = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8a6fdf", "#999999",
    "#c2185b", "#44aa99",
  ]

  private let report: Report
  private let curves: [(operation: Report.Operation, color: String)]
  /// Powers of ten of 1/(1 − percentile).
  private let nines: Double
  /// Powers of ten of milliseconds.
  private let range: (low: Double, high: Double)

  package init(_ report: Report) {
    self.report = report
    curves = report.operations.filter { !$0.latency.points.isEmpty }.enumerated().map {
      ($1, Self.colors[$0 % Self.colors.count])
    }
    let calls = curves.map { Double($0.operation.calls) }.max() ?? 10
    nines = max(1, log10(calls).rounded(.up))
    let values = curves.flatMap { curve in
      (curve.operation.latency.points + curve.operation.service.points).map(\.milliseconds)
    }.filter { $0 > 0 }
    let (low, high) = (log10(values.min() ?? 0.1), log10(values.max() ?? 10))
    range = (low.rounded(.down), max(high.rounded(.up), low.rounded(.down) + 1))
  }

  package var svg: String {
    ([head] + grid + curves.flatMap { curve($0.operation, $0.color) } + legend + ["</svg>"])
      .joined(separator: "\n") + "\n"
  }

  private var head: String {
    let (width, height) = (Int(Self.size.width), Int(Self.size.height))
    let setup = report.setup
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" \
      height="\(height)" font-family="system-ui, sans-serif" font-size="13">
      <style>
        .paper { fill: #ffffff } .ink { fill: #1f2328 } .faint { fill: #59636e }
        .line { stroke: #d1d9e0 } .frame { stroke: #59636e }
        @media (prefers-color-scheme: dark) {
          .paper { fill: #0d1117 } .ink { fill: #f0f6fc } .faint { fill: #9198a1 }
          .line { stroke: #30363d } .frame { stroke: #9198a1 }
        }
      </style>
      <rect class="paper" width="\(width)" height="\(height)"/>
      <text class="ink" x="\(Self.plot.left)" y="28" font-size="17" font-weight="600">\
      \(escaped("\(setup.name): latency by percentile"))</text>
      <text class="faint" x="\(Self.plot.left)" y="48">\(escaped(setup.text))</text>
      """
  }

  private var grid: [String] {
    let plot = Self.plot
    var parts: [String] = []
    for power in Int(range.low)...Int(range.high) {
      for step in power == Int(range.high) ? [1.0] : [1.0, 2, 5] {
        let value = step * pow(10, Double(power))
        let y = vertical(value)
        parts.append(line(plot.left, y, plot.right, y, "line"))
        parts.append(
          label(
            "\(value < 10 ? shortest(value) : grouped(Int(value))) ms", plot.left - 8, y + 4,
            anchor: "end"))
      }
    }
    for nine in 0...Int(nines) {
      let percent = 100 - 100 / pow(10, Double(nine))
      let x = plot.left + (plot.right - plot.left) * Double(nine) / nines
      parts.append(line(x, plot.top, x, plot.bottom, "line"))
      parts.append(
        label(nine == 0 ? "0 %" : "\(shortest(percent)) %", x, plot.bottom + 20, anchor: "middle"))
    }
    parts.append(line(plot.left, plot.bottom, plot.right, plot.bottom, "frame"))
    parts.append(
      label(
        "share of calls that took no longer", (plot.left + plot.right) / 2, plot.bottom + 44,
        anchor: "middle"))
    return parts
  }

  private func curve(_ operation: Report.Operation, _ color: String) -> [String] {
    [
      path(operation.service, "stroke=\"\(color)\" stroke-width=\"1.3\" stroke-dasharray=\"3 4\""),
      path(operation.latency, "stroke=\"\(color)\" stroke-width=\"2.2\""),
    ]
  }

  private func path(_ distribution: Report.Distribution, _ style: String) -> String {
    let points = distribution.points.map { point in
      String(format: "%.1f,%.1f", horizontal(point.percentile), vertical(point.milliseconds))
    }
    return "<polyline fill=\"none\" \(style) stroke-linejoin=\"round\" "
      + "points=\"\(points.joined(separator: " "))\"/>"
  }

  private var legend: [String] {
    let x = Self.plot.right + 24
    var parts: [String] = []
    let height = min(44, (Self.plot.bottom - Self.plot.top - 50) / Double(max(curves.count, 1)))
    var y = Self.plot.top + 10
    for (operation, color) in curves {
      parts.append(
        "<line x1=\"\(x)\" y1=\"\(y)\" x2=\"\(x + 26)\" y2=\"\(y)\" stroke=\"\(color)\" "
          + "stroke-width=\"2.2\"/>")
      parts.append(label(operation.name, x + 34, y + 4, "ink"))
      let latency = operation.latency
      let (p50, p99) = (milliseconds(latency.p50), milliseconds(latency.p99))
      parts.append(label("p50 \(p50), p99 \(p99) ms", x + 34, y + 20))
      y += height
    }
    parts.append(label("solid: from the intended start", x, Self.plot.bottom - 18))
    parts.append(label("dotted: service time", x, Self.plot.bottom))
    return parts
  }

  /// The position of a percentile; those beyond the axis are at its end.
  private func horizontal(_ percentile: Double) -> Double {
    let nine = percentile >= 100 ? nines : min(nines, -log10(1 - percentile / 100))
    return Self.plot.left + (Self.plot.right - Self.plot.left) * nine / nines
  }

  private func vertical(_ milliseconds: Double) -> Double {
    let power = min(max(log10(max(milliseconds, 1e-9)), range.low), range.high)
    let share = (power - range.low) / (range.high - range.low)
    return Self.plot.bottom - (Self.plot.bottom - Self.plot.top) * share
  }

  private func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ name: String
  ) -> String {
    String(
      format: "<line class=\"\(name)\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
      x1, y1, x2, y2)
  }

  private func label(
    _ text: String, _ x: Double, _ y: Double, _ name: String = "faint", anchor: String = "start"
  ) -> String {
    String(format: "<text class=\"\(name)\" x=\"%.1f\" y=\"%.1f\" ", x, y)
      + "text-anchor=\"\(anchor)\">\(escaped(text))</text>"
  }
}

/// Text of XML.
private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;")
}
