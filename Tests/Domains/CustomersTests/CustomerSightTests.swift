import Testing
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluService
import TongluTestSupport

/// The rule of sight: which caller sees which customers.
@Suite struct CustomerSightTests {
  private static func caller(
    _ kind: Caller.Kind, _ roles: Roles, id: Int64 = 1, customerID: Int64? = nil
  ) -> Caller {
    Caller(tenant: 1, kind: kind, userID: id, roles: roles, customerID: customerID)
  }

  @Test func `the roles decide which customers are seen`() {
    #expect(Sight(Self.caller(.staff, .sales)).kind == .own)
    for role in [Roles.owner, .manager, .finance, .warehouse, .delivery, .marketing] {
      #expect(Sight(Self.caller(.staff, role)).seesAll)
      #expect(Sight(Self.caller(.staff, [role, .sales])).seesAll)
      #expect(Sight(Self.caller(.serviceAccount, role)).seesAll)
    }
    for role in [Roles.boss, .buyer, .dealerFinance, .clerk, .prospect] {
      let sight = Sight(Self.caller(.member, role, customerID: 10))
      #expect(sight.kind == .company && sight.viewer == 10)
    }
    let nobody = Sight(.anonymous)
    #expect(nobody.kind == .company && nobody.viewer == 0)
  }

  @Test func `a member's staff role, however it came by it, does not widen what it sees`() {
    let sight = Sight(Self.caller(.member, [.boss, .owner], customerID: 11))
    #expect(sight.kind == .company && sight.viewer == 11)
  }

  @Test func `SQL and Swift see the same customers, by every word`() throws {
    let bed = try Testbed()
    func caller(_ actor: Actor, _ kind: Caller.Kind, _ roles: Roles) -> Caller {
      Caller(
        tenant: bed.tenant, kind: kind, userID: actor.id, roles: roles,
        customerID: actor.customerID)
    }
    let (a, b) = (bed.dealerA.customerID, bed.dealerB.customerID)
    let pool = try #require(bed.prospect.customerID)
    let expected: [(Caller, [Int64])] = [
      (caller(bed.owner, .staff, .owner), [a, b, pool]),
      (caller(bed.sales, .staff, .sales), [a, pool]),
      (caller(bed.sales2, .staff, .sales), [b, pool]),
      (caller(bed.backend, .serviceAccount, .sales), [pool]),
      (caller(bed.dealerA.boss, .member, .boss), [a]),
      (.anonymous, []),
    ]
    for (caller, ids) in expected {
      let sight = Sight(caller)
      let found = try bed.read { snapshot throws(Status) in
        try Self.seen(sight, snapshot)
      }
      #expect(found.byRow == ids.sorted(), "\(caller)")
      #expect(found.byID == ids.sorted(), "\(caller)")
      if let listed = found.listed { #expect(listed == ids.sorted(), "\(caller)") }
      if let held = found.held { #expect(held == ids.sorted(), "\(caller)") }
    }
  }

  private struct Found {
    var byRow: [Int64]
    var byID: [Int64]
    /// Nil for a kind that has no list.
    var listed: [Int64]?
    /// Nil for members, whose customers nobody holds.
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
      let owners = sight.owners()
      found.held = all.filter { owners.sees(owner: $0.owner) }.map(\.id)
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
