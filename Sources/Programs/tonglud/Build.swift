import TongluCore

extension Build {
  static var metric: MetricFamily {
    MetricFamily(
      "tonglu_build_info", .gauge, "1, with the version and the commit of the program.",
      [MetricFamily.Point(.whole(1), [("version", version), ("commit", commit)])])
  }
}
