/// The look of a text on a terminal (ECMA-48, Select Graphic Rendition).
enum Style: String {
  case none = ""
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"

  func applied(to text: String) -> String {
    self == .none || text.isEmpty ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }

  /// The colour of a state by its short name: what failed or ended in red, what waits in yellow,
  /// what is well in green.
  static func ofState(_ name: String) -> Style {
    let words = Set(name.split(separator: "-").map(String.init))
    let kinds: [(Style, Set<String>)] = [
      (
        .red,
        [
          "cancelled", "closed", "dead", "disabled", "dormant", "erased", "expired", "failed",
          "lost",
          "none", "out", "refused", "rejected", "stopped",
        ]
      ),
      (
        .yellow,
        [
          "draft", "due", "few", "held", "low", "open", "pending", "prospect", "running", "waiting",
        ]
      ),
      (
        .green,
        [
          "active", "approved", "available", "completed", "confirmed", "delivered", "done", "in",
          "many",
          "paid", "placed", "regular", "shipped",
        ]
      ),
    ]
    return kinds.first { !$0.1.isDisjoint(with: words) }?.0 ?? .none
  }
}
