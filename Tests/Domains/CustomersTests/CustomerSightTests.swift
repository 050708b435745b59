import Testing
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService
import TongluTestSupport

/// The rule of sight: which caller sees which customers.
@Suite struct CustomerSightTests {
  private static func sight(
    _ kind: Caller.Kind, _ roles: Roles, customerID: Int64? = nil, leads: Bool = false,
    collaborates: Bool = false
  ) -> Sight {
    Sight(
      Caller(
        tenant: 1, kind: kind, userID: 1, roles: roles, customerID: customerID, leadsTeam: leads,
        collaborates: collaborates), now: Instant(microseconds: 0))
  }

  @Test func `the roles decide which customers are seen`() {
    #expect(Self.sight(.staff, .sales).kind == .own)
    #expect(Self.sight(.staff, .sales, leads: true).kind == .own)
    #expect(Self.sight(.staff, .sales, collaborates: true).kind == .shared)
    #expect(Self.sight(.staff, .manager, leads: true).kind == .team)
    #expect(Self.sight(.staff, [.manager, .sales], leads: true).kind == .team)
    #expect(Self.sight(.staff, .manager, leads: true, collaborates: true).kind == .sharedTeam)
    #expect(Self.sight(.staff, .manager, collaborates: true).seesAll)
    for role in [Roles.owner, .finance, .warehouse, .marketing] {
      #expect(Self.sight(.staff, role, leads: true, collaborates: true).seesAll)
      #expect(Self.sight(.staff, [role, .manager], leads: true).seesAll)
    }
    for role in [Roles.owner, .manager, .finance, .warehouse, .marketing] {
      #expect(Self.sight(.staff, role).seesAll)
      #expect(Self.sight(.staff, [role, .sales]).seesAll)
      #expect(Self.sight(.serviceAccount, role).seesAll)
    }
    #expect(Self.sight(.staff, [.delivery, .sales]).kind == .own)
    for nobody in [Self.sight(.staff, .delivery), Self.sight(.anonymous, [])] {
      #expect(nobody.kind == .company && nobody.viewer == 0)
    }
    for role in [Roles.boss, .buyer, .dealerFinance, .clerk, .prospect] {
      let sight = Self.sight(.member, role, customerID: 10)
      #expect(sight.kind == .company && sight.viewer == 10)
    }
  }

  @Test func `a member's staff role does not extend its sight`() {
    let sight = Self.sight(.member, [.boss, .owner], customerID: 11)
    #expect(sight.kind == .company && sight.viewer == 11)
  }

  @Test func `SQL and Swift see the same customers, with every word`() throws {
    let bed = try Testbed()
    func caller(
      _ actor: Actor, _ kind: Caller.Kind, _ roles: Roles, leads: Bool = false,
      collaborates: Bool = false
    ) -> Caller {
      Caller(
        tenant: bed.tenant, kind: kind, userID: actor.id, roles: roles,
        customerID: actor.customerID, leadsTeam: leads, collaborates: collaborates)
    }
    try Self.relate(bed)
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    let pool = try #require(bed.prospect.customerID)
    let expected: [(Caller, [Int64])] = [
      (caller(bed.owner, .staff, .owner), [a, b, pool]),
      (caller(bed.sales, .staff, .sales), [a, pool]),
      (caller(bed.sales2, .staff, .sales), [b, pool]),
      (caller(bed.backend, .serviceAccount, .sales), [pool]),
      (caller(bed.manager, .staff, .manager, leads: true), [a, pool]),
      (caller(bed.manager, .staff, .manager, leads: true, collaborates: true), [a, b, pool]),
      (caller(bed.sales, .staff, .sales, collaborates: true), [a, b, pool]),
      (caller(bed.sales2, .staff, .sales, collaborates: true), [b, pool]),
      (caller(bed.delivery, .staff, .delivery), []),
      (caller(bed.dealerA.boss, .member, .boss), [a]),
      (.anonymous, []),
    ]
    for (caller, ids) in expected {
      let sight = Sight(caller, now: bed.clock.now)
      let found = try bed.read { snapshot throws(Status) in
        try Self.seen(sight, snapshot)
      }
      #expect(found.byRow == ids.sorted(), "\(caller)")
      #expect(found.byID == ids.sorted(), "\(caller)")
      if let listed = found.listed { #expect(listed == ids.sorted(), "\(caller)") }
      if let held = found.held { #expect(held == ids.sorted(), "\(caller)") }
    }
  }

  /// The manager leads a team with `sales` in it; the manager and `sales` collaborate on dealer B,
  /// `sales2` did so on dealer A until now; the manager also on customers that it sees anyway.
  private static func relate(_ bed: Testbed) throws(Status) {
    let (now, never) = (bed.clock.now, Instant(microseconds: .max))
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    let (owner, manager) = (bed.owner.id, bed.manager.id)
    let (sales, sales2) = (bed.sales.id, bed.sales2.id)
    try bed.write { transaction throws(Status) in
      try transaction.execute(
        "INSERT INTO led_teams (tenant, lead_id, team_id) VALUES ($tenant, $1, 7)", manager)
      try transaction.execute(
        "UPDATE staff SET team_id = 7 WHERE tenant = $tenant AND id = $1", sales)
      for (staff, customer, end) in [
        (manager, b, never), (manager, a, never), (sales, b, never),
        (sales2, a, now),
      ] {
        try transaction.execute(
          """
          INSERT INTO collaborators
            (tenant, staff_id, customer_id, access, end_time, added_by_id, create_time)
          VALUES ($tenant, $1, $2, 1, $3, $4, $5)
          """, staff, customer, end, owner, now)
      }
    }
  }

  private struct Found {
    var byRow: [Int64]
    var byID: [Int64]
    /// Nil for a kind without a list.
    var listed: [Int64]?
    /// Nil for members, whose customers are not held in memory.
    var held: [Int64]?
  }

  private static func seen(
    _ sight: Sight, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Found {
    let read: (borrowing Row) throws(Status) -> Int64 = { row throws(Status) in row.int(0) }
    let all = try snapshot.all(
      "SELECT id, COALESCE(owner_id, 0) FROM customers WHERE tenant = $tenant ORDER BY id"
    ) { row throws(Status) in (id: row.int(0), owner: row.int(1)) }
    var found = Found(
      byRow: try snapshot.all(
        "SELECT c.id FROM customers AS c WHERE c.tenant = $tenant AND $sees(c) ORDER BY c.id",
        as: sight.form, row: read),
      byID: try snapshot.all(
        "SELECT o.id FROM customers AS o WHERE o.tenant = $tenant AND $seesID(o.id) ORDER BY o.id",
        as: sight.form, row: read))
    if sight.kind != .company {
      let owners = try sight.owners(snapshot)
      found.held = all.filter { owners.sees($0.id, owner: $0.owner) }.map(\.id)
    }
    if sight.kind != .company, !sight.seesAll {
      found.listed = try snapshot.all(
        "SELECT id FROM $seen AS c ORDER BY id", as: sight.form, row: read)
    }
    for customer in all {
      let isSeen = try sight.sees(customer.id, snapshot)
      #expect(isSeen == found.byRow.contains(customer.id))
    }
    return found
  }
}
