import TongluClient
import TongluCore
import TongluMessages

/// Refusals with names instead of ids: the server describes the things in them, as far as the
/// caller sees them, and what was typed stands for its id.
extension Session {
  func titled(_ status: Status) async -> Status {
    let named = NamedThings(status)
    guard !named.isEmpty else { return status }
    var known = references.texts
    var described = Descriptions()
    // Where the server does not describe them, what was typed and the ids stay.
    if hasToken { try? await described.read(named.things, self, seconds: Titles.patienceSeconds) }
    for thing in named.things {
      if let one = described[thing] { known[one.id] = Titles.text(one.handle, one.title) }
    }
    return named.status(known)
  }
}

/// The things that a refusal names by id: facts (`product_id`), and texts (`no product 17…`).
struct NamedThings {
  private let refused: Status
  private(set) var things: [Descriptions.Thing] = []

  /// An id of a thing has as many digits; a shorter number may be anything.
  private static let idDigitsMin = 15

  var isEmpty: Bool { things.isEmpty }

  init(_ status: Status) {
    refused = status
    for (name, value) in status.facts {
      guard let nouns = Self.nouns[name] else { continue }
      for id in value.split(separator: ",").compactMap({ Int64($0) }) {
        things.append(Descriptions.Thing(nouns, id: id))
      }
    }
    for text in [status.message] + status.violations.map(\.description) {
      for match in text.matches(of: /([a-z]+ )?([a-z]+) (\d{15,19})\b/) {
        let words = [match.1.map { "\($0)\(match.2)" }, String(match.2)].compactMap(\.self)
        guard let id = Int64(match.3),
          let noun = words.lazy.compactMap({ Self.words[$0] }).first
        else { continue }
        things.append(Descriptions.Thing([noun], id: id))
      }
    }
  }

  /// The refusal with the texts of the things that are known. Facts that such a text repeats are
  /// left out.
  func status(_ known: [Int64: String]) -> Status {
    var status = refused
    status.message = replaced(status.message, known)
    for index in status.violations.indices {
      let text = status.violations[index].description
      status.violations[index].description = replaced(text, known)
    }
    var told: [String] = []
    for (name, value) in refused.facts where Self.nouns[name] != nil {
      let ids = value.split(separator: ",").map { Int64($0) ?? 0 }
      guard ids.contains(where: { known[$0] != nil }) else { continue }
      let texts = ids.map { known[$0] ?? String($0) }
      status.facts[name] = nil
      status.facts[Self.plain(name)] = texts.joined(separator: ", ")
      told += texts
    }
    for (name, value) in status.facts where refused.facts[name] != nil && !value.isEmpty {
      if !told.isEmpty, name == "sku" || name.hasSuffix("_name"),
        told.contains(where: { $0.contains(value) })
      {
        status.facts[name] = nil
      }
    }
    if status.facts["product"] == status.facts["products"] { status.facts["products"] = nil }
    return status
  }

  private func replaced(_ text: String, _ known: [Int64: String]) -> String {
    text.replacing(/\d{15,19}/) { match in Int64(match.0).flatMap { known[$0] } ?? String(match.0) }
  }

  /// `product_id` → `product`.
  private static func plain(_ name: String) -> String {
    name.hasSuffix("_ids") ? name.dropLast(4) + "s" : String(name.dropLast("_id".count))
  }

  /// The nouns of the fields of the schema by their names.
  private static let nouns: [String: [String]] = {
    var found: [String: [String]] = [:]
    for field in Descriptors.embedded.messages.values.flatMap(\.fields)
    where field.takesHandle && field.name != "id" {
      if found[field.name] == nil { found[field.name] = field.refers }
    }
    return found
  }()

  /// The nouns as texts spell them: "price rule".
  private static let words: [String: String] = {
    let names = nouns.values.flatMap(\.self)
    return Dictionary(names.map { (Self.spelled($0), $0) }) { first, _ in first }
  }()

  private static func spelled(_ noun: String) -> String {
    var text = ""
    for character in noun {
      if character.isUppercase, !text.isEmpty { text += " " }
      text += character.lowercased()
    }
    return text
  }
}
