import TongluCommunityMessages
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService

/// The audience of a post: checked, stored as requested, and frozen as a set of members.
struct Targeting: Sendable {
  /// The field that a stored condition restricts.
  enum Field: Int64 {
    case classCode = 1
    case tag = 2
    case owner = 3
  }

  /// The most conditions of an audience; more are TOO_MANY_CONDITIONS.
  static let conditionsMax = 100

  let isForEveryone: Bool
  let classCodes: [String]
  let tags: [String]
  let ownerIDs: [Int64]

  /// Checks a requested audience: first its form, then the caller's permission, then that all its
  /// terms exist.
  ///
  /// INVALID_ARGUMENT AUDIENCE_REQUIRED, AUDIENCE_AMBIGUOUS, TOO_MANY_CONDITIONS; PERMISSION_DENIED
  /// AUDIENCE_NOT_ALLOWED; NOT_FOUND for unknown terms; FAILED_PRECONDITION STAFF_DISABLED.
  init(
    _ audience: Audience, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    let caller = call.caller
    isForEveryone = audience.everyone
    let count = audience.classCodes.count + audience.tags.count + audience.ownerIDs.count
    guard isForEveryone || count > 0 else {
      throw .invalid("AUDIENCE_REQUIRED", field: "audience", "everyone or a condition")
    }
    guard !isForEveryone || count == 0 else {
      throw .invalid("AUDIENCE_AMBIGUOUS", field: "audience", "everyone or conditions, not both")
    }
    guard count <= Self.conditionsMax else {
      throw .invalid(
        "TOO_MANY_CONDITIONS", field: "audience",
        "at most \(count: Self.conditionsMax) conditions")
    }
    ownerIDs = Array(Set(audience.ownerIDs)).sorted()
    guard Self.isAllowed(everyone: isForEveryone, ownerIDs: ownerIDs, to: caller) else {
      throw Status(
        .permissionDenied, "AUDIENCE_NOT_ALLOWED",
        "a salesperson publishes to its own customers: set owner_ids to \(caller.userID)")
    }
    var terms = AudienceTerms(call.sight)
    classCodes = try terms.classCodes(audience.classCodes, snapshot)
    tags = try terms.tags(audience.tags, snapshot)
    try terms.check(owners: audience.ownerIDs, snapshot)
    try terms.refuseUnknown()
  }

  /// Whether the caller may publish to such an audience: roles that publish for the enterprise may
  /// use any, a salesperson only the customers that it owns.
  static func isAllowed(everyone: Bool, ownerIDs: [Int64], to caller: Caller) -> Bool {
    guard caller.isStaff else { return false }
    return caller.has([.owner, .manager, .marketing])
      || caller.has(.sales) && !everyone && ownerIDs == [caller.userID]
  }

  /// Stores the conditions of a post, and the index of these for members that join.
  func store(
    post: Int64, shelf: Int64, publishTime: Instant, _ transaction: borrowing Transaction
  ) throws(Status) {
    try transaction.post(
      rules.map { field, value in
        PostRuleRow(
          field: field, valueFolded: Text.fold(value), publishTime: publishTime, postID: post,
          shelf: shelf)
      })
    let conditions =
      classCodes.map { (Field.classCode, $0) } + tags.map { (Field.tag, $0) }
      + ownerIDs.map { (Field.owner, String($0)) }
    try transaction.post(
      conditions.map { field, value in
        PostConditionRow(postID: post, field: field.rawValue, value: value)
      })
  }

  /// The conditions by which the post is found for a new member: those of the most selective field.
  private var rules: [(field: Int64, value: String)] {
    if isForEveryone { return [(0, "")] }
    if !tags.isEmpty { return tags.map { (Field.tag.rawValue, $0) } }
    if !classCodes.isEmpty { return classCodes.map { (Field.classCode.rawValue, $0) } }
    return ownerIDs.map { (Field.owner.rawValue, String($0)) }
  }

  /// The members that match now, by their id, each with its company.
  func audience(
    _ snapshot: borrowing Snapshot
  ) throws(Status) -> [(member: Int64, customer: Int64)] {
    var members: [(member: Int64, customer: Int64)] = []
    guard !isForEveryone else {
      return try snapshot.all(
        "SELECT id, customer_id FROM members WHERE tenant = $tenant AND disabled = 0 ORDER BY id"
      ) { row throws(Status) in (row.int(0), row.int(1)) }
    }
    let customers = try CustomerAudience(
      classCodes: classCodes, tags: tags, ownerIDs: ownerIDs
    ).customerIDs(snapshot)
    for start in stride(from: 0, to: customers.count, by: List.countMax) {
      let chunk = customers[start..<min(start + List.countMax, customers.count)]
      try snapshot.each(
        """
        WITH wanted (id) AS (VALUES (CAST($list AS BIGINT)))
        SELECT m.id, m.customer_id FROM wanted CROSS JOIN members AS m INDEXED BY members_customer
        WHERE m.tenant = $tenant AND m.customer_id = wanted.id AND m.disabled = 0
        """, List(chunk)
      ) { row throws(Status) in members.append((row.int(0), row.int(1))) }
    }
    return members.sorted { $0.member < $1.member }
  }
}
