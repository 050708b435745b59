/// The terminal on standard output.
enum Terminal {
  /// How many columns it has; nil when the output goes elsewhere, or where it does not say.
  static let columns: Int? = SystemCalls.columns
}
