import TongluCore
import TongluCustomers
import TongluDatabase
import TongluMessages
import TongluService

/// Whom a post is for: checked, kept as asked for, and frozen as a set of members.
struct Targeting: Sendable {
  /// What a stored condition is about.
  enum Field: Int64 {
    case classCode = 1
    case tag = 2
    case owner = 3
  }

  static let conditionsMax = 100

  let isForEveryone: Bool
  let classCodes: [String]
  let tags: [String]
  let ownerIDs: [Int64]

  /// Checks what a caller asks for: first what it says, then whether the caller may.
  ///
  /// INVALID_ARGUMENT AUDIENCE_REQUIRED, AUDIENCE_AMBIGUOUS, TOO_MANY_CONDITIONS;
  /// PERMISSION_DENIED AUDIENCE_NOT_ALLOWED.
  init(_ audience: Audience, of caller: Caller) throws(Status) {
    isForEveryone = audience.everyone
    classCodes = Set(audience.classCodes.map(TextKey.init)).map(\.shown).sorted()
    tags = Set(audience.tags.map(TextKey.init)).map(\.shown).sorted()
    ownerIDs = Array(Set(audience.ownerIDs)).sorted()
    let count = classCodes.count + tags.count + ownerIDs.count
    guard isForEveryone || count > 0 else {
      throw .invalid("AUDIENCE_REQUIRED", field: "audience", "everyone or a condition")
    }
    guard !isForEveryone || count == 0 else {
      throw .invalid("AUDIENCE_AMBIGUOUS", field: "audience", "everyone or conditions, not both")
    }
    guard count <= Self.conditionsMax else {
      throw .invalid("TOO_MANY_CONDITIONS", field: "audience", "at most 100 conditions")
    }
    guard caller.seesAllCustomers || ownerIDs == [caller.userID] else {
      throw Status(
        .permissionDenied, "AUDIENCE_NOT_ALLOWED",
        "a salesperson publishes to its own customers: set owner_ids to \(caller.userID)")
    }
  }

  /// Keeps the conditions of a post.
  func store(post: Int64, _ transaction: borrowing Transaction) throws(Status) {
    let conditions =
      classCodes.map { (Field.classCode, $0) } + tags.map { (Field.tag, $0) }
      + ownerIDs.map { (Field.owner, String($0)) }
    for (field, value) in conditions {
      try transaction.execute(
        "INSERT INTO post_conditions (tenant, post_id, field, value) VALUES ($tenant, $1, $2, $3)",
        post, field.rawValue, value)
    }
  }

  /// Freezes the members that match now as the audience of `post`.
  func freeze(post: Int64, _ transaction: borrowing Transaction) throws(Status) {
    guard !isForEveryone else {
      try transaction.execute(
        """
        INSERT INTO post_audience (tenant, post_id, member_id, customer_id)
        SELECT $tenant, $1, id, customer_id FROM members
        WHERE tenant = $tenant AND disabled = 0
        """, post)
      return
    }
    let customers = try CustomerAudience(
      classCodes: classCodes, tags: tags, ownerIDs: ownerIDs
    ).customerIDs(transaction.snapshot)
    for start in stride(from: 0, to: customers.count, by: List.countMax) {
      let chunk = customers[start..<min(start + List.countMax, customers.count)]
      try transaction.execute(
        """
        INSERT INTO post_audience (tenant, post_id, member_id, customer_id)
        SELECT $tenant, $1, id, customer_id FROM members
        WHERE tenant = $tenant AND disabled = 0 AND customer_id IN ($list)
        """, post, List(chunk))
    }
  }
}
