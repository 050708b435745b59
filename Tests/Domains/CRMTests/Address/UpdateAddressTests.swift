import Testing
import TongluCRMMessages
import TongluCore
import TongluTestSupport

@Suite struct UpdateAddressTests {
  @Test func `given fields change, the others stay`() throws {
    let desk = try Desk()
    let customer = desk.bed.dealerA.customerID
    let old = try desk.address("old", of: customer) {
      $0.label = "l"
      $0.consignee = "c"
      $0.phone = "13800001234"
      $0.adcode = "330106"
      $0.note = "n"
      $0.place = Desk.place(30.27, 120.12)
    }
    desk.bed.clock.advance(seconds: 1)
    let new = try desk.update(old, as: desk.bed.dealerA.boss) {
      $0.address = "new"
      $0.label = ""
    }
    var expected = old
    (expected.version, expected.address, expected.label) = (2, "new", "")
    expected.updateTime = desk.bed.clock.now
    #expect(new == expected)
    #expect(try desk.reveal(.address, old.id) == "13800001234")
    let bare = try desk.update(new) {
      $0.consignee = ""
      $0.phone = ""
      $0.adcode = ""
      $0.note = ""
      $0.clear = ["place"]
    }
    #expect(bare.consignee + bare.phone + bare.adcode + bare.note == "" && bare.place == nil)
    #expect(refusal { try desk.update(old) { $0.label = "x" } } == "ABORTED STALE_VERSION")
  }

  @Test func `one address is the default, until another replaces it`() throws {
    let desk = try Desk()
    let customer = desk.bed.dealerA.customerID
    let first = try desk.address("1", of: customer)
    let second = try desk.address("2", of: customer)
    #expect(
      refusal { try desk.update(first) { $0.isDefault = false } }
        == "FAILED_PRECONDITION DEFAULT_ADDRESS")
    let changes = try desk.changes {
      let updated = try desk.update(second) { $0.isDefault = true }
      #expect(updated.isDefault)
    }
    #expect(changes == ["address updated 2", "address updated 2"])
    #expect(try desk.defaults(of: customer) == [second.id])
    #expect(refusal { try desk.update(first) { $0.label = "x" } } == "ABORTED STALE_VERSION")
    let same = try desk.addresses(of: customer).addresses
    let none = try desk.changes { try desk.update(same[1]) { $0.isDefault = true } }
    #expect(none == [])
  }

  @Test func `a bad field and another's address are refused`() throws {
    let desk = try Desk()
    let address = try desk.address("a", of: desk.bed.dealerA.customerID)
    let cases: [(String, (inout UpdateAddressRequest) -> Void)] = [
      ("INVALID_ARGUMENT BAD_ADDRESS", { $0.address = " " }),
      ("INVALID_ARGUMENT BAD_PHONE", { $0.phone = "x" }),
      ("INVALID_ARGUMENT BAD_ADCODE", { $0.adcode = "1234567" }),
      ("INVALID_ARGUMENT BAD_CLEAR", { $0.clear = ["label"] }),
      (
        "INVALID_ARGUMENT BAD_CLEAR",
        {
          $0.clear = ["place"]
          $0.place = Desk.place(30, 120)
        }
      ),
    ]
    for (expected, set) in cases { #expect(refusal { try desk.update(address, set) } == expected) }
    for actor in [desk.bed.dealerB.boss, desk.bed.sales2, desk.bed.otherTenant.owner] {
      #expect(
        refusal { try desk.update(address, as: actor) { $0.label = "x" } }
          == "NOT_FOUND NOT_FOUND")
    }
    #expect(try desk.addresses(of: address.customerID).addresses == [address])
  }
}

// The checks of every RPC.
extension UpdateAddressTests {
  static var rpc: RPC {
    RPC(
      "AddressService/UpdateAddress", callers: "owner manager sales marketing boss",
      typical: { (world: GrownWorld, request: inout UpdateAddressRequest) in
        request.addressID = world.address
        request.version = 1
        request.label = "East"
        return world.bed.owner
      },
      worst: { world, request in
        request.addressID = world.address
        request.version = 1
        request.isDefault = true
        return world.bed.sales
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
