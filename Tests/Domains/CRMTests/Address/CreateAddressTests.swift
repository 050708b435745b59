import Testing
import TongluCRMMessages
import TongluCore
import TongluMessages
import TongluTestSupport

@Suite struct CreateAddressTests {
  @Test func `an address is stored as given, its phone number masked`() throws {
    let desk = try Desk()
    let customer = desk.bed.dealerA.customerID
    let address = try desk.address(" 文三路 1 号\r\n2 幢 ", of: customer) {
      $0.label = "东仓"
      $0.consignee = "周老板"
      $0.phone = "138 0000 1234"
      $0.adcode = " 330106 "
      $0.place = Desk.place(30.27, 120.12)
      $0.note = "后门卸货"
    }
    #expect(address.version == 1 && address.customerID == customer)
    #expect(address.label == "东仓" && address.consignee == "周老板")
    #expect(address.address == "文三路 1 号\n2 幢" && address.adcode == "330106")
    #expect(address.phone == "*** **** 1234" && address.note == "后门卸货")
    #expect(address.place == Desk.place(30.27, 120.12))
    #expect(address.createTime == desk.bed.clock.now && address.updateTime == address.createTime)
    #expect(try desk.addresses(of: customer).addresses == [address])
  }

  @Test func `the first address is the default, until another replaces it`() throws {
    let desk = try Desk()
    let customer = desk.bed.dealerA.customerID
    let first = try desk.address("1", of: customer)
    #expect(first.isDefault)
    #expect(try !desk.address("2", of: customer).isDefault)
    let changes = try desk.changes {
      let third = try desk.address("3", of: customer) { $0.isDefault = true }
      #expect(try desk.defaults(of: customer) == [third.id])
    }
    #expect(changes == ["address updated 2", "address created 1"])
    #expect(try desk.address("other company", of: desk.bed.dealerB.customerID).isDefault)
    #expect(try desk.defaults(of: customer).count == 1)
  }

  @Test func `bosses write their own company's addresses, buyers and others none`() throws {
    let desk = try Desk()
    let (a, b) = (desk.bed.dealerA, desk.bed.dealerB)
    #expect(try desk.address("own", of: a.customerID, as: a.boss).version == 1)
    for actor in [b.boss, desk.bed.sales2, desk.bed.otherTenant.owner] {
      #expect(refusal { try desk.address(of: a.customerID, as: actor) } == "NOT_FOUND NOT_FOUND")
    }
    for actor in [a.buyer, a.clerk, desk.bed.delivery] {
      #expect(
        refusal { try desk.address(of: a.customerID, as: actor) }
          == "PERMISSION_DENIED ROLE_NOT_ALLOWED")
    }
  }

  @Test func `a bad field is refused and nothing is kept`() throws {
    let desk = try Desk()
    let customer = desk.bed.dealerA.customerID
    var lost = Desk.place(30, 120)
    lost.datum = .unspecified
    let cases: [(String, (inout CreateAddressRequest) -> Void)] = [
      ("INVALID_ARGUMENT FIELD_REQUIRED", { $0.address = " \n" }),
      ("INVALID_ARGUMENT TOO_LONG", { $0.address = String(repeating: "a", count: 501) }),
      ("INVALID_ARGUMENT TOO_LONG", { $0.label = String(repeating: "l", count: 101) }),
      ("INVALID_ARGUMENT BAD_TEXT", { $0.label = "a\nb" }),
      ("INVALID_ARGUMENT TOO_LONG", { $0.consignee = String(repeating: "c", count: 101) }),
      ("INVALID_ARGUMENT BAD_PHONE", { $0.phone = "call me" }),
      ("INVALID_ARGUMENT BAD_PHONE", { $0.phone = "*** **** 1234" }),
      ("INVALID_ARGUMENT BAD_ADCODE", { $0.adcode = "33010" }),
      ("INVALID_ARGUMENT BAD_ADCODE", { $0.adcode = "030106" }),
      ("INVALID_ARGUMENT BAD_ADCODE", { $0.adcode = "33010六" }),
      ("INVALID_ARGUMENT TOO_LONG", { $0.note = String(repeating: "n", count: 501) }),
      ("INVALID_ARGUMENT BAD_COORDINATE", { $0.place = Desk.place(91, 0) }),
      ("INVALID_ARGUMENT BAD_COORDINATE", { $0.place = lost }),
      ("NOT_FOUND NOT_FOUND", { $0.customerID = 5 }),
    ]
    for (expected, set) in cases {
      #expect(refusal { try desk.address(of: customer, set) } == expected)
    }
    let all = status {
      try desk.address(of: customer) {
        $0.phone = "x"
        $0.adcode = "x"
        $0.place = lost
      }
    }
    #expect(all?.violations.map(\.field) == ["phone", "adcode", "place.datum"])
    #expect(try desk.addresses(of: customer).addresses == [])
  }
}

// The checks of every RPC.
extension CreateAddressTests {
  static var rpc: RPC {
    RPC(
      "AddressService/CreateAddress", callers: "owner manager sales marketing boss",
      typical: { (world: GrownWorld, request: inout CreateAddressRequest) in
        request.customerID = world.dealer.id
        request.address = "1 Street"
        request.place = Place()
        request.place?.latitude = 30.31
        request.place?.longitude = 120.21
        request.place?.datum = .gcj02
        return world.dealer.boss
      },
      worst: { world, request in
        request.customerID = world.largest.id
        request.address = "1 Street"
        request.isDefault = true
        return world.bed.owner
      })
  }

  @Test func `its cost stays as the enterprise grows`() throws { try Self.rpc.grows() }

  @Test func `the checks of every rpc hold`() throws { try Self.rpc.holds() }
}
