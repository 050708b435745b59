import Testing
import TongluCRMMessages
import TongluCore
import TongluTestSupport

@Suite struct CreateCustomerClassTests {
  @Test func `a class is created once`() throws {
    let desk = try Desk()
    let made = try desk.createClass("KA", name: "Key account")
    #expect(made.code == "KA" && made.name == "Key account" && made.id != 0)
    #expect(refusal { try desk.createClass("KA") } == "ALREADY_EXISTS CODE_TAKEN")
    #expect(try desk.createClass("KA", as: desk.bed.otherTenant.owner).id != made.id)
  }

  @Test func `a bad code or name is refused`() throws {
    let desk = try Desk()
    #expect(refusal { try desk.createClass("K A") } == "INVALID_ARGUMENT BAD_CODE")
    #expect(
      refusal { try desk.createClass(String(repeating: "K", count: 65)) }
        == "INVALID_ARGUMENT BAD_CODE")
    #expect(
      refusal { try desk.createClass("KA", name: " ") } == "INVALID_ARGUMENT FIELD_REQUIRED")
    #expect(
      refusal { try desk.createClass("KA", name: "") } == "INVALID_ARGUMENT FIELD_REQUIRED")
  }
}

// The checks of every RPC.
extension CreateCustomerClassTests {
  static var rpc: RPC {
    RPC("CrmService/CreateCustomerClass", callers: "owner manager") {
      (world: GrownWorld, request: inout CreateCustomerClassRequest) in
      request.code = world.unused
      request.name = "Class"
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
