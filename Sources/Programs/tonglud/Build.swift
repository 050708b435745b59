import TongluCore

/// The version of this program, and the commit that a package was made from.
enum Build {
  /// `tools/package` writes the commit into the program, in place of the dots.
  private static let mark = "built from commit: ........................................"

  /// Forty hexadecimal digits; empty for a program that is not from a package.
  static let commit: String = {
    let digits = mark.drop { $0 != ":" }.dropFirst(2)
    return digits.allSatisfy(\.isHexDigit) ? String(digits) : ""
  }()

  /// `0.1.0 (1a2b3c4d5e6f)`.
  static var text: String {
    commit.isEmpty ? Tonglud.version : "\(Tonglud.version) (\(commit.prefix(12)))"
  }

  static var metric: MetricFamily {
    MetricFamily(
      "tonglu_build_info", .gauge, "1, with the version and the commit of the program.",
      [MetricFamily.Point(.whole(1), [("version", Tonglud.version), ("commit", commit)])])
  }
}
