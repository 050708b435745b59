import Testing
import TongluCRMMessages
import TongluCore
import TongluTestSupport

@Suite struct UpdateContactTests {
  private func update(
    _ desk: Desk, _ contact: Contact, as actor: Actor? = nil,
    _ set: (inout UpdateContactRequest) -> Void
  ) throws -> Contact {
    var request = UpdateContactRequest()
    request.requestID = desk.bed.requestID()
    request.contactID = contact.id
    request.version = contact.version
    set(&request)
    let reply: UpdateContactResponse = try desk.call("UpdateContact", request, as: actor)
    return try #require(reply.contact)
  }

  @Test func `given fields change, the others stay`() throws {
    let desk = try Desk()
    let contact = try desk.contact("old", of: desk.bed.dealerA.customerID) {
      $0.phone = "1"
      $0.note = "n"
    }
    let changed = try update(desk, contact) {
      $0.name = "new"
      $0.phone = ""
    }
    #expect(changed.name == "new" && changed.phone == "" && changed.note == "n")
    #expect(changed.version == 2)
    #expect(refusal { try update(desk, contact) { $0.name = "x" } } == "ABORTED STALE_VERSION")
  }

  @Test func `a bad field and another's contact are refused`() throws {
    let desk = try Desk()
    let contact = try desk.contact("c", of: desk.bed.dealerA.customerID)
    #expect(
      refusal { try update(desk, contact) { $0.name = "" } } == "INVALID_ARGUMENT BAD_NAME")
    #expect(
      refusal { try update(desk, contact) { $0.phone = "x" } } == "INVALID_ARGUMENT BAD_PHONE")
    let long = String(repeating: "t", count: 101)
    #expect(
      refusal { try update(desk, contact) { $0.title = long } } == "INVALID_ARGUMENT TOO_LONG")
    for actor in [desk.bed.dealerB.boss, desk.bed.sales2, desk.bed.otherTenant.owner] {
      #expect(
        refusal { try update(desk, contact, as: actor) { $0.name = "x" } }
          == "NOT_FOUND NOT_FOUND")
    }
    #expect(try desk.contacts(of: contact.customerID).contacts == [contact])
  }
}

// The checks of every RPC.
extension UpdateContactTests {
  static var rpc: RPC {
    RPC("CrmService/UpdateContact", callers: "owner manager sales marketing boss") {
      (world: GrownWorld, request: inout UpdateContactRequest) in
      request.contactID = world.contact
      request.version = 1
      request.title = "Boss"
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
