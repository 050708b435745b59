/// The text of a statement before an engine prepares it.
enum SQL {
  /// The value of `$horizon` on SQLite.
  private static let noHorizon = String(Int64.max)

  /// The text of a statement for SQLite, where changes become visible in the order of their
  /// positions.
  static func forSQLite(_ text: String, listCount: Int) -> String {
    expandList(in: text, count: listCount).replacing("$horizon", with: noHorizon)
  }

  /// `IN ($list)` becomes `IN ($l1,$l2,…)`; `VALUES (CAST($list AS BIGINT))` gets a row for each.
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

  /// `$columns(Name)` becomes the columns of the struct `Name`, `$columns(Name p)` those of `p`.
  static func expandColumns(in text: String, of name: String, _ columns: [String]) -> String {
    let macros = text.matches(of: /\$columns\((\w+)(?: (\w+))?\)/)
    precondition(
      !macros.isEmpty && macros.allSatisfy { $0.1 == name }, "it reads no \(name): \(text)")
    return text.replacing(/\$columns\(\w+(?: (\w+))?\)/) { macro in
      columns.map { column in macro.1.map { "\($0).\(column)" } ?? column }.joined(separator: ", ")
    }
  }

  /// `$insert(Name)` becomes the `INSERT` of a row of the struct `Name`.
  static func expandInsertion(in text: String, of name: String, _ insertion: String) -> String {
    let macro = "$insert(\(name))"
    precondition(text.contains(macro), "it inserts no \(name): \(text)")
    return text.replacing(macro, with: insertion)
  }

  /// How many of `count` rows one statement takes, so that a few texts serve all numbers.
  static func rowCount(of count: Int) -> Int {
    if count <= 8 { return count }
    return min(64, 1 << (Int.bitWidth - 1 - count.leadingZeroBitCount))
  }

  /// Repeats the `VALUES ($tenant, $1, $2)` at the end of a text for `count` rows: `($tenant, $1,
  /// $2), ($tenant, $3, $4), …`.
  static func repeatRow(in text: String, count: Int) -> String {
    guard count > 1 else { return text }
    guard let values = text.ranges(of: "VALUES (").last, text.hasSuffix(")") else {
      preconditionFailure("no row of values at the end: \(text)")
    }
    let row = text[values.lowerBound...].dropFirst("VALUES ".count)
    let width = row.matches(of: /\$(\d+)/).compactMap { Int($0.1) }.max() ?? 0
    let rows = (0..<count).map { number in
      row.replacing(/\$(\d+)/) { "$\((Int($0.1) ?? 0) + number * width)" }
    }
    return text[..<values.lowerBound] + "VALUES " + rows.joined(separator: ", ")
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
