import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluService

/// The terms of an audience, looked up; unknown ones are collected for a refusal.
struct AudienceTerms {
  /// The most unknown terms in a refusal.
  private static let namedMax = 20

  /// Tags are looked up among customers that the caller sees.
  private let sight: Sight
  private var unknown: [Status.Violation] = []

  init(_ sight: Sight) {
    self.sight = sight
  }

  /// The classes with these codes, in their stored spelling, ascending.
  mutating func classCodes(
    _ codes: [String], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [String] {
    var found: Set<String> = []
    for (index, code) in codes.enumerated() {
      do throws(Status) {
        found.insert(try CustomerClassRecord.find(code: code, snapshot).code)
      } catch {
        guard error.code == .notFound else { throw error }
        note("class_codes", index, "no customer class \(code)")
      }
    }
    return found.sorted()
  }

  /// The tags that a customer visible to the caller has, ascending.
  mutating func tags(
    _ tags: [String], _ snapshot: borrowing Snapshot
  ) throws(Status) -> [String] {
    var found: Set<TextKey> = []
    for (index, tag) in tags.enumerated() {
      let isThere = try snapshot.exists(
        """
        SELECT 1 FROM customer_tags AS t CROSS JOIN customers AS c
        WHERE t.tenant = $tenant AND t.tag_folded = $1
          AND c.tenant = $tenant AND c.id = t.customer_id
          AND $sees(c)
        """, as: sight.form, Text.fold(Text.trim(tag)))
      if isThere {
        found.insert(TextKey(Text.trim(tag)))
      } else {
        note("tags", index, "no customer has the tag \(tag)")
      }
    }
    return found.map(\.shown).sorted()
  }

  /// Records unknown owners; 0 is the pool. FAILED_PRECONDITION STAFF_DISABLED.
  mutating func check(
    owners: [Int64], _ snapshot: borrowing Snapshot
  ) throws(Status) {
    var disabled: [Status.Violation] = []
    for (index, owner) in owners.enumerated() where owner != 0 {
      do throws(Status) {
        guard try StaffRecord.find(owner, snapshot).isDisabled else { continue }
        disabled.append(
          Status.Violation(
            field: "audience.owner_ids[\(index)]", description: "staff \(owner) is disabled"))
      } catch {
        guard error.code == .notFound else { throw error }
        note("owner_ids", index, "no staff \(owner)")
      }
    }
    guard unknown.isEmpty, !disabled.isEmpty else { return }
    throw Self.refusal(
      .failedPrecondition, "STAFF_DISABLED", disabled, "hand their customers over first")
  }

  /// NOT_FOUND with the unknown terms, if there are any.
  func refuseUnknown() throws(Status) {
    guard !unknown.isEmpty else { return }
    throw Self.refusal(.notFound, "NOT_FOUND", unknown, "nothing was published")
  }

  private mutating func note(_ field: String, _ index: Int, _ description: String) {
    unknown.append(
      Status.Violation(field: "audience.\(field)[\(index)]", description: description))
  }

  private static func refusal(
    _ code: Code, _ reason: String, _ violations: [Status.Violation], _ advice: String
  ) -> Status {
    let named = violations.prefix(namedMax)
    let rest = violations.count - named.count
    let texts = named.map(\.description).joined(separator: ", ")
    var status = Status(
      code, reason, "\(texts)\(rest > 0 ? " and \(rest) more" : ""): \(advice)")
    status.violations = Array(named)
    return status
  }
}
