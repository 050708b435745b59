package import TongluCore
package import TongluDatabase
package import TongluService

/// Which customers a caller sees: the one rule, for SQL and for Swift.
///
/// An owner, finance, warehouse, marketing and a manager who leads no team see every customer. A
/// manager who leads a team sees the customers of the people of its teams, its own and the pool's;
/// a salesperson sees its own and the pool's. Both also see the customers on which they
/// collaborate, until the collaboration ends. A member sees its own company. Other callers, such as
/// staff with the delivery role alone, see none.
///
/// A statement asks with a word that `form` replaces by SQL, so that each kind of sight has its own
/// text and plan:
///
/// - `$sees(c)`: whether the customer in the row `c` is seen;
/// - `$changes(c)`: whether it may be changed too: not with a collaborator's read access;
/// - `$seesID(x)`: whether the customer with the id `x` is seen;
/// - `$seen`: the customers that are seen, their ids and owners, as a table; for a kind that lists
///   them.
package struct Sight: Sendable, Hashable {
  package enum Kind: UInt, Sendable, CaseIterable {
    /// Every customer.
    case all = 1
    /// The viewer is a company, which sees itself alone; 0 is no company.
    case company
    /// The viewer is a staff member: its own customers and the pool's.
    case own
    /// Its own, the pool's and those of its teams' members.
    case team
    /// Its own, the pool's and those on which it collaborates.
    case shared
    /// The same and those of its teams.
    case sharedTeam
  }

  package let kind: Kind
  /// The staff member, or a member's company; 0 for no viewer.
  package let viewer: Int64
  /// A collaboration that ends at or before this time is ignored.
  private let now: Instant

  package init(_ caller: Caller, now: Instant) {
    kind = Self.kind(of: caller)
    viewer = kind == .company ? caller.customerID ?? 0 : caller.userID
    self.now = now
  }

  private static let seeingAll: Roles = [.owner, .finance, .warehouse, .marketing]

  private static func kind(of caller: Caller) -> Kind {
    guard caller.isStaff else { return .company }
    if caller.has(seeingAll) { return .all }
    if caller.has(.manager) {
      guard caller.leadsTeam else { return .all }
      return caller.collaborates ? .sharedTeam : .team
    }
    guard caller.has(.sales) else { return .company }
    return caller.collaborates ? .shared : .own
  }

  /// Whether the caller sees every customer.
  package static func seesAll(_ caller: Caller) -> Bool { kind(of: caller) == .all }

  /// Whether every customer is seen.
  package var seesAll: Bool { kind == .all }

  /// Whether customers of the owner (0 for the pool) may be visible: if not, no statement is
  /// needed.
  package func mayReach(owner: Int64) -> Bool {
    switch kind {
    case .company: false
    case .own: owner == 0 || owner == viewer
    case .all, .team, .shared, .sharedTeam: true
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

  /// Refuses a change of a visible customer: PERMISSION_DENIED COLLABORATOR_READS for a
  /// collaborator with read access.
  package func requireChange(
    of id: Int64, _ snapshot: borrowing Snapshot
  ) throws(Status) {
    guard kind == .shared || kind == .sharedTeam else { return }
    let mayChange = try snapshot.exists(
      "SELECT 1 FROM customers AS c WHERE c.tenant = $tenant AND c.id = $1 AND $changes(c)",
      as: form, id)
    guard mayChange else {
      throw Status(
        .permissionDenied, "COLLABORATOR_READS", "a collaborator with read access may not change")
    }
  }
}

// The SQL of the words. tools/test-sql reads these texts and checks the plan of each.
extension Sight {
  private static func sees(_ kind: Kind) -> String {
    switch kind {
    case .all: "1 = 1"
    case .company: "c.id = $viewer"
    case .own: "c.owner_id IS NULL OR c.owner_id = $viewer"
    case .team:
      """
      c.owner_id IS NULL OR c.owner_id = $viewer
        OR EXISTS (SELECT 1 FROM staff AS sight_p CROSS JOIN led_teams AS sight_t
          WHERE sight_p.tenant = $tenant AND sight_p.id = c.owner_id
            AND sight_t.tenant = $tenant AND sight_t.lead_id = $viewer
            AND sight_t.team_id = sight_p.team_id)
      """
    case .shared:
      """
      c.owner_id IS NULL OR c.owner_id = $viewer
        OR EXISTS (SELECT 1 FROM collaborators AS sight_b
          WHERE sight_b.tenant = $tenant AND sight_b.staff_id = $viewer
            AND sight_b.customer_id = c.id AND sight_b.end_time > $now
            AND sight_b.access >= $access)
      """
    case .sharedTeam:
      """
      c.owner_id IS NULL OR c.owner_id = $viewer
        OR EXISTS (SELECT 1 FROM staff AS sight_p CROSS JOIN led_teams AS sight_t
          WHERE sight_p.tenant = $tenant AND sight_p.id = c.owner_id
            AND sight_t.tenant = $tenant AND sight_t.lead_id = $viewer
            AND sight_t.team_id = sight_p.team_id)
        OR EXISTS (SELECT 1 FROM collaborators AS sight_b
          WHERE sight_b.tenant = $tenant AND sight_b.staff_id = $viewer
            AND sight_b.customer_id = c.id AND sight_b.end_time > $now
            AND sight_b.access >= $access)
      """
    }
  }

  // A CASE, because PostgreSQL would otherwise join all customers instead of looking up one.
  private static func seesID(_ kind: Kind) -> String {
    switch kind {
    case .all: "1 = 1"
    case .company: "x = $viewer"
    case .own, .team, .shared, .sharedTeam:
      """
      CASE WHEN EXISTS (SELECT 1 FROM customers AS sight_c
        WHERE sight_c.tenant = $tenant AND sight_c.id = x AND $sees(sight_c)) THEN 1 ELSE 0 END = 1
      """
    }
  }

  /// Contains each customer once.
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
    case .team:
      """
      (SELECT id, owner_id FROM customers WHERE tenant = $tenant AND owner_id = $viewer
      UNION ALL
      SELECT id, owner_id FROM customers WHERE tenant = $tenant AND owner_id IS NULL
      UNION ALL
      SELECT sight_c.id, sight_c.owner_id
      FROM led_teams AS sight_t CROSS JOIN staff AS sight_p CROSS JOIN customers AS sight_c
      WHERE sight_t.tenant = $tenant AND sight_t.lead_id = $viewer
        AND sight_p.tenant = $tenant AND sight_p.team_id = sight_t.team_id
        AND sight_p.id <> $viewer
        AND sight_c.tenant = $tenant AND sight_c.owner_id = sight_p.id)
      """
    case .shared:
      """
      (SELECT id, owner_id FROM customers WHERE tenant = $tenant AND owner_id = $viewer
      UNION ALL
      SELECT id, owner_id FROM customers WHERE tenant = $tenant AND owner_id IS NULL
      UNION ALL
      SELECT sight_c.id, sight_c.owner_id
      FROM collaborators AS sight_b CROSS JOIN customers AS sight_c
      WHERE sight_b.tenant = $tenant AND sight_b.staff_id = $viewer AND sight_b.end_time > $now
        AND sight_c.tenant = $tenant AND sight_c.id = sight_b.customer_id
        AND sight_c.owner_id <> $viewer)
      """
    case .sharedTeam:
      """
      (SELECT id, owner_id FROM customers WHERE tenant = $tenant AND owner_id = $viewer
      UNION ALL
      SELECT id, owner_id FROM customers WHERE tenant = $tenant AND owner_id IS NULL
      UNION ALL
      SELECT sight_c.id, sight_c.owner_id
      FROM led_teams AS sight_t CROSS JOIN staff AS sight_p CROSS JOIN customers AS sight_c
      WHERE sight_t.tenant = $tenant AND sight_t.lead_id = $viewer
        AND sight_p.tenant = $tenant AND sight_p.team_id = sight_t.team_id
        AND sight_p.id <> $viewer
        AND sight_c.tenant = $tenant AND sight_c.owner_id = sight_p.id
      UNION ALL
      SELECT sight_d.id, sight_d.owner_id
      FROM collaborators AS sight_b CROSS JOIN customers AS sight_d
      WHERE sight_b.tenant = $tenant AND sight_b.staff_id = $viewer AND sight_b.end_time > $now
        AND sight_d.tenant = $tenant AND sight_d.id = sight_b.customer_id
        AND sight_d.owner_id <> $viewer
        AND NOT EXISTS (SELECT 1 FROM staff AS sight_q CROSS JOIN led_teams AS sight_l
          WHERE sight_q.tenant = $tenant AND sight_q.id = sight_d.owner_id
            AND sight_l.tenant = $tenant AND sight_l.lead_id = $viewer
            AND sight_l.team_id = sight_q.team_id))
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
    case .team: StatementForm(Self.team, [viewer])
    case .shared: StatementForm(Self.shared, [viewer, now])
    case .sharedTeam: StatementForm(Self.sharedTeam, [viewer, now])
    }
  }

  private static let all = spelling(.all)
  private static let company = spelling(.company)
  private static let own = spelling(.own)
  private static let team = spelling(.team)
  private static let shared = spelling(.shared)
  private static let sharedTeam = spelling(.sharedTeam)

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
      .replacing(/\$(sees|changes)\((\w+)\)/) { match in
        let access = match.1 == "sees" ? CollaboratorRecord.Access.read : .work
        return "(\(sees(kind).replacing(/\bc\./, with: "\(match.2).")))"
          .replacing("$access", with: String(access.rawValue))
      }
      .replacing("$viewer", with: "$\(count + 1)").replacing("$now", with: "$\(count + 2)")
  }
}

extension Call {
  package var sight: Sight { Sight(caller, now: now) }
}

extension Caller {
  package var seesAllCustomers: Bool { Sight.seesAll(self) }
}

/// The rule for code that caches customers in memory.
package struct SeenOwners: Sendable {
  fileprivate let seesAll: Bool
  /// Visible owners; 0 is the pool.
  package let owners: [Int64]
  /// Customers of other owners on which the caller collaborates: fewer than fit into a `List`.
  package let customers: [Int64]

  /// Whether a customer of this owner (0 for the pool) is visible.
  package func sees(_ id: Int64, owner: Int64) -> Bool {
    seesAll || owners.contains(owner) || customers.contains(id)
  }
}

extension Sight {
  /// The owners whose customers are visible, and visible customers of other owners: read only for a
  /// lead and a collaborator.
  package func owners(_ snapshot: borrowing Snapshot) throws(Status) -> SeenOwners {
    switch kind {
    case .all: return SeenOwners(seesAll: true, owners: [], customers: [])
    case .company: return SeenOwners(seesAll: false, owners: [], customers: [])
    case .own: return SeenOwners(seesAll: false, owners: [0, viewer], customers: [])
    case .team, .shared, .sharedTeam: break
    }
    var owners = [0, viewer]
    if kind != .shared {
      try snapshot.each(
        """
        SELECT p.id FROM led_teams AS t CROSS JOIN staff AS p INDEXED BY staff_team
        WHERE t.tenant = $tenant AND t.lead_id = $1
          AND p.tenant = $tenant AND p.team_id = t.team_id AND p.id <> $1
        """, viewer
      ) { row throws(Status) in owners.append(row.int(0)) }
    }
    guard kind != .team else { return SeenOwners(seesAll: false, owners: owners, customers: []) }
    let customers = try snapshot.all(
      """
      SELECT customer_id FROM collaborators
      WHERE tenant = $tenant AND staff_id = $1 AND end_time > $2 ORDER BY customer_id LIMIT $3
      """, viewer, now, CollaboratorRecord.perStaffMax
    ) { row throws(Status) in row.int(0) }
    return SeenOwners(seesAll: false, owners: owners, customers: customers)
  }
}
