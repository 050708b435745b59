package import TongluCore

extension Reason {
  package static let badClear = Reason("BAD_CLEAR")
}

/// What an Update request clears of the fields that say nothing by being absent: repeated fields,
/// messages, timestamps, enums. It names them in `clear`, as the schema spells them.
///
/// A field that has presence of its own is cleared by being given empty, and named nowhere.
package struct Clearing: Sendable {
  private let cleared: Set<String>
  private let clearable: Set<String>

  /// `clearable` holds each field that may be named, and whether the request gives it.
  ///
  /// INVALID_ARGUMENT BAD_CLEAR: a name that may not be cleared, or that the request gives too.
  package init(
    _ names: [String], of clearable: KeyValuePairs<String, Bool>
  ) throws(Status) {
    self.clearable = Set(clearable.map(\.key))
    for (index, name) in names.enumerated() {
      guard let field = clearable.first(where: { $0.key == name }) else {
        let all = clearable.map(\.key).joined(separator: ", ")
        throw .invalid(.badClear, field: "clear[\(index)]", "what can be cleared: \(all)")
      }
      guard !field.value else {
        throw .invalid(.badClear, field: "clear[\(index)]", "\(name) is given and cleared")
      }
    }
    cleared = Set(names)
  }

  /// Whether the field is to be cleared.
  package func clears(_ name: String) -> Bool {
    precondition(clearable.contains(name), "clearable fields are declared: \(name)")
    return cleared.contains(name)
  }
}
