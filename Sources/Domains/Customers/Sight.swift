package import TongluCore
package import TongluDatabase
package import TongluService

/// Which customers a caller sees: the one rule, for SQL and for Swift.
///
/// An owner, a manager, finance, warehouse, delivery and marketing see every customer; a
/// salesperson sees its own and the pool's; a member its own company; other callers see none. A
/// statement asks with a word that `form` replaces by SQL, so that each kind of sight has its own
/// text and plan:
///
/// - `$sees(c)`: whether the customer in the row `c` is seen;
/// - `$seesID(x)`: whether the customer with the id `x` is seen;
/// - `$seen`: the customers that are seen, their ids and owners, as a table; for a kind that lists
///   them.
package struct Sight: Sendable, Hashable {
  package enum Kind: UInt, Sendable, CaseIterable {
    /// Every customer.
    case all = 1
    /// The viewer is a company: only that company.
    case company
    /// The viewer is one of the staff: its own and the pool's.
    case own
  }

  package let kind: Kind
  /// The staff member, or a member's company; 0 for nobody.
  package let viewer: Int64

  package init(_ caller: Caller) {
    kind = Self.kind(of: caller)
    viewer = kind == .company ? caller.customerID ?? 0 : caller.userID
  }

  private static func kind(of caller: Caller) -> Kind {
    guard caller.isStaff else { return .company }
    return caller.has(Roles.staff.subtracting(.sales)) ? .all : .own
  }

  /// Whether every customer is seen.
  package var seesAll: Bool { kind == .all }

  /// Whether customers of the owner, 0 for the pool, may be seen: if not, no statement is needed.
  package func mayReach(owner: Int64) -> Bool {
    switch kind {
    case .all: true
    case .company: false
    case .own: owner == 0 || owner == viewer
    }
  }

  /// Whether the customer is seen. True for an unknown id where all customers are seen.
  package func sees(_ id: Int64, _ snapshot: borrowing Snapshot) throws(Status) -> Bool {
    switch kind {
    case .all: return true
    case .company: return id == viewer
    default:
      return try snapshot.exists(
        "SELECT 1 FROM customers AS c WHERE c.tenant = $tenant AND c.id = $1 AND $sees(c)",
        as: form, id)
    }
  }

  /// The owners whose customers are seen, for code that keeps customers in memory.
  package func owners() -> SeenOwners {
    switch kind {
    case .all: SeenOwners(seesAll: true, owners: [])
    case .company: SeenOwners(seesAll: false, owners: [])
    case .own: SeenOwners(seesAll: false, owners: [0, viewer])
    }
  }
}

/// The rule for code that keeps customers in memory.
package struct SeenOwners: Sendable {
  private let seesAll: Bool
  /// The pool is 0.
  package let owners: [Int64]

  fileprivate init(seesAll: Bool, owners: [Int64]) {
    self.seesAll = seesAll
    self.owners = owners
  }

  /// Whether a customer of this owner, 0 for the pool, is seen.
  package func sees(owner: Int64) -> Bool { seesAll || owners.contains(owner) }
}

// The SQL of the words. tools/test-sql reads these texts and checks the plan of each.
extension Sight {
  private static func sees(_ kind: Kind) -> String {
    switch kind {
    case .all: "1 = 1"
    case .company: "c.id = $viewer"
    case .own: "c.owner_id IS NULL OR c.owner_id = $viewer"
    }
  }

  // A CASE: otherwise PostgreSQL joins all customers instead of looking up one.
  private static func seesID(_ kind: Kind) -> String {
    switch kind {
    case .all: "1 = 1"
    case .company: "x = $viewer"
    case .own:
      """
      CASE WHEN EXISTS (SELECT 1 FROM customers AS seen_c
        WHERE seen_c.tenant = $tenant AND seen_c.id = x AND $sees(seen_c)) THEN 1 ELSE 0 END = 1
      """
    }
  }

  private static func seen(_ kind: Kind) -> String {
    switch kind {
    case .all: ""
    case .company: "(SELECT id, owner_id FROM customers WHERE tenant = $tenant AND id = $viewer)"
    case .own:
      """
      (SELECT id, owner_id FROM customers WHERE tenant = $tenant AND owner_id = $viewer
      UNION ALL
      SELECT id, owner_id FROM customers WHERE tenant = $tenant AND owner_id IS NULL)
      """
    }
  }
}

extension Sight {
  /// The form for statements that contain the words.
  package var form: StatementForm {
    switch kind {
    case .all: StatementForm(Self.all, [])
    case .company: StatementForm(Self.company, [viewer])
    case .own: StatementForm(Self.own, [viewer])
    }
  }

  private static let all = spelling(.all)
  private static let company = spelling(.company)
  private static let own = spelling(.own)

  private static func spelling(_ kind: Kind) -> StatementForm.Spelling {
    StatementForm.Spelling(number: kind.rawValue) { text, count in
      spell(text, kind, after: count)
    }
  }

  /// Replaces the words of a text that has `count` parameters of its own.
  private static func spell(_ text: String, _ kind: Kind, after count: Int) -> String {
    let seen = seen(kind)
    let isListed = !seen.isEmpty || !text.contains(/\$seen\b/)
    precondition(isListed, "there is no list of \(kind): \(text)")
    return
      text
      .replacing(/\$seen\b/, with: seen)
      .replacing(/\$seesID\(([\w.]+)\)/) { match in
        "(\(seesID(kind).replacing(/\bx\b/, with: match.1)))"
      }
      .replacing(/\$sees\((\w+)\)/) { match in
        "(\(sees(kind).replacing(/\bc\./, with: "\(match.1).")))"
      }
      .replacing("$viewer", with: "$\(count + 1)")
  }
}

extension Call {
  package var sight: Sight { Sight(caller) }
}

extension Caller {
  package var seesAllCustomers: Bool { Sight(self).seesAll }
}
