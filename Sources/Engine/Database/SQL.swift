/// What the engine does to a statement's text before an engine prepares it.
enum SQL {
  /// What `$horizon` is where changes become visible in the order of their positions.
  static let noHorizon = String(Int64.max)

  /// `IN ($list)` becomes `IN ($l1,$l2,…)`; `VALUES (CAST($list AS BIGINT))` has a row for each.
  static func expandList(in text: String, count: Int) -> String {
    guard count > 0 else { return text }
    let row = "(CAST($list AS BIGINT))"
    if let range = text.firstRange(of: row) {
      let rows = (1...count).map { "(CAST($l\($0) AS BIGINT))" }.joined(separator: ",")
      return text.replacingCharacters(in: range, with: rows)
    }
    guard let range = text.firstRange(of: "$list") else { return text }
    let names = (1...count).map { "$l\($0)" }.joined(separator: ",")
    return text.replacingCharacters(in: range, with: names)
  }
}

extension String {
  fileprivate func firstRange(of needle: String) -> Range<String.Index>? {
    ranges(of: needle).first
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: text)
    return copy
  }
}
