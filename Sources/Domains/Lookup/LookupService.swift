import TongluCore
import TongluMessages
package import TongluService

/// Finding and describing things of every kind.
///
/// The map of the folder: `Nouns` are the kinds of things, each with the reference of the domain
/// that answers for it; `Find` and `Describe` are the RPCs. A noun is added by its domain alone.
package struct LookupService: LookupServiceProtocol {
  let nouns: Nouns

  package init(_ references: [Reference]) {
    nouns = Nouns(references)
  }
}

/// The nouns of the schema: the messages that have their own id.
struct Nouns: Sendable {
  private static let ofSchema = Set(
    Descriptors.embedded.messages.values.filter { shape in
      shape.fullName.hasPrefix("tonglu.v1.")
        && shape.fields.contains { $0.name == "id" && $0.number == 1 }
    }.map { String($0.fullName.dropFirst("tonglu.v1.".count)) })

  private let references: [String: Reference]

  init(_ references: [Reference]) {
    self.references = Dictionary(uniqueKeysWithValues: references.map { ($0.noun, $0) })
    let unknown = references.filter { !Self.ofSchema.contains($0.noun) }.map(\.noun)
    precondition(unknown.isEmpty, "no message has the own id of \(unknown)")
  }

  /// The references of the nouns in a text, joined by bars; a noun that no domain answers for has
  /// none. INVALID_ARGUMENT UNKNOWN_NOUN.
  func references(in text: String, field: String) throws(Status) -> [Reference] {
    var found: [Reference] = []
    for noun in text.split(separator: "|", omittingEmptySubsequences: false).map(String.init) {
      guard Self.ofSchema.contains(noun) else {
        throw .invalid("UNKNOWN_NOUN", field: field, "there is no noun \(noun)")
      }
      if let reference = references[noun] { found.append(reference) }
    }
    return found
  }
}
