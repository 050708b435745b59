package import TongluCore

/// Prometheus's text format, version 0.0.4.
package enum PrometheusText {
  package static func page(_ families: [MetricFamily]) -> String {
    var page = ""
    for family in families {
      page += "# HELP \(family.name) \(escaped(family.help, quotes: false))\n"
      page += "# TYPE \(family.name) \(family.kind.rawValue)\n"
      for point in family.points { append(point, of: family.name, to: &page) }
    }
    return page
  }

  private static func append(_ point: MetricFamily.Point, of name: String, to page: inout String) {
    let labels = point.labels.map { "\($0.name)=\"\(escaped($0.value, quotes: true))\"" }
    func line(_ suffix: String, _ more: [String], _ value: String) {
      let all = (labels + more).joined(separator: ",")
      page += name + suffix + (all.isEmpty ? "" : "{\(all)}") + " \(value)\n"
    }
    switch point.value {
    case .whole(let value): line("", [], "\(value)")
    case .real(let value): line("", [], "\(value)")
    case .histogram(let histogram, let perUnit):
      var sum: UInt64 = 0
      for (bucket, count) in histogram.counts.enumerated() {
        sum += count
        let bound =
          bucket < histogram.bounds.count ? "\(Double(histogram.bounds[bucket]) / perUnit)" : "+Inf"
        line("_bucket", ["le=\"\(bound)\""], "\(sum)")
      }
      line("_sum", [], "\(Double(histogram.sum) / perUnit)")
      line("_count", [], "\(sum)")
    }
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\"" where quotes: result += "\\\""
      default: result.append(character)
      }
    }
    return result
  }
}
