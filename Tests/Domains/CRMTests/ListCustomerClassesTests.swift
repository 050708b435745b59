import Testing
import TongluCRMMessages
import TongluCore
import TongluTestSupport

@Suite struct ListCustomerClassesTests {
  private func codes(_ desk: Desk, as actor: Actor?) throws -> [String] {
    let reply: ListCustomerClassesResponse = try desk.call(
      "ListCustomerClasses", ListCustomerClassesRequest(), as: actor)
    return reply.customerClasses.map(\.code)
  }

  @Test func `classes are listed by code, for each enterprise its own`() throws {
    let desk = try Desk()
    for code in ["C", "A", "B"] { try desk.createClass(code) }
    try desk.createClass("Z", as: desk.bed.otherTenant.owner)
    #expect(try codes(desk, as: desk.bed.delivery) == ["A", "B", "C"])
    #expect(try codes(desk, as: desk.bed.otherTenant.sales) == ["Z"])
    #expect(
      refusal { try codes(desk, as: desk.bed.dealerA.boss) }
        == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
  }
}

// The checks of every RPC.
extension ListCustomerClassesTests {
  static var rpc: RPC {
    RPC("CrmService/ListCustomerClasses", callers: "staff") {
      (world: GrownWorld, _: inout ListCustomerClassesRequest) in
      return world.bed.sales
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
