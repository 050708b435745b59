import Testing
import TongluCore
import TongluCustomers
import TongluDatabase
import TongluMessages
import TongluService
import TongluTestSupport

/// `CustomerRecord.find` on a database: who sees which company, and which fields it reads.
@Suite struct CustomerFindTests {
  let bed: Testbed

  init() throws { bed = try Testbed() }

  private func find(
    _ id: Int64, _ kind: Caller.Kind, _ roles: Roles, _ actor: Actor, tenant: Int64? = nil
  ) throws -> CustomerRecord {
    let tenant = tenant ?? bed.tenant
    let call = Call(
      caller: Caller(
        tenant: tenant, kind: kind, userID: actor.id, roles: roles, customerID: actor.customerID),
      now: bed.clock.now, requestID: nil,
      mint: IdentifierMint(node: 2, clock: bed.clock.wall))
    return try bed.read(tenant: tenant) { snapshot throws(Status) in
      try CustomerRecord.find(id, call, snapshot)
    }
  }

  @Test func `a member finds its own company and no other`() throws {
    let roles: [Roles] = [.boss, .buyer, .dealerFinance, .clerk]
    for (role, actor) in zip(roles, bed.dealerA.everyone) {
      let own = try find(bed.dealerA.customerID, .member, role, actor)
      #expect(own.name == "Dealer a")
      #expect(
        refusal { try find(bed.dealerB.customerID, .member, role, actor) }
          == "NOT_FOUND NOT_FOUND")
    }
    let prospect = try #require(bed.prospect.customerID)
    #expect(try find(prospect, .member, .prospect, bed.prospect).state == .prospect)
    #expect(
      refusal { try find(bed.dealerA.customerID, .member, .prospect, bed.prospect) }
        == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a salesperson finds its own and the pool`() throws {
    let pooled = try #require(bed.prospect.customerID)
    #expect(try find(bed.dealerA.customerID, .staff, .sales, bed.sales).ownerID == bed.sales.id)
    #expect(try find(pooled, .staff, .sales, bed.sales).ownerID == nil)
    #expect(
      refusal { try find(bed.dealerB.customerID, .staff, .sales, bed.sales) }
        == "NOT_FOUND NOT_FOUND")
  }

  @Test func `other staff find every company of the enterprise`() throws {
    let roles: [Roles] = [.owner, .manager, .finance, .warehouse, .marketing]
    for role in roles {
      for dealer in [bed.dealerA, bed.dealerB] {
        #expect(
          try find(dealer.customerID, .staff, role, bed.owner).id == dealer.customerID)
      }
      #expect(
        refusal { try find(bed.otherTenant.dealer.customerID, .staff, role, bed.owner) }
          == "NOT_FOUND NOT_FOUND")
    }
  }

  @Test func `staff with the delivery role alone find none`() throws {
    #expect(
      refusal { try find(bed.dealerA.customerID, .staff, .delivery, bed.delivery) }
        == "NOT_FOUND NOT_FOUND")
  }

  @Test func `another enterprise finds nothing of this one`() throws {
    let other = bed.otherTenant
    #expect(
      try find(other.dealer.customerID, .staff, .owner, other.owner, tenant: other.id).name
        == "Dealer c")
    #expect(
      refusal {
        try find(bed.dealerA.customerID, .staff, .owner, other.owner, tenant: other.id)
      } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a backend that acts for nobody finds none`() throws {
    for role in [Roles.dealer, .prospect] {
      #expect(
        refusal { try find(bed.dealerA.customerID, .serviceAccount, role, bed.backend) }
          == "NOT_FOUND NOT_FOUND")
    }
  }

  @Test func `hidden companies are refused with the message of missing ones`() throws {
    let missing = status { try find(77, .staff, .sales, bed.sales) }
    let hidden = status { try find(bed.dealerB.customerID, .staff, .sales, bed.sales) }
    #expect(missing?.code == .notFound)
    #expect(hidden?.code == missing?.code)
    #expect(hidden?.reason == missing?.reason)
    #expect(hidden?.facts.count == missing?.facts.count)
    #expect(
      hidden?.message.replacing(String(bed.dealerB.customerID), with: "77") == missing?.message)
  }

  @Test func `a company is read as it was written`() throws {
    var written = CustomerRecord()
    written.id = 1_000
    written.version = 3
    written.name = "Full"
    written.code = "F-1"
    written.classID = 2_000
    written.classCode = "GOLD"
    written.level = 100
    written.ownerID = bed.sales.id
    written.state = .prospect
    written.address = "1 Road"
    written.place = Coordinate(uncheckedLatitude: 30.5, longitude: -104.25)
    written.datum = .gcj02
    written.accuracyM = 12.5
    written.currency = "USD"
    written.note = "two\nlines"
    written.createTime = bed.clock.now
    written.updateTime = bed.clock.now.adding(seconds: 1)
    var plain = CustomerRecord()
    plain.id = 1_001
    plain.name = "Plain"
    try bed.write { [written, plain] transaction throws(Status) in
      try CustomerClassRecord.insert(id: 2_000, code: "GOLD", name: "Gold", transaction)
      try written.insert(tags: ["b", "a"], transaction)
      try plain.insert(tags: [], transaction)
    }
    #expect(try find(1_000, .staff, .owner, bed.owner) == written)
    #expect(try find(1_001, .staff, .owner, bed.owner) == plain)
    let tags = try bed.read { snapshot throws(Status) in
      try (
        one: CustomerRecord.tags(of: 1_000, snapshot),
        many: CustomerRecord.tags(of: [1_000, 1_001], snapshot)
      )
    }
    #expect(tags.one == ["a", "b"])
    #expect(tags.many == [1_000: ["a", "b"]])
  }
}
