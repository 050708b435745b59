import TongluCommunity
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluIdentity
import TongluIdentityMessages
import TongluService

/// A caller: an account with a token.
package struct Actor: Sendable, Hashable {
  /// The staff, member or service account; 0 without a login.
  package var id: Int64
  package var token: String
  /// The company of a member.
  package var customerID: Int64?
  /// The member or staff member that a service account acts for.
  package var actFor: Int64?

  package init(id: Int64, token: String, customerID: Int64? = nil) {
    self.id = id
    self.token = token
    self.customerID = customerID
  }

  /// A caller without a login.
  package static let nobody = Actor(id: 0, token: "")

  /// The same backend on behalf of a person.
  package func acting(for person: Actor) -> Actor {
    var copy = self
    copy.actFor = person.id
    return copy
  }
}

/// A dealer company with a member of every role.
package struct Dealer: Sendable {
  package let customerID: Int64
  package let boss: Actor
  package let buyer: Actor
  package let finance: Actor
  package let clerk: Actor

  package var everyone: [Actor] { [boss, buyer, finance, clerk] }
}

/// Another enterprise in the same database.
package struct OtherTenant: Sendable {
  package let id: Int64
  package let owner: Actor
  package let sales: Actor
  package let dealer: Dealer
}

/// The accounts at the beginning of a test: the enterprise "demo" with staff of every role, dealer
/// A of `sales` and dealer B of `sales2`, a prospect in the pool, a backend, and a second
/// enterprise.
package struct Cast: Sendable {
  package let tenant: Int64
  /// The owner's unused one-time code.
  package let ownerCode: String
  package let owner: Actor
  package let manager: Actor
  package let sales: Actor
  package let sales2: Actor
  package let finance: Actor
  package let warehouseKeeper: Actor
  package let delivery: Actor
  package let marketing: Actor
  package let dealerA: Dealer
  package let dealerB: Dealer
  /// A boss of a prospect company.
  package let prospect: Actor
  /// A service account with every dealer role and the prospect's; give it `acting(for:)`.
  package let backend: Actor
  /// A service account with the integrator's role alone.
  package let integrator: Actor
  package let otherTenant: OtherTenant

  /// The staff of "demo", one of each role and a second salesperson.
  package var staff: [Actor] {
    [owner, manager, sales, sales2, finance, warehouseKeeper, delivery, marketing]
  }
}

/// Inserts the cast into an empty database, in one transaction without a tenant.
struct CastMaker: Sendable {
  let mint: IdentifierMint
  let now: Instant

  func make(_ transaction: borrowing Transaction) throws(Status) -> Cast {
    let other = try makeOther(transaction)
    let made = try Bootstrap.createEnterprise(
      .init(code: "demo", name: "Demo"), call(), transaction)
    return try transaction.scoped(tenant: made.tenant) { transaction throws(Status) in
      let owner = try self.token(.staff, made.ownerID, transaction)
      let sales = try staff("sales", .sales, transaction)
      let sales2 = try staff("sales2", .sales, transaction)
      return Cast(
        tenant: made.tenant, ownerCode: made.loginCode.text, owner: owner,
        manager: try staff("manager", .manager, transaction), sales: sales, sales2: sales2,
        finance: try staff("finance", .finance, transaction),
        warehouseKeeper: try staff("warehouse", .warehouse, transaction),
        delivery: try staff("delivery", .delivery, transaction),
        marketing: try staff("marketing", .marketing, transaction),
        dealerA: try dealer("a", owner: sales, transaction),
        dealerB: try dealer("b", owner: sales2, transaction),
        prospect: try prospect(transaction),
        backend: try backend("app", [.dealer, .prospect], transaction),
        integrator: try backend("erp", .integrator, transaction), otherTenant: other)
    }
  }

  private func makeOther(_ transaction: borrowing Transaction) throws(Status) -> OtherTenant {
    let made = try Bootstrap.createEnterprise(
      .init(code: "other", name: "Other"), call(), transaction)
    return try transaction.scoped(tenant: made.tenant) { transaction throws(Status) in
      let sales = try staff("sales", .sales, transaction)
      return OtherTenant(
        id: made.tenant, owner: try token(.staff, made.ownerID, transaction), sales: sales,
        dealer: try dealer("c", owner: sales, transaction))
    }
  }

  private func call(_ tenant: Int64 = 0) -> Call {
    Call(
      caller: Caller(tenant: tenant, kind: .anonymous, userID: 0, roles: []), now: now,
      requestID: nil, mint: mint)
  }

  private func token(
    _ kind: Caller.Kind, _ id: Int64, customerID: Int64? = nil,
    _ transaction: borrowing Transaction
  ) throws(Status) -> Actor {
    let token = try Token.issue(
      kind: kind, userID: id, seconds: 365 * 24 * 3_600, call(transaction.tenant), transaction)
    return Actor(id: id, token: token.text, customerID: customerID)
  }

  private func staff(
    _ name: String, _ role: Roles, _ transaction: borrowing Transaction
  ) throws(Status) -> Actor {
    let id = try StaffRecord.create(
      name: name, phone: "", loginName: name, roles: role, call(transaction.tenant), transaction)
    return try token(.staff, id, transaction)
  }

  private func customer(
    _ name: String, owner: Int64?, state: CustomerRecord.State,
    _ transaction: borrowing Transaction
  ) throws(Status) -> Int64 {
    var record = CustomerRecord()
    record.id = mint.next()
    record.name = name
    record.ownerID = owner
    record.state = state
    record.currency = "CNY"
    record.createTime = now
    record.updateTime = now
    try record.insert(tags: [], transaction)
    return record.id
  }

  private func member(
    _ name: String, _ role: Role, of customer: Int64, isProspect: Bool = false,
    _ transaction: borrowing Transaction
  ) throws(Status) -> Actor {
    let member = try Members.create(
      customerID: customer, isProspect: isProspect, name: name, phone: "", loginName: name,
      roles: [role], call(transaction.tenant), transaction)
    return try token(.member, member.id, customerID: customer, transaction)
  }

  private func dealer(
    _ name: String, owner: Actor, _ transaction: borrowing Transaction
  ) throws(Status) -> Dealer {
    let id = try customer("Dealer \(name)", owner: owner.id, state: .approved, transaction)
    return Dealer(
      customerID: id, boss: try member("\(name).boss", .boss, of: id, transaction),
      buyer: try member("\(name).buyer", .buyer, of: id, transaction),
      finance: try member("\(name).finance", .dealerFinance, of: id, transaction),
      clerk: try member("\(name).clerk", .clerk, of: id, transaction))
  }

  private func prospect(_ transaction: borrowing Transaction) throws(Status) -> Actor {
    let id = try customer("Prospect", owner: nil, state: .prospect, transaction)
    return try member("p.boss", .boss, of: id, isProspect: true, transaction)
  }

  private func backend(
    _ name: String, _ roles: Roles, _ transaction: borrowing Transaction
  ) throws(Status) -> Actor {
    let id = try ServiceAccountRecord.create(
      name: name, roles: roles, call(transaction.tenant), transaction)
    return try token(.serviceAccount, id, transaction)
  }
}
