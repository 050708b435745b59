import Testing
import TongluCRMMessages
import TongluCore
import TongluTestSupport

@Suite struct CreateContactTests {
  @Test func `a contact is stored as given`() throws {
    let desk = try Desk()
    let customer = desk.bed.dealerA.customerID
    let contact = try desk.contact(" 周老板 ", of: customer) {
      $0.phone = "+86 (571) 8-8"
      $0.title = "老板"
      $0.note = "下午在"
    }
    #expect(contact.version == 1)
    #expect(contact.name == "周老板")
    #expect(contact.phone == "+** (***) *-*")
    #expect(try desk.reveal(.contact, contact.id) == "+86 (571) 8-8")
    #expect(contact.customerID == customer)
    #expect(try desk.contacts(of: customer).contacts == [contact])
  }

  @Test func `a boss writes the contacts of the own company only`() throws {
    let desk = try Desk()
    let boss = desk.bed.dealerA.boss
    #expect(try desk.contact("own", of: desk.bed.dealerA.customerID, as: boss).name == "own")
    #expect(
      refusal { try desk.contact("x", of: desk.bed.dealerB.customerID, as: boss) }
        == "NOT_FOUND NOT_FOUND")
    #expect(
      refusal { try desk.contact("x", of: desk.bed.dealerA.customerID, as: desk.bed.sales2) }
        == "NOT_FOUND NOT_FOUND")
  }

  @Test func `a bad field is refused and nothing is kept`() throws {
    let desk = try Desk()
    let customer = desk.bed.dealerA.customerID
    let cases: [(String, (inout CreateContactRequest) -> Void)] = [
      ("INVALID_ARGUMENT FIELD_REQUIRED", { $0.name = " " }),
      ("INVALID_ARGUMENT BAD_PHONE", { $0.phone = "call me" }),
      ("INVALID_ARGUMENT TOO_LONG", { $0.title = String(repeating: "t", count: 101) }),
      ("INVALID_ARGUMENT TOO_LONG", { $0.note = String(repeating: "n", count: 2_001) }),
      ("NOT_FOUND NOT_FOUND", { $0.customerID = 5 }),
      ("NOT_FOUND NOT_FOUND", { $0.customerID = desk.bed.otherTenant.dealer.customerID }),
    ]
    for (expected, set) in cases {
      #expect(refusal { try desk.contact("ok", of: customer, set) } == expected)
    }
    #expect(try desk.contacts(of: customer).contacts == [])
  }
}

// The checks of every RPC.
extension CreateContactTests {
  static var rpc: RPC {
    RPC(
      "CrmService/CreateContact", callers: "owner manager sales marketing boss",
      typical: { (world: GrownWorld, request: inout CreateContactRequest) in
        request.customerID = world.dealer.id
        request.name = "Contact"
        return world.dealer.boss
      },
      worst: { world, request in
        request.customerID = world.largest.id
        request.name = "Contact"
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
