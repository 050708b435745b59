import ArgumentParser
import TongluCore
import TongluMessages

/// The outcomes of a batch's rows: a line for each with its number, its key and the reason of a
/// refusal.
struct BatchReport {
  /// The command's exit code when rows were refused.
  static let rowsRefused = ExitCode(3)

  private var grid = Grid([
    .init(title: localized("ROW"), isNumeric: true), .init(title: localized("KEY")),
    .init(title: localized("OUTCOME")),
  ])
  private(set) var refusedCount = 0
  private let count: Int

  /// Nil unless it is a batch: `rows` in the request, and an outcome for each in the response.
  init?(request: JSONValue, reply: JSONValue) {
    guard case .array(let rows)? = request["rows"], case .array(let outcomes)? = reply["outcomes"]
    else { return nil }
    count = outcomes.count
    for (index, outcome) in outcomes.enumerated() {
      let key = index < rows.count ? Self.key(rows[index]) : ""
      grid.append([String(index + 1), key, Self.text(outcome)])
      if outcome.string("reason") != nil { refusedCount += 1 }
    }
  }

  var text: String { (grid.lines(width: nil) + [summary]).joined(separator: "\n") }

  /// "1 of 3 created, 2 refused".
  var summary: String {
    localized("\(count - refusedCount) of \(count) created, \(refusedCount) refused")
  }

  private static func text(_ outcome: JSONValue) -> String {
    if let reason = outcome.string("reason") {
      let description = outcome.string("description") ?? ""
      return Language.refusal(reason).map { "\($0.text) (\(description))" }
        ?? "\(reason): \(description)"
    }
    guard case .object(let members) = outcome,
      let id = members.first(where: { $0.name.hasSuffix("Id") })?.value, case .string(let text) = id
    else { return localized("created") }
    return localized("created \(text)")
  }

  /// The name of a row for people: an own code, a name, or the product's id.
  private static func key(_ row: JSONValue) -> String {
    let names = ["sku", "code", "loginName", "name", "productId"]
    if let key = names.lazy.compactMap({ row.string($0) }).first {
      let name = row.string("name") ?? ""
      return name.isEmpty || name == key ? key : "\(key) \(name)"
    }
    guard case .object(let members) = row else { return "" }
    return members.lazy.filter(\.value.isObject).map { key($0.value) }.first { !$0.isEmpty } ?? ""
  }
}
