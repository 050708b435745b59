import Testing
import TongluCRMMessages
import TongluCore
import TongluTestSupport

@Suite struct DeleteAddressTests {
  @Test func `the default is deleted last, and the consignee's data with the address`() throws {
    let desk = try Desk()
    let customer = desk.bed.dealerA.customerID
    let first = try desk.address("1", of: customer) { $0.consignee = "周老板" }
    let second = try desk.address("2", of: customer)
    #expect(refusal { try desk.delete(first) } == "FAILED_PRECONDITION DEFAULT_ADDRESS")
    #expect(try desk.changes { try desk.delete(second) } == ["address deleted 2"])
    try desk.delete(first, as: desk.bed.dealerA.boss)
    #expect(try desk.addresses(of: customer).addresses == [])
    #expect(refusal { try desk.delete(first) } == "NOT_FOUND NOT_FOUND")
    #expect(try desk.address("3", of: customer).isDefault)
  }

  @Test func `a stale version and another's address are refused`() throws {
    let desk = try Desk()
    let address = try desk.address(of: desk.bed.dealerA.customerID)
    var old = address
    old.version = 2
    #expect(refusal { try desk.delete(old) } == "ABORTED STALE_VERSION")
    for actor in [desk.bed.dealerB.boss, desk.bed.sales2, desk.bed.otherTenant.owner] {
      #expect(refusal { try desk.delete(address, as: actor) } == "NOT_FOUND NOT_FOUND")
    }
    #expect(try desk.addresses(of: address.customerID).addresses == [address])
  }
}

// The checks of every RPC.
extension DeleteAddressTests {
  static var rpc: RPC {
    RPC("AddressService/DeleteAddress", callers: "owner manager sales marketing boss") {
      (world: GrownWorld, request: inout DeleteAddressRequest) in
      request.addressID = world.address
      request.version = 1
      return world.bed.owner
    }
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
