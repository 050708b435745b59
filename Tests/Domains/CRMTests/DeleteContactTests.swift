import Testing
import TongluCRMMessages
import TongluCore
import TongluDatabase
import TongluTestSupport

@Suite struct DeleteContactTests {
  private func delete(_ desk: Desk, _ contact: Contact, as actor: Actor? = nil) throws {
    var request = DeleteContactRequest()
    request.requestID = desk.bed.requestID()
    request.contactID = contact.id
    request.version = contact.version
    let _: DeleteContactResponse = try desk.call("DeleteContact", request, as: actor)
  }

  @Test func `the person's data are removed from the database`() throws {
    let desk = try Desk()
    let contact = try desk.contact("周老板", of: desk.bed.dealerA.customerID)
    let changes = try desk.changes { try delete(desk, contact) }
    #expect(changes == ["contact deleted 2"])
    #expect(try desk.contacts(of: contact.customerID).contacts == [])
    let isThere = try desk.bed.read { snapshot throws(Status) in
      try snapshot.exists("SELECT 1 FROM contacts WHERE tenant = $tenant AND name = $1", "周老板")
    }
    #expect(!isThere)
    #expect(refusal { try delete(desk, contact) } == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a stale version and another's contact are refused`() throws {
    let desk = try Desk()
    let contact = try desk.contact("c", of: desk.bed.dealerA.customerID)
    var old = contact
    old.version = 2
    #expect(refusal { try delete(desk, old) } == "ABORTED STALE_VERSION")
    for actor in [desk.bed.dealerB.boss, desk.bed.sales2, desk.bed.otherTenant.owner] {
      #expect(refusal { try delete(desk, contact, as: actor) } == "NOT_FOUND NOT_FOUND")
    }
    #expect(try desk.contacts(of: contact.customerID).contacts == [contact])
  }
}

// The checks of every RPC.
extension DeleteContactTests {
  static var rpc: RPC {
    RPC("CrmService/DeleteContact", callers: "owner manager sales marketing boss") {
      (world: GrownWorld, request: inout DeleteContactRequest) in
      request.contactID = world.contact
      request.version = 1
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
