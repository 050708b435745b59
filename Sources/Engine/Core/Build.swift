/// The version of the programs, and the commit that their package was made from.
public enum Build {
  public static let version = "0.1.0"

  /// `tools/package` writes the commit into each program, in place of the dots.
  private static let mark = "built from commit: ........................................"

  /// Forty hexadecimal digits; empty for a program that is not from a package.
  public static let commit: String = {
    let digits = mark.drop { $0 != ":" }.dropFirst(2)
    return digits.allSatisfy(\.isHexDigit) ? String(digits) : ""
  }()

  /// `0.1.0 (1a2b3c4d5e6f)`; `0.1.0 (development)` outside of a package.
  public static var text: String {
    "\(version) (\(commit.isEmpty ? "development" : String(commit.prefix(12))))"
  }
}
