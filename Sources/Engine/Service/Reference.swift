package import TongluCore
package import TongluDatabase

/// How a domain finds and describes its things of one noun, for the callers that may list them.
package struct Reference: Sendable {
  /// What somebody has typed.
  package struct Query: Sendable {
    /// Without blanks around it.
    package let text: String
    /// The form of the text in which keys are compared.
    package let folded: String
    /// Only things of this customer, which the caller sees; 0: of any.
    package let customerID: Int64
    /// The most candidates.
    package let limit: Int
    /// Whether things whose key is the text are enough: no others are searched beside them.
    package let stopsAtKeys: Bool

    package init(
      text: String, customerID: Int64 = 0, limit: Int, stopsAtKeys: Bool = false
    ) {
      self.text = Text.trim(text)
      folded = Text.fold(self.text)
      self.customerID = customerID
      self.limit = limit
      self.stopsAtKeys = stopsAtKeys
    }
  }

  /// What people read instead of an id.
  package struct Description: Sendable, Hashable {
    package let id: Int64
    /// Empty for a thing that people do not call by anything.
    package let handle: String
    package let title: String
    /// A second line; empty for none.
    package let detail: String

    package init(id: Int64, handle: String = "", title: String, detail: String = "") {
      self.id = id
      self.handle = handle
      self.title = title
      self.detail = detail
    }
  }

  /// How a text matches a thing, the best first.
  package enum Match: Int32, Sendable, Comparable {
    case exact = 1
    case handle = 2
    case title = 3
    case other = 4

    package static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }

  package struct Candidate: Sendable, Hashable {
    package let match: Match
    package let description: Description

    package init(_ match: Match, _ description: Description) {
      self.match = match
      self.description = description
    }
  }

  /// Finds at most `limit` things that the caller sees, the best first.
  package typealias Find =
    @Sendable (Query, Call, borrowing Snapshot) throws(Status) -> [Candidate]
  /// Describes those of at most 1,024 ids that the caller sees.
  package typealias Describe =
    @Sendable ([Int64], Call, borrowing Snapshot) throws(Status) -> [Description]

  /// The name of the message that has the thing's own id.
  package let noun: String
  private let roles: Roles
  private let find: Find
  private let describe: Describe

  /// `roles` are those that may list the things.
  package init(
    _ noun: String, openTo roles: Roles, find: @escaping Find, describe: @escaping Describe
  ) {
    self.noun = noun
    self.roles = roles
    self.find = find
    self.describe = describe
  }

  /// None for a caller that may not list the things.
  package func candidates(
    _ query: Query, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Candidate] {
    guard call.caller.has(roles) else { return [] }
    return try find(query, call, snapshot)
  }

  /// None for a caller that may not list the things.
  package func descriptions(
    _ ids: [Int64], _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> [Description] {
    guard !ids.isEmpty, call.caller.has(roles) else { return [] }
    return try describe(ids, call, snapshot)
  }
}
