import SwiftProtobufPluginLibrary

/// The rule of the option `refers`: every field that holds an id says of what.
///
/// An id is an int64 or a string whose name is `id` or ends in `_id` or `_ids`. A noun is the name
/// of a message of the schema that has its own id: `int64 id = 1`.
enum References {
  /// Ids that clients make: they name a request and no stored thing.
  private static let exceptions: Set = ["request_id", "upload_id"]
  /// The noun of a field whose thing is named by another field.
  private static let any = "Any"

  /// Checks the product's schema; another contract has its own rules.
  static func check(_ files: [SchemaFile]) throws {
    let messages = files.flatMap(\.messages).filter { $0.fullName.hasPrefix("tonglu.v1.") }
    let nouns = Set(messages.filter(hasOwnID).map(\.name))
    for message in messages { try check(message, nouns) }
  }

  /// Checks the nouns of the option `changes_many`.
  static func check(_ services: [Service], in files: [SchemaFile]) throws {
    let nouns = Set(files.flatMap(\.messages).filter(hasOwnID).map(\.name))
    for method in services.flatMap(\.methods) {
      guard let noun = method.changesMany, !nouns.contains(noun) else { continue }
      throw SchemaError(method.path, "changes many \(noun), which is no message with an id")
    }
  }

  private static func hasOwnID(_ message: Descriptor) -> Bool {
    message.fields.contains { $0.name == "id" && $0.number == 1 && $0.type == .int64 }
  }

  private static func check(_ message: Descriptor, _ nouns: Set<String>) throws {
    for field in message.fields {
      let place = "\(message.fullName).\(field.name)"
      guard isID(field) else {
        if field.refers != nil { throw SchemaError(place, "refers to something: it is no id") }
        continue
      }
      guard let refers = field.refers else {
        throw SchemaError(place, "holds an id: of what? Give it the option refers")
      }
      if field.name == "id", nouns.contains(message.name), refers != message.name {
        throw SchemaError(place, "is the id of \(message.name): it refers to that")
      }
      let unknown = refers.split(separator: "|").first { !nouns.contains(String($0)) }
      if let unknown, refers != any {
        throw SchemaError(place, "refers to \(unknown), which is no message with an id")
      }
    }
    for inner in message.messages { try check(inner, nouns) }
  }

  private static func isID(_ field: FieldDescriptor) -> Bool {
    guard field.type == .int64 || field.type == .string, !exceptions.contains(field.name) else {
      return false
    }
    return field.name == "id" || field.name.hasSuffix("_id") || field.name.hasSuffix("_ids")
  }
}
