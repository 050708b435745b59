import TongluCore

/// A refusal in Chinese: the reason's text, the server's own message for its numbers and names, the
/// fields at fault and the facts under their Chinese names, and what to do.
enum LanguageRefusal {
  static func text(
    of status: Status, _ refusal: (text: String, advice: String?), change: String?
  ) -> String {
    var lines: [String] = [localized("tonglu: \(refusal.text) (\(status.reason))")]
    if !status.message.isEmpty, status.message != status.reason {
      lines.append("  " + localized("in English: \(status.message.printable)"))
    }
    lines += status.violations.map { violation in
      let why = violation.reason == status.reason ? nil : Language.refusal(violation.reason)?.text
      let isSaid = violation.description.isEmpty || violation.description == status.message
      let english: String? =
        isSaid ? nil : localized("in English: \(violation.description.printable)")
      let parts = [why, english].compactMap(\.self)
      return "  \(([field(violation.field)] + parts).joined(separator: ": "))"
    }
    lines += status.facts.sorted { $0.key < $1.key }.map { fact in
      "  \(Language.header(fact.key, of: nil) ?? FieldText.plain(fact.key).printable): "
        + FieldText.value(fact.value, of: fact.key)
    }
    if let advice = repetition(status, change) ?? refusal.advice { lines.append("→ \(advice)") }
    return lines.joined(separator: "\n")
  }

  /// How a change with an unknown outcome is repeated.
  private static func repetition(_ status: Status, _ change: String?) -> String? {
    guard let change, ConnectionAdvice.text(status) == nil else { return nil }
    if status.code == .deadlineExceeded || status.has(.outcomeUnknown) {
      return localized("it may have been done; the same call with --request-id \(change) tells")
    }
    guard status.code == .unavailable else { return nil }
    return localized("the same call with --request-id \(change) is safe")
  }

  /// `lines[0].quantity_e3` → `明细 第 1 行 数量`.
  static func field(_ path: String) -> String {
    path.split(separator: ".").map { part in
      let name = String(part.prefix { $0 != "[" })
      let title = Language.header(name, of: nil) ?? name.printable
      guard let index = part.wholeMatch(of: /\w+\[(\d+)\]/).flatMap({ Int($0.1) }) else {
        return title
      }
      return "\(title) " + localized("row \(index + 1)")
    }.joined(separator: " ")
  }
}
