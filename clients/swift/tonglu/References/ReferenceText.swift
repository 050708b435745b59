import ArgumentParser
import TongluCore

/// An id as people give it: the id, or a handle or a name of the thing, which the server looks up.
/// A contact, a member or an address of a customer is `CUSTOMER/NAME` where the command has no
/// customer.
package struct ReferenceText: ExpressibleByArgument {
  let text: String

  /// Nil for an empty text.
  package init?(argument: String) {
    text = Text.trim(argument)
    if text.isEmpty { return nil }
  }

  /// The id of the thing. `nouns` are those of the option `refers`, `option` names the field in
  /// refusals, and `customer` is the customer within which the thing is looked for; 0 for none.
  ///
  /// NOT_FOUND HANDLE_NOT_FOUND, INVALID_ARGUMENT HANDLE_AMBIGUOUS.
  package func id(
    _ nouns: String, _ option: String, _ session: Session, customer: Int64 = 0
  ) async throws -> Int64 {
    try await Handle(text, of: nouns, for: option, within: customer).id(session)
  }

  /// The ids of several things.
  package static func ids(
    _ texts: [ReferenceText], _ nouns: String, _ option: String, _ session: Session,
    customer: Int64 = 0
  ) async throws -> [Int64] {
    var ids: [Int64] = []
    for text in texts {
      ids.append(try await text.id(nouns, option, session, customer: customer))
    }
    return ids
  }
}

extension Optional<ReferenceText> {
  /// This one, from the option, or the argument that stands without it: one of them.
  package func or(_ argument: ReferenceText?, _ option: String) throws -> ReferenceText? {
    if self != nil, argument != nil {
      throw ValidationError(localized("--\(option) and its argument are both given"))
    }
    return self ?? argument
  }
}
