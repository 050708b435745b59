import Testing
import TongluCRMMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluIdentityMessages
import TongluMessages
import TongluService
import TongluTestSupport

/// A backend that acts for staff: its rights are those that both have.
struct ActForStaffTests {
  private static let refused = "PERMISSION_DENIED ACT_FOR_REFUSED"
  private static let powerless = "PERMISSION_DENIED ROLE_NOT_ALLOWED"

  @Test func `the caller is the person, with the roles that both have`() throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.sales, .finance, .buyer])
    let me = try bed.whoAmI(as: backend.acting(for: bed.sales))
    #expect(me.kind == .staff && me.accountID == bed.sales.id && me.name == "sales")
    #expect(me.roles == [.sales] && me.serviceAccountID == backend.id)
    // Roles of only one are not effective: neither the manager's nor the backend's.
    #expect(refusal { try bed.whoAmI(as: backend.acting(for: bed.manager)) } == Self.powerless)
    #expect(refusal { try bed.code(for: bed.sales, as: backend) } == Self.powerless)
    let both = try bed.updateStaff(try bed.getStaff(bed.manager.id)) {
      $0.roles = [.manager, .finance]
    }
    #expect(both.roles == [.manager, .finance])
    #expect(try bed.whoAmI(as: backend.acting(for: bed.manager)).roles == [.finance])
  }

  @Test func `it has the person's sight, not its own`() throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.sales])
    func sees(_ customer: Int64, as actor: Actor) -> String {
      var request = GetCustomerRequest()
      request.customerID = customer
      return refusal {
        let _: GetCustomerResponse = try bed.call(
          "/tonglu.v1.CrmService/GetCustomer", request, as: actor)
      }
    }
    let unseen = "NOT_FOUND NOT_FOUND"
    #expect(sees(bed.dealerA.customerID, as: backend) == unseen)
    #expect(sees(bed.dealerA.customerID, as: backend.acting(for: bed.sales)) == "accepted")
    #expect(sees(bed.dealerB.customerID, as: backend.acting(for: bed.sales)) == unseen)
    #expect(sees(bed.dealerB.customerID, as: backend.acting(for: bed.sales2)) == "accepted")
  }

  @Test func `it has a lead's sight from the change on`() throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.manager])
    func seesDealerA() -> Bool {
      var request = GetCustomerRequest()
      request.customerID = bed.dealerA.customerID
      return refusal {
        let _: GetCustomerResponse = try bed.call(
          "/tonglu.v1.CrmService/GetCustomer", request, as: backend.acting(for: bed.manager))
      } == "accepted"
    }
    #expect(seesDealerA())
    let team = try bed.createTeam("East") { $0.leadID = bed.manager.id }
    #expect(!seesDealerA())
    try bed.put(bed.sales, into: team.id)
    #expect(seesDealerA())
    try bed.updateTeam(team) { $0.leadID = 0 }
    try bed.put(bed.sales, into: 0)
    #expect(seesDealerA())
  }

  @Test func `nobody acts for an owner, even with other roles`() throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.owner, .manager, .sales])
    #expect(refusal { try bed.whoAmI(as: backend.acting(for: bed.owner)) } == Self.refused)
    let acting = backend.acting(for: bed.sales)
    #expect(try bed.whoAmI(as: acting).roles == [.sales])
    try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.roles = [.owner, .sales] }
    #expect(refusal { try bed.whoAmI(as: acting) } == Self.refused)
    try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.roles = [.sales] }
    #expect(try bed.whoAmI(as: acting).roles == [.sales])
  }

  @Test func `there is no chain, and no person of another enterprise`() throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.manager, .sales])
    let other = try bed.serviceAccount(roles: [.manager, .sales])
    for person in [other, backend, bed.otherTenant.sales, Actor(id: 77, token: "")] {
      #expect(refusal { try bed.whoAmI(as: backend.acting(for: person)) } == Self.refused)
    }
    for person in [bed.owner, bed.manager, bed.sales, bed.dealerA.boss] {
      #expect(refusal { try bed.whoAmI(as: person.acting(for: bed.sales)) } == Self.refused)
    }
  }

  @Test func `it ends at once when either loses access, and resumes with it`() throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.sales])
    let acting = backend.acting(for: bed.sales)
    #expect(try bed.whoAmI(as: acting).accountID == bed.sales.id)
    try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.disabled = true }
    #expect(refusal { try bed.whoAmI(as: acting) } == Self.refused)
    try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.disabled = false }
    #expect(try bed.whoAmI(as: acting).accountID == bed.sales.id)
    try bed.grant([.finance], to: backend, version: 1)
    #expect(refusal { try bed.whoAmI(as: acting) } == Self.powerless)
    try bed.grant([.sales], to: backend, version: 2)
    #expect(try bed.whoAmI(as: acting).accountID == bed.sales.id)
    try bed.revokeAccess(of: backend, as: bed.owner)
    #expect(refusal { try bed.whoAmI(as: acting) } == "UNAUTHENTICATED TOKEN_INVALID")
    // The person's own logins are independent of the backend's.
    #expect(try bed.whoAmI(as: bed.sales2).roles == [.sales])
  }

  @Test(arguments: [true, false])
  func `an open stream ends when either loses access`(_ isPerson: Bool) throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.sales])
    var request = WatchCustomerRequest()
    request.customerID = bed.dealerA.customerID
    let stream = try bed.open(
      "/tonglu.v1.CrmService/WatchCustomer", request.encoded(), as: backend.acting(for: bed.sales))
    #expect(try stream.pull().count == 1)
    if isPerson {
      try bed.updateStaff(try bed.getStaff(bed.sales.id)) { $0.disabled = true }
      #expect(refusal { try stream.pull() } == Self.refused)
    } else {
      try bed.revokeAccess(of: backend, as: bed.owner)
      #expect(refusal { try stream.pull() } == "UNAUTHENTICATED TOKEN_INVALID")
    }
  }

  @Test func `the audit log and the feed name the person and the backend`() throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.manager])
    let before = bed.position.position
    let code = try bed.code(for: bed.sales, as: backend.acting(for: bed.manager))
    #expect(!code.loginCode.isEmpty)
    let list: ListAuditEntriesResponse = try bed.identity(
      "ListAuditEntries", ListAuditEntriesRequest(), as: bed.owner)
    let entry = try #require(list.entries.first)
    #expect(entry.method.hasSuffix("/IssueLoginCode"))
    #expect(entry.callerKind == .staff && entry.callerID == bed.manager.id)
    #expect(entry.serviceAccountID == backend.id)
    try bed.revokeAccess(of: bed.dealerA.clerk, as: backend.acting(for: bed.manager))
    let changes = try bed.read { snapshot throws(Status) in
      try snapshot.changes(after: before, limit: 10)
    }
    #expect(!changes.isEmpty)
    #expect(changes.allSatisfy { $0.actor == bed.manager.id && $0.origin == backend.id })
  }

  @Test func `it cannot set a password, and logging out revokes its own token`() throws {
    let bed = try Testbed()
    let backend = try bed.serviceAccount(roles: [.sales])
    let acting = backend.acting(for: bed.sales)
    #expect(
      refusal { try bed.setPassword("a long password", as: acting) }
        == "FAILED_PRECONDITION NO_LOGIN_NAME")
    var request = LogoutRequest()
    request.requestID = bed.requestID()
    let _: LogoutResponse = try bed.identity("Logout", request, as: acting)
    #expect(refusal { try bed.whoAmI(as: acting) } == "UNAUTHENTICATED TOKEN_INVALID")
    #expect(try bed.whoAmI(as: bed.sales).accountID == bed.sales.id)
  }

  @Test func `the certificate of its account is required`() throws {
    let bed = try Testbed()
    let shown = ClientCertificate(der: [1, 2, 3], dnsNames: [])
    let backend = try bed.serviceAccount(roles: [.sales], certificate: shown.sha256)
    let acting = backend.acting(for: bed.sales)
    #expect(refusal { try bed.whoAmI(as: acting) } == "UNAUTHENTICATED CERTIFICATE_REQUIRED")
    bed.certificate = shown
    #expect(try bed.whoAmI(as: acting).accountID == bed.sales.id)
  }
}
