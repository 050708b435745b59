package import TongluCore

extension Reason {
  package static let badClear = Reason("BAD_CLEAR")
}

/// What an Update request clears of the fields that say nothing by being absent: repeated fields,
/// messages, timestamps, enums. It names them in `clear`, as the schema spells them.
///
/// A field with presence is cleared by an empty value, and not listed.
package struct Clearing: Sendable {
  private let cleared: Set<String>
  private let clearable: Set<String>

  /// `clearable` lists each field that may be cleared, and whether the request sets it.
  ///
  /// INVALID_ARGUMENT BAD_CLEAR: a name that may not be cleared, or that the request also sets.
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

  /// Whether the request clears the field.
  package func clears(_ name: String) -> Bool {
    precondition(clearable.contains(name), "clearable fields are declared: \(name)")
    return cleared.contains(name)
  }
}
